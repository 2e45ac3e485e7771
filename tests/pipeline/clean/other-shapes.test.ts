import { readdirSync, readFileSync } from 'node:fs';
import { encode } from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { processFile } from '../../../src/pipeline/process-file.ts';

const FOLDER = 'tests/fixtures/years';
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const mapLines = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
/** Breaks every paragraph at a width, as a page of fixed lines does. */
const wrap = (text: string, width: number, indent: string): string =>
  mapLines(text, (line) => (indent + line).replaceAll(new RegExp(`[^\\n]{${width}}(?=[^\\n])`, 'gu'), '$&\n'));
/** A forum's thread about the text, with a reply. */
const thread = (text: string): string =>
  `»论坛›政务›政府工作报告\n查看: 203|回复: 1\n[政府工作报告]\n[复制链接]\n管理员\n发表于 2023-3-1 10:00:00 | 只看该作者\n${text}\n收藏0\n回复\n使用道具 举报\n小王\n发表于 2023-3-3 08:00:00 | 只看该作者\n写得好，学习了！\n回复\n使用道具 举报\nPowered by Discuz! X3.4\n`;

/** The same report as other sites and editors would hand it on. */
const shapes: Readonly<Record<string, (text: string) => readonly [Uint8Array, name?: string]>> = {
  'an HTML page with navigation and foot': (text) => [
    bytesOf(
      `<html><head><meta charset="utf-8"><title>政府工作报告_门户网站</title></head><body><div><a>首页</a> | <a>政务公开</a></div><div class="content">${text
        .split('\n')
        .map((line) => `<p>&nbsp;&nbsp;<span>${line}</span></p>`)
        .join('')}</div><div>上一篇：无</div><div>主办：某某市人民政府办公室</div></body></html>`,
    ),
    'a.html',
  ],
  'HTML of one cell with <br>': (text) => [
    bytesOf(`<html><body><td>${text.replaceAll('\n', '<br/><br/>　　')}</td></body></html>`),
    'a.html',
  ],
  'lines of forty, paragraphs indented': (text) => [bytesOf(wrap(text, 40, '　　'))],
  'lines of forty, a token behind each paragraph': (text) => [
    bytesOf(
      wrap(
        mapLines(text, (line) => `${line}Kqx`),
        40,
        '',
      ),
    ),
  ],
  'no line breaks, wide gaps': (text) => [bytesOf(text.replaceAll('\n', '　　'))],
  'blank lines between': (text) => [bytesOf(text.replaceAll('\n', '\n\n'))],
  'literal line breaks': (text) => [bytesOf(text.replaceAll('\n', '\\r\\n'))],
  'entities written as text': (text) => [bytesOf(mapLines(text, (line) => `&nbsp;&nbsp;${line}`))],
  'Markdown of headings': (text) => [
    bytesOf(mapLines(text, (line) => (/^[一二三四]、/u.test(line) ? `## ${line}\n` : `${line}\n`))),
    'a.md',
  ],
  'a forum thread': (text) => [bytesOf(thread(text))],
  'traditional characters': (text) => [bytesOf(toTraditional(text))],
  GB18030: (text) => [encode(text, 'gb18030')],
  'UTF-16 with a mark': (text) => [encode(text, 'utf16le', { addBOM: true })],
  'UTF-16 without': (text) => [encode(text, 'utf16be')],
  'half-width punctuation': (text) => [
    bytesOf(text.replaceAll(/[，：；（）！]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))),
  ],
  'blanks about numbers': (text) => [bytesOf(text.replaceAll(/\d+(?:\.\d+)?/g, ' $& '))],
  'full-width digits': (text) => [bytesOf(text.replaceAll(/[0-9.%]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)))],
};

/** What a reader would look up in a text: whose it is, its sections, its facts. */
const gist = (bytes: Uint8Array, name = 'a.txt') => {
  const outcome = processFile(bytes, name, {});
  if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind}, expected a report`);
  const { place, year, sections } = outcome.report;
  return {
    place: place.id,
    year,
    sections: sections.map(({ level, role, title }) => [level, role, title.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')].join(' ')),
    facts: outcome.extraction.facts
      .map(({ indicator, measure, kind, year: of, period, value, op, scope }) =>
        JSON.stringify([indicator, measure, kind, of, period, value, op, scope]),
      )
      .sort(),
  };
};

const texts = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8').trim()] as const);

describe.each(Object.entries(shapes))('%s', (_, shape) => {
  test.each(texts)('%s is read as before', (_name, text) => {
    expect(gist(...shape(text))).toEqual(gist(bytesOf(text)));
  });
});

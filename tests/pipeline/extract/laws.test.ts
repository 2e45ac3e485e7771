import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/indicators/index.ts';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { processFile } from '../../../src/pipeline/process-file.ts';
import type { Extraction, ReportText } from '../../../src/pipeline/stages.ts';
import { accountFor, claimedTwice, rereadInBoth, respelt, said, spellings, unsound } from '../../extraction-laws.ts';
import { reportOf } from './read-sentence.ts';

const FOLDER = 'content/reports';

function reportIn(bytes: Uint8Array, file: string): ReportText {
  const outcome = processFile(bytes, file, {});
  if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind} for ${file}, expected a report`);
  return outcome.report;
}

const reports = readdirSync(FOLDER)
  .filter((file) => /\.(?:txt|html?|md)$/.test(file))
  .map((file) => [file, reportIn(readFileSync(join(FOLDER, file)), file)] as const);

/* Sentences in the manner of reports, of names, verbs, numbers and wording at random. */

const names = fc.constantFrom(...indicators.flatMap((entry) => entry.names.slice(0, 2)));
const unit = fc.constantFrom('亿元', '%', '个百分点', '万人', '万人次', '家', '万亩', '微克/立方米', '天', '元');
const number = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9 }))
  .map(([whole, tenth]) => (tenth === 0 ? `${whole}` : `${whole}.${tenth}`));
const value = fc.tuple(number, unit).map(([digits, written]) => digits + written);
const verb = fc.constantFrom(
  '完成',
  '达到',
  '增长',
  '下降',
  '提高',
  '提高到',
  '新增',
  '突破',
  '为',
  '控制在',
  '力争达到',
  '由5%提高到',
  '占比达',
  '',
);
const after = fc.constantFrom('', '', '左右', '以上', '以内', '以下', '余');
const when = fc.constantFrom('', '', '2023年，', '上半年', '全市', '全省', '开发区', '预计全年', '力争', '五年来，', '比2016年');
const single = fc.tuple(when, names, verb, value, after).map((parts) => parts.join(''));
const list = fc
  .tuple(
    fc.array(names, { minLength: 2, maxLength: 4 }),
    fc.constantFrom('分别增长', '分别达到', '均增长'),
    fc.array(value, { minLength: 1, maxLength: 4 }),
  )
  .map(([subjects, each, values]) => `${subjects.join('、')}${each}${values.join('、')}`);
const rank = fc.tuple(names, fc.constantFrom('居全省第3位', '增速全省第一', '位列全国前5')).map((parts) => parts.join(''));
const remark = fc.constantFrom(
  '文旅融合发展',
  '惠及群众3.2万户',
  '高于全省1.2个百分点',
  '改造22个老旧小区',
  '增速居全省首位',
  '教育支出62亿元',
  '三项改革走在前列',
  '三次产业结构调整为9.8：40.1：50.1',
);
const clause = fc.oneof({ weight: 5, arbitrary: single }, { weight: 2, arbitrary: list }, rank, remark);
const sentence = fc
  .tuple(
    fc.array(fc.tuple(clause, fc.constantFrom('，', '，', '、', '；')), { minLength: 1, maxLength: 6 }),
    fc.constantFrom('', '（同比增长8%）', '“十四五”期间，'),
  )
  .map(
    ([clauses, extra]) => `${extra}${clauses.map(([words, mark], index) => words + (index === clauses.length - 1 ? '。' : mark)).join('')}`,
  );
const setting = fc.constantFrom({}, { role: 'targets' as const }, { title: '过去五年工作回顾' });
const generated = fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 3 }), setting).map(([texts, how]) => reportOf(texts, how));

function lawsOf(report: ReportText, extraction: Extraction): void {
  expect(accountFor(report, extraction).faults).toEqual([]);
  expect(claimedTwice(extraction)).toEqual([]);
  expect(unsound(report, extraction)).toEqual([]);
}

describe('every number with a unit is claimed once, or listed; every quote is the text and holds the value', () => {
  test.each(reports)('in %s', (_, report) => {
    lawsOf(report, extract(report));
  });

  test('in sentences at random', () => {
    fc.assert(
      fc.property(generated, (report) => {
        lawsOf(report, extract(report));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the same text states the same facts', () => {
  test.each(spellings)('with %s', (_, spell) => {
    fc.assert(
      fc.property(generated, (report) => {
        expect(said(extract(respelt(report, spell)))).toEqual(said(extract(report)));
      }),
    );
  });

  test.each(
    reports.flatMap(([file, report]) => spellings.map(([name, spell]) => [name, file, report, spell] as const)),
  )('with %s: %s', (_, __, report, spell) => {
    expect(said(extract(respelt(report, spell)))).toEqual(said(extract(report)));
  });

  test.each(reports.filter(([file]) => !file.includes('damaged')))('in traditional characters: %s', (file, report) => {
    const both = rereadInBoth(report, file);
    expect(both).not.toBeNull();
    expect(both && said(extract(both[1]))).toEqual(both && said(extract(both[0])));
  });

  test('whenever it is read', () => {
    fc.assert(
      fc.property(generated, (report) => {
        expect(whole(extract(report))).toEqual(whole(extract({ ...report, blocks: structuredClone(report.blocks) })));
      }),
      { numRuns: 50 },
    );
  });
});

/** An extraction with the steps of its facts told. */
const whole = ({ facts, ...rest }: Extraction): object => ({ ...rest, facts: facts.map((fact) => ({ ...fact, path: fact.path() })) });

test('no text makes it throw', () => {
  const words = fc.constantFrom(
    ...'增长完成亿元万人%第一二三十百千万亿年月由从占比分别均新增居全省市，、；：。！？（）《》“”0123456789.-—～/\n　A①［］ß𠮷'.split(''),
  );
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code));
  const noise = fc.array(fc.oneof({ weight: 3, arbitrary: words }, han, names, value), { maxLength: 80 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(noise, setting, (text, how) => {
      const report = reportOf([text], how);
      lawsOf(report, extract(report));
    }),
    { numRuns: 500 },
  );
});

describe('time grows with the text, not faster', () => {
  const [, report] = reports.find(([file]) => file.includes('plain')) as (typeof reports)[number];
  const texts = report.blocks.map(({ text }) => text);
  const run = texts.join('').replace(/[。；！？]/g, '，');

  /** The least processor time of several runs, in milliseconds. */
  function timeOf(read: ReportText): number {
    const times = Array.from({ length: 5 }, () => {
      const before = process.cpuUsage();
      extract(read);
      return process.cpuUsage(before).user / 1000;
    });
    return Math.max(Math.min(...times), 0.5);
  }

  test.each([
    ['ten times the paragraphs', texts, Array.from({ length: 10 }, () => texts).flat()],
    ['a sentence ten times as long', [run.slice(0, 2000)], [run.slice(0, 20_000).padEnd(20_000, run)]],
    ['a list ten times as long', ['5%、'.repeat(500)], ['5%、'.repeat(5000)]],
  ])('%s', (_, short, long) => {
    for (let i = 0; i < 4; i += 1) timeOf(reportOf(short));
    // The quietest of three tries: another program on the machine can only make it look slower.
    const factor = Math.min(...[1, 2, 3].map(() => timeOf(reportOf(long)) / timeOf(reportOf(short))));
    expect(factor).toBeLessThanOrEqual(15);
  });
});

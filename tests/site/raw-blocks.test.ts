import { expect, test } from 'vitest';
import type { LedgerSegment, ReportBlock } from '../../src/schema/index.ts';
import { rawBlockStarts } from '../../src/site/raw-blocks.ts';

const raw = '首页 登录\n　　各位代表：\n　　現在，我代表政府报告 工作。\n　　各位代表：';
const cut = (words: string, action: LedgerSegment['action'], after: string): LedgerSegment => {
  const start = raw.indexOf(words);
  return { file: 'a.txt', start, end: start + words.length, action, rule: 'rule', after };
};
const converted = raw.indexOf('現');
const segments: LedgerSegment[] = [
  cut('首页 登录\n', 'dropped', ''),
  { file: 'a.txt', start: 6, end: converted, action: 'kept', rule: 'text', after: raw.slice(6, converted) },
  cut('現', 'converted', '现'),
  { file: 'a.txt', start: converted + 1, end: raw.length, action: 'kept', rule: 'text', after: raw.slice(converted + 1) },
];
const block = (text: string): ReportBlock =>
  ({ id: 'x', kind: 'paragraph', text, start: 0, end: text.length, section: 's' }) as ReportBlock;

test('a paragraph is found in the scrape through what was dropped and converted, twice when it stands there twice', () => {
  const starts = rawBlockStarts(raw, segments, ['各位代表：', '现在，我代表政府报告工作。', '没有这一段。', '各位代表：'].map(block));
  expect([...starts]).toEqual([
    [0, raw.indexOf('各位')],
    [1, converted],
    [3, raw.lastIndexOf('各位')],
  ]);
});

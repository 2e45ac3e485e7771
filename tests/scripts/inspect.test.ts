import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { formatTable, widthOf } from '../../scripts/format-table.ts';
import { oneLine } from '../../scripts/inspect/one-line.ts';
import { sentenceAround } from '../../scripts/inspect/sentence-around.ts';

test('a fact is shown in its sentence', () => {
  const text = '去年不错。今年增长7%左右，好于预期。明年再说。';
  const start = text.indexOf('增长');
  expect(sentenceAround(text, start, start + 6)).toBe('今年【增长7%左右】，好于预期。');
  expect(sentenceAround('增长7%', 0, 4)).toBe('【增长7%】');
  expect(sentenceAround(text, start, start + 6, 2)).toBe('今年【增长7%左右】，好…');
});

test('control characters never reach the terminal', () => {
  expect(oneLine('a\r\nb\u001b[31mc', 60)).toBe('a⏎b·[31mc');
  expect(oneLine('一二三四', 2)).toBe('一二…');
});

test('columns line up with wide characters in them', () => {
  const table = formatTable(
    ['place', 'n'],
    [
      ['六安市', '5'],
      ['a', '12'],
    ],
  ).split('\n');
  expect(new Set(table.map(widthOf)).size).toBe(1);
  expect(table[2]).toBe('六安市   5');
});

const inspect = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/inspect.ts', ...parameters], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
};

test('a raw file is explained: source, what was dropped, report, sections, facts, quantities', () => {
  const { status, output } = inspect('content/reports/leping-2023-forum.txt');
  expect(status).toBe(0);
  for (const words of [
    'utf-8 (',
    'profile  discuz',
    '设为首页',
    '江西省景德镇市乐平市',
    '三、政府自身建设  [self-building',
    'target.gdp-growth  2023  gte 7%',
  ])
    expect(output).toContain(words);
  expect(output).toMatch(/Quantities no indicator claims \(\d+\)/);
});

test('one fact is explained step by step, down to the scrape', () => {
  const { status, output } = inspect('content/reports/luan-2024-plain.txt', '--fact', 'target.gdp-growth');
  expect(status).toBe(0);
  for (const words of ['【地区生产总值增长7.5%左右】', 'How it was read\n1. ', 'luan-2024-plain.txt ', '"op": "approx"'])
    expect(output).toContain(words);
});

test('a fact or file that is not there is bad usage', () => {
  expect(inspect('content/reports/luan-2024-plain.txt', '--fact', 'rainfall')).toMatchObject({
    status: 2,
    output: expect.stringContaining('anhui-luan-2024.target.gdp-growth'),
  });
  expect(inspect('no-such-file.txt').status).toBe(2);
  expect(inspect().status).toBe(2);
});

import { expect, test } from 'vitest';
import { formatTable, widthOf } from '../../scripts/format-table.ts';
import { oneLine } from '../../scripts/inspect/one-line.ts';
import { sentenceAround } from '../../scripts/inspect/sentence-around.ts';

test('a fact is shown in its sentence', () => {
  const text = '去年不错。今年增长7%左右，好于预期。明年再说。';
  const start = text.indexOf('增长');
  expect(sentenceAround(text, start, start + 6)).toBe('今年【增长7%左右】，好于预期。');
  expect(sentenceAround('增长7%', 0, 4)).toBe('【增长7%】');
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

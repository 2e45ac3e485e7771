import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseChineseNumeral } from '../../src/text/numerals.ts';

test.each([
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['七十三', 73],
  ['一百', 100],
  ['三百零五', 305],
  ['两千', 2000],
  ['九千八百六十一', 9861],
  ['二〇二三', 2023],
  ['五点五', 5.5],
  ['十二点零三', 12.03],
])('%s is %d', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

test.each(['', '点五', '五点', '一点二点三', '增长', '三个', '一二', '七八'])('“%s” is no numeral', (text) => {
  expect(parseChineseNumeral(text)).toBeNull();
});

const DIGITS = '零一二三四五六七八九';

/** Writes a whole number below 10,000 as a report does. */
function write(value: number): string {
  let out = '';
  let gap = false;
  for (const [unit, word] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap ||= out !== '';
      continue;
    }
    if (gap) out += '零';
    gap = false;
    out += (digit === 1 && unit === 10 && out === '' ? '' : DIGITS[digit]) + word;
  }
  return out || '零';
}

test('every whole number below 10,000 is read back as written', () => {
  fc.assert(
    fc.property(fc.nat(9999), (value) => {
      expect(parseChineseNumeral(write(value))).toBe(value);
    }),
  );
});

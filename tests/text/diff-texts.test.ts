import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../src/text/diff-texts.ts';

const shown = (a: string, b: string): [string, string][] => diffTexts(a, b).map(({ start, end, text }) => [a.slice(start, end), text]);

describe('differences of two texts', () => {
  it('are none in blanks, punctuation, marks and full-width digits', () => {
    expect(shown('一、地区生产总值增长7%左右，\n\n## 二、改革', '一地区生产总值 增长７％左右。二、改革')).toEqual([]);
  });
  it('name whole numbers', () => {
    expect(shown('财政收入完成173.6亿元，增长很快', '财政收入完成176.3亿元，增长很快')).toEqual([['173.6', '176.3']]);
    expect(shown('增长7.5%左右', '增长75%左右')).toEqual([['7.5', '75']]);
  });
  it('name what only one of them has', () => {
    expect(shown('抓好春耕生产，办好民生实事', '抓好生产，办好民生实事，再接再厉')).toEqual([
      ['春耕', ''],
      ['', '再接再厉'],
    ]);
  });
  it('are found in a whole report, each and no more', () => {
    const text = readFileSync('content/reports/luan-2024-plain.txt', 'utf8');
    const other = text.replace('173.6', '137.6').replace('海绵城市', '花园城市').replace('综合', '');
    expect(shown(text, other)).toEqual(
      [
        ['173.6', '137.6'],
        ['海绵', '花园'],
        ['综合', ''],
      ].sort(([a = ''], [b = '']) => text.indexOf(a) - text.indexOf(b)),
    );
  });
  it('turn the first text into the second', () => {
    const words = fc.stringMatching(/^[甲乙丙丁12]{0,60}$/);
    fc.assert(
      fc.property(words, words, (a, b) => {
        let at = 0;
        let rebuilt = '';
        for (const { start, end, text } of diffTexts(a, b)) {
          rebuilt += a.slice(at, start) + text;
          at = end;
        }
        expect(rebuilt + a.slice(at)).toBe(b);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unfold } from '../../src/text/fold.ts';

describe('what means the same folds to the same', () => {
  test.each([
    ['full-width digits, point and per cent', '增长１２．５％', '增长12.5%'],
    ['a blank inside a number', '增长12 .2％', '增长12.2%'],
    ['a blank behind the point', '1．0 ', '1.0'],
    ['blanks around a number', '完成 103 亿元', '完成103亿元'],
    ['an ideographic blank', '完成　103亿元', '完成103亿元'],
    ['a middle dot for a point', '8·6%', '8.6%'],
    ['a thousands separator', '38,120元', '38120元'],
    ['two thousands separators', '1,234,567元', '1234567元'],
    ['a full-width thousands separator', '38，120元', '38120元'],
    ['half-width punctuation', '增长7%,投资增长8%;', '增长7%，投资增长8%；'],
    ['quotation marks', '“小巨人”企业', '小巨人企业'],
    ['corner brackets', '「小巨人」企业', '小巨人企业'],
    ['letters', 'pm2.5浓度', 'PM2.5浓度'],
    ['full-width letters', 'ＧＤＰ', 'GDP'],
    ['a wave for a range', '8～10%', '8-10%'],
    ['a call of a note in brackets', '民生实事［12］完成', '民生实事完成'],
    ['a circled call of a note', '两业融合①试点', '两业融合试点'],
    ['a Western full stop between Chinese words', '完成年度目标.下一步', '完成年度目标。下一步'],
  ])('%s', (_, written, folded) => {
    expect(fold(written).text).toBe(folded);
  });
});

test.each([
  ['values with a comma between them', '5.7,8.5%', '5.7，8.5%'],
  ['a year in brackets', '〔2023〕', '〔2023〕'],
  ['an em dash', '5%—6%', '5%—6%'],
])('%s stay apart', (_, written, folded) => {
  expect(fold(written).text).toBe(folded);
});

const prose = fc
  .array(fc.constantFrom(...'增长完成亿元全市同比0123456789０１２．，,.、；;％% 　“”「」①［〔【】〕］()（）—-～~·aＧßﬁ\n'.split('')), {
    maxLength: 60,
  })
  .map((chars) => chars.join(''));

test('each folded character stands for one original character, in order', () => {
  fc.assert(
    fc.property(prose, (original) => {
      const { text, at } = fold(original);
      expect(at).toHaveLength(text.length + 1);
      expect(at[text.length]).toBe(original.length);
      for (let i = 0; i < text.length; i += 1) {
        expect(at[i]).toBeLessThan(at[i + 1] as number);
        expect(fold(original[at[i] as number] as string).text.length).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a folded range leads back to the characters it was made of', () => {
  fc.assert(
    fc.property(prose, fc.nat(), fc.nat(), (original, a, b) => {
      const folded = fold(original);
      const from = Math.min(a, b) % (folded.text.length + 1);
      const to = Math.max(from, Math.max(a, b) % (folded.text.length + 1));
      const { start, end } = unfold(folded, from, to);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(original.length);
      if (to > from) {
        expect(start).toBe(folded.at[from]);
        expect(end).toBe((folded.at[to - 1] as number) + 1);
      }
    }),
  );
});

test('width changes nothing', () => {
  const wide = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const chars = fc.array(fc.constantFrom(...'增长完成亿元0123456789,;:%!?()GPM'.split('')), { maxLength: 40 });
  fc.assert(
    fc.property(chars, (list) => {
      expect(fold(wide(list.join(''))).text).toBe(fold(list.join('')).text);
    }),
  );
});

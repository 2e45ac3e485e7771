import { describe, expect, test } from 'vitest';
import { factLines } from './read-sentence.ts';

/* Names, old names and look-alikes. Facts as `factLine` writes them. */

describe('Names of earlier years', () => {
  test.each<[string, string[]]>([
    ['农民人均纯收入达到8650元，增长12.1%。', ['rural-income level actual 2023 8650元 eq', 'rural-income growth actual 2023 12.1% eq']],
    ['社会商品零售总额86亿元，增长18%。', ['retail-sales level actual 2023 86亿元 eq', 'retail-sales growth actual 2023 18% eq']],
    [
      '地方财政一般预算收入12.6亿元，增长21%。',
      ['general-budget-revenue level actual 2023 12.6亿元 eq', 'general-budget-revenue growth actual 2023 21% eq'],
    ],
    [
      '市场主体达到28.6万户，净增2.9万户。',
      ['market-entities level actual 2023 28.6万户 eq', 'market-entities increase actual 2023 2.9万户 eq'],
    ],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('Names with blanks, quotation marks and old spellings', () => {
  test.each<[string, string[]]>([
    ['国家级专精特新“小巨人”企业达到26家。', ['little-giants level actual 2023 26家 eq']],
    ['外贸进出口增长15.6%，其中出口增长18.2%。', ['trade growth actual 2023 15.6% eq', 'exports growth actual 2023 18.2% eq']],
    ['实际利用外资3.2亿美元。', ['fdi level actual 2023 3.2亿美元 eq']],
    ['人均GDP突破1万美元。', ['gdp-per-capita level actual 2023 1万美元 gt']],
    ['国省控断面水质优良比例达到100%。', ['water-quality-ratio level actual 2023 100% eq']],
    ['空气质量优良天数312天，优良率85.5%。', ['good-air-days level actual 2023 312天 eq', 'good-air-ratio level actual 2023 85.5% eq']],
    ['技术合同成交额突破120亿元，增长42%。', ['tech-contracts level actual 2023 120亿元 gt', 'tech-contracts growth actual 2023 42% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

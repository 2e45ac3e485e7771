import { describe, expect, test } from 'vitest';
import { county, factLines, type Setting } from './read-sentence.ts';

/* Whose figure it is. Facts as `factLine` writes them. */

const IN_A_COUNTY: Setting = { place: county };
const REVIEW: Setting = {};

describe('A part of the place is named as the scope', () => {
  test.each<[string, Setting, string[]]>([
    [
      '经济开发区完成固定资产投资62亿元，增长11%。',
      REVIEW,
      ['fixed-asset-investment level actual 2023 62亿元 eq [经济开发区]', 'fixed-asset-investment growth actual 2023 11% eq [经济开发区]'],
    ],
    [
      '汽车产业规上工业总产值、固定资产投资分别增长30.2%和23%。',
      REVIEW,
      ['industrial-output growth actual 2023 30.2% eq [汽车产业]', 'fixed-asset-investment growth actual 2023 23% eq [汽车产业]'],
    ],
    [
      '加快推进临江新城建设，开工会议中心等配套设施，全年完成固定资产投资48亿元以上。',
      { role: 'plan' },
      ['fixed-asset-investment level target 2024 48亿元 gte [临江新城]'],
    ],
    ['高新区实现规上工业总产值320亿元。', REVIEW, ['industrial-output level actual 2023 320亿元 eq [高新区]']],
    ['霍山县地区生产总值增长7.6%。', REVIEW, ['gdp growth actual 2023 7.6% eq [霍山县]']],
    ['其中，金寨县一般公共预算收入增长12%。', REVIEW, ['general-budget-revenue growth actual 2023 12% eq [金寨县]']],
    ['龙头企业实现税收收入3.6亿元。', REVIEW, ['tax-revenue level actual 2023 3.6亿元 eq [龙头企业]']],
    ['汽车产业实现规上工业总产值560亿元。', REVIEW, ['industrial-output level actual 2023 560亿元 eq [汽车产业]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Words on how it was done, or that narrow nothing, name no part', () => {
  test.each<[string, string[]]>([
    ['统一改造公厕64座。', ['public-toilets level target 2024 64座 eq']],
    ['新增海内外上市企业9家。', ['listed-companies increase target 2024 9家 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, { role: 'plan' })).toEqual(expected);
  });
});

describe("The province's and the nation's figures are nobody's here", () => {
  test.each<[string, Setting, string[]]>([
    ['全省地区生产总值增长5.8%，全市增长6.3%。', REVIEW, ['gdp growth actual 2023 6.3% eq']],
    ['全国规上工业增加值增长4.6%，我市增长7.9%。', REVIEW, ['industrial-value-added growth actual 2023 7.9% eq']],
    ['全市地区生产总值增长6.3%，我县增长7.1%。', IN_A_COUNTY, ['gdp growth actual 2023 7.1% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('The lead over a yardstick is no figure', () => {
  test.each<[string, Setting, string[]]>([
    ['地区生产总值增长6.3%，高于全省1.2个百分点。', REVIEW, ['gdp growth actual 2023 6.3% eq']],
    ['固定资产投资增长9.1%，高于全省平均水平2.3个百分点。', REVIEW, ['fixed-asset-investment growth actual 2023 9.1% eq']],
    ['地区生产总值增长6.3%，比全省高1.1个百分点。', REVIEW, ['gdp growth actual 2023 6.3% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('The whole place by its own word', () => {
  test.each<[string, Setting, string[]]>([
    ['全县地区生产总值完成286亿元，增长6.8%。', IN_A_COUNTY, ['gdp level actual 2023 286亿元 eq', 'gdp growth actual 2023 6.8% eq']],
    ['全市一般公共预算收入增长7%。', REVIEW, ['general-budget-revenue growth actual 2023 7% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

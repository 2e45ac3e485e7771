import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* The year a figure speaks of. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const FIVE_YEARS: Setting = { title: '过去五年工作回顾', year: 2022 };
const PLAN_OF_2021: Setting = { role: 'targets', year: 2021 };
const NEXT_FIVE_YEARS: Setting = { role: 'targets', title: '今后五年目标', year: 2022 };
const REVIEW: Setting = {};

describe("Last year's results and this year's targets", () => {
  test.each<[string, Setting, string[]]>([
    ['2023年，地区生产总值增长6.2%。', REVIEW, ['gdp growth actual 2023 6.2% eq']],
    ['2024年，地区生产总值增长6.5%左右。', PLAN, ['gdp growth target 2024 6.5% approx']],
    ['去年地区生产总值增长6.2%，今年增长目标为6.5%左右。', PLAN, ['gdp growth actual 2023 6.2% eq', 'gdp growth target 2024 6.5% approx']],
    ['截至2023年底，全市高新技术企业达到412家。', REVIEW, ['high-tech-enterprises level actual 2023 412家 eq']],
    ['12月末，金融机构存款余额2310亿元。', REVIEW, ['deposits level actual 2023 2310亿元 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A part of a year is never a year', () => {
  test.each<[string, Setting, string[]]>([
    ['一季度，地区生产总值增长5.1%。', REVIEW, []],
    ['上半年规上工业增加值增长7.1%，全年增长8.2%。', REVIEW, ['industrial-value-added growth actual 2023 8.2% eq']],
    ['1—11月，固定资产投资增长9.1%。', REVIEW, []],
    ['“十一”期间，接待游客86万人次，实现旅游收入5.2亿元。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("Another year's figure is not last year's", () => {
  test.each<[string, Setting, string[]]>([['2022年，地区生产总值增长5.1%。', REVIEW, []]])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("The end level of a five-year review is last year's", () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值达到1310亿元，是2016年的1.6倍，一般公共预算收入突破90亿元。',
      FIVE_YEARS,
      ['gdp level actual 2021 1310亿元 eq', 'general-budget-revenue level actual 2021 90亿元 gt'],
    ],
    ['五年累计建成主次干道86条，地铁运营里程从2016年的66公里增加到183公里。', FIVE_YEARS, ['metro-length level actual 2021 183公里 eq']],
    ['城镇登记失业率控制在4.5%以内。', FIVE_YEARS, ['registered-unemployment level actual 2017–2021 4.5% lte [2017—2021年]']],
    ['高新技术企业由86家增加到310家。', FIVE_YEARS, ['high-tech-enterprises level actual 2021 310家 eq']],
    ['过去五年，全市地区生产总值连跨3个百亿台阶，达到1310亿元。', FIVE_YEARS, ['gdp level actual 2021 1310亿元 eq']],
    ['2021年，地区生产总值增长8.1%。', FIVE_YEARS, ['gdp growth actual 2021 8.1% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("Sums, averages and changes over the years are a period's", () => {
  test.each<[string, Setting, string[]]>([
    [
      '五年累计完成固定资产投资4200亿元，年均增长9.8%。',
      FIVE_YEARS,
      [
        'fixed-asset-investment level actual 2017–2021 4200亿元 eq [2017—2021年累计]',
        'fixed-asset-investment growth actual 2017–2021 9.8% eq [年均]',
      ],
    ],
    [
      '五年累计新增城镇就业16.5万人，改造老旧小区320个。',
      FIVE_YEARS,
      [
        'urban-new-jobs level actual 2017–2021 16.5万人 eq [2017—2021年累计]',
        'old-communities level actual 2017–2021 320个 eq [2017—2021年累计]',
      ],
    ],
    [
      '地区生产总值由2016年的820亿元增加到1310亿元，年均增长7.6%。',
      FIVE_YEARS,
      ['gdp level actual 2021 1310亿元 eq', 'gdp growth actual 2017–2021 7.6% eq [年均]'],
    ],
    [
      '城镇居民人均可支配收入达到36500元，比2016年增长48.6%。',
      FIVE_YEARS,
      ['urban-income level actual 2021 36500元 eq', 'urban-income growth actual 2016–2021 48.6% eq [比2016年]'],
    ],
    [
      '常住人口城镇化率达到61.2%，比2016年提高7.8个百分点。',
      FIVE_YEARS,
      ['urbanization-rate level actual 2021 61.2% eq', 'urbanization-rate increase actual 2016–2021 7.8百分点 eq [比2016年]'],
    ],
    ['“十三五”期间，全市固定资产投资年均增长10.2%。', FIVE_YEARS, ['fixed-asset-investment growth actual 2016–2020 10.2% eq [年均]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Goals for several years', () => {
  test.each<[string, Setting, string[]]>([
    [
      '到2025年，地区生产总值达到2000亿元，年均增长7%以上。',
      PLAN_OF_2021,
      ['gdp level target 2021–2025 2000亿元 eq [到2025年]', 'gdp growth target 2021–2025 7% gte [年均]'],
    ],
    ['“十四五”时期，全市地区生产总值年均增长7%左右。', PLAN_OF_2021, ['gdp growth target 2021–2025 7% approx [年均]']],
    [
      '今后五年，地区生产总值年均增长7.5%，一般公共预算收入突破100亿元。',
      NEXT_FIVE_YEARS,
      ['gdp growth target 2022–2026 7.5% eq [年均]', 'general-budget-revenue level target 2022–2026 100亿元 gt [到2026年]'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("Years beyond those that reports speak of are nobody's", () => {
  test.each<[string, Setting, string[]]>([
    ['1921—2021年，地区生产总值年均增长6%。', REVIEW, []],
    ['过去80年，地区生产总值年均增长6%。', REVIEW, []],
    ['今后90年，地区生产总值年均增长6%。', PLAN, []],
    ['过去70年，地区生产总值年均增长6%。', REVIEW, ['gdp growth actual 1954–2023 6% eq [年均]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { factLine, factLines, reportOf, type Setting } from './read-sentence.ts';

/* Turns of phrase of reports since 2019 that tell when a figure holds, and how far it is foreseen. Facts as `factLine` writes them. */

const REVIEW: Setting = {};
const PLAN: Setting = { role: 'plan' };
const FIVE_YEARS: Setting = { title: '过去五年工作回顾', year: 2022 };
const PROVINCE: Setting = {
  place: { id: 'sichuan', code: '510000', name: '四川省', fullName: '四川省', level: 'province', province: '四川省', city: null },
};

describe('A multiplier without numeral is one of it behind a word that measures', () => {
  test.each<[string, Setting, string[]]>([
    [
      '进出口总额突破万亿元、增速居全国第7位。',
      PROVINCE,
      ['trade level actual 2023 1万亿元 gt !chinese-numeral', 'trade rank actual 2023 7位 eq [全国增速]'],
    ],
    ['一般公共预算收入突破百亿元。', REVIEW, ['general-budget-revenue level actual 2023 100亿元 gt !chinese-numeral']],
    ['固定资产投资稳定在百亿元以上。', REVIEW, ['fixed-asset-investment level actual 2023 100亿元 gte !chinese-numeral']],
    ['实施“百亿斤粮食”产能提升行动，粮食总产量达到92.3亿斤。', REVIEW, ['grain-output level actual 2023 92.3亿斤 eq']],
    ['经济总量超千亿元的县域达9个。', PROVINCE, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('预期 is what people expect unless it governs a figure', () => {
  test.each<[string, Setting, string[]]>([
    ['面对需求收缩、供给冲击、预期转弱三重压力，地区生产总值增长4.6%。', REVIEW, ['gdp growth actual 2023 4.6% eq']],
    ['有效应对超预期因素冲击，地区生产总值增长4.6%。', REVIEW, ['gdp growth actual 2023 4.6% eq']],
    ['地区生产总值预期增长4.6%。', REVIEW, ['gdp growth estimate 2023 4.6% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('预计 behind a subject speaks of it alone', () => {
  test.each<[string, Setting, string[]]>([
    [
      '居民人均可支配收入预计4.2万元，增长6%；城镇登记失业率2.6%。',
      REVIEW,
      [
        'resident-income level estimate 2023 4.2万元 eq',
        'resident-income growth estimate 2023 6% eq',
        'registered-unemployment level actual 2023 2.6% eq',
      ],
    ],
    [
      '预计地区生产总值增长6%，固定资产投资增长8%。',
      REVIEW,
      ['gdp growth estimate 2023 6% eq', 'fixed-asset-investment growth estimate 2023 8% eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("What stays so over several years is each year's, no sum", () => {
  test.each<[string, Setting, string[]]>([
    [
      '粮食总产量稳定在60亿斤以上，民生支出占一般公共预算支出比重保持在78%以上。',
      FIVE_YEARS,
      [
        'grain-output level actual 2017–2021 60亿斤 gte [2017—2021年]',
        'livelihood-expenditure share actual 2017–2021 78% gte [2017—2021年]',
      ],
    ],
    ['空气质量优良天数比例稳定在92%左右。', FIVE_YEARS, ['good-air-ratio level actual 2017–2021 92% approx [2017—2021年]']],
    ['粮食总产量连续六年稳定在60亿斤以上。', REVIEW, ['grain-output level actual 2023 60亿斤 gte']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("A year behind 增加到 is its number's alone", () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值从2016年的820亿元增加到2021年的1310亿元、年均增长7.1%，粮食总产量稳定在60亿斤以上。',
      FIVE_YEARS,
      [
        'gdp level actual 2021 1310亿元 eq',
        'gdp growth actual 2017–2021 7.1% eq [年均]',
        'grain-output level actual 2017–2021 60亿斤 gte [2017—2021年]',
      ],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('累计 sums up what years nobody names, unless somebody does', () => {
  test.each<[string, Setting, string[]]>([
    ['单位GDP能耗累计下降13.6%。', REVIEW, []],
    ['单位GDP能耗比2020年累计下降13.6%。', REVIEW, ['energy-intensity growth actual 2020–2023 -13.6% eq [比2020年]']],
    ['“十四五”以来，单位GDP能耗累计下降13.6%。', REVIEW, ['energy-intensity growth actual 2021–2023 -13.6% eq [2021—2023年累计]']],
    ['全年累计实现进出口总额增长7.7%。', REVIEW, ['trade growth actual 2023 7.7% eq']],
    ['累计培育高新技术企业412家。', REVIEW, ['high-tech-enterprises level actual 2023 412家 eq']],
    ['五年累计培育高新技术企业412家。', REVIEW, ['high-tech-enterprises increase actual 2019–2023 412家 eq [2019—2023年累计]']],
    ['全年累计培育高新技术企业42家。', REVIEW, ['high-tech-enterprises increase actual 2023 42家 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A vision for 2035 dates no other figure', () => {
  test.each<[string, Setting, string[]]>([
    ['围绕实现2035年远景目标，地区生产总值增长6%。', PLAN, ['gdp growth target 2024 6% eq']],
    ['到2035年，人均预期寿命达到83岁。', PLAN, ['life-expectancy level target 2024–2035 83岁 eq [到2035年]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A paragraph that looks back over years says so for those below it', () => {
  const facts = (texts: readonly string[], setting: Setting): string[] => extract(reportOf(texts, setting)).facts.map(factLine);

  test('behind a salutation, and behind the year that ended a plan', () => {
    const texts = [
      '各位代表！2025年是“十四五”收官之年。五年来，我们牢记嘱托、感恩奋进，办成了一批大事。',
      '——综合实力实现新跃升。地区生产总值年均增长5.9%，居民人均可支配收入增长34.3%。',
    ];
    expect(facts(texts, { year: 2026 })).toEqual([
      'gdp growth actual 2021–2025 5.9% eq [年均]',
      'resident-income growth actual 2021–2025 34.3% eq [2021—2025年累计]',
    ]);
  });

  test('also where the part goes on to what is planned', () => {
    const texts = ['过去五年，我们勇担使命，城镇新增就业30万人。', '未来五年，地区生产总值年均增长6%。', '今年，地区生产总值增长6%。'];
    expect(facts(texts, { role: 'plan', year: 2026 })).toEqual([
      'urban-new-jobs level actual 2021–2025 30万人 eq [2021—2025年累计]',
      'gdp growth target 2026–2030 6% eq [年均]',
      'gdp growth target 2026 6% eq',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Operators, force and what a modifier covers. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const REVIEW: Setting = {};

describe('Bounds and approximations', () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值增长6.5%左右，规上工业增加值增长8%以上。',
      PLAN,
      ['gdp growth target 2024 6.5% approx', 'industrial-value-added growth target 2024 8% gte'],
    ],
    ['固定资产投资增速不低于10%。', PLAN, ['fixed-asset-investment growth target 2024 10% gte']],
    ['居民消费价格涨幅控制在3%以内。', PLAN, ['cpi level target 2024 3% lte']],
    ['城镇调查失业率稳定在5.5%左右。', PLAN, ['surveyed-unemployment level target 2024 5.5% approx']],
    ['粮食总产量保持在48亿斤以上。', PLAN, ['grain-output level target 2024 48亿斤 gte']],
    ['PM2.5平均浓度控制在32微克/立方米以下。', PLAN, ['pm25 level target 2024 32微克/立方米 lte']],
    ['粮食播种面积稳定在620万亩。', PLAN, ['grain-area level target 2024 620万亩 eq']],
    ['高新技术企业突破400家。', PLAN, ['high-tech-enterprises level target 2024 400家 gt']],
    [
      '旅游总收入近400亿元，接待游客逾5000万人次。',
      REVIEW,
      ['tourism-revenue level actual 2023 400亿元 approx', 'tourism-visits level actual 2023 5000万人次 gt'],
    ],
    ['减税降费12亿余元，惠及10多万户经营主体。', REVIEW, ['tax-cuts level actual 2023 12亿元 gt']],
    ['新增经营主体3.2万余户。', REVIEW, ['market-entities increase actual 2023 3.2万户 gt']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Ranges', () => {
  test.each<[string, Setting, string[]]>([
    ['地区生产总值增长6%—6.5%。', PLAN, ['gdp growth target 2024 6~6.5% range']],
    ['进出口总额增长5%至8%。', PLAN, ['trade growth target 2024 5~8% range']],
    ['地区生产总值增长6—7%。', PLAN, ['gdp growth target 2024 6~7% range']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Force', () => {
  test.each<[string, Setting, string[]]>([
    ['力争地区生产总值增长7%。', PLAN, ['gdp growth target 2024 7% eq strive']],
    ['一般公共预算收入力争增长7%以上。', PLAN, ['general-budget-revenue growth target 2024 7% gte strive']],
    [
      '城镇新增就业3万人，确保城镇登记失业率低于4%。',
      PLAN,
      ['urban-new-jobs level target 2024 3万人 eq', 'registered-unemployment level target 2024 4% lte ensure'],
    ],
    [
      '力争高新技术企业总数突破350家、规上工业企业达到450家。',
      PLAN,
      ['high-tech-enterprises level target 2024 350家 gt strive', 'industrial-enterprises level target 2024 450家 eq strive'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Two goals in one target are two facts', () => {
  test.each<[string, Setting, string[]]>([
    ['地区生产总值增长7%以上、力争8%。', PLAN, ['gdp growth target 2024 7% gte', 'gdp growth target 2024 8% eq strive']],
    ['地区生产总值确保增长6.5%、力争7%。', PLAN, ['gdp growth target 2024 6.5% eq ensure', 'gdp growth target 2024 7% eq strive']],
    [
      '一般公共预算收入增长7%，力争突破110亿元大关。',
      PLAN,
      ['general-budget-revenue growth target 2024 7% eq', 'general-budget-revenue level target 2024 110亿元 gt strive'],
    ],
    [
      '规模以上工业增加值增长8%，力争达到9%。',
      PLAN,
      ['industrial-value-added growth target 2024 8% eq', 'industrial-value-added growth target 2024 9% eq strive'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('What is expected of last year is an estimate', () => {
  test.each<[string, Setting, string[]]>([
    ['预计全年地区生产总值增长7%左右。', REVIEW, ['gdp growth estimate 2023 7% approx']],
    [
      '预计地区生产总值突破1500亿元，增长6.8%左右。',
      REVIEW,
      ['gdp level estimate 2023 1500亿元 gt', 'gdp growth estimate 2023 6.8% approx'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A modifier behind a list may cover all of it', () => {
  test.each<[string, Setting, string[]]>([
    [
      '一般公共预算收入、税收收入分别增长6%、7%左右。',
      PLAN,
      ['general-budget-revenue growth target 2024 6% approx ambiguous', 'tax-revenue growth target 2024 7% approx ambiguous'],
    ],
    [
      '城镇和农村居民人均可支配收入分别增长6%和7.5%以上。',
      PLAN,
      ['urban-income growth target 2024 6% gte ambiguous', 'rural-income growth target 2024 7.5% gte ambiguous'],
    ],
    [
      '城镇调查失业率、居民消费价格涨幅分别控制在5.5%和3%以内。',
      REVIEW,
      ['surveyed-unemployment level actual 2023 5.5% lte', 'cpi level actual 2023 3% lte'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Chinese numerals are flagged', () => {
  test.each<[string, Setting, string[]]>([
    ['民生支出占比达八成以上。', REVIEW, ['livelihood-expenditure share actual 2023 80% gte !chinese-numeral']],
    ['农村居民人均可支配收入达一万九千六百元。', REVIEW, ['rural-income level actual 2023 19600元 eq !chinese-numeral']],
    [
      '一般公共预算收入和税收收入均突破百亿元。',
      REVIEW,
      ['general-budget-revenue level actual 2023 100亿元 gt !chinese-numeral', 'tax-revenue level actual 2023 100亿元 gt !chinese-numeral'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

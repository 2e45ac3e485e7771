import { describe, expect, test } from 'vitest';
import { county, factLines, type Setting } from './read-sentence.ts';

/* Ranks within a yardstick. Facts as `factLine` writes them. */

const IN_A_COUNTY: Setting = { place: county };
const PLAN: Setting = { role: 'targets' };
const REVIEW: Setting = {};

describe('The rank of a level or a growth', () => {
  test.each<[string, Setting, string[]]>([
    ['固定资产投资增速居全省第一。', REVIEW, ['fixed-asset-investment rank actual 2023 1位 eq [全省增速]']],
    ['进出口总额保持全国第6位。', REVIEW, ['trade rank actual 2023 6位 eq [全国]']],
    [
      '高新技术企业达到3300家，数量稳居全省第三。',
      REVIEW,
      ['high-tech-enterprises level actual 2023 3300家 eq', 'high-tech-enterprises rank actual 2023 3位 eq [全省]'],
    ],
    ['社会消费品零售总额增速全省第一。', REVIEW, ['retail-sales rank actual 2023 1位 eq [全省增速]']],
    ['空气质量优良天数比例居全省前三。', REVIEW, ['good-air-ratio rank actual 2023 3位 lte [全省]']],
    [
      '地区生产总值总量居全省第8位，增速居全省第2位。',
      REVIEW,
      ['gdp rank actual 2023 8位 eq [全省]', 'gdp rank actual 2023 2位 eq [全省增速]'],
    ],
    [
      '地区生产总值总量和增速分别居全省第8位和第2位。',
      REVIEW,
      ['gdp rank actual 2023 8位 eq [全省]', 'gdp rank actual 2023 2位 eq [全省增速]'],
    ],
    [
      '一般公共预算收入总量和增速均居全市首位。',
      IN_A_COUNTY,
      ['general-budget-revenue rank actual 2023 1位 eq [全市]', 'general-budget-revenue rank actual 2023 1位 eq [全市增速]'],
    ],
    ['规上工业增加值增速位列全市前5。', IN_A_COUNTY, ['industrial-value-added rank actual 2023 5位 lte [全市增速]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('The subject is carried over', () => {
  test.each<[string, Setting, string[]]>([
    [
      '全市生产总值完成3725亿元，增长7.2%、全省第一；一般公共预算收入265亿元，增长9.1%、全省第二。',
      REVIEW,
      [
        'gdp level actual 2023 3725亿元 eq',
        'gdp growth actual 2023 7.2% eq',
        'general-budget-revenue level actual 2023 265亿元 eq',
        'general-budget-revenue growth actual 2023 9.1% eq',
        'gdp rank actual 2023 1位 eq [全省增速]',
        'general-budget-revenue rank actual 2023 2位 eq [全省增速]',
      ],
    ],
    ['固定资产投资增速连续8个月位居全省第2位。', REVIEW, ['fixed-asset-investment rank actual 2023 2位 eq [全省增速]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Lists', () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值、固定资产投资增速分别居全省第3位、第5位。',
      REVIEW,
      ['gdp rank actual 2023 3位 eq [全省增速]', 'fixed-asset-investment rank actual 2023 5位 eq [全省增速]'],
    ],
    [
      '进出口总额、实际利用外资分别增长10.2%、19.6%，均位列全省前五。',
      REVIEW,
      [
        'trade growth actual 2023 10.2% eq',
        'fdi growth actual 2023 19.6% eq',
        'trade rank actual 2023 5位 lte [全省增速]',
        'fdi rank actual 2023 5位 lte [全省增速]',
      ],
    ],
    [
      '城镇和农村居民人均可支配收入增速分别居全省第3位和第1位。',
      REVIEW,
      ['urban-income rank actual 2023 3位 eq [全省增速]', 'rural-income rank actual 2023 1位 eq [全省增速]'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A rank to be reached is a target', () => {
  test.each<[string, Setting, string[]]>([
    ['力争地区生产总值增速进入全省前五。', PLAN, ['gdp rank target 2024 5位 lte strive [全省增速]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("What is no indicator's rank in this year is none", () => {
  test.each<[string, Setting, string[]]>([
    ['营商环境评价位居全省第4位。', REVIEW, []],
    ['招商引资到位资金居全省第3位。', REVIEW, []],
    ['一季度，地区生产总值增速居全省第4位。', REVIEW, []],
    ['地区生产总值增速位居全市第一。', REVIEW, []],
    ['居民人均可支配收入增长8.5%左右，主要经济指标增速进入全省前三。', REVIEW, ['resident-income growth actual 2023 8.5% approx']],
    ['前三季度全省第一产业增长4%。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Sentences in the manner of many offices, since 2019. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const REVIEW: Setting = {};
const HELD_IN_DECEMBER: Setting = { date: '2023-12-22' };
const PLAN_HELD_IN_DECEMBER: Setting = { role: 'targets', date: '2023-12-22' };

describe('今年 in a report held before the year it plans', () => {
  test.each<[string, Setting, string[]]>([
    [
      '今年，全市地区生产总值预计完成586亿元，同比增长4.3%。',
      HELD_IN_DECEMBER,
      ['gdp level estimate 2023 586亿元 eq', 'gdp growth estimate 2023 4.3% eq'],
    ],
    ['去年，全市地区生产总值增长3.9%。', HELD_IN_DECEMBER, []],
    ['明年，全市地区生产总值增长6%左右。', PLAN_HELD_IN_DECEMBER, ['gdp growth target 2024 6% approx']],
    [
      '全市地区生产总值今年增长4.3%，明年力争增长6%。',
      PLAN_HELD_IN_DECEMBER,
      ['gdp growth actual 2023 4.3% eq', 'gdp growth target 2024 6% eq strive'],
    ],
    ['今年，全市地区生产总值预计完成586亿元。', REVIEW, []],
    ['今年，全市地区生产总值增长6%左右。', PLAN, ['gdp growth target 2024 6% approx']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A year that is a yardstick or tells how rare something is', () => {
  test.each<[string, Setting, string[]]>([
    [
      '一般公共预算收入与上年基本持平，城镇调查失业率5.2%左右，居民消费价格涨幅3%左右。',
      PLAN,
      [
        'surveyed-unemployment level target 2024 5.2% approx',
        'cpi level target 2024 3% approx',
        'general-budget-revenue level target 2024 equal(上年) relative',
      ],
    ],
    [
      '地区生产总值增长6.4%，规上工业增加值增长9.2%，增速均居全省第一，分别为28年来、15年来首次；固定资产投资增长7.6%，社会消费品零售总额增长6.1%。',
      REVIEW,
      [
        'gdp growth actual 2023 6.4% eq',
        'industrial-value-added growth actual 2023 9.2% eq',
        'fixed-asset-investment growth actual 2023 7.6% eq',
        'retail-sales growth actual 2023 6.1% eq',
        'gdp rank actual 2023 1位 eq [全省增速]',
        'industrial-value-added rank actual 2023 1位 eq [全省增速]',
      ],
    ],
    [
      '规上工业增加值增长9.8%，为近五年来最高，固定资产投资增长8.1%。',
      REVIEW,
      ['industrial-value-added growth actual 2023 9.8% eq', 'fixed-asset-investment growth actual 2023 8.1% eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Names of one figure in many offices', () => {
  test.each<[string, Setting, string[]]>([
    ['全社会研发经费支出相当于地区生产总值的比例达到3.1%左右。', PLAN, ['rd-intensity level target 2024 3.1% approx']],
    ['注册外资实际到账达2.6亿美元。', PLAN, ['fdi level target 2024 2.6亿美元 eq']],
    ['国考（省考）断面三类以上水质比例达88.9%。', PLAN, ['water-quality-ratio level target 2024 88.9% eq']],
    ['亿元投资GDP产出达到1.32亿元。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { city, county, factLines, type Setting } from './read-sentence.ts';

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

describe('A part of a year that a sentence opens on', () => {
  test.each<[string, Setting, string[]]>([
    ['1—10月，固定资产投资增长12.6%，其中工业投资增长31.5%；社会消费品零售总额增长8.2%；外贸进出口总额增长5.3%。', REVIEW, []],
    [
      '1—11月规上工业总产值超3200亿元、增长21%，预计全年首次突破3600亿元大关；规上工业增加值增长17%。',
      REVIEW,
      ['industrial-output level estimate 2023 3600亿元 gt'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('The end of a five-year plan is its last year', () => {
  const AFTER_PLAN: Setting = { title: '“十三五”时期工作回顾', year: 2021 };
  test.each<[string, Setting, string[]]>([
    [
      '预计“十三五”末，全县地区生产总值突破320亿元，年均增长6.8%；固定资产投资186亿元；社会消费品零售总额96亿元，年均增长7.9%。',
      { ...AFTER_PLAN, place: county },
      [
        'gdp level estimate 2020 320亿元 gt',
        'gdp growth estimate 2016–2020 6.8% eq [年均]',
        'fixed-asset-investment level estimate 2020 186亿元 eq',
        'retail-sales level estimate 2020 96亿元 eq',
        'retail-sales growth estimate 2016–2020 7.9% eq [年均]',
      ],
    ],
    ['到“十三五”末，全市高新技术企业达到286家。', AFTER_PLAN, ['high-tech-enterprises level actual 2020 286家 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('The own place by its short name', () => {
  const PREFECTURE = { ...city, id: 'yunnan-dali', name: '大理白族自治州', fullName: '云南省大理白族自治州' };
  test.each<[string, Setting, string[]]>([
    ['2023年大理全州地区生产总值增长4.6%。', { place: PREFECTURE }, ['gdp growth actual 2023 4.6% eq']],
    ['大理州固定资产投资增长7.3%。', { place: PREFECTURE }, ['fixed-asset-investment growth actual 2023 7.3% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Who 左右 and 以上 speak of in a list', () => {
  test.each<[string, Setting, string[]]>([
    [
      '城镇居民、农村居民人均可支配收入分别增长4.8%左右、6.9%左右。',
      PLAN,
      ['urban-income growth target 2024 4.8% approx', 'rural-income growth target 2024 6.9% approx'],
    ],
    [
      '城镇居民、农村居民人均可支配收入分别增长4.8%、6.9%左右。',
      PLAN,
      ['urban-income growth target 2024 4.8% approx ambiguous', 'rural-income growth target 2024 6.9% approx ambiguous'],
    ],
    ['规上工业增加值增长6.4%，工业经济占比达31.8%。', REVIEW, ['industrial-value-added growth actual 2023 6.4% eq']],
    ['全社会R&D占GDP比重达到2.86%。', REVIEW, ['rd-intensity level actual 2023 2.86% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A list that ends in what the catalogue does not know', () => {
  test.each<[string, Setting, string[]]>([
    ['单位GDP能耗和主要污染物排放量完成省控目标。', PLAN, ['energy-intensity growth target 2024 fulfil(省控目标) relative']],
    ['单位GDP能耗、主要污染物排放量完成省控目标。', PLAN, ['energy-intensity growth target 2024 fulfil(省控目标) relative']],
    [
      '单位生产总值能耗、主要污染物排放继续下降且控制在国家下达目标之内。',
      PLAN,
      ['energy-intensity growth target 2024 fulfil(国家下达目标之内) relative'],
    ],
    ['单位GDP能耗下降3.2%，主要污染物排放量完成省控目标。', PLAN, ['energy-intensity growth target 2024 -3.2% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

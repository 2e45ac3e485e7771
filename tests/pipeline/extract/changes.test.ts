import { describe, expect, test } from 'vitest';
import { factLines } from './read-sentence.ts';

/* Verbs, signs and measures. Facts as `factLine` writes them. */

describe('A change in per cent is a growth, with its sign', () => {
  test.each<[string, string[]]>([
    ['单位GDP能耗下降3.2%。', ['energy-intensity growth actual 2023 -3.2% eq']],
    ['房地产开发投资同比下降12.5%。', ['real-estate-investment growth actual 2023 -12.5% eq']],
    ['社会消费品零售总额负增长1.2%。', ['retail-sales growth actual 2023 -1.2% eq']],
    ['规上工业增加值同比增长-2.3%。', ['industrial-value-added growth actual 2023 -2.3% eq']],
    ['外贸出口降幅收窄，下降1.2%。', ['exports growth actual 2023 -1.2% eq']],
    [
      '地区生产总值增幅6.1%，固定资产投资增速8.2%。',
      ['gdp growth actual 2023 6.1% eq', 'fixed-asset-investment growth actual 2023 8.2% eq'],
    ],
    ['固定资产投资增速由负转正，增长3.3%。', ['fixed-asset-investment growth actual 2023 3.3% eq']],
    ['一般公共预算收入同口径增长6.8%。', ['general-budget-revenue growth actual 2023 6.8% eq']],
    ['按可比价计算，地区生产总值增长6.1%。', ['gdp growth actual 2023 6.1% eq']],
    ['网上零售额增长1.5倍。', ['online-retail growth actual 2023 1.5倍 eq']],
    ['PM2.5平均浓度下降6.3%，降至31微克/立方米。', ['pm25 growth actual 2023 -6.3% eq', 'pm25 level actual 2023 31微克/立方米 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('Percentage points are an increase of a rate', () => {
  test.each<[string, string[]]>([
    [
      '常住人口城镇化率达到57.4%，提高1.3个百分点。',
      ['urbanization-rate level actual 2023 57.4% eq', 'urbanization-rate increase actual 2023 1.3百分点 eq'],
    ],
    [
      '空气质量优良天数比例达到84.9%，提高2.1个百分点。',
      ['good-air-ratio level actual 2023 84.9% eq', 'good-air-ratio increase actual 2023 2.1百分点 eq'],
    ],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('增加 states what was added, 增加到 the level', () => {
  test.each<[string, string[]]>([
    ['规上工业企业增加45家。', ['industrial-enterprises increase actual 2023 45家 eq']],
    ['规上工业企业增加到520家。', ['industrial-enterprises level actual 2023 520家 eq']],
    ['空气优良天数达310天，比上年增加12天。', ['good-air-days level actual 2023 310天 eq', 'good-air-days increase actual 2023 12天 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('Of 由…提高到… the second number counts', () => {
  test.each<[string, string[]]>([
    ['研发投入强度由1.8%提高到2.3%。', ['rd-intensity level actual 2023 2.3% eq']],
    ['常住人口城镇化率从2022年的56.1%提高到57.4%。', ['urbanization-rate level actual 2023 57.4% eq']],
    ['一般公共预算收入由96亿元增加到103亿元。', ['general-budget-revenue level actual 2023 103亿元 eq']],
    ['规上工业增加值增速由上年的3.2%提高到7.8%。', ['industrial-value-added growth actual 2023 7.8% eq']],
    ['出口由上年下降6.5%转为增长8.1%。', ['exports growth actual 2023 8.1% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe("A price's change is its level", () => {
  test.each<[string, string[]]>([['居民消费价格上涨2.1%。', ['cpi level actual 2023 2.1% eq']]])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('Shares name their whole', () => {
  test.each<[string, string[]]>([
    ['第三产业增加值占GDP比重达51%。', ['services-value-added share actual 2023 51% eq']],
    ['税收收入占一般公共预算收入比重达72%。', ['tax-revenue share actual 2023 72% eq']],
    ['全社会研发投入占地区生产总值比重达2.1%。', ['rd-intensity level actual 2023 2.1% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('A round milestone is not a second level', () => {
  test.each<[string, string[]]>([
    ['地区生产总值突破1200亿元大关，达到1262亿元，增长6.5%。', ['gdp level actual 2023 1262亿元 eq', 'gdp growth actual 2023 6.5% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('No number, no figure', () => {
  test.each<[string, string[]]>([['网上零售额实现翻番。', []]])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('The growth of a growth is no figure of the place', () => {
  test.each<[string, string[]]>([
    ['税收收入增长8.6%，增速较上年提高2.1个百分点。', ['tax-revenue growth actual 2023 8.6% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Goals and results without a number. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const REVIEW: Setting = {};

describe('Above a yardstick', () => {
  test.each<[string, Setting, string[]]>([
    ['规上工业增加值增速高于全省平均水平。', PLAN, ['industrial-value-added growth target 2024 above(全省平均水平) relative']],
    [
      '固定资产投资、社会消费品零售总额增速高于全省平均水平。',
      PLAN,
      [
        'fixed-asset-investment growth target 2024 above(全省平均水平) relative',
        'retail-sales growth target 2024 above(全省平均水平) relative',
      ],
    ],
    [
      '地区生产总值增速高于全国、全省平均水平，居民收入增长快于经济增长。',
      PLAN,
      ['gdp growth target 2024 above(全国、全省平均水平) relative', 'resident-income growth target 2024 above(经济增长) relative'],
    ],
    ['规上工业增加值增速快于全省平均。', REVIEW, ['industrial-value-added growth actual 2023 above(全省平均) relative']],
    ['力争固定资产投资增速高于全省平均水平。', PLAN, ['fixed-asset-investment growth target 2024 above(全省平均水平) relative strive']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('In step', () => {
  test.each<[string, Setting, string[]]>([
    ['居民人均可支配收入增长与经济增长同步。', PLAN, ['resident-income growth target 2024 equal(经济增长) relative']],
    [
      '城乡居民人均可支配收入增长与经济增长基本同步。',
      PLAN,
      ['urban-income growth target 2024 equal(经济增长) relative', 'rural-income growth target 2024 equal(经济增长) relative'],
    ],
    ['一般公共预算收入与去年持平。', PLAN, ['general-budget-revenue level target 2024 equal(去年) relative']],
    ['进出口总额增速与去年持平。', PLAN, ['trade growth target 2024 equal(去年) relative']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('In front', () => {
  test.each<[string, Setting, string[]]>([
    ['社会消费品零售总额增速位居全省前列。', PLAN, ['retail-sales growth target 2024 front(全省前列) relative']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('As ordered', () => {
  test.each<[string, Setting, string[]]>([
    ['单位GDP能耗完成省下达任务。', PLAN, ['energy-intensity growth target 2024 fulfil(省下达任务) relative']],
    ['单位生产总值能耗下降完成省定目标任务。', PLAN, ['energy-intensity growth target 2024 fulfil(省定目标任务) relative']],
    ['PM2.5平均浓度完成省下达目标。', PLAN, ['pm25 growth target 2024 fulfil(省下达目标) relative']],
    ['城镇调查失业率控制在省下达目标以内。', PLAN, ['surveyed-unemployment level target 2024 fulfil(省下达目标以内) relative']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Two digits are flagged', () => {
  test.each<[string, Setting, string[]]>([
    ['地区生产总值保持两位数增长。', REVIEW, ['gdp growth actual 2023 at-least(两位数) relative !two-digits']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

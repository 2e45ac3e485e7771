import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Names in reports since 2019, and what only looks like one. Facts as `factLine` writes them. */

const REVIEW: Setting = {};
const PLAN: Setting = { role: 'plan' };

describe('New names', () => {
  test.each<[string, Setting, string[]]>([
    [
      '力争新入规工业企业120户以上，新升规工业企业不少于60户。',
      PLAN,
      ['industrial-enterprises increase target 2024 120户 gte strive', 'industrial-enterprises increase target 2024 60户 gte'],
    ],
    [
      '全年接待游客人次、出游总花费分别增长18.2%、16.9%。',
      REVIEW,
      ['tourism-visits growth actual 2023 18.2% eq', 'tourism-revenue growth actual 2023 16.9% eq'],
    ],
    ['增加养老床位1500个。', PLAN, ['nursing-beds increase target 2024 1500个 eq']],
    ['新建提升120公里农村公路和30公里绿道。', PLAN, ['rural-roads level target 2024 120公里 eq', 'greenways level target 2024 30公里 eq']],
    ['正常年景下粮食产量达到70亿斤以上。', PLAN, ['grain-output level target 2024 70亿斤 gte']],
    ['修改和宣布失效政府规章6部。', REVIEW, []],
    [
      '办理58件人大代表建议和71件政协提案。',
      REVIEW,
      ['npc-suggestions level actual 2023 58件 eq', 'cppcc-proposals level actual 2023 71件 eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});
describe('The economy as a whole', () => {
  test.each<[string, Setting, string[]]>([
    [
      '主要预期目标是：经济增长6%左右、力争更好，规上工业增加值增长7.5%左右。',
      PLAN,
      ['gdp growth target 2024 6% approx', 'industrial-value-added growth target 2024 7.5% approx'],
    ],
    ['经济增长5.1%，民营经济增长7%。', REVIEW, ['gdp growth actual 2023 5.1% eq']],
    ['居民收入与经济增长同步。', PLAN, ['resident-income growth target 2024 equal(经济增长) relative']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A name that holds a word of another kind', () => {
  test.each<[string, Setting, string[]]>([
    ['新增国家级专精特新“小巨人”企业7家、重点“小巨人”企业3家。', REVIEW, ['little-giants increase actual 2023 7家 eq']],
    [
      '地区生产总值增长5%左右，其中一二三产增加值分别增长3.5%左右、6%左右、5%左右。',
      PLAN,
      [
        'gdp growth target 2024 5% approx',
        'primary-value-added growth target 2024 3.5% approx',
        'secondary-value-added growth target 2024 6% approx',
        'services-value-added growth target 2024 5% approx',
      ],
    ],
    ['提出地区生产总值增长6%左右。', PLAN, ['gdp growth target 2024 6% approx']],
    ['立改废政府规章7件。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Longer names that end like a known one', () => {
  test.each<[string, Setting, string[]]>([
    ['全市工业经济总量突破3000亿元。', REVIEW, []],
    ['更新加装电梯310台。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A ratio may stand in the name', () => {
  test.each<[string, Setting, string[]]>([
    [
      '一般公共预算收入增长2.4%，税占比达71.6%。',
      REVIEW,
      ['general-budget-revenue growth actual 2023 2.4% eq', 'tax-revenue share actual 2023 71.6% eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('More names, and fewer', () => {
  test.each<[string, Setting, string[]]>([
    ['地表水国考断面达到或优于Ⅲ类水体比例达92.3%。', REVIEW, ['water-quality-ratio level actual 2023 92.3% eq']],
    ['千人口托位数达4.4个。', REVIEW, ['childcare-places-per-1000 level actual 2023 4.4个 eq']],
    ['增设充电桩260个。', REVIEW, ['charging-piles level actual 2023 260个 eq']],
    ['医保集采为群众减负2.3亿元。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A total whose noun heads the sentence before', () => {
  test.each<[string, Setting, string[]]>([
    [
      '经营主体量质齐升。总量达16.2万户，新登记2.1万户。',
      REVIEW,
      ['market-entities level actual 2023 16.2万户 eq', 'market-entities increase actual 2023 2.1万户 eq'],
    ],
    ['经营主体新增2.1万户。总量达16.2万户。', REVIEW, ['market-entities increase actual 2023 2.1万户 eq']],
    ['营商环境持续优化。总量达16.2万户。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

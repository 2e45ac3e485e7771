import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Passages as reports write them. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const FIVE_YEARS: Setting = { title: '过去五年工作回顾', year: 2022 };
const REVIEW: Setting = {};

describe('A year in one breath', () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值1262.3亿元，按可比价格计算比上年增长6.1%，其中第一产业增加值132亿元、增长4.2%，第二产业增加值506亿元、增长7.1%，第三产业增加值624亿元、增长5.6%。',
      REVIEW,
      [
        'gdp level actual 2023 1262.3亿元 eq',
        'gdp growth actual 2023 6.1% eq',
        'primary-value-added level actual 2023 132亿元 eq',
        'primary-value-added growth actual 2023 4.2% eq',
        'secondary-value-added level actual 2023 506亿元 eq',
        'secondary-value-added growth actual 2023 7.1% eq',
        'services-value-added level actual 2023 624亿元 eq',
        'services-value-added growth actual 2023 5.6% eq',
      ],
    ],
    [
      '全市完成一般公共预算收入 103.6 亿元，同比增长 7.1 %，税收占比72.4%。',
      REVIEW,
      [
        'general-budget-revenue level actual 2023 103.6亿元 eq',
        'general-budget-revenue growth actual 2023 7.1% eq',
        'tax-revenue share actual 2023 72.4% eq',
      ],
    ],
    [
      '居民人均可支配收入28650元，增长6.2%，其中城镇38120元、增长5.1%，农村19650元、增长7.8%。',
      REVIEW,
      [
        'resident-income level actual 2023 28650元 eq',
        'resident-income growth actual 2023 6.2% eq',
        'urban-income level actual 2023 38120元 eq',
        'urban-income growth actual 2023 5.1% eq',
        'rural-income level actual 2023 19650元 eq',
        'rural-income growth actual 2023 7.8% eq',
      ],
    ],
    [
      '城镇居民人均可支配收入38120元，农村居民19650元。',
      REVIEW,
      ['urban-income level actual 2023 38120元 eq', 'rural-income level actual 2023 19650元 eq'],
    ],
    [
      '固定资产投资增长9%，其中工业投资、民间投资分别增长16.1%、11.2%。',
      REVIEW,
      [
        'fixed-asset-investment growth actual 2023 9% eq',
        'industrial-investment growth actual 2023 16.1% eq',
        'private-investment growth actual 2023 11.2% eq',
      ],
    ],
    [
      '金融机构本外币存款余额2310亿元，贷款余额1860亿元，分别较年初增加210亿元、230亿元。',
      REVIEW,
      [
        'deposits level actual 2023 2310亿元 eq',
        'loans level actual 2023 1860亿元 eq',
        'deposits increase actual 2023 210亿元 eq',
        'loans increase actual 2023 230亿元 eq',
      ],
    ],
    [
      '粮食种植面积稳定在520万亩以上、产量达到42亿斤。',
      REVIEW,
      ['grain-area level actual 2023 520万亩 gte', 'grain-output level actual 2023 42亿斤 eq'],
    ],
    ['新增城镇就业4.12万人，完成年度目标任务的117.7%。', REVIEW, ['urban-new-jobs level actual 2023 4.12万人 eq']],
    ['社会消费品零售总额首次突破500亿元、达512亿元。', REVIEW, ['retail-sales level actual 2023 512亿元 eq']],
    ['税收占一般公共预算收入比重提高到72%。', REVIEW, ['tax-revenue share actual 2023 72% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A plan in one breath', () => {
  test.each<[string, Setting, string[]]>([
    [
      '建议今年经济社会发展的主要预期目标：地区生产总值增长6%左右，规上工业增加值增长7.5%左右，一般公共预算收入增长4%，城镇、农村常住居民人均可支配收入分别增长5.5%、7.5%，城镇新增就业3.6万人，居民消费价格涨幅控制在3%左右，粮食总产量保持在42亿斤以上。',
      PLAN,
      [
        'gdp growth target 2024 6% approx',
        'industrial-value-added growth target 2024 7.5% approx',
        'general-budget-revenue growth target 2024 4% eq',
        'urban-income growth target 2024 5.5% eq',
        'rural-income growth target 2024 7.5% eq',
        'urban-new-jobs level target 2024 3.6万人 eq',
        'cpi level target 2024 3% approx',
        'grain-output level target 2024 42亿斤 gte',
      ],
    ],
    [
      '主要预期目标是：地区生产总值增长6%，固定资产投资增长8%；居民人均可支配收入增长6.5%；城镇调查失业率5.5%左右。',
      PLAN,
      [
        'gdp growth target 2024 6% eq',
        'fixed-asset-investment growth target 2024 8% eq',
        'resident-income growth target 2024 6.5% eq',
        'surveyed-unemployment level target 2024 5.5% approx',
      ],
    ],
    [
      '力争规上工业增加值增长10%以上、工业投资增长15%以上。',
      PLAN,
      ['industrial-value-added growth target 2024 10% gte strive', 'industrial-investment growth target 2024 15% gte strive'],
    ],
    [
      '确保全年粮食播种面积不少于520万亩、产量不低于42亿斤。',
      PLAN,
      ['grain-area level target 2024 520万亩 gte ensure', 'grain-output level target 2024 42亿斤 gte ensure'],
    ],
    ['地区生产总值增长8%左右，人均突破7万元。', PLAN, ['gdp growth target 2024 8% approx', 'gdp-per-capita level target 2024 7万元 gt']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Five years in one breath', () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值年均增长7.1%，高于全省平均0.8个百分点；一般公共预算收入年均增长8.6%，突破百亿元大关。',
      FIVE_YEARS,
      [
        'gdp growth actual 2017–2021 7.1% eq [年均]',
        'general-budget-revenue growth actual 2017–2021 8.6% eq [年均]',
        'general-budget-revenue level actual 2021 100亿元 gt !chinese-numeral',
      ],
    ],
    [
      '城镇和农村居民人均可支配收入分别达到36500元、18600元，年均分别增长7.2%、8.9%。',
      FIVE_YEARS,
      [
        'urban-income level actual 2021 36500元 eq',
        'rural-income level actual 2021 18600元 eq',
        'urban-income growth actual 2017–2021 7.2% eq [年均]',
        'rural-income growth actual 2017–2021 8.9% eq [年均]',
      ],
    ],
    [
      '五年来，累计完成投资4200亿元，新建高标准农田86万亩，城镇化率提高5.6个百分点。',
      FIVE_YEARS,
      [
        'high-standard-farmland level actual 2017–2021 86万亩 eq [2017—2021年累计]',
        'urbanization-rate increase actual 2017–2021 5.6百分点 eq [2017—2021年累计]',
      ],
    ],
    ['高新技术企业从2016年的45家增加到2021年的210家。', FIVE_YEARS, ['high-tech-enterprises level actual 2021 210家 eq']],
    ['PM2.5平均浓度由52微克/立方米下降到34微克/立方米。', FIVE_YEARS, ['pm25 level actual 2021 34微克/立方米 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

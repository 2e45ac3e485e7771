import { describe, expect, test } from 'vitest';
import { factLines, readSentence, type Setting } from './read-sentence.ts';

/* 分别, 均 and lists that share their words. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const REVIEW: Setting = {};

describe('分别 gives each subject its own value', () => {
  test.each<[string, Setting, string[]]>([
    [
      '全市城镇和农村常住居民人均可支配收入分别增长5.7%、8.5%。',
      REVIEW,
      ['urban-income growth actual 2023 5.7% eq', 'rural-income growth actual 2023 8.5% eq'],
    ],
    [
      '全年工业、技改投资分别增长31.5%、26%。',
      REVIEW,
      ['industrial-investment growth actual 2023 31.5% eq', 'tech-upgrade-investment growth actual 2023 26% eq'],
    ],
    [
      '接待游客约5710万人次、实现旅游总收入约402亿元，分别增长25.5%、11.1%。',
      REVIEW,
      [
        'tourism-visits level actual 2023 5710万人次 approx',
        'tourism-revenue level actual 2023 402亿元 approx',
        'tourism-visits growth actual 2023 25.5% eq',
        'tourism-revenue growth actual 2023 11.1% eq',
      ],
    ],
    [
      '固定资产投资、工业投资、房地产开发投资同比分别下降9.94%、6.98%、9.71%。',
      REVIEW,
      [
        'fixed-asset-investment growth actual 2023 -9.94% eq',
        'industrial-investment growth actual 2023 -6.98% eq',
        'real-estate-investment growth actual 2023 -9.71% eq',
      ],
    ],
    [
      '城镇、农村居民人均可支配收入分别达到38120元、19650元，增长5.2%、7.6%。',
      REVIEW,
      [
        'urban-income level actual 2023 38120元 eq',
        'rural-income level actual 2023 19650元 eq',
        'urban-income growth actual 2023 5.2% eq',
        'rural-income growth actual 2023 7.6% eq',
      ],
    ],
    [
      '金融机构存、贷款余额分别达到1820亿元和1460亿元，分别增长9.8%和12.1%。',
      REVIEW,
      [
        'deposits level actual 2023 1820亿元 eq',
        'loans level actual 2023 1460亿元 eq',
        'deposits growth actual 2023 9.8% eq',
        'loans growth actual 2023 12.1% eq',
      ],
    ],
    [
      '城乡居民人均可支配收入分别增长5.1%和7.3%。',
      REVIEW,
      ['urban-income growth actual 2023 5.1% eq', 'rural-income growth actual 2023 7.3% eq'],
    ],
    [
      '高新技术企业、科技型中小企业分别达到320家、610家。',
      REVIEW,
      ['high-tech-enterprises level actual 2023 320家 eq', 'tech-smes level actual 2023 610家 eq'],
    ],
    [
      '地区生产总值、规上工业增加值、固定资产投资、社会消费品零售总额分别增长6.1%、7.9%、8.8%和5.4%。',
      REVIEW,
      [
        'gdp growth actual 2023 6.1% eq',
        'industrial-value-added growth actual 2023 7.9% eq',
        'fixed-asset-investment growth actual 2023 8.8% eq',
        'retail-sales growth actual 2023 5.4% eq',
      ],
    ],
    [
      '地区生产总值增速、规上工业增加值增速分别达到6.2%、7.8%。',
      REVIEW,
      ['gdp growth actual 2023 6.2% eq', 'industrial-value-added growth actual 2023 7.8% eq'],
    ],
    [
      'PM2.5平均浓度、空气质量优良天数比例分别为31微克/立方米、86.5%。',
      REVIEW,
      ['pm25 level actual 2023 31微克/立方米 eq', 'good-air-ratio level actual 2023 86.5% eq'],
    ],
    [
      '裕安区、金安区一般公共预算收入分别增长7%、8%。',
      REVIEW,
      ['general-budget-revenue growth actual 2023 7% eq [裕安区]', 'general-budget-revenue growth actual 2023 8% eq [金安区]'],
    ],
    [
      '全年接待游客3260万人次、旅游综合收入248亿元，同比分别增长18.3%、22.1%。',
      REVIEW,
      [
        'tourism-visits level actual 2023 3260万人次 eq',
        'tourism-revenue level actual 2023 248亿元 eq',
        'tourism-visits growth actual 2023 18.3% eq',
        'tourism-revenue growth actual 2023 22.1% eq',
      ],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('均 gives every subject the same value', () => {
  test.each<[string, Setting, string[]]>([
    ['地区生产总值、社会消费品零售总额均增长8.5%。', REVIEW, ['gdp growth actual 2023 8.5% eq', 'retail-sales growth actual 2023 8.5% eq']],
    [
      '地区生产总值、一般公共预算收入均增长6%以上。',
      PLAN,
      ['gdp growth target 2024 6% gte', 'general-budget-revenue growth target 2024 6% gte'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("A list's head lends its 新增 to the members", () => {
  test.each<[string, Setting, string[]]>([
    [
      '新培育高新技术企业35家、科技型中小企业120家、省级专精特新企业18家。',
      REVIEW,
      [
        'high-tech-enterprises increase actual 2023 35家 eq',
        'tech-smes increase actual 2023 120家 eq',
        'provincial-srdi increase actual 2023 18家 eq',
      ],
    ],
    [
      '新增国家高新技术企业40家以上、科技型中小企业100家以上。',
      PLAN,
      ['high-tech-enterprises increase target 2024 40家 gte', 'tech-smes increase target 2024 100家 gte'],
    ],
    [
      '新增国家级专精特新“小巨人”企业6家、省级专精特新企业58家。',
      REVIEW,
      ['little-giants increase actual 2023 6家 eq', 'provincial-srdi increase actual 2023 58家 eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

test('a list with fewer values than subjects is told of and shifts nothing', () => {
  const text = '规上工业增加值、固定资产投资、社会消费品零售总额分别增长7.2%、9.1%。';
  const { facts, quantities, findings } = readSentence(text);
  expect(facts).toEqual([]);
  expect(quantities.map(({ value, unit }) => `${value}${unit}`)).toEqual(['7.2%', '9.1%']);
  expect(findings.map(({ rule, start, end }) => [rule, text.slice(start ?? 0, end ?? 0)])).toEqual([['list-length-mismatch', '7.2%']]);
});

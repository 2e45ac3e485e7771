import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Turns of phrase of reports since 2019. Facts as `factLine` writes them. */

const REVIEW: Setting = {};
const PLAN: Setting = { role: 'plan' };
const PROVINCE: Setting = {
  place: { id: 'sichuan', code: '510000', name: '四川省', fullName: '四川省', level: 'province', province: '四川省', city: null },
};

describe('A verb with its adverb governs the number behind it', () => {
  test.each<[string, Setting, string[]]>([
    ['税收收入快速增长11.4%。', REVIEW, ['tax-revenue growth actual 2023 11.4% eq']],
    ['外贸出口逆势增长9.2%。', REVIEW, ['exports growth actual 2023 9.2% eq']],
    ['固定资产投资稳步增长，社会消费品零售总额增长6.3%。', REVIEW, ['retail-sales growth actual 2023 6.3% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('One amount for several things is that of all together', () => {
  test.each<[string, Setting, string[]]>([
    ['新建街头绿地、口袋公园26个。', REVIEW, []],
    ['认定雏鹰企业、瞪羚企业42家。', REVIEW, []],
    ['打通文昌路、滨河路等断头路8条。', REVIEW, ['dead-end-roads level actual 2023 8条 eq']],
    [
      '税收收入、一般公共预算收入均增长5%。',
      REVIEW,
      ['tax-revenue growth actual 2023 5% eq', 'general-budget-revenue growth actual 2023 5% eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("A list's doer is the doer of every member", () => {
  test.each<[string, Setting, string[]]>([
    ['市属企业完成产业投资53.1亿元、研发经费投入3.5亿元。', REVIEW, ['rd-expenditure level actual 2023 3.5亿元 eq [市属企业]']],
    ['市属国企资产总额达到800亿元，工业总产值突破300亿元。', REVIEW, ['industrial-output level actual 2023 300亿元 gt [市属国企]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Who else is spoken of', () => {
  test.each<[string, Setting, string[]]>([
    ['川南都市圈建设提速加力，经济总量超9000亿元。', PROVINCE, ['gdp level actual 2023 9000亿元 gt [川南都市圈]']],
    ['积极融入长三角城市群，进出口总额增长9%。', PROVINCE, ['trade growth actual 2023 9% eq']],
    ['稳步推进国家级经开区改革，实际使用外资增长35%。', REVIEW, ['fdi growth actual 2023 35% eq [国家级经开区]']],
    ['扣除房地产开发投资后，固定资产投资增长6.7%。', REVIEW, ['fixed-asset-investment growth actual 2023 6.7% eq [扣除房地产开发投资]']],
    [
      '国内游客、入境游客数量分别增长7.2%、55%。',
      REVIEW,
      ['tourism-visits growth actual 2023 7.2% eq [国内]', 'inbound-visits growth actual 2023 55% eq'],
    ],
    ['全年接待国内游客800万人次。', REVIEW, ['tourism-visits level actual 2023 800万人次 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A list of sites opens no sentence about one of them', () => {
  test.each<[string, Setting, string[]]>([
    [
      '加快推进湖东新材料产业园、江北电厂等9个百亿元项目建设，工业投资增长10%左右。',
      PLAN,
      ['industrial-investment growth target 2024 10% approx'],
    ],
    ['临江都市圈经济总量达到3.8万亿元。', REVIEW, ['gdp level actual 2023 3.8万亿元 eq [临江都市圈]']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A circumstance between a subject and its verb is no part of either', () => {
  test.each<[string, Setting, string[]]>([
    ['进出口总额在上年高基数的基础上增长11.2%。', REVIEW, ['trade growth actual 2023 11.2% eq']],
    ['一般公共预算收入在减税降费8亿元的情况下增长6.3%。', REVIEW, ['general-budget-revenue growth actual 2023 6.3% eq']],
    ['固定资产投资在上年增长18%的基础上增长7.5%。', REVIEW, ['fixed-asset-investment growth actual 2023 7.5% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('What a plan develops is more of it', () => {
  test.each<[string, Setting, string[]]>([
    [
      '发展家庭农场120家、农民合作社45家。',
      PLAN,
      ['family-farms increase target 2024 120家 eq', 'farmer-cooperatives increase target 2024 45家 eq'],
    ],
    ['累计发展家庭农场900家。', PLAN, ['family-farms level target 2024 900家 eq']],
    ['发展家庭农场120家。', REVIEW, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A rank among additions is none of the whole', () => {
  test.each<[string, Setting, string[]]>([
    ['新增国家制造业单项冠军企业7家、居全省第2。', REVIEW, ['manufacturing-champions increase actual 2023 7家 eq']],
    [
      '新增国家制造业单项冠军企业7家、总数达31家，居全省第2。',
      REVIEW,
      [
        'manufacturing-champions increase actual 2023 7家 eq',
        'manufacturing-champions level actual 2023 31家 eq',
        'manufacturing-champions rank actual 2023 2位 eq [全省]',
      ],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A predicate ends a list’s member', () => {
  test.each<[string, Setting, string[]]>([
    ['高新技术企业数量实现翻番、达2600家。', REVIEW, ['high-tech-enterprises level actual 2023 2600家 eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('What so many have each is nobody’s figure', () => {
  test.each<[string, Setting, string[]]>([
    ['37家工业企业营业收入超百亿元。', REVIEW, []],
    ['6个镇一般公共预算收入超2亿元。', REVIEW, []],
    ['41个国考断面优良率达到100%。', REVIEW, ['water-quality-ratio level actual 2023 100% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('A rate compared is no growth compared', () => {
  test.each<[string, Setting, string[]]>([
    ['研发经费投入强度高于全省平均水平。', REVIEW, ['rd-intensity level actual 2023 above(全省平均水平) relative']],
    ['研发经费投入强度增速高于全省平均水平。', REVIEW, ['rd-intensity growth actual 2023 above(全省平均水平) relative']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

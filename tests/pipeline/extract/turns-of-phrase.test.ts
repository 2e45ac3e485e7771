import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { factLine, factLines, reportOf, type Setting } from './read-sentence.ts';

/* Turns of phrase of reports since 2019. Facts as `factLine` writes them. */

const REVIEW: Setting = {};
const PLAN: Setting = { role: 'plan' };
const FIVE_YEARS: Setting = { title: '过去五年工作回顾', year: 2022 };
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

describe('A multiplier without numeral is one of it behind a word that measures', () => {
  test.each<[string, Setting, string[]]>([
    [
      '进出口总额突破万亿元、增速居全国第7位。',
      PROVINCE,
      ['trade level actual 2023 1万亿元 gt !chinese-numeral', 'trade rank actual 2023 7位 eq [全国增速]'],
    ],
    ['一般公共预算收入突破百亿元。', REVIEW, ['general-budget-revenue level actual 2023 100亿元 gt !chinese-numeral']],
    ['固定资产投资稳定在百亿元以上。', REVIEW, ['fixed-asset-investment level actual 2023 100亿元 gte !chinese-numeral']],
    ['实施“百亿斤粮食”产能提升行动，粮食总产量达到92.3亿斤。', REVIEW, ['grain-output level actual 2023 92.3亿斤 eq']],
    ['经济总量超千亿元的县域达9个。', PROVINCE, []],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('预期 is what people expect unless it governs a figure', () => {
  test.each<[string, Setting, string[]]>([
    ['面对需求收缩、供给冲击、预期转弱三重压力，地区生产总值增长4.6%。', REVIEW, ['gdp growth actual 2023 4.6% eq']],
    ['有效应对超预期因素冲击，地区生产总值增长4.6%。', REVIEW, ['gdp growth actual 2023 4.6% eq']],
    ['地区生产总值预期增长4.6%。', REVIEW, ['gdp growth estimate 2023 4.6% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('预计 behind a subject speaks of it alone', () => {
  test.each<[string, Setting, string[]]>([
    [
      '居民人均可支配收入预计4.2万元，增长6%；城镇登记失业率2.6%。',
      REVIEW,
      [
        'resident-income level estimate 2023 4.2万元 eq',
        'resident-income growth estimate 2023 6% eq',
        'registered-unemployment level actual 2023 2.6% eq',
      ],
    ],
    [
      '预计地区生产总值增长6%，固定资产投资增长8%。',
      REVIEW,
      ['gdp growth estimate 2023 6% eq', 'fixed-asset-investment growth estimate 2023 8% eq'],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("What stays so over several years is each year's, no sum", () => {
  test.each<[string, Setting, string[]]>([
    [
      '粮食总产量稳定在60亿斤以上，民生支出占一般公共预算支出比重保持在78%以上。',
      FIVE_YEARS,
      [
        'grain-output level actual 2017–2021 60亿斤 gte [2017—2021年]',
        'livelihood-expenditure share actual 2017–2021 78% gte [2017—2021年]',
      ],
    ],
    ['空气质量优良天数比例稳定在92%左右。', FIVE_YEARS, ['good-air-ratio level actual 2017–2021 92% approx [2017—2021年]']],
    ['粮食总产量连续六年稳定在60亿斤以上。', REVIEW, ['grain-output level actual 2023 60亿斤 gte']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe("A year behind 增加到 is its number's alone", () => {
  test.each<[string, Setting, string[]]>([
    [
      '地区生产总值从2016年的820亿元增加到2021年的1310亿元、年均增长7.1%，粮食总产量稳定在60亿斤以上。',
      FIVE_YEARS,
      [
        'gdp level actual 2021 1310亿元 eq',
        'gdp growth actual 2017–2021 7.1% eq [年均]',
        'grain-output level actual 2017–2021 60亿斤 gte [2017—2021年]',
      ],
    ],
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

describe('A circumstance between a subject and its verb is no part of either', () => {
  test.each<[string, Setting, string[]]>([
    ['进出口总额在上年高基数的基础上增长11.2%。', REVIEW, ['trade growth actual 2023 11.2% eq']],
    ['一般公共预算收入在减税降费8亿元的情况下增长6.3%。', REVIEW, ['general-budget-revenue growth actual 2023 6.3% eq']],
    ['固定资产投资在上年增长18%的基础上增长7.5%。', REVIEW, ['fixed-asset-investment growth actual 2023 7.5% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('累计 sums up what years nobody names, unless somebody does', () => {
  test.each<[string, Setting, string[]]>([
    ['单位GDP能耗累计下降13.6%。', REVIEW, []],
    ['单位GDP能耗比2020年累计下降13.6%。', REVIEW, ['energy-intensity growth actual 2020–2023 -13.6% eq [比2020年]']],
    ['“十四五”以来，单位GDP能耗累计下降13.6%。', REVIEW, ['energy-intensity growth actual 2021–2023 -13.6% eq [2021—2023年累计]']],
    ['全年累计实现进出口总额增长7.7%。', REVIEW, ['trade growth actual 2023 7.7% eq']],
    ['累计培育高新技术企业412家。', REVIEW, ['high-tech-enterprises level actual 2023 412家 eq']],
    ['五年累计培育高新技术企业412家。', REVIEW, ['high-tech-enterprises increase actual 2019–2023 412家 eq [2019—2023年累计]']],
    ['全年累计培育高新技术企业42家。', REVIEW, ['high-tech-enterprises increase actual 2023 42家 eq']],
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

describe('A vision for 2035 dates no other figure', () => {
  test.each<[string, Setting, string[]]>([
    ['围绕实现2035年远景目标，地区生产总值增长6%。', PLAN, ['gdp growth target 2024 6% eq']],
    ['到2035年，人均预期寿命达到83岁。', PLAN, ['life-expectancy level target 2024–2035 83岁 eq [到2035年]']],
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

describe('What so many have each is nobody’s figure', () => {
  test.each<[string, Setting, string[]]>([
    ['37家工业企业营业收入超百亿元。', REVIEW, []],
    ['6个镇一般公共预算收入超2亿元。', REVIEW, []],
    ['41个国考断面优良率达到100%。', REVIEW, ['water-quality-ratio level actual 2023 100% eq']],
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

describe('A rate compared is no growth compared', () => {
  test.each<[string, Setting, string[]]>([
    ['研发经费投入强度高于全省平均水平。', REVIEW, ['rd-intensity level actual 2023 above(全省平均水平) relative']],
    ['研发经费投入强度增速高于全省平均水平。', REVIEW, ['rd-intensity growth actual 2023 above(全省平均水平) relative']],
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

describe('A paragraph that looks back over years says so for those below it', () => {
  const facts = (texts: readonly string[], setting: Setting): string[] => extract(reportOf(texts, setting)).facts.map(factLine);

  test('behind a salutation, and behind the year that ended a plan', () => {
    const texts = [
      '各位代表！2025年是“十四五”收官之年。五年来，我们牢记嘱托、感恩奋进，办成了一批大事。',
      '——综合实力实现新跃升。地区生产总值年均增长5.9%，居民人均可支配收入增长34.3%。',
    ];
    expect(facts(texts, { year: 2026 })).toEqual([
      'gdp growth actual 2021–2025 5.9% eq [年均]',
      'resident-income growth actual 2021–2025 34.3% eq [2021—2025年累计]',
    ]);
  });

  test('also where the part goes on to what is planned', () => {
    const texts = ['过去五年，我们勇担使命，城镇新增就业30万人。', '未来五年，地区生产总值年均增长6%。', '今年，地区生产总值增长6%。'];
    expect(facts(texts, { role: 'plan', year: 2026 })).toEqual([
      'urban-new-jobs level actual 2021–2025 30万人 eq [2021—2025年累计]',
      'gdp growth target 2026–2030 6% eq [年均]',
      'gdp growth target 2026 6% eq',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* Turns of phrase of counties, districts and cities before 2017. Facts as `factLine` writes them. */

const REVIEW: Setting = { year: 2011 };

describe('Words of time that a remark keeps to itself', () => {
  test.each<[string, string[]]>([
    [
      '农民人均纯收入5120元，提前两年完成“十一五”目标；社会消费品零售总额8.1亿元，增长19.2%。',
      ['rural-income level actual 2010 5120元 eq', 'retail-sales level actual 2010 8.1亿元 eq', 'retail-sales growth actual 2010 19.2% eq'],
    ],
    [
      '全社会固定资产投资完成86.4亿元，五年内翻了两番，增长31.2%。',
      ['fixed-asset-investment level actual 2010 86.4亿元 eq', 'fixed-asset-investment growth actual 2010 31.2% eq'],
    ],
    [
      '地区生产总值达到312亿元，五年跨越两个百亿台阶，年均增长13.4%；财政总收入24亿元，增长21%。',
      [
        'gdp level actual 2010 312亿元 eq',
        'gdp growth actual 2006–2010 13.4% eq [年均]',
        'total-fiscal-revenue level actual 2010 24亿元 eq',
        'total-fiscal-revenue growth actual 2010 21% eq',
      ],
    ],
    [
      '2010年，全市生产总值达到146亿元，比“十五”末增长72.1%；人均生产总值达到6189元，五年完成固定资产投资301亿元，比“十五”时期增长1.5倍，其中2010年完成89亿元。',
      [
        'gdp level actual 2010 146亿元 eq',
        'gdp growth actual 2005–2010 72.1% eq [比2005年]',
        'gdp-per-capita level actual 2010 6189元 eq',
        'fixed-asset-investment level actual 2006–2010 301亿元 eq [2006—2010年]',
        'fixed-asset-investment level actual 2010 89亿元 eq',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('Steps climbed, shares of a list, trades whose figure it is', () => {
  test.each<[string, string[]]>([
    [
      '财政总收入突破亿元大关，实现12120万元，增长41%。',
      ['total-fiscal-revenue level actual 2010 12120万元 eq', 'total-fiscal-revenue growth actual 2010 41% eq'],
    ],
    ['农民人均纯收入跨过万元大关，达到10218元。', ['rural-income level actual 2010 10218元 eq']],
    ['高新技术产品产值及其占工业总产值比重，分别由2005年的32亿元和19.8%上升为75亿元和31.5%。', []],
    ['全市完成GDP92亿元，增长14%。', ['gdp level actual 2010 92亿元 eq', 'gdp growth actual 2010 14% eq']],
    [
      '服务业完成社会消费品零售总额58亿元，增长17.5%。',
      ['retail-sales level actual 2010 58亿元 eq', 'retail-sales growth actual 2010 17.5% eq'],
    ],
    ['粮食播面52万亩，粮食总产21.3万吨。', ['grain-area level actual 2010 52万亩 eq', 'grain-output level actual 2010 21.3万吨 eq']],
    ['城市化水平由2005年28.3%提高到35.1%。', ['urbanization-rate level actual 2010 35.1% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('财政收入 is told by its part, and left alone without one', () => {
  const whole = ['total-fiscal-revenue level actual 2010 5.6亿元 eq', 'total-fiscal-revenue growth actual 2010 21% eq'];
  const part = ['general-budget-revenue level actual 2010 3.1亿元 eq', 'general-budget-revenue growth actual 2010 19% eq'];
  test.each<[string, string[]]>([
    ['财政收入完成5.6亿元，增长21%，其中地方财政收入3.1亿元，增长19%。', [...whole, ...part]],
    ['财政收入完成5.6亿元，增长21%，其中：县级收入3.1亿元，增长19%。', [...whole, ...part]],
    ['财政总收入完成5.6亿元，增长21%，其中地方收入3.1亿元，增长19%。', [...whole, ...part]],
    ['财政收入完成5.6亿元，增长21%。', []],
    ['财政收入完成5.6亿元，增长21%，其中民营企业税收2.1亿元。', []],
    ['财政收入12亿元，其中一般预算收入8亿元，基金收入4亿元。', ['general-budget-revenue level actual 2010 8亿元 eq']],
    ['全市地方收入3.1亿元。', []],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('One value under 分别', () => {
  test.each<[string, string[]]>([
    [
      '城乡居民人均可支配收入分别增长9%。',
      ['urban-income growth actual 2010 9% eq !shared-value', 'rural-income growth actual 2010 9% eq !shared-value'],
    ],
    [
      '生产总值和固定资产投资分别增长12%以上。',
      [
        'gdp growth actual 2010 12% gte ambiguous !shared-value',
        'fixed-asset-investment growth actual 2010 12% gte ambiguous !shared-value',
      ],
    ],
    // An exact amount of two things at once: one of two values is missing.
    ['地区生产总值、财政总收入分别达到300亿元。', []],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('Ranks of shares, 地方 beside the whole', () => {
  test.each<[string, string[]]>([
    [
      '服务业增加值占GDP比重达到42%，居全省第2位。',
      ['services-value-added share actual 2010 42% eq', 'services-value-added rank actual 2010 2位 eq [全省占比]'],
    ],
    ['财政总收入占GDP比重居全省第5位。', []],
    [
      '全社会固定资产投资55亿元，其中地方固定资产投资38亿元，增长25%。',
      [
        'fixed-asset-investment level actual 2010 55亿元 eq',
        'fixed-asset-investment level actual 2010 38亿元 eq [地方]',
        'fixed-asset-investment growth actual 2010 25% eq [地方]',
      ],
    ],
    ['地方固定资产投资38亿元。', ['fixed-asset-investment level actual 2010 38亿元 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('How much of a plan was reached says nothing of the figure itself', () => {
  test.each<[string, string[]]>([
    [
      '完成国内生产总值45.6亿元，为年计划的102.3%，比上年增长9.2%。',
      ['gdp level actual 2010 45.6亿元 eq', 'gdp growth actual 2010 9.2% eq'],
    ],
    ['社会消费品零售总额完成年计划的102%，增长15%。', ['retail-sales growth actual 2010 15% eq']],
    [
      '地方财政收入3.2亿元，完成年度预算的108%，增长19.4%。',
      ['general-budget-revenue level actual 2010 3.2亿元 eq', 'general-budget-revenue growth actual 2010 19.4% eq'],
    ],
    ['城镇化率达到38%，为年计划的101%。', ['urbanization-rate level actual 2010 38% eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

describe('Names and wholes of before 2017', () => {
  test.each<[string, string[]]>([
    ['完成工农业总产值68亿元，同比增长12%。', []],
    [
      '全社会固定资产投资完成21.5亿元，其中城镇固定资产投资16亿元，增长38%。',
      [
        'fixed-asset-investment level actual 2010 21.5亿元 eq',
        'fixed-asset-investment level actual 2010 16亿元 eq [城镇]',
        'fixed-asset-investment growth actual 2010 38% eq [城镇]',
      ],
    ],
    ['城镇固定资产投资16亿元。', ['fixed-asset-investment level actual 2010 16亿元 eq']],
    ['限额以上固定资产投资完成16亿元。', ['fixed-asset-investment level actual 2010 16亿元 eq']],
    [
      '公共财政收入14.2亿元，增长11%；地方公共财政收入8.1亿元，增长8%。',
      [
        'total-fiscal-revenue level actual 2010 14.2亿元 eq',
        'total-fiscal-revenue growth actual 2010 11% eq',
        'general-budget-revenue level actual 2010 8.1亿元 eq',
        'general-budget-revenue growth actual 2010 8% eq',
      ],
    ],
    [
      '公共财政收入14.2亿元，增长11%。',
      ['general-budget-revenue level actual 2010 14.2亿元 eq', 'general-budget-revenue growth actual 2010 11% eq'],
    ],
    ['按验资口径实际利用外资1.2亿美元。', ['fdi level actual 2010 1.2亿美元 eq']],
    ['区属口径实际利用外资1.2亿美元。', ['fdi level actual 2010 1.2亿美元 eq [区属口径]']],
    [
      '地方财政收入完成98亿4021万元，增长17.2%。',
      ['general-budget-revenue level actual 2010 98.4021亿元 eq', 'general-budget-revenue growth actual 2010 17.2% eq'],
    ],
    [
      '城、乡居民人均可支配收入分别为16694元、6527元。',
      ['urban-income level actual 2010 16694元 eq', 'rural-income level actual 2010 6527元 eq'],
    ],
    [
      '城镇、牧区常住居民人均可支配收入分别达到24683元和19649元。',
      ['urban-income level actual 2010 24683元 eq', 'rural-income level actual 2010 19649元 eq'],
    ],
    ['粮食生产实现“八连增”，达到24.5万吨。', ['grain-output level actual 2010 24.5万吨 eq']],
    ['全市农林牧渔业总产值预计达到41亿元。', ['farming-output level estimate 2010 41亿元 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });

  test('in a review of several years what is expected to be reached stands at their end', () => {
    expect(factLines('农林牧渔业总产值预计达到41亿元。', { year: 2017, title: '过去五年工作回顾' })).toEqual([
      'farming-output level estimate 2016 41亿元 eq',
    ]);
  });
});

describe('Who will do it, and years that a clause keeps', () => {
  test.each<[string, Setting, string[]]>([
    [
      '产业集聚区将完成固定资产投资43亿元。',
      { ...REVIEW, role: 'plan' },
      ['fixed-asset-investment level target 2011 43亿元 eq [产业集聚区]'],
    ],
    ['全市将完成固定资产投资43亿元。', { ...REVIEW, role: 'plan' }, ['fixed-asset-investment level target 2011 43亿元 eq']],
    [
      '2010年规模企业总数五年来净增45户；实现服务业增加值22.7亿元，比2005年增长156%。',
      { ...REVIEW, title: '过去五年工作回顾' },
      ['services-value-added level actual 2010 22.7亿元 eq', 'services-value-added growth actual 2005–2010 156% eq [比2005年]'],
    ],
    [
      '五年来，完成固定资产投资120亿元；实际利用外资2.3亿美元。',
      REVIEW,
      [
        'fixed-asset-investment level actual 2006–2010 120亿元 eq [2006—2010年]',
        'fdi level actual 2006–2010 2.3亿美元 eq [2006—2010年累计]',
      ],
    ],
    [
      '规模以上工业企业达到86家，比上年净增15家；完成增加值53.9亿元，增长22%。',
      REVIEW,
      [
        'industrial-enterprises level actual 2010 86家 eq',
        'industrial-enterprises increase actual 2010 15家 eq',
        'industrial-value-added level actual 2010 53.9亿元 eq',
        'industrial-value-added growth actual 2010 22% eq',
      ],
    ],
    [
      '完成规模以上工业增加值53.9亿元，是2005年的2.1倍。',
      { ...REVIEW, title: '过去五年工作回顾' },
      ['industrial-value-added level actual 2010 53.9亿元 eq'],
    ],
    [
      '累计完成固定资产投资320亿元，是2005年的3倍。',
      { ...REVIEW, title: '过去五年工作回顾' },
      ['fixed-asset-investment level actual 2006–2010 320亿元 eq [2006—2010年累计]'],
    ],
    ['全市出动民兵1.2万人；完成增加值53.9亿元。', REVIEW, []],
    ['公共财政一般预算收入增长13%。', { ...REVIEW, role: 'plan' }, ['general-budget-revenue growth target 2011 13% eq']],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('Bare 税收 behind figures of something else is what that brought in', () => {
  test.each<[string, string[]]>([
    ['种植烤烟8万亩，收购烟叶20万担，实现税收2800万元，增长12%。', []],
    [
      '完成生产总值52亿元，实现税收3.1亿元，增长12%。',
      ['gdp level actual 2010 52亿元 eq', 'tax-revenue level actual 2010 3.1亿元 eq', 'tax-revenue growth actual 2010 12% eq'],
    ],
    [
      '接待游客80万人次；税收3.1亿元，增长12%。',
      ['tourism-visits level actual 2010 80万人次 eq', 'tax-revenue level actual 2010 3.1亿元 eq', 'tax-revenue growth actual 2010 12% eq'],
    ],
    ['全年完成税收3.1亿元。', ['tax-revenue level actual 2010 3.1亿元 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text, REVIEW)).toEqual(expected);
  });
});

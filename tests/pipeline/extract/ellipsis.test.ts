import { describe, expect, test } from 'vitest';
import { factLines } from './read-sentence.ts';

/* Subjects that are carried over, named ahead, or stand behind their number. Facts as `factLine` writes them. */

describe('A subject is carried over commas and clauses', () => {
  test.each<[string, string[]]>([
    ['进出口总额103亿元、增长8.6%。', ['trade level actual 2023 103亿元 eq', 'trade growth actual 2023 8.6% eq']],
    [
      '外贸进出口总额86.3亿元、增长9.1%，其中出口61.5亿元、增长12.4%。',
      [
        'trade level actual 2023 86.3亿元 eq',
        'trade growth actual 2023 9.1% eq',
        'exports level actual 2023 61.5亿元 eq',
        'exports growth actual 2023 12.4% eq',
      ],
    ],
    [
      '全市社会消费品零售总额完成412.5亿元，同比增长7.1%。',
      ['retail-sales level actual 2023 412.5亿元 eq', 'retail-sales growth actual 2023 7.1% eq'],
    ],
    [
      '规上工业企业新增42户，总数达到386户。',
      ['industrial-enterprises increase actual 2023 42户 eq', 'industrial-enterprises level actual 2023 386户 eq'],
    ],
    [
      '高新技术企业净增46家、达312家。',
      ['high-tech-enterprises increase actual 2023 46家 eq', 'high-tech-enterprises level actual 2023 312家 eq'],
    ],
    [
      '新建5G基站1860个，累计达5600个。',
      ['5g-base-stations increase actual 2023 1860个 eq', '5g-base-stations level actual 2023 5600个 eq'],
    ],
    [
      '经营主体总量达36.8万户，新登记经营主体5.2万户。',
      ['market-entities level actual 2023 36.8万户 eq', 'market-entities increase actual 2023 5.2万户 eq'],
    ],
    ['粮食播种面积520万亩，总产量42.6亿斤。', ['grain-area level actual 2023 520万亩 eq', 'grain-output level actual 2023 42.6亿斤 eq']],
    [
      '研发经费投入增长15.2%，占GDP比重提高到2.35%。',
      ['rd-expenditure growth actual 2023 15.2% eq', 'rd-intensity level actual 2023 2.35% eq'],
    ],
    [
      '民生支出312亿元，占一般公共预算支出的81.6%。',
      ['livelihood-expenditure level actual 2023 312亿元 eq', 'livelihood-expenditure share actual 2023 81.6% eq'],
    ],
    [
      '一般公共预算收入完成58.6亿元，税收占比达72.4%。',
      ['general-budget-revenue level actual 2023 58.6亿元 eq', 'tax-revenue share actual 2023 72.4% eq'],
    ],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('A sector named ahead is completed by its noun', () => {
  test.each<[string, string[]]>([
    [
      '服务业持续壮大，全年实现增加值72.3亿元，增长6.4%。',
      ['services-value-added level actual 2023 72.3亿元 eq', 'services-value-added growth actual 2023 6.4% eq'],
    ],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('The number stands before what it counts', () => {
  test.each<[string, string[]]>([
    ['改造22个老旧小区，惠及居民8600户。', ['old-communities level actual 2023 22个 eq']],
    ['86个老旧小区改造全面完成。', ['old-communities level actual 2023 86个 eq']],
    ['改造提升城镇老旧小区48个、3.2万户。', ['old-communities level actual 2023 48个 eq']],
  ])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

describe('What measures a project is no figure of the place', () => {
  test.each<[string, string[]]>([['开工建设200个投资5000万元以上项目。', []]])('%s', (text, expected) => {
    expect(factLines(text)).toEqual(expected);
  });
});

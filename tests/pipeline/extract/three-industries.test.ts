import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* One name for the three industries, and other words of the years before 2019. Facts as `factLine` writes them. */

const REVIEW: Setting = { year: 2006 };
const PLAN: Setting = { year: 2018, role: 'targets' };

const sectors = (measure: string, ...values: string[]): string[] =>
  ['primary', 'secondary', 'services'].map((name, at) => `${name}-value-added ${measure} actual 2005 ${values[at]} eq`);

describe('three values of the three industries', () => {
  test.each<[string, string[]]>([
    ['三次产业增加值分别为81.2亿元、305.6亿元、214.9亿元。', sectors('level', '81.2亿元', '305.6亿元', '214.9亿元')],
    ['三次产业增加值分别增长4.1%、15.3%、11.2%。', sectors('growth', '4.1%', '15.3%', '11.2%')],
    ['其中一、二、三产业分别增长4.2%、14.8%和11.5%。', sectors('growth', '4.2%', '14.8%', '11.5%')],
    ['第一、二、三产业分别增长3.9%、17.1%、12%。', sectors('growth', '3.9%', '17.1%', '12%')],
    ['第一、第二、第三产业分别增长3.2%、12.7%和9.4%。', sectors('growth', '3.2%', '12.7%', '9.4%')],
  ])('%s', (text, facts) => expect(factLines(text, REVIEW)).toEqual(facts));

  test.each([
    '三次产业增加值增长9.6%。',
    '三次产业增加值分别增长4.1%、15.3%。',
    '一二三产业融合发展项目完成投资12亿元。',
  ])('nothing of %s', (text) => expect(factLines(text, REVIEW)).toEqual([]));
});

test.each<[string, string[]]>([
  ['商品出口总值增长6%左右。', ['exports growth target 2018 6% approx']],
  ['商品出口增长4%。', ['exports growth target 2018 4% eq']],
])('%s', (text, facts) => expect(factLines(text, PLAN)).toEqual(facts));

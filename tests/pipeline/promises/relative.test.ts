import { describe, expect, it } from 'vitest';
import { follow, growth, luan, relative, report } from './follow.ts';

describe('a relative target', () => {
  const province = report('anhui', 2023, [growth('retail-sales', 6)], []);
  it('is measured by the province where its report is there', () => {
    const own = [
      report(luan, 2022, [], [relative('retail-sales', 'above', '全省平均')]),
      report(luan, 2023, [growth('retail-sales', 6.4)], []),
    ];
    expect([...follow(...own, province).values()][0]).toMatchObject({
      verdict: 'met',
      margin: 0.4,
      yardstick: 'anhui-2023.actual.retail-sales-growth',
    });
    expect([...follow(...own).values()][0]).toMatchObject({ verdict: 'cannot-compare', reason: 'yardstick-missing' });
  });
  it('shows what it comes to, by the result, before that by what was planned, and stays relative itself', () => {
    const target = report(luan, 2022, [], [relative('retail-sales', 'above', '全省平均')]);
    const plan = report('anhui', 2022, [], [growth('retail-sales', 8, 'approx')]);
    expect([...follow(target, plan).values()].at(-1)).toMatchObject({
      verdict: 'no-next-report',
      resolved: { op: 'gt', value: 8, unit: '%', from: 'anhui-2022.target.retail-sales-growth', by: 'target' },
    });
    expect([...follow(target, plan, province).values()].at(-1)).toMatchObject({
      verdict: 'no-next-report',
      resolved: { op: 'gt', value: 6, unit: '%', from: 'anhui-2023.actual.retail-sales-growth', by: 'result' },
    });
    expect([...follow(target).values()][0]?.resolved).toBeNull();
  });
  it.each([
    ['与上年持平', relative('retail-sales', 'equal', '上年'), [growth('retail-sales', 5)], 4.9, 'met', 5],
    ['高于规上工业增加值增速', relative('retail-sales', 'above', '规上工业增加值增速'), [], 4.9, 'cannot-compare', null],
    ['高于全国平均', relative('retail-sales', 'above', '全国平均'), [], 4.9, 'cannot-compare', null],
    ['高于全市、全省平均', relative('retail-sales', 'above', '全市、全省平均'), [], 4.9, 'cannot-compare', null],
  ] as const)('%s', (_, target, before, outcome, verdict, value) => {
    const promises = follow(report(luan, 2022, before, [target]), report(luan, 2023, [growth('retail-sales', outcome)], []));
    const [promise] = [...promises.values()];
    expect([promise?.verdict, promise?.resolved?.value ?? null]).toEqual([verdict, value]);
  });
  it('may be another figure of its own: 高于城镇居民收入增速', () => {
    const promises = follow(
      report(luan, 2022, [], [relative('rural-income', 'above', '城镇居民收入增速')]),
      report(luan, 2023, [growth('rural-income', 8), growth('urban-income', 6.5)], []),
    );
    expect([...promises.values()][0]).toMatchObject({
      verdict: 'met',
      margin: 1.5,
      yardstick: 'anhui-luan-2023.actual.urban-income-growth',
    });
  });
  it('of a district of a municipality looks up to it', () => {
    const promises = follow(
      report('beijing-haidian', 2022, [], [relative('gdp', 'above', '全市平均')]),
      report('beijing-haidian', 2023, [growth('gdp', 4)], []),
      report('beijing', 2023, [growth('gdp', 3)], []),
    );
    expect([...promises.values()][0]).toMatchObject({ verdict: 'met', yardstick: 'beijing-2023.actual.gdp-growth' });
  });
  it('is measured by the own growth of the economy', () => {
    const promises = follow(
      report(luan, 2022, [], [relative('resident-income', 'equal', '经济增长')]),
      report(luan, 2023, [growth('resident-income', 5.9), growth('gdp', 6)], []),
    );
    expect([...promises.values()][0]).toMatchObject({ verdict: 'met', margin: -0.1, yardstick: 'anhui-luan-2023.actual.gdp-growth' });
  });
});

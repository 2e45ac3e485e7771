import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/indicators/index.ts';
import { parseUnit } from '../../src/text/units.ts';

describe('a unit is its family, its factor and its base', () => {
  test.each([
    ['元', 'money', 1, '元'],
    ['亿元', 'money', 1e8, '元'],
    ['万亿元', 'money', 1e12, '元'],
    ['千亿元', 'money', 1e11, '元'],
    ['万元', 'money', 1e4, '元'],
    ['亿美元', 'usd', 1e8, '美元'],
    ['万美元', 'usd', 1e4, '美元'],
    ['%', 'percent', 1, '%'],
    ['‰', 'percent', 0.1, '‰'],
    ['个百分点', 'percent', 1, '个百分点'],
    ['万人', 'people', 1e4, '人'],
    ['万人次', 'visits', 1e4, '人次'],
    ['亿人次', 'visits', 1e8, '人次'],
    ['亿斤', 'mass', 1e8, '斤'],
    ['万吨', 'mass', 2e7, '吨'],
    ['万吨标准煤', 'energy', 8141e4, '吨标准煤'],
    ['万亩', 'area', 1e4, '亩'],
    ['平方公里', 'area', 1500, '平方公里'],
    ['公里', 'length', 1000, '公里'],
    ['微克/立方米', 'concentration', 1, '微克/立方米'],
    ['微克每立方米', 'concentration', 1, '微克每立方米'],
    ['MW', 'energy', 1000, 'MW'],
    ['万千瓦', 'energy', 1e4, '千瓦'],
    ['天', 'days', 1, '天'],
    ['万户', 'count', 1e4, '户'],
    ['家', 'count', 1, '家'],
    ['倍', 'ratio', 1, '倍'],
    ['万元/亩', 'ratio', 1, '万元/亩'],
  ])('%s', (text, family, factor, base) => {
    expect(parseUnit(text)).toEqual({ family, factor, base });
  });
});

test.each(['', '增长', '亿增长', '亩产'])('“%s” is no unit', (text) => {
  expect(parseUnit(text)).toBeNull();
});

test('the unit of every indicator is one we can read', () => {
  const unread = indicators.filter(({ unit }) => unit !== '' && parseUnit(unit) === null).map(({ id, unit }) => `${id}: ${unit}`);
  expect(unread).toEqual([]);
});

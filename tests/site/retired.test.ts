import { expect, test } from 'vitest';
import { parseRetired } from '../../src/site/retired.ts';

test('an id says which page must go on answering for it', () => {
  expect(parseRetired('anhui-luan-2024.target.gdp-growth.2025', '识别有误')).toEqual({
    id: 'anhui-luan-2024.target.gdp-growth.2025',
    reason: '识别有误',
    report: 'anhui-luan-2024',
    place: 'anhui-luan',
    year: '2024',
    anchor: 'target.gdp-growth.2025',
  });
  expect(parseRetired('hebei-baoding-2017-term', '来源撤稿')).toMatchObject({ place: 'hebei-baoding', year: '2017-term', anchor: null });
  const second = parseRetired('hebei-baoding-2017-x1a2b3c.actual.gdp-level', '与另一份重复');
  expect(second).toMatchObject({
    report: 'hebei-baoding-2017-x1a2b3c',
    place: 'hebei-baoding',
    year: '2017-x1a2b3c',
    anchor: 'actual.gdp-level',
  });
  expect(parseRetired('nonsense', '')).toBeNull();
});

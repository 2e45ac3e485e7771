import { expect, test } from 'vitest';
import type { CompactRow } from '../../src/site/compact-facts.ts';
import { shortenRows, wholeRows } from '../../src/site/short-rows.ts';

const rows: CompactRow[] = [
  ['sichuan-2024', 'target.gdp-growth', 'growth', 'target', 2024, null, 6, '%', 'approx', 'expect', null, null, [], null],
  ['sichuan-2024', 'actual.gdp-level', 'level', 'estimate', 2023, null, 6.01, '万亿元', 'gt', null, null, null, [], null],
  [
    'sichuan-2024',
    'target.gdp-growth.2021-2025',
    'growth',
    'target',
    null,
    [2021, 2025],
    [6, 7],
    '%',
    'range',
    'strive',
    null,
    '全省',
    [],
    null,
  ],
  [
    'sichuan-2017-term',
    'target.gdp-growth.a1b2c3d4',
    'growth',
    'target',
    2017,
    null,
    null,
    '',
    'relative',
    'expect',
    '高于全国',
    null,
    ['doubtful'],
    [7, '%'],
  ],
];

test('rows shortened for the wire come back whole', () => {
  const short = shortenRows('sichuan', 'gdp', rows);
  expect(short[0]).toEqual(['2024', '', 'growth', 'target', 0, null, 6, '%', 'approx', 'expect']);
  expect(JSON.stringify(short).length).toBeLessThan(JSON.stringify(rows).length * 0.8);
  expect(wholeRows('sichuan', 'gdp', JSON.parse(JSON.stringify(short)))).toEqual(rows);
});

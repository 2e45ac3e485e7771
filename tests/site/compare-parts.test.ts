import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompactIndicator, CompactRow } from '../../src/site/compact-facts.ts';
import { compareParts, comparePlace, partCount, partOf } from '../../src/site/compare-parts.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';
import { shortenRows } from '../../src/site/short-rows.ts';

const rowOf = (place: string, year: number): CompactRow => [
  `${place}-${year}`,
  'target.gdp-growth',
  'growth',
  'target',
  year,
  null,
  6,
  '%',
  'gte',
  'expect',
  null,
  null,
  [],
  null,
];
const indicator = { id: 'gdp', name: '', english: '', unit: '亿元', measures: [], definition: '', definitionSource: '' };
const named = (places: readonly string[]) => new Map(places.map((id): [string, PlaceRow] => [id, [id, id, 1, 'city', '', '', []]]));

test('few facts are one file, as they always were', () => {
  const compact: CompactIndicator = { indicator, columns: [], rows: [rowOf('sichuan', 2024)] };
  expect(compareParts(compact, named(['sichuan'])).size).toBe(0);
  expect(partCount(0)).toBe(1);
});

test('however many places: each fact lies once in the part of its place, and every part names its places', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/), { minLength: 40, maxLength: 80 }), (places) => {
      const rows = places.flatMap((place) => [2021, 2022, 2023, 2024].map((year) => rowOf(place, year)));
      const parts = compareParts({ indicator, columns: [], rows }, named(places));
      const count = partCount(rows.length);
      expect([...parts.values()].flatMap((part) => part.rows).sort()).toEqual([...rows].sort());
      for (const place of places) {
        const part = parts.get(partOf(place, count));
        expect(part?.rows.filter(([report]) => report.startsWith(`${place}-20`)).length).toBe(4);
        expect(part?.places.map(([id]) => id)).toContain(place);
      }
    }),
  );
});

test('a place bears its facts on the headline indicators alone, and none it says nothing of', () => {
  const place: PlaceRow = ['sichuan', '四川省', 3, 'province', '510000', 'sc', ['2024']];
  const catalogue = ['gdp', 'retail-sales', 'fdi'].map((id) => ({ ...indicator, id, headline: id !== 'fdi' }));
  const rows = [rowOf('sichuan', 2024)];
  expect(comparePlace(place, catalogue, (id) => (id === 'retail-sales' ? [] : rows))).toEqual({
    place,
    indicators: [{ indicator: { id: 'gdp', name: '', unit: '亿元', measures: [] }, rows: shortenRows('sichuan', 'gdp', rows) }],
  });
});

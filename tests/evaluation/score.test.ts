import { expect, test } from 'vitest';
import type { Gold, GoldFact } from '../../src/evaluation/gold.ts';
import { sameFact } from '../../src/evaluation/same-fact.ts';
import { ratesOf, score } from '../../src/evaluation/score.ts';
import type { Fact, Report } from '../../src/schema/index.ts';

const label = (over: Partial<GoldFact> = {}): GoldFact => ({
  indicator: 'gdp',
  measure: 'level',
  kind: 'actual',
  year: 2023,
  value: 2100,
  unit: '亿元',
  op: 'approx',
  quote: '地区生产总值2100亿元左右',
  ...over,
});

const fact = (over: Partial<Fact> = {}): Fact => ({
  id: 'anhui-luan-2024.actual.gdp-level',
  report: 'anhui-luan-2024',
  place: 'anhui-luan',
  indicator: 'gdp',
  measure: 'level',
  kind: 'estimate',
  year: 2023,
  period: null,
  value: 0.21,
  unit: '万亿元',
  op: 'approx',
  force: null,
  relative: null,
  modifierScope: 'stated',
  scope: null,
  quote: '地区生产总值0.21万亿元左右',
  evidence: { section: 's', paragraph: 'p', start: 0, end: 1 },
  source: { file: 'a.txt', start: 0, end: 1 },
  witnesses: ['a.txt'],
  conflicts: [],
  confidence: 'high',
  flags: [],
  ...over,
});

const report: Report = {
  id: 'anhui-luan-2024',
  place: { id: 'anhui-luan', code: '341500', name: '六安市', fullName: '安徽省六安市', level: 'city', province: '安徽省', city: '六安市' },
  year: 2024,
  type: 'annual',
  title: '',
  meeting: null,
  date: null,
  speaker: null,
  completeness: 'full',
  missing: [],
  sources: [
    {
      file: 'deep/a.txt',
      sha256: '0'.repeat(64),
      charset: 'utf-8',
      profile: 'plain',
      url: null,
      postedAt: null,
      characters: 1,
      kept: 1,
      dropped: 0,
      repaired: 0,
    },
  ],
  sections: [],
  text: 'reports/anhui-luan-2024.md',
};

const goldOf = (...facts: GoldFact[]): Gold => ({
  indicators: new Set(['gdp', 'retail-sales']),
  files: [{ id: 'D01', file: 'a.txt', year: 2024, facts }],
});

test('units written otherwise are the same value; an estimate is a result', () => {
  expect(sameFact(label(), fact())).toBe(true);
  expect(sameFact(label({ value: 10, unit: '家' }), fact({ value: 10, unit: '户' }))).toBe(true);
  expect(sameFact(label({ value: 1, unit: '万吨' }), fact({ value: 1000, unit: '万公斤' }))).toBe(true);
  expect(sameFact(label({ value: 35, unit: 'µg/m³' }), fact({ value: 35, unit: '微克/立方米' }))).toBe(true);
  expect(sameFact(label({ value: [5, 6] }), fact({ value: [5, 6], unit: '亿元' }))).toBe(true);
  expect(sameFact(label({ value: [5, 6] }), fact({ value: 5, unit: '亿元' }))).toBe(false);
  expect(sameFact(label({ unit: '%' }), fact({ value: 2100, unit: '亿元' }))).toBe(false);
  expect(sameFact(label(), fact({ year: 2022 }))).toBe(false);
});

test('a fact stated twice counts once, one of a part of the place or outside the catalogue counts not at all', () => {
  const facts = [fact(), fact({ id: 'twice' }), fact({ id: 'part', scope: '开发区' }), fact({ id: 'other', indicator: 'rainfall' })];
  const { total } = score(goldOf(label()), [report], facts);
  expect(total).toEqual({ required: 1, found: 1, predicted: 1, wrong: 0, op: 1 });
});

test('an ambiguous label counts neither way', () => {
  const ambiguous = label({ indicator: 'retail-sales', note: 'may be the district alone' });
  expect(score(goldOf(ambiguous), [report], []).total).toMatchObject({ required: 0, found: 0, predicted: 0 });
  const found = score(goldOf(ambiguous), [report], [fact({ indicator: 'retail-sales' })]).total;
  expect(found).toMatchObject({ required: 0, found: 0, predicted: 0, wrong: 0 });
});

test('missed, wrong and wrong operators lower their own rates', () => {
  const gold = goldOf(label(), label({ indicator: 'retail-sales' }));
  const { total, files } = score(gold, [report], [fact({ op: 'gte' }), fact({ indicator: 'retail-sales', value: 9 })]);
  expect(ratesOf(total)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, op: 0 });
  expect(files[0]?.missedFacts.map(({ indicator }) => indicator)).toEqual(['retail-sales']);
  expect(files[0]?.wrongFacts).toHaveLength(1);
  expect(files[0]?.wrongOps).toMatchObject([{ said: 'gte' }]);
});

test('a labelled file without a report misses everything', () => {
  const { total, files } = score(goldOf(label()), [], []);
  expect(total).toMatchObject({ required: 1, found: 0 });
  expect(files[0]).toMatchObject({ report: null, yearRight: false });
});

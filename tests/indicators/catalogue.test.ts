import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compounds, sisters } from '../../src/indicators/compounds.ts';
import { indicatorById, indicators } from '../../src/indicators/index.ts';
import { type Indicator, type IndicatorExample, indicatorSchema } from '../../src/schema/indicator.ts';
import { fold } from '../../src/text/fold.ts';
import { parseUnit } from '../../src/text/units.ts';
import { readExample } from '../support/report-of.ts';

const FOLDER = 'src/indicators/entries';
const PRESENT_AT_FIRST = 'tests/gold/catalog.tsv';

const label = (entry: Indicator, example: IndicatorExample): [string, Indicator, IndicatorExample] => [
  `${entry.id}: ${example.text}`,
  entry,
  example,
];
const examples = indicators.flatMap((entry) => entry.examples.map((example) => label(entry, example)));
const line = ({ measure, value, unit, op = 'eq' }: IndicatorExample['facts'][number]): string =>
  `${measure} ${op} ${[value].flat().join('—')}${unit}`;

it.each(examples)('reads %s', (_, entry, example) => {
  const found = readExample(example.text).facts.filter((fact) => fact.indicator === entry.id);
  expect(found.map(line).sort()).toEqual(example.facts.map(line).sort());
});

it('gives every entry an example that is read', () => {
  expect(indicators.filter((entry) => !entry.examples.some(({ facts }) => facts.length > 0)).map(({ id }) => id)).toEqual([]);
});

it('holds at least 125 entries, each of the schema, each id once', () => {
  expect(indicators.length).toBeGreaterThanOrEqual(125);
  for (const entry of indicators) indicatorSchema.parse(entry);
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length);
});

it('registers every file of its folder under the id in its name', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(indicators.map(({ id }) => id).sort());
});

it('keeps the ids, names, units and measures that datasets were first published with', () => {
  const [, ...rows] = readFileSync(PRESENT_AT_FIRST, 'utf8').trim().split('\n');
  expect(rows).toHaveLength(52);
  for (const row of rows) {
    const [id, name, english, unit, , measures] = row.split('\t') as [string, string, string, string, string, string];
    const entry = indicatorById(id);
    expect({ id, english: entry.english, unit: entry.unit }).toEqual({ id, english, unit });
    // A title may say more than the name it had: 国家级 before 专精特新小巨人企业.
    expect(fold(entry.name).text).toContain(fold(name).text);
    expect(entry.measures).toEqual(expect.arrayContaining(measures.trim().split(' ')));
  }
});

it('lets a name stand for two entries only where their units tell them apart', () => {
  const owners = new Map<string, Indicator[]>();
  for (const entry of indicators) for (const name of entry.names) owners.set(name, [...(owners.get(name) ?? []), entry]);
  const doubtful = [...owners].filter(([, entries]) => new Set(entries.map(({ unitFamily }) => unitFamily)).size < entries.length);
  expect(doubtful.map(([name, entries]) => [name, ...entries.map(({ id }) => id)])).toEqual([]);
});

it('writes names as folded text has them, and none with what a sentence loses in brackets', () => {
  const names = indicators.flatMap(({ names, refuse }) => [...names, ...refuse]).concat(Object.keys(compounds));
  expect(names.filter((name) => fold(name).text !== name || /[（）《》〔〕]/.test(name) || name.length < 2)).toEqual([]);
});

it('refuses no words that it claims', () => {
  for (const { id, names, refuse } of indicators)
    expect({ id, both: refuse.filter((name) => names.includes(name)) }).toEqual({ id, both: [] });
});

it('points only to entries it holds, from shares, compounds and sisters', () => {
  const ids = [
    ...indicators.flatMap(({ shares }) => shares.flatMap((share) => [share.of, share.as ?? share.of])),
    ...Object.values(compounds).flatMap((compound) => [...compound.ids, ...(compound.single ? [compound.single] : [])]),
    ...Object.entries(sisters).flatMap(([id, names]) => [id, ...Object.values(names)]),
  ];
  for (const id of ids) expect(indicatorById(id).id).toBe(id);
});

it('shows levels in a unit of the family, and bounds them in that unit', () => {
  for (const entry of indicators) {
    const family = entry.unit === '' ? entry.unitFamily : parseUnit(entry.unit)?.family;
    expect({ id: entry.id, family: entry.unitFamily === 'money-per-head' && family === 'money' ? 'money-per-head' : family }).toEqual({
      id: entry.id,
      family: entry.unitFamily,
    });
    for (const [measure, range] of Object.entries(entry.plausible)) {
      expect(entry.measures).toContain(measure);
      expect(range[0]).toBeLessThan(range[1]);
    }
  }
});

it('keeps the headline short enough to be read at a glance', () => {
  const headline = indicators.filter((entry) => entry.headline);
  expect(headline.length).toBeGreaterThanOrEqual(12);
  expect(headline.length).toBeLessThanOrEqual(20);
});

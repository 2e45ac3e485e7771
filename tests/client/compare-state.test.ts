import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CompareState,
  type CompareWorld,
  compareKinds,
  compareMeasures,
  compareViews,
  readState,
  readYears,
  wholeState,
  writeState,
  writeYears,
} from '../../src/client/compare/state.ts';

const placeIds = ['anhui-luan', 'liaoning-fuxin', 'jiangxi-jingdezhen-leping', 'sichuan'];
const indicatorIds = ['gdp', 'retail-sales', 'pm25'];
const years = [2019, 2020, 2021, 2022, 2023, 2024];
const defaults: CompareState = { places: [], indicators: ['gdp'], years: [2024], kind: 'both', measure: 'growth', view: 'table' };
const world: CompareWorld = { hasPlace: (id) => placeIds.includes(id), hasIndicator: (id) => indicatorIds.includes(id), years, defaults };

const states: fc.Arbitrary<CompareState> = fc.record({
  places: fc.shuffledSubarray(placeIds),
  indicators: fc.shuffledSubarray(indicatorIds),
  years: fc.subarray(years, { minLength: 1 }),
  kind: fc.constantFrom(...compareKinds),
  measure: fc.constantFrom(...compareMeasures),
  view: fc.constantFrom(...compareViews),
});

describe('the address of a comparison', () => {
  it('says the whole view, whatever the defaults are', () => {
    fc.assert(
      fc.property(states, states, (state, otherDefaults) => {
        const read = readState(writeState(state), { ...world, defaults: otherDefaults });
        expect(read).toEqual({ state, notices: [] });
      }),
    );
  });

  it('is legible: commas and runs of years stay as they are', () => {
    const state: CompareState = { ...defaults, places: ['anhui-luan', 'sichuan'], years: [2019, 2022, 2023, 2024] };
    expect(writeState(state)).toBe('?places=anhui-luan,sichuan&indicators=gdp&years=2019,2022-2024&kind=both&measure=growth&view=table');
  });

  it('never fails, and names what it left out', () => {
    const { state, notices } = readState('?places=atlantis,sichuan&indicators=gdp,happiness&years=0,2023&view=radar&measure=speed', world);
    expect(state).toEqual({ ...defaults, places: ['sichuan'], years: [2023] });
    expect(notices.join()).toMatch(/atlantis.*happiness.*0.*speed.*radar/s);
  });

  it('reads any query at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(compareViews).toContain(readState(text, world).state.view);
        expect(readState(`?years=${text}&places=${text}`, world).state.years.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps a year the corpus lacks and says so', () => {
    const { state, notices } = readState('?years=1999', world);
    expect(state.years).toEqual([1999]);
    expect(notices).toEqual(['收录的报告里没有这些年份：1999。']);
  });
});

describe('years', () => {
  it('come back from their short form', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1990, max: 2030 })), (list) => {
        expect(readYears(writeYears(list))).toEqual({ years: [...list].sort((a, b) => a - b), unread: [] });
      }),
    );
  });
});

test('an address that says all of a view is read without the tables; one that leaves something open is not', () => {
  const whole = '?places=anhui-luan,sichuan&indicators=gdp&years=2020-2022&kind=both&measure=growth&view=series';
  expect(wholeState(whole)).toEqual({
    places: ['anhui-luan', 'sichuan'],
    indicators: ['gdp'],
    years: [2020, 2021, 2022],
    kind: 'both',
    measure: 'growth',
    view: 'series',
  });
  for (const part of ['places', 'indicators', 'years', 'kind', 'measure', 'view'])
    expect(wholeState(whole.replace(new RegExp(`${part}=[^&]*&?`), ''))).toBeNull();
  expect(wholeState(whole.replace('series', 'radar'))).toBeNull();
  expect(wholeState(whole.replace('2020-2022', 'soon'))).toBeNull();
});

import { expect, test } from 'vitest';
import { missingYears } from '../../src/site/place-gaps.ts';

const years = (...list: number[]): { year: number }[] => list.map((year) => ({ year }));

test('years without a report are named between the first and the last, runs as one', () => {
  expect(missingYears(years(2003, 2020, 2021, 2023))).toEqual(['2004—2019', '2022']);
  expect(missingYears(years(2020, 2021, 2021))).toEqual([]);
  expect(missingYears(years(2017, 2015))).toEqual(['2016']);
});

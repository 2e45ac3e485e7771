import { describe, expect, it } from 'vitest';
import { usualYears } from '../../src/client/compare/usual-years.ts';

describe('the years a comparison begins with', () => {
  it('are those that most of its places have a report for, the newest of such', () => {
    expect(
      usualYears([
        ['2014', '2018', '2019', '2022'],
        ['2010', '2019', '2020'],
        ['2016', '2023'],
      ]),
    ).toEqual([2018, 2019]);
    expect(usualYears([['2022', '2023'], ['2024']])).toEqual([2023, 2024]);
  });

  it('leave change-of-term reports aside', () => {
    expect(usualYears([['2022-term', '2020'], ['2022-term']])).toEqual([2019, 2020]);
    expect(usualYears([['2022-term']])).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import type { Silence } from '../../src/site/indicator-page.ts';
import { listedSilences } from '../../src/site/listed-silences.ts';
import { makeReport } from './make-report.ts';

const silence = (year: number, side: Silence['side']): Silence => ({ report: makeReport({ year }), side, status: 'not-stated' });

test('a page of one year lists what would speak of that year', () => {
  const all = [silence(2024, 'target'), silence(2024, 'actual'), silence(2023, 'target')];
  expect(listedSilences(all, 2023, true)).toEqual({ listed: [all[1], all[2]], newest: null });
});

test('the page of all years lists all while they are few, and those of the newest reports when other years have pages', () => {
  const few = [silence(2024, 'target'), silence(2023, 'target')];
  expect(listedSilences(few, null, true)).toEqual({ listed: few, newest: null });
  const many = [...few, ...Array.from({ length: 500 }, () => silence(2022, 'actual'))];
  expect(listedSilences(many, null, true)).toEqual({ listed: [few[0]], newest: 2024 });
  expect(listedSilences(many, null, false)).toEqual({ listed: many, newest: null });
});

import { expect, test } from 'vitest';
import type { Verdict } from '../../src/schema/index.ts';
import { spreadPromises } from '../../src/site/promise-pages.ts';
import { tallyOf, tallyWords } from '../../src/site/promise-tally.ts';
import type { Followed } from '../../src/site/promises.ts';
import { makeFact } from './make-fact.ts';
import { makeReport } from './make-report.ts';

const followed = (verdict: Verdict): Followed => {
  const target = makeFact();
  const report = makeReport();
  return {
    promise: {
      target: target.id,
      baseline: null,
      outcome: null,
      yardstick: null,
      resolved: null,
      near: [],
      verdict,
      margin: null,
      marginUnit: null,
      derived: null,
      reason: null,
      notes: [],
    },
    target,
    report,
    outcome: null,
    answer: verdict === 'no-next-report' ? null : report,
    yardstick: null,
    near: [],
    derivedFrom: [],
  };
};
const times = (count: number, verdict: Verdict): Followed[] => Array.from({ length: count }, () => followed(verdict));

test('a tally counts every target once, those without a verdict apart', () => {
  const tally = tallyOf([...times(2, 'met'), ...times(1, 'exceeded'), ...times(1, 'missed'), ...times(3, 'outcome-not-stated')]);
  expect(tally).toEqual({ counts: { exceeded: 1, met: 2, 'narrowly-missed': 0, missed: 1 }, judged: 4, kept: 3, open: 3 });
});

test('a share is said beside its count, and only of ten or more', () => {
  expect(tallyWords(tallyOf([...times(3, 'met'), ...times(1, 'missed')]))).toBe('3个达到或超额，1个未达到');
  expect(tallyWords(tallyOf([...times(9, 'met'), ...times(2, 'narrowly-missed'), ...times(1, 'missed')]))).toBe(
    '9个达到或超额（75%），2个略有差距，1个未达到',
  );
});

test('indicators get pages of their own only when one page would be too long', () => {
  const all = [...times(5, 'met'), ...times(9, 'no-next-report')];
  expect(spreadPromises(all, 5)).toMatchObject({ split: false });
  expect(spreadPromises(all, 5).addressOf('gdp')).toBe('/promises/?indicator=gdp#each-gdp');
  expect(spreadPromises(all, 4).addressOf('gdp')).toBe('/promises/gdp/');
  expect(spreadPromises(all, 4).answered).toHaveLength(5);
});

import { describe, expect, test } from 'vitest';
import { drawnValue } from '../../src/site/drawn-value.ts';
import { niceTicks, paddedDomain } from '../../src/site/scale.ts';
import { makeFact } from './make-fact.ts';

describe('a target is drawn as what it says', () => {
  test.each([
    [{ op: 'gte' }, { shape: 'up', open: false }],
    [{ op: 'gt' }, { shape: 'up', open: true }],
    [{ op: 'lte' }, { shape: 'down', open: false }],
    [{ op: 'approx' }, { shape: 'band' }],
    [
      { op: 'range', value: [8, 10] },
      { shape: 'bracket', from: 8, to: 10 },
    ],
    [
      { op: 'eq', force: 'strive' },
      { shape: 'dot', dashed: true },
    ],
    [{ op: 'eq', kind: 'estimate', force: null }, { hollow: true }],
  ] as const)('%j', (changes, drawn) => {
    expect(drawnValue(makeFact(changes as Parameters<typeof makeFact>[0]))).toMatchObject(drawn);
  });

  test('a goal without a number has no place on an axis', () => {
    expect(drawnValue(makeFact({ value: null, op: 'relative' }))).toBeNull();
  });
});

test('an axis has round ticks inside its domain, and room around a single value', () => {
  expect(niceTicks([5.8, 10.2], 5)).toEqual([6, 7, 8, 9, 10]);
  expect(niceTicks([0, 0.9], 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  const [low, high] = paddedDomain([7]);
  expect(low).toBeLessThan(7);
  expect(high).toBeGreaterThan(7);
});

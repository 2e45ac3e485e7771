import type { Fact } from '../../src/schema/index.ts';

/** A fact of our own for tests of pages: the growth target of a place's output, unless told otherwise. */
export function makeFact(changes: Partial<Fact> = {}): Fact {
  const quote = changes.quote ?? '地区生产总值增长7.5%左右';
  return {
    id: 'anhui-luan-2024.target.gdp-growth',
    report: 'anhui-luan-2024',
    place: 'anhui-luan',
    indicator: 'gdp',
    measure: 'growth',
    kind: 'target',
    year: 2024,
    period: null,
    value: 7.5,
    unit: '%',
    op: 'approx',
    force: 'expect',
    relative: null,
    modifierScope: 'stated',
    scope: null,
    quote,
    evidence: { section: 'targets', paragraph: 'abc', start: 0, end: quote.length },
    source: { file: 'a.txt', start: 0, end: quote.length },
    witnesses: ['a.txt'],
    conflicts: [],
    confidence: 'high',
    flags: [],
    ...changes,
  };
}

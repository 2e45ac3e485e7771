import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Edit, Tracked } from '../../src/text/tracked.ts';

const RULES = ['a', 'b', 'c'] as const;

/** Sorted edits without overlap for a text of this length. */
const editsFor = (length: number): fc.Arbitrary<Edit[]> =>
  fc
    .array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: 4 }), fc.constantFrom('', '', 'x', '一二'), fc.constantFrom(...RULES)), {
      maxLength: 6,
    })
    .map((raw) => {
      const out: Edit[] = [];
      let last = 0;
      for (const [start, size, after, rule] of raw.sort((a, b) => a[0] - b[0])) {
        const end = Math.min(length, start + size);
        if (start < last || (start === last && out.length > 0 && start === end) || (start === end && (after === '' || length === 0)))
          continue;
        out.push({ start, end, after, action: after === '' ? 'dropped' : 'converted', rule });
        last = end;
      }
      return out;
    });

const apply = (text: string, edits: readonly Edit[]): string => {
  let out = '';
  let at = 0;
  for (const { start, end, after } of edits) {
    out += text.slice(at, start) + after;
    at = end;
  }
  return out + text.slice(at);
};

it('says what a plain string edit says, and accounts for every character, through any number of edits', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abc一二三\n'), maxLength: 30 }),
      fc.array(fc.nat(), { maxLength: 4 }),
      (raw, seeds) => {
        let tracked = Tracked.of(raw);
        for (const seed of seeds) {
          const [edits] = fc.sample(editsFor(tracked.text.length), { seed, numRuns: 1 }) as [Edit[]];
          const expected = apply(tracked.text, edits);
          tracked = tracked.edit(edits);
          expect(tracked.text).toBe(expected);
        }
        let at = 0;
        for (const segment of tracked.ledger('x')) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          if (segment.action === 'kept') expect(segment.after).toBe(raw.slice(segment.start, segment.end));
          at = segment.end;
        }
        expect(at).toBe(raw.length);
      },
    ),
    { numRuns: 300 },
  );
});

it('keeps the rule of what was dropped before, beside and inside a later drop', () => {
  const once = Tracked.of('标题正文').edit([{ start: 0, end: 2, after: '', action: 'dropped', rule: 'page-head' }]);
  const prefixed = once.edit([{ start: 0, end: 1, after: '# 正', action: 'converted', rule: 'markdown-heading' }]);
  expect(prefixed.ledger('x').map(({ rule, start, end }) => [rule, start, end])).toEqual([
    ['page-head', 0, 2],
    ['markdown-heading', 2, 3],
    ['text', 3, 4],
  ]);
  const inside = Tracked.of('甲乙丙丁').edit([{ start: 1, end: 2, after: '', action: 'dropped', rule: 'anti-copy' }]);
  expect(
    inside
      .edit([{ start: 0, end: 2, after: '', action: 'dropped', rule: 'page-tail' }])
      .ledger('x')
      .map(({ rule, start, end }) => [rule, start, end]),
  ).toEqual([
    ['page-tail', 0, 1],
    ['anti-copy', 1, 2],
    ['page-tail', 2, 3],
    ['text', 3, 4],
  ]);
});

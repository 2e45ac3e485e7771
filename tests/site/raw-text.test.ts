import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerSegment } from '../../src/schema/index.ts';
import { foldDropped, rawPieces } from '../../src/site/raw-text.ts';
import { makeFact } from './make-fact.ts';

const raw = '设为首页收藏本站增长6%以上，固投增长9%。';
const actions = ['kept', 'dropped', 'repaired', 'converted'] as const;

test('whatever was dropped and quoted, the pieces joined are the scrape, and each fact opens once', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: raw.length - 1 }), { maxLength: 5 });
  const quotes = fc.array(fc.tuple(fc.nat(raw.length - 1), fc.integer({ min: 1, max: 12 })), { maxLength: 5 });
  fc.assert(
    fc.property(cuts, fc.array(fc.constantFrom(...actions), { minLength: 6, maxLength: 6 }), quotes, (places, fates, spans) => {
      const edges = [0, ...places.sort((a, b) => a - b), raw.length];
      const segments: LedgerSegment[] = edges.slice(1).map((end, index) => ({
        file: 'a.txt',
        start: edges[index] as number,
        end,
        action: fates[index] ?? 'kept',
        rule: 'rule',
        after: 'x',
      }));
      const facts = spans.map(([start, length], index) =>
        makeFact({ id: `f-${index}`, source: { file: 'a.txt', start, end: Math.min(raw.length, start + length) } }),
      );
      const pieces = rawPieces(raw, segments, facts);
      expect(pieces.map((piece) => piece.text).join('')).toBe(raw);
      expect(pieces.flatMap((piece) => piece.opens.map((fact) => fact.id)).sort()).toEqual(facts.map((fact) => fact.id).sort());
      for (const fact of facts) {
        const quoted = pieces.filter((piece) => piece.facts.includes(fact)).map((piece) => piece.text);
        expect(quoted.join('')).toBe(raw.slice(fact.source.start, fact.source.end));
      }
    }),
  );
});

test('what was dropped with only blanks between is told of once, and no run reaches over a paragraph', () => {
  const text = '首页\n\n登录\n注册\n各位代表：\n版权所有';
  const fates = [
    [0, 2, 'dropped', 'chrome'],
    [2, 4, 'kept', 'text'],
    [4, 6, 'dropped', 'chrome'],
    [6, 7, 'kept', 'text'],
    [7, 9, 'dropped', 'login'],
    [9, 16, 'kept', 'text'],
    [16, 20, 'dropped', 'tail'],
  ] as const;
  const segments = fates.map(([start, end, action, rule]): LedgerSegment => ({ file: 'a.txt', start, end, action, rule, after: '' }));
  const told = (stays: readonly number[]) =>
    foldDropped(rawPieces(text, segments, [], stays), new Set(stays)).map((piece) =>
      'stretches' in piece ? `${piece.stretches}:${piece.characters}:${piece.rules}` : piece.text,
    );
  expect(told([])).toEqual(['3:6:chrome,login', '\n各位代表：\n', '1:4:tail']);
  expect(told([7])).toEqual(['2:4:chrome', '\n', '1:2:login', '\n各位代表：\n', '1:4:tail']);
});

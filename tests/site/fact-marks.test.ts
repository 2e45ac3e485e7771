import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/schema/index.ts';
import { factMarks } from '../../src/site/fact-marks.ts';
import { makeFact } from './make-fact.ts';

/** A fact that quotes a stretch of the text. */
function quoting(text: string, quote: string, changes: Partial<Fact>, offset = 0): Fact {
  const start = text.indexOf(quote) + offset;
  return makeFact({ quote, evidence: { section: 's', paragraph: 'p', start, end: start + quote.length }, ...changes });
}

const marked = (text: string, facts: readonly Fact[], offset = 0): Record<string, string> =>
  Object.fromEntries(factMarks(text, offset, facts).map((mark) => [mark.fact.id, text.slice(mark.start, mark.end)]));

describe('each fact is marked at its own figure', () => {
  test('two facts of one clause whose quotes overlap', () => {
    const text = '预计实现地区生产总值2100亿元、增长7%左右，财政收入平稳。';
    const facts = [
      quoting(text, '预计实现地区生产总值2100亿元', { id: 'a', value: 2100, unit: '亿元', measure: 'level' }),
      quoting(text, '地区生产总值2100亿元、增长7%左右', { id: 'b', value: 7 }),
    ];
    expect(marked(text, facts)).toEqual({ a: '2100亿元', b: '7%左右' });
  });

  test('the items of a list with 分别, even when they are equal', () => {
    const text = '城镇、农村居民收入分别增长6%、6%以上。';
    const facts = [
      quoting(text, '城镇、农村居民收入分别增长6%', { id: 'urban', value: 6 }),
      quoting(text, '城镇、农村居民收入分别增长6%、6%以上', { id: 'rural', value: 6 }),
    ];
    expect(marked(text, facts)).toEqual({ urban: '6%', rural: '6%以上' });
  });

  test('a range from its first number to its last', () => {
    const text = '地区生产总值增长5%—6%。';
    expect(marked(text, [quoting(text, '地区生产总值增长5%—6%', { id: 'a', value: [5, 6] })])).toEqual({ a: '5%—6%' });
  });

  test('a relative goal at its words', () => {
    const text = '社会消费品零售总额增幅高于全省平均。';
    const relative = { relation: 'above', to: '全省平均', text: '高于全省平均' } as const;
    expect(marked(text, [quoting(text, '社会消费品零售总额增幅高于全省平均', { id: 'a', value: null, op: 'relative', relative })])).toEqual(
      { a: '高于全省平均' },
    );
  });

  test('full-width digits, and numerals in Chinese by what carries them', () => {
    const text = '增长７．５％，翻了一番。粮食产量达到七十二亿斤。';
    const facts = [
      quoting(text, '增长７．５％', { id: 'a', value: 7.5 }),
      quoting(text, '粮食产量达到七十二亿斤', { id: 'b', value: 72, unit: '亿斤' }),
    ];
    expect(marked(text, facts)).toEqual({ a: '７．５％', b: '粮食产量达到七十二亿斤' });
  });

  test('offsets count in the whole text, not in the block', () => {
    const text = '增长8%。';
    expect(marked(text, [quoting(text, '增长8%', { id: 'a', value: 8 }, 500)], 500)).toEqual({ a: '8%' });
  });
});

test('whatever the facts quote, each is marked once and no two marks overlap', () => {
  const text = '地区生产总值增长7%、8%左右，固定资产投资增长10%以上，收入高于全省平均';
  const span = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }))
    .map(([start, length]) => [start, Math.min(text.length, start + length)] as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(span, fc.constantFrom(7, 8, 10, 99, null)), { maxLength: 8 }), (drawn) => {
      const facts = drawn.map(([[start, end], value], index) =>
        makeFact({ id: `f-${index}`, value, quote: text.slice(start, end), evidence: { section: 's', paragraph: 'p', start, end } }),
      );
      const marks = factMarks(text, 0, facts);
      expect(marks.map((mark) => mark.fact.id).sort()).toEqual(facts.map((fact) => fact.id).sort());
      marks.slice(1).forEach((mark, index) => {
        expect(mark.start).toBeGreaterThanOrEqual(marks[index]?.end ?? 0);
      });
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { factSchema, reportSchema } from '../../../src/schema/index.ts';
import { makeRead, type PlantedFact, type PlantedReport } from './make-read.ts';
import { facts, luan, plan, review } from './planted-luan.ts';

describe('one report', () => {
  const { reports, facts: linked, coverage, texts, quantities } = link([makeRead(luan)]);

  it('has records that the schemas take', () => {
    for (const report of reports) reportSchema.parse(report);
    for (const fact of linked) factSchema.parse(fact);
    expect(reports.map(({ id }) => id)).toEqual(['anhui-luan-2024']);
    expect(texts.get('anhui-luan-2024')).toBe(`${review}\n\n${plan}`);
    expect(quantities).toEqual([]);
  });

  it('names each fact by what it is about', () => {
    expect(linked.map(({ id }) => id)).toEqual([
      'anhui-luan-2024.actual.gdp-growth',
      'anhui-luan-2024.actual.gdp-level',
      'anhui-luan-2024.actual.general-budget-revenue-level',
      'anhui-luan-2024.target.gdp-growth',
    ]);
  });

  it('finds the quote in the raw text', () => {
    const raw = luan.chrome + luan.parts.map(([, part]) => part).join('\n\n');
    for (const { source, quote } of linked) expect(raw.slice(source.start, source.end)).toBe(quote);
  });

  it('says what it states of each headline indicator', () => {
    const status = (indicator: string, kind: string): string | undefined =>
      coverage.find((each) => each.indicator === indicator && each.kind === kind)?.status;
    expect(status('gdp', 'target')).toBe('stated');
    expect(status('gdp', 'actual')).toBe('stated');
    expect(status('retail-sales', 'target')).toBe('not-stated');
  });

  it('says that a section is missing where it is', () => {
    const partial = link([makeRead({ ...luan, parts: [['review', review]], facts: facts.slice(0, 3), missing: ['targets'] })]);
    expect(partial.coverage.find(({ indicator, kind }) => indicator === 'gdp' && kind === 'target')?.status).toBe('section-missing');
    expect(partial.reports[0]?.completeness).toBe('partial');
  });
});

describe('an id', () => {
  it('bears year, years or scope only where they differ from the usual', () => {
    const about = (change: Partial<PlantedFact>): string | undefined =>
      link([makeRead({ ...luan, facts: [{ ...(facts[0] as PlantedFact), ...change }] })]).facts[0]?.id;
    expect(about({ year: 2020 })).toBe('anhui-luan-2024.actual.gdp-level.2020');
    expect(about({ year: null, period: [2021, 2025] })).toBe('anhui-luan-2024.actual.gdp-level.2021-2025');
    expect(about({ kind: 'target', year: 2025 })).toBe('anhui-luan-2024.target.gdp-level.2025');
    expect(about({ scope: '开发区' })).toMatch(/^anhui-luan-2024\.actual\.gdp-level\.[0-9a-f]{8}$/);
    expect(about({ scope: '开发区' })).not.toBe(about({ scope: '金寨县' }));
  });

  it('does not depend on value, wording, position or order', () => {
    const ids = link([makeRead(luan)]).facts.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 9999, noNaN: true }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        fc.stringMatching(/^[一-龟]{0,40}$/),
        (value, order, lead) => {
          const changed = order.map((index): PlantedFact => {
            const fact = facts[index] as PlantedFact;
            return { ...fact, value, op: 'gte', quote: fact.quote.slice(0, -1), confidence: 'low' };
          });
          const parts: PlantedReport['parts'] = [
            ['opening', `各位代表${lead}`],
            ['review', review],
            ['targets', plan],
          ];
          expect(link([makeRead({ ...luan, file: 'other.txt', parts, facts: changed, chrome: '' })]).facts.map(({ id }) => id)).toEqual(
            ids,
          );
        },
      ),
    );
  });
});

describe('a fact stated twice', () => {
  const repeated = `${review}回顾一年，地区生产总值达到2100亿元。`;
  it('with one value is one fact, and the second number a quantity', () => {
    const again: PlantedFact = { ...(facts[0] as PlantedFact), quote: '地区生产总值达到2100亿元' };
    const { facts: linked, quantities } = link([
      makeRead({
        ...luan,
        parts: [
          ['review', repeated],
          ['targets', plan],
        ],
        facts: [again, ...facts],
      }),
    ]);
    expect(linked.map(({ id }) => id)).toEqual(link([makeRead(luan)]).facts.map(({ id }) => id));
    expect(quantities).toHaveLength(1);
    expect(quantities[0]).toMatchObject({ value: 2100, unit: '亿元', subject: '地区生产总值' });
  });

  it('with one value in another unit is one fact', () => {
    const text = review.replace('2100亿元', '2100亿元（0.21万亿元）');
    const again: PlantedFact = { ...(facts[0] as PlantedFact), quote: '0.21万亿元', value: 0.21, unit: '万亿元' };
    expect(
      link([
        makeRead({
          ...luan,
          parts: [
            ['review', text],
            ['targets', plan],
          ],
          facts: [...facts, again],
        }),
      ]).facts,
    ).toHaveLength(4);
  });

  it('with two values is two facts, both flagged, the one in its own section under the plain id', () => {
    const text = `${plan}展望全年，地区生产总值增长9%。`;
    const other: PlantedFact = { ...(facts[3] as PlantedFact), quote: '增长9%', value: 9, op: 'eq' };
    for (const order of [
      [...facts, other],
      [other, ...facts],
    ]) {
      const { facts: linked, problems } = link([
        makeRead({
          ...luan,
          parts: [
            ['review', review],
            ['targets', text],
          ],
          facts: order,
        }),
      ]);
      const growth = linked.filter(({ id }) => id.includes('target.gdp-growth'));
      expect(growth.map(({ id }) => id.replace(/\.[0-9a-f]{8}$/, '.#'))).toEqual([
        'anhui-luan-2024.target.gdp-growth',
        'anhui-luan-2024.target.gdp-growth.#',
      ]);
      expect(growth.map(({ value, flags }) => [value, flags])).toEqual([
        [7.5, ['contradicted']],
        [9, ['contradicted']],
      ]);
      expect(problems.map(({ rule }) => rule)).toEqual(['contradicted-fact']);
    }
  });

  it('once as a number and once by comparison contradicts nothing', () => {
    const text = `${plan}地区生产总值增速高于全省平均。`;
    const relative = { relation: 'above', to: '全省平均', text: '高于全省平均' } as const;
    const other: PlantedFact = { ...(facts[3] as PlantedFact), quote: '高于全省平均', value: null, unit: '', op: 'relative', relative };
    const { facts: linked, problems } = link([
      makeRead({
        ...luan,
        parts: [
          ['review', review],
          ['targets', text],
        ],
        facts: [other, ...facts],
      }),
    ]);
    expect(linked.find(({ id }) => id === 'anhui-luan-2024.target.gdp-growth')?.value).toBe(7.5);
    expect(linked.flatMap(({ flags }) => flags)).toEqual([]);
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['shared-identity', 'info']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { factSchema, reportSchema } from '../../../src/schema/index.ts';
import { makeRead, type PlantedFact, type PlantedReport } from './make-read.ts';

const review =
  '各位代表，过去一年，全市上下顶住下行压力，预计地区生产总值2100亿元、增长7%，一般公共预算收入173.6亿元、增长7.7%。' +
  '粮食生产再获丰收，县域经济竞相发展，省级园区排名前移，重大项目接续开工，铁路公路水运协同推进，营商环境持续优化，群众满意度稳步提升。';
const plan =
  '今年工作的主要目标是：地区生产总值增长7.5%左右，一般公共预算收入增长6%以上。我们将抓投资、促消费、稳外贸，把发展落到实处，办好民生实事。';
const facts: PlantedFact[] = [
  { quote: '预计地区生产总值2100亿元', indicator: 'gdp', measure: 'level', kind: 'estimate', value: 2100, unit: '亿元' },
  { quote: '增长7%', indicator: 'gdp', measure: 'growth', kind: 'estimate', value: 7, unit: '%' },
  { quote: '173.6亿元', indicator: 'general-budget-revenue', measure: 'level', kind: 'actual', value: 173.6, unit: '亿元' },
  { quote: '增长7.5%左右', indicator: 'gdp', measure: 'growth', kind: 'target', value: 7.5, unit: '%', op: 'approx' },
];
const luan: PlantedReport = {
  file: 'forum.txt',
  parts: [
    ['review', review],
    ['targets', plan],
  ],
  facts,
  chrome: '设为首页收藏本站\n',
};

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

describe('two sources of one report', () => {
  const second: PlantedReport = {
    ...luan,
    file: 'plain.txt',
    chrome: '',
    meeting: '六安市第六届人民代表大会第三次会议',
    parts: [
      ['review', review.replace('173.6', '176.3').replace('省级园区排名前移，', '')],
      ['targets', plan],
    ],
    facts: facts.map((fact) => (fact.value === 173.6 ? { ...fact, quote: '176.3亿元', value: 176.3 } : fact)),
  };
  const { reports, facts: linked, documents, problems } = link([makeRead(second), makeRead(luan)]);

  it('are one report: the fuller leads, what only the other says of the session is kept', () => {
    expect(reports).toHaveLength(1);
    expect(reports[0]?.sources.map(({ file }) => file)).toEqual(['forum.txt', 'plain.txt']);
    expect(reports[0]?.meeting).toBe('六安市第六届人民代表大会第三次会议');
  });

  it('witness what they agree on and show where they conflict', () => {
    const gdp = linked.find(({ id }) => id.endsWith('actual.gdp-level'));
    const revenue = linked.find(({ id }) => id.endsWith('actual.general-budget-revenue-level'));
    expect(gdp).toMatchObject({ witnesses: ['forum.txt', 'plain.txt'], conflicts: [], flags: [] });
    expect(revenue).toMatchObject({
      witnesses: ['forum.txt'],
      conflicts: [{ file: 'plain.txt', quote: '176.3亿元' }],
      flags: ['sources-disagree'],
    });
  });

  it('have their differences listed, whole numbers and all', () => {
    const text = `${review}\n\n${plan}`;
    expect(documents[0]?.conflicts.map(({ file, start, end, text: there }) => [file, text.slice(start, end), there])).toEqual([
      ['plain.txt', '173.6', '176.3'],
      ['plain.txt', '省级园区排名前移', ''],
    ]);
    expect(problems.filter(({ rule }) => rule === 'sources-differ').map(({ severity }) => severity)).toEqual(['warning', 'info']);
  });

  it('come to the same whatever their order and names', () => {
    expect(link([makeRead(luan), makeRead(second)])).toEqual(link([makeRead(second), makeRead(luan)]));
    const renamed = link([makeRead({ ...luan, file: 'z.txt' }), makeRead({ ...second, file: 'a.txt' })]);
    expect(renamed.facts.map(({ id, value }) => [id, value])).toEqual(linked.map(({ id, value }) => [id, value]));
  });

  it('name a fact that only the second states', () => {
    const extra: PlantedFact = {
      quote: '一般公共预算收入增长6%以上',
      indicator: 'general-budget-revenue',
      measure: 'growth',
      kind: 'target',
      value: 6,
      unit: '%',
    };
    const { problems: found } = link([makeRead(luan), makeRead({ ...second, facts: [...(second.facts ?? []), extra] })]);
    expect(found.filter(({ rule }) => rule === 'witness-only-fact').map(({ file }) => file)).toEqual(['plain.txt']);
  });
});

describe('two reports of one place and year', () => {
  const term: PlantedReport = {
    ...luan,
    file: 'term.txt',
    type: 'term',
    parts: [
      [
        'review',
        '过去五年，是极不平凡的五年。我们坚持稳中求进，经济总量连跨台阶，城乡面貌焕然一新，生态环境持续改善，人民生活显著提高，社会大局保持稳定。',
      ],
      ['targets', '今后五年，地区生产总值年均增长8%，奋力谱写现代化建设新篇章，让老区人民过上更好日子，推动高质量发展。'],
    ],
    facts: [
      { quote: '年均增长8%', indicator: 'gdp', measure: 'growth', kind: 'target', value: 8, unit: '%', year: null, period: [2024, 2028] },
    ],
  };
  it('stay apart when one is of the whole term', () => {
    expect(link([makeRead(luan), makeRead(term)]).reports.map(({ id }) => id)).toEqual(['anhui-luan-2024', 'anhui-luan-2024-term']);
  });
  it('stay apart and are named when both claim to be annual', () => {
    const { reports, problems } = link([makeRead({ ...term, type: 'annual' }), makeRead(luan)]);
    expect(reports.map(({ id }) => id.replace(/x[0-9a-f]{6}$/, '#'))).toEqual(['anhui-luan-2024', 'anhui-luan-2024-#']);
    expect(problems.map(({ rule }) => rule)).toContain('second-report');
  });
});

describe('one text under two years', () => {
  it('is named', () => {
    const long: PlantedReport['parts'] = [
      ['review', Array.from({ length: 400 }, (_, index) => `第${index}项工程如期完成，惠及群众${index * 37}户。`).join('')],
    ];
    const twice = [2023, 2024].map((year) => makeRead({ file: `${year}.txt`, year, parts: long }));
    expect(link(twice).problems.map(({ rule, file }) => [rule, file])).toEqual([['same-text-elsewhere', '2024.txt']]);
    expect(link([makeRead(luan), ...twice.slice(1)]).problems.map(({ rule }) => rule)).not.toContain('same-text-elsewhere');
  });
});

describe('a correction', () => {
  const because = { reason: 'printed wrong', source: '六安市统计公报2023' };
  it('changes one field and leaves a flag and a line among the problems', () => {
    const { facts: linked, problems } = link([makeRead(luan)], {
      corrections: [{ id: 'anhui-luan-2024.actual.gdp-level', field: 'value', value: 2101, ...because }],
    });
    expect(linked.find(({ id }) => id.endsWith('actual.gdp-level'))).toMatchObject({ value: 2101, flags: ['corrected'] });
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['corrected', 'forum.txt']]);
  });
  it('takes a fact out and keeps its number', () => {
    const { facts: linked, quantities } = link([makeRead(luan)], {
      corrections: [{ id: 'anhui-luan-2024.actual.gdp-level', field: 'withdrawn', value: true, ...because }],
    });
    expect(linked.map(({ id }) => id)).not.toContain('anhui-luan-2024.actual.gdp-level');
    expect(quantities.map(({ value }) => value)).toEqual([2100]);
  });
  it('of an unknown id is named', () => {
    const { problems } = link([makeRead(luan)], {
      corrections: [{ id: 'anhui-luan-2024.actual.none', field: 'value', value: 1, ...because }],
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['unknown-correction']);
  });
  it('of a report changes its title', () => {
    const { reports } = link([makeRead(luan)], {
      corrections: [{ id: 'anhui-luan-2024', field: 'title', value: '政府工作报告', ...because }],
    });
    expect(reports[0]?.title).toBe('政府工作报告');
  });
});

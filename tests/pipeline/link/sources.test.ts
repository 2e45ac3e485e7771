import { describe, expect, it } from 'vitest';
import { link } from '../../../src/pipeline/link/index.ts';
import { makeRead, type PlantedFact, type PlantedReport } from './make-read.ts';
import { facts, luan, plan, review } from './planted-luan.ts';

/* What becomes of several files of one place, and of corrections. */

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

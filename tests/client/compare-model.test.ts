import { describe, expect, it } from 'vitest';
import { type CompareModel, chartValueOf, compareModel, isCell } from '../../src/client/compare/model.ts';
import type { CompareState } from '../../src/client/compare/state.ts';
import { toCsv, toMarkdown } from '../../src/client/compare/text-export.ts';
import { type CompactIndicator, type CompactRow, compactColumns } from '../../src/site/compact-facts.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';

const places: PlaceRow[] = [
  ['sichuan', '四川省', 3, 'province', '510000', 'sc', ['2023', '2024']],
  ['anhui-luan', '安徽省六安市', 3, 'city', '341500', 'la', ['2024']],
];

const row = (report: string, anchor: string, more: Partial<Record<(typeof compactColumns)[number], unknown>>): CompactRow => {
  const all = {
    report,
    anchor,
    measure: 'level',
    kind: 'actual',
    year: 2023,
    period: null,
    value: 1,
    unit: '亿元',
    op: 'eq',
    force: null,
    relative: null,
    scope: null,
    notes: [],
    resolved: null,
    ...more,
  };
  return compactColumns.map((column) => all[column]) as unknown as CompactRow;
};

const gdp = (rows: readonly CompactRow[]): CompactIndicator => ({
  indicator: {
    id: 'gdp',
    name: '地区生产总值',
    english: '',
    unit: '亿元',
    measures: ['level', 'growth'],
    definition: '',
    definitionSource: '',
  },
  columns: compactColumns,
  rows,
});

const state: CompareState = {
  places: ['sichuan', 'anhui-luan'],
  indicators: ['gdp'],
  years: [2023],
  kind: 'actual',
  measure: 'level',
  view: 'table',
};

const model = (rows: readonly CompactRow[], more: Partial<CompareState> = {}): CompareModel =>
  compareModel({ ...state, ...more }, places, new Map([['gdp', gdp(rows)]]), '/');

const first = (of: CompareModel) => {
  const indicator = of.indicators[0];
  if (!indicator) throw new Error('The model has no indicator.');
  return indicator;
};

describe('a comparison', () => {
  it('shows all values in one unit and says what the text wrote', () => {
    const own = first(
      model([
        row('sichuan-2024', 'actual.gdp-level', { value: 6.01, unit: '万亿元' }),
        row('anhui-luan-2024', 'actual.gdp-level', { value: 2100 }),
      ]),
    );
    expect(own.at('sichuan', 2023, 'actual')).toMatchObject({ value: 60100, text: '60100亿元', original: '6.01万亿元' });
    expect(own.at('anhui-luan', 2023, 'actual')).toMatchObject({ value: 2100, original: null });
    expect(own.warnings.join()).toContain('单位已换算成亿元：四川省2023年结果原文为6.01万亿元');
  });

  it('does not force a unit that measures something else', () => {
    const own = first(model([row('sichuan-2024', 'actual.gdp-level', { value: 5, unit: '亿美元' })]));
    expect(own.at('sichuan', 2023, 'actual')).toMatchObject({ value: null, text: '5亿美元' });
    expect(own.warnings.join()).toContain('不能换算');
  });

  it('leads each value to its sentence, in a term report too', () => {
    const own = first(model([row('sichuan-2024-term', 'actual.gdp-level', {})]));
    expect(own.at('sichuan', 2023, 'actual')).toMatchObject({ href: '/cities/sichuan/2024-term/#actual.gdp-level' });
  });

  it('prefers a result to an estimate, the whole place to a part, a number to a comparison', () => {
    const rows = [
      row('sichuan-2024', 'actual.gdp-level.x', { value: 9, scope: '成都' }),
      row('sichuan-2024', 'actual.gdp-level', { value: 2, kind: 'estimate' }),
      row('sichuan-2025', 'actual.gdp-level.2023', { value: 1 }),
    ];
    expect(first(model(rows)).at('sichuan', 2023, 'actual')).toMatchObject({ value: 1, estimate: false });
    expect(first(model(rows.slice(0, 2))).at('sichuan', 2023, 'actual')).toMatchObject({ value: 2, estimate: true });
    const alone = first(model(rows.slice(0, 1)));
    expect(alone.at('sichuan', 2023, 'actual')).toMatchObject({ value: 9, remarks: ['只说成都'] });
    expect(alone.warnings.join()).toContain('只说成都');
  });

  it('keeps what one report says besides of the same target, in text and tables', () => {
    const target = { measure: 'growth', kind: 'target', year: 2024, unit: '%', op: 'gte' };
    const words = (text: string) => ({ ...target, value: null, unit: '', op: 'relative', relative: text });
    const rows = [
      row('sichuan-2024', 'target.gdp-growth.1', words('高于全国平均')),
      row('sichuan-2024', 'target.gdp-growth.2', words('与上年持平')),
      row('sichuan-2024', 'target.gdp-growth', { ...target, value: 6 }),
      row('sichuan-2024-term', 'target.gdp-growth', { ...target, value: 7 }),
    ];
    const both = { kind: 'target', measure: 'growth', years: [2024] } as const;
    const cell = first(model(rows, both)).at('sichuan', 2024, 'target');
    expect(cell).toMatchObject({
      value: 6,
      besides: [{ text: '高于全国平均' }, { text: '与上年持平', href: '/cities/sichuan/2024/#target.gdp-growth.2' }],
    });
    expect(toMarkdown(model(rows, both), '', '')).toContain('[与上年持平](/cities/sichuan/2024/#target.gdp-growth.2)');
    expect(toCsv(model(rows, both), '')).toContain('同一报告还说高于全国平均；同一报告还说与上年持平');
    expect(first(model(rows.slice(0, 2), both)).at('sichuan', 2024, 'target')).toMatchObject({
      value: null,
      besides: [{ text: '与上年持平' }],
    });
  });

  it('keeps relative targets in their words, ranges as ranges', () => {
    const rows = [
      row('sichuan-2024', 'target.gdp-growth', {
        measure: 'growth',
        kind: 'target',
        year: 2024,
        value: null,
        unit: '',
        op: 'relative',
        relative: '高于全国平均',
      }),
      row('anhui-luan-2024', 'target.gdp-growth', {
        measure: 'growth',
        kind: 'target',
        year: 2024,
        value: [6, 6.5],
        unit: '%',
        op: 'range',
      }),
    ];
    const own = first(model(rows, { measure: 'growth', kind: 'target', years: [2024] }));
    expect(own.at('sichuan', 2024, 'target')).toMatchObject({ value: null, text: '高于全国平均' });
    expect(own.at('anhui-luan', 2024, 'target')).toMatchObject({ value: [6, 6.5], text: '6～6.5%' });
  });

  it('tells a report that is silent from one the corpus lacks', () => {
    const own = first(model([], { years: [2022, 2023, 2024], kind: 'both' }));
    expect(own.at('sichuan', 2022, 'actual')).toBe('not-stated');
    expect(own.at('anhui-luan', 2022, 'actual')).toBe('no-report');
    expect(own.at('anhui-luan', 2023, 'target')).toBe('no-report');
    expect(own.at('anhui-luan', 2024, 'target')).toBe('not-stated');
  });

  it('warns of levels that differ, of estimates among results, of a measure that had to change', () => {
    const rows = [row('sichuan-2024', 'actual.gdp-level', {}), row('anhui-luan-2024', 'actual.gdp-level', { kind: 'estimate' })];
    const warnings = first(model(rows)).warnings.join();
    expect(warnings).toContain('省级、市级之别');
    expect(warnings).toContain('预计');
    expect(first(model(rows, { measure: 'rank' })).warnings.join()).toContain('没有位次这种说法，改列总量');
  });
});

describe('what can be taken away', () => {
  const own = model([
    row('sichuan-2024', 'actual.gdp-level', { value: [6, 7], op: 'range' }),
    row('anhui-luan-2024', 'actual.gdp-level', { value: 2100, kind: 'estimate', scope: '城区,|[a]' }),
  ]);

  it('is CSV with number and wording apart', () => {
    const lines = toCsv(own, 'https://x.cn').trim().split('\n');
    expect(lines[1]).toBe('四川省,地区生产总值,总量,2023,结果,6,7,亿元,6～7亿元,,,https://x.cn/cities/sichuan/2024/#actual.gdp-level');
    expect(lines[2]).toContain('"只说城区,|[a]"');
    expect(lines).toHaveLength(3);
  });

  it('is Markdown with links, and says what is missing', () => {
    const markdown = toMarkdown(model([row('sichuan-2024', 'actual.gdp-level', {})]), 'https://x.cn', 'https://x.cn/compare/?a');
    expect(markdown).toContain('| 四川省 | [1亿元](https://x.cn/cities/sichuan/2024/#actual.gdp-level) |');
    expect(markdown).toContain('| 六安市 | 没有说 |');
    expect(markdown).toContain('https://x.cn/compare/?a');
  });

  it('is only what is a cell', () => {
    expect(own.indicators.flatMap((indicator) => own.places.map((place) => isCell(indicator.at(place.id, 2023, 'actual'))))).toEqual([
      true,
      true,
    ]);
  });
});

describe('a target that only compares', () => {
  const relative = { kind: 'target', measure: 'growth', value: null, unit: '', op: 'relative', force: 'strive', relative: '高于全省平均' };
  const cell = (more: object) => {
    const shown = model([row('anhui-luan-2023', 'target.gdp-growth', { ...relative, ...more })], { kind: 'target', measure: 'growth' });
    const entry = shown.indicators[0]?.at('anhui-luan', 2023, 'target');
    if (!entry || !isCell(entry)) throw new Error('No cell.');
    return entry;
  };

  it('is drawn hollow and dashed where a report of the corpus tells what it comes to, in its own words', () => {
    const entry = cell({ resolved: [5.8, '%'] });
    expect(entry).toMatchObject({ value: null, text: '高于全省平均', derived: 5.8 });
    expect(entry.remarks.join()).toContain('推算的5.8%');
    expect(chartValueOf(entry, 'target')).toMatchObject({ value: 5.8, op: 'relative', dashed: true, text: '高于全省平均' });
  });

  it('is not drawn where none does', () => {
    expect(chartValueOf(cell({}), 'target')).toBeNull();
  });
});

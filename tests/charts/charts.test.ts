import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionStrip, median } from '../../src/charts/distribution-strip.ts';
import { dotPairs } from '../../src/charts/dot-pairs.ts';
import type { ChartValue, Drawing } from '../../src/charts/drawing.ts';
import { type Shape, valueMark } from '../../src/charts/marks.ts';
import { niceDomain } from '../../src/charts/nice-domain.ts';
import { palette } from '../../src/charts/palette.ts';
import { placeLines, spread } from '../../src/charts/place-lines.ts';
import { rankingBars } from '../../src/charts/ranking-bars.ts';
import { drawSvg } from '../../src/charts/render-chart.ts';
import { scatter } from '../../src/charts/scatter.ts';
import { smallSeries } from '../../src/charts/small-series.ts';
import { uprightMark } from '../../src/charts/upright-mark.ts';
import { echartsSvg } from './echarts-svg.ts';

const value = (number: number | [number, number], more: Partial<ChartValue> = {}): ChartValue => ({
  value: number,
  op: 'eq',
  estimate: false,
  target: false,
  text: `${number}%`,
  ...more,
});

const rows = [
  { label: '六安市', ...value(7, { op: 'approx' }) },
  { label: '阜新市', ...value(6, { op: 'gte', target: true }) },
  { label: '乐平市', ...value([6, 6.5], { op: 'range', target: true, text: '6～6.5%' }) },
  { label: '铜官区', ...value(-1.2, { estimate: true }) },
];

const drawings: Record<string, Drawing> = {
  bars: rankingBars(rows, 680),
  narrow: rankingBars(rows, 328),
  series: smallSeries(
    { results: [2021, 2023].map((year) => ({ year, ...value(year - 2016) })), targets: [{ year: 2023, ...value(8, { op: 'gte' }) }] },
    240,
  ),
  single: smallSeries({ results: [{ year: 2023, ...value(7) }] }, 240),
  pairs: dotPairs(
    [
      { label: '六安市', target: value(7, { target: true }), result: value(6.5) },
      { label: '阜新市', target: null, result: value(5) },
    ],
    680,
  ),
  lines: placeLines(
    ['六安市', '阜新市', '乐平市'].map((label, index) => ({
      label,
      results: [2021, 2023].map((year) => ({ year, ...value(5 + index) })),
      targets: [{ year: 2024, ...value(6, { target: true }) }],
    })),
    String,
    false,
    680,
  ),
  strip: distributionStrip(rows, (number) => `${number}%`, 680),
  scatter: scatter(
    [{ label: '六安市', x: 7, y: 6.5, estimate: false }],
    { x: '目标', y: '完成', diagonal: true },
    { x: String, y: String },
    680,
  ),
};

const draw = ({ plan, width, height }: Drawing, label = '图'): string => drawSvg(plan(), width, height, label);

describe.each(Object.entries(drawings))('a chart: %s', (_name, drawing) => {
  const svg = draw(drawing);

  it('is the same however often and in whatever order it is drawn', () => {
    for (const other of Object.values(drawings)) draw(other);
    expect(draw(drawing)).toBe(svg);
  });

  it('looks as ECharts with its axes and series draws it', () => {
    const { width, height } = drawing;
    expect(drawSvg(drawing.plan(), width, height, '图')).toBe(echartsSvg(drawing.plan(), width, height, '图'));
  });

  it('brings no style of its own and no colour but the tokens', () => {
    expect(svg).not.toMatch(/<style|style=|class=|zr\d/);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]);
    expect(colours.length).toBeGreaterThan(2);
    for (const colour of colours) expect(colour).toMatch(/^(none|transparent|var\(--[a-z0-9-]+\))$/);
  });

  it('has finite coordinates and room for what it draws', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg).toContain(`viewBox="0 0 ${drawing.width} ${drawing.height}"`);
  });
});

describe('a chart', () => {
  it('is named, and its name cannot break out of the attribute', () => {
    expect(draw(drawings.bars as Drawing, '增速 "<b>&')).toContain('role="img" aria-label="增速 &quot;&lt;b>&amp;"');
  });

  it('escapes a hostile label', () => {
    expect(draw(rankingBars([{ label: '<script>', ...value(1) }], 680))).not.toContain('<script');
  });

  it('draws an estimate hollow, a range as a bracket, 以上 as an arrow', () => {
    const one = (more: Partial<ChartValue>, number: number | [number, number] = 5): string =>
      draw(rankingBars([{ label: 'a', ...value(number, more) }], 680));
    expect(one({ estimate: true })).toContain('fill="var(--paper)"');
    expect(one({})).not.toContain('fill="var(--paper)"');
    expect(one({ op: 'range' }, [4, 5]).match(/<polyline|<path/g)?.length).toBeGreaterThan(one({}).match(/<polyline|<path/g)?.length ?? 0);
    expect(one({ op: 'gte' })).not.toBe(one({ op: 'lte' }));
  });
});

describe('scales', () => {
  const numbers = fc.array(
    fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100),
    { minLength: 1, maxLength: 20 },
  );

  it('hold every value and end on whole steps', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, fromZero) => {
        const { min, max, interval } = niceDomain(values, fromZero);
        const slack = interval * 1e-6;
        expect(min).toBeLessThan(max);
        expect(min - slack).toBeLessThanOrEqual(Math.min(...values));
        expect(max + slack).toBeGreaterThanOrEqual(Math.max(...values));
        if (fromZero) expect(min <= 0 && max >= 0).toBe(true);
        expect((max - min) / interval).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('labels side by side', () => {
  it('keep their distance and stay within the plot when there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), (wished) => {
        const placed = spread(wished, 16, 0, 300).sort((a, b) => a - b);
        for (const [index, y] of placed.entries()) if (index > 0) expect(y - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        expect(placed.at(-1)).toBeLessThanOrEqual(300);
        expect(placed[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the median', () => {
  it('has as many values above as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const centre = median(values);
        expect(values.filter((one) => one < centre).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((one) => one > centre).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});

describe('wording as a mark', () => {
  const at = (number: number): number => number * 10;
  const dashes = (shapes: readonly Shape[]): number => shapes.filter(({ style }) => style.lineDash).length;
  const words = ['eq', 'approx', 'gte', 'lte', 'range'] as const;

  it.each(words)('力争 is dashed, %s or not', (op) => {
    const stated = value(op === 'range' ? [6, 7] : 7, { op, target: true });
    for (const draw of [(one: ChartValue) => valueMark(one, at, 0, palette.target), (one: ChartValue) => uprightMark(one, 0, at)]) {
      expect(dashes(draw(stated))).toBe(0);
      expect(dashes(draw({ ...stated, dashed: true }))).toBeGreaterThan(0);
    }
  });

  it('what only compares is hollow', () => {
    const relative = value(5, { op: 'relative', target: true, text: '高于全省平均' });
    for (const shapes of [valueMark(relative, at, 0, palette.target), uprightMark(relative, 0, at)])
      expect(shapes.map(({ style }) => [style.fill, style.stroke])).toEqual([[palette.paper, palette.target]]);
  });
});

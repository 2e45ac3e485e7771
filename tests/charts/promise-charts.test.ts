import { describe, expect, test } from 'vitest';
import { type MarginPoint, marginSpan, marginStrip } from '../../src/charts/margin-strip.ts';
import { promiseTimeline, type TimelineYear } from '../../src/charts/promise-timeline.ts';
import { drawSvg } from '../../src/charts/render-chart.ts';

const value = (number: number, text: string, op: 'eq' | 'gte' | 'approx' = 'eq') => ({ value: number, op, estimate: false, text });

describe('the years of a promise', () => {
  const years: TimelineYear[] = [
    { year: 2021, target: null, outcome: { ...value(8, '8%'), target: false }, verdict: null },
    {
      year: 2022,
      target: { ...value(7.5, '7.5%左右', 'approx'), target: true, dashed: false },
      outcome: { ...value(4.8, '4.8%'), target: false },
      verdict: '未达',
    },
    { year: 2024, target: { ...value(7, '7%以上', 'gte'), target: true, dashed: true }, outcome: null, verdict: null },
  ];
  const drawing = promiseTimeline(years, false, 300);
  const svg = drawSvg(drawing.plan(), 300, drawing.height, '六安市');

  test('say year, target, outcome and verdict in words', () => {
    for (const words of ['2021', '2022', '2024', '7.5%左右', '7%以上', '4.8%', '未达']) expect(svg).toContain(`>${words}<`);
  });
  test('draw 力争 dashed and a missing year dotted', () => {
    expect(svg).toMatch(/stroke-dasharray="3,2"/);
    expect(svg).toMatch(/stroke-dasharray="2,3"/);
  });
  test('have no colour of their own: the page sets it', () =>
    expect(svg.replace(/var\(--[a-z-]+\)/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b/i));
});

describe('how far targets were beaten or missed', () => {
  const point = (gain: number): MarginPoint => ({ label: `甲${gain}`, gain, estimate: false });

  test('an outlier does not squeeze the others, and is counted', () => {
    const span = marginSpan([-1, -0.5, 0.2, 0.4, 1, 90].map(point));
    expect(span).toEqual({ least: -1, most: 1, beyond: 1 });
  });
  test('very many are columns: a page must not carry thousands of dots', () => {
    const drawing = marginStrip(
      Array.from({ length: 2000 }, (_, index) => point((index % 50) / 10)),
      (gain) => `${gain}`,
      600,
    );
    const svg = drawSvg(drawing.plan(), 600, drawing.height, '相差');
    expect(svg.length).toBeLessThan(20_000);
  });
  test('every target is a dot, the ends bear names', () => {
    const drawing = marginStrip([-1, 0, 2].map(point), (gain) => `${gain}`, 600);
    const svg = drawSvg(drawing.plan(), 600, drawing.height, '相差');
    expect(svg).toContain('>目标<');
    expect(svg).toContain('>甲-1 -1<');
    expect(svg).toContain('>甲2 2<');
  });
});

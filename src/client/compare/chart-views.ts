import { dotPairs, type PairRow } from '../../charts/dot-pairs.ts';
import type { ChartValue, Drawing } from '../../charts/drawing.ts';
import { placeLines } from '../../charts/place-lines.ts';
import { type RankingRow, rankingBars } from '../../charts/ranking-bars.ts';
import { type ScatterPoint, scatter } from '../../charts/scatter.ts';
import { formatNumber } from '../../site/format-value.ts';
import { measureNames } from '../../site/names.ts';
import { type CompareIndicator, type CompareModel, chartValueOf, isCell, type Side, sideNames } from './model.ts';

/** A drawing with its words; `draw` is null when nothing stated can be drawn. */
export interface ChartView {
  /** Indicator whose warnings belong to it, or null for a chart of two. */
  readonly indicator: string | null;
  readonly title: string;
  readonly unit: string;
  readonly draw: ((width: number) => Drawing) | null;
  /** Values that are only words, or can't be drawn. */
  readonly words: readonly { readonly label: string; readonly text: string; readonly href: string }[];
}

const format = (unit: string) => (value: number) => `${formatNumber(value)}${unit === '%' ? '%' : ''}`;
const titleOf = (indicator: CompareIndicator): string =>
  `${indicator.name}${indicator.measure === 'level' ? '' : measureNames[indicator.measure]}`;
const middle = ({ value }: ChartValue): number => (typeof value === 'number' ? value : (value[0] + value[1]) / 2);

function valueAt(indicator: CompareIndicator, place: string, year: number, side: Side): ChartValue | null {
  const cell = indicator.at(place, year, side);
  return isCell(cell) ? chartValueOf(cell, side) : null;
}

function wordsOf(model: CompareModel, indicator: CompareIndicator, years: readonly number[]): ChartView['words'] {
  return model.places.flatMap((place) =>
    years.flatMap((year) =>
      model.sides.flatMap((side) => {
        const cell = indicator.at(place.id, year, side);
        return isCell(cell) && cell.value === null
          ? [{ label: `${place.name}${year}年${sideNames[side]}`, text: cell.text, href: cell.href }]
          : [];
      }),
    ),
  );
}

function bars(model: CompareModel, indicator: CompareIndicator): ChartView[] {
  const rowsOf = (year: number): RankingRow[] =>
    model.places.flatMap((place) =>
      model.sides.flatMap((side) => {
        const value = valueAt(indicator, place.id, year, side);
        return value ? [{ label: model.sides.length > 1 ? `${place.name} ${sideNames[side]}` : place.name, ...value }] : [];
      }),
    );
  const years = [...model.years].reverse().map((year) => ({ year, rows: rowsOf(year) }));
  const all = years.flatMap(({ rows }) => rows);
  return years.map(({ year, rows }) => ({
    indicator: indicator.id,
    title: `${year}年${titleOf(indicator)}`,
    unit: indicator.unit,
    draw: rows.length > 0 ? (width) => rankingBars(rows, width, all) : null,
    words: wordsOf(model, indicator, [year]),
  }));
}

function series(model: CompareModel, indicator: CompareIndicator): ChartView {
  const pointsOf = (place: string, side: Side) =>
    model.sides.includes(side)
      ? model.years.flatMap((year) => {
          const value = valueAt(indicator, place, year, side);
          return value ? [{ year, ...value }] : [];
        })
      : [];
  const lines = model.places.map((place) => ({
    label: place.name,
    results: pointsOf(place.id, 'actual'),
    targets: pointsOf(place.id, 'target'),
  }));
  const drawn = lines.filter(({ results, targets }) => results.length + targets.length > 0);
  return {
    indicator: indicator.id,
    title: `历年${titleOf(indicator)}`,
    unit: indicator.unit,
    draw: drawn.length > 0 ? (width) => placeLines(drawn, format(indicator.unit), indicator.measure === 'level', width) : null,
    words: wordsOf(model, indicator, model.years),
  };
}

function pairs(model: CompareModel, indicator: CompareIndicator): ChartView[] {
  return [...model.years].reverse().map((year) => {
    const rows: PairRow[] = model.places
      .map((place) => ({
        label: place.name,
        target: valueAt(indicator, place.id, year, 'target'),
        result: valueAt(indicator, place.id, year, 'actual'),
      }))
      .filter(({ target, result }) => target !== null || result !== null);
    return {
      indicator: indicator.id,
      title: `${year}年${titleOf(indicator)}：目标与结果`,
      unit: indicator.unit,
      draw: rows.length > 0 ? (width) => dotPairs(rows, width) : null,
      words: wordsOf({ ...model, sides: ['target', 'actual'] }, indicator, [year]),
    };
  });
}

/** Two indicators against each other; with one chosen, its targets against its results. */
function scatterView(model: CompareModel): ChartView {
  const [first, second] = model.indicators;
  const side: Side = model.sides.includes('actual') ? 'actual' : 'target';
  const axes = second
    ? ([
        [first, side],
        [second, side],
      ] as const)
    : ([
        [first, 'target'],
        [first, 'actual'],
      ] as const);
  const points: ScatterPoint[] = model.places.flatMap((place) =>
    model.years.flatMap((year) => {
      const [x, y] = axes.map(([indicator, of]) => (indicator ? valueAt(indicator, place.id, year, of) : null));
      // A derived figure against a stated one would pass for a finding.
      return x && y && x.op !== 'relative' && y.op !== 'relative'
        ? [
            {
              label: model.years.length > 1 ? `${place.name}${year}` : place.name,
              x: middle(x),
              y: middle(y),
              estimate: x.estimate || y.estimate,
            },
          ]
        : [];
    }),
  );
  const name = ([indicator, of]: (typeof axes)[number]): string =>
    indicator ? `${titleOf(indicator)}${second ? '' : sideNames[of]}（${indicator.unit}）` : '';
  return {
    indicator: second ? null : (first?.id ?? null),
    title: second && first ? `${titleOf(first)}与${titleOf(second)}（${sideNames[side]}）` : `${first ? titleOf(first) : ''}：目标与结果`,
    unit: '',
    draw:
      points.length > 0
        ? (width) =>
            scatter(
              points,
              { x: name(axes[0]), y: name(axes[1]), diagonal: !second },
              { x: format(first?.unit ?? ''), y: format((second ?? first)?.unit ?? '') },
              width,
            )
        : null,
    words: [],
  };
}

/** The charts of a view, in reading order. */
export function chartViews(model: CompareModel, view: 'bars' | 'series' | 'pairs' | 'scatter'): ChartView[] {
  if (view === 'scatter') return [scatterView(model)];
  return model.indicators.flatMap((indicator) => {
    if (view === 'bars') return bars(model, indicator);
    return view === 'series' ? [series(model, indicator)] : pairs(model, indicator);
  });
}

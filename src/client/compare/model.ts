import type { ChartValue } from '../../charts/drawing.ts';
import type { Measure, PlaceLevel } from '../../schema/index.ts';
import type { CompactFacts, CompactName, CompactRow } from '../../site/compact-facts.ts';
import { convertUnit } from '../../site/convert-unit.ts';
import { formatBareValue, formatNumber } from '../../site/format-value.ts';
import { levelNames, measureNames } from '../../site/names.ts';
import { isTermReport, placeOfReport, slugOfReport } from '../../site/report-id.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { placeName } from '../../site/search/match-names.ts';
import type { CompareState } from './state.ts';

export type Side = 'target' | 'actual';

/** One stated value as the comparison shows it. */
export interface CompareCell {
  /** In the unit all values of the indicator are shown in; null when the text only compares. */
  readonly value: number | readonly [number, number] | null;
  /** `7.5%左右`, or the words of a comparison. */
  readonly text: string;
  /** The text's own words where the unit was converted. */
  readonly original: string | null;
  readonly op: ChartValue['op'];
  /** What a comparison comes to, in the same unit: derived from another report, drawn hollow, never a value of its own. */
  readonly derived: number | null;
  /** 力争. */
  readonly strive: boolean;
  readonly estimate: boolean;
  readonly href: string;
  /** What the same report says besides of the same thing and year: 高于全省平均 beside a number. */
  readonly besides: readonly { readonly text: string; readonly href: string }[];
  /** What sets it apart from its neighbours: scope, doubt. */
  readonly remarks: readonly string[];
}

/** Why there is no value. */
export type Gap = 'not-stated' | 'no-report';

export interface ComparePlace {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly level: string;
}

export interface CompareIndicator {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  readonly unit: string;
  /** Value, or why there is none, of a place in a year. */
  readonly at: (place: string, year: number, side: Side) => CompareCell | Gap;
  /** What the reader must know before comparing. */
  readonly warnings: readonly string[];
}

export interface CompareModel {
  readonly places: readonly ComparePlace[];
  readonly years: readonly number[];
  readonly sides: readonly Side[];
  readonly indicators: readonly CompareIndicator[];
}

export const isCell = (entry: CompareCell | Gap): entry is CompareCell => typeof entry !== 'string';

export const sideNames: Readonly<Record<Side, string>> = { target: '目标', actual: '结果' };

/** Units of averages and rates: these compare across levels of administration, totals don't. */
const comparableUnits = new Set(['元', '%', '天', '微克/立方米']);

const sideOf = (row: CompactRow): Side => (row[3] === 'target' ? 'target' : 'actual');

/** Whole place before part, result before estimate, annual before term report, number before comparison, sure before doubtful. */
function compareRows(a: CompactRow, b: CompactRow): number {
  const rank = ([report, , , kind, , , , , op, , , scope, notes]: CompactRow): number =>
    (scope === null ? 0 : 16) +
    (kind === 'estimate' ? 8 : 0) +
    (isTermReport(report) ? 4 : 0) +
    (op === 'relative' ? 2 : 0) +
    (notes.includes('doubtful') ? 1 : 0);
  return rank(a) - rank(b) || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : 1);
}

/** The measure shown: the wanted one where anything states it or the catalogue knows it, else the indicator's first. */
export function measureFor(wanted: Measure, { indicator, rows }: CompactFacts): Measure {
  if (indicator.measures.includes(wanted) || rows.some((row) => row[2] === wanted)) return wanted;
  return indicator.measures[0] ?? 'level';
}

function unitFor(measure: Measure, indicator: CompactName, rows: readonly CompactRow[]): string {
  if (measure === 'growth' || measure === 'share') return '%';
  if (measure === 'rank') return '位';
  if (measure === 'level') return indicator.unit;
  return rows.find((row) => row[7] !== '')?.[7] ?? indicator.unit;
}

function convertValue(value: CompactRow[6], from: string, to: string): number | [number, number] | null {
  if (value === null) return null;
  if (typeof value === 'number') return convertUnit(value, from, to);
  const low = convertUnit(value[0], from, to);
  const high = convertUnit(value[1], from, to);
  return low === null || high === null ? null : [low, high];
}

const hrefOf = ([report, anchor]: CompactRow, base: string): string =>
  `${base}cities/${placeOfReport(report)}/${slugOfReport(report)}/#${anchor}`;

/** A row's value in words, in its own unit or another. */
function statedText([, , measure, , , , stated, ownUnit, op, , relative]: CompactRow, number = stated, unit = ownUnit): string {
  return formatBareValue({
    value: number as number | [number, number] | null,
    unit,
    op,
    measure,
    relative: relative === null ? null : { relation: 'equal', to: '', text: relative },
  });
}

function cellOf(row: CompactRow, besides: readonly CompactRow[], unit: string, base: string): CompareCell {
  const [, , , kind, , , stated, ownUnit, op, force, , scope, notes, resolved] = row;
  const value = convertValue(stated, ownUnit, unit);
  const words = (number: CompactRow[6], of: string): string => statedText(row, number, of);
  const derived = stated === null && resolved ? convertUnit(resolved[0], resolved[1], unit) : null;
  const remarks: string[] = [];
  if (derived !== null) remarks.push(`只作比较，图中按推算的${formatNumber(derived)}${unit}画成空心`);
  if (scope !== null) remarks.push(`只说${scope}`);
  if (notes.includes('ambiguous')) remarks.push('“左右”“以上”等可能只管并列各项中的一项');
  if (notes.includes('conflict')) remarks.push('各来源说法不一');
  if (notes.includes('doubtful')) remarks.push('识别把握较低');
  if (stated !== null && value === null) remarks.push(`单位是${ownUnit}，不能换算成${unit}`);
  return {
    value,
    text: value === null ? words(stated, ownUnit) : words(value, unit),
    original: value !== null && ownUnit !== unit && unit !== '' ? words(stated, ownUnit) : null,
    op,
    derived,
    strive: force === 'strive',
    estimate: kind === 'estimate',
    href: hrefOf(row, base),
    besides: besides.map((other) => ({ text: statedText(other), href: hrefOf(other, base) })),
    remarks,
  };
}

/** A cell as charts draw it; null for a value that is only words. */
export function chartValueOf(cell: CompareCell, side: Side): ChartValue | null {
  const value = cell.value ?? cell.derived;
  if (value === null) return null;
  return {
    value,
    op: cell.value === null ? 'relative' : cell.op,
    estimate: cell.estimate,
    target: side === 'target',
    ...(cell.strive ? { dashed: true } : {}),
    text: cell.text,
    href: cell.href,
  };
}

function indicatorOf(
  data: CompactFacts,
  state: CompareState,
  places: readonly PlaceRow[],
  sides: readonly Side[],
  base: string,
): CompareIndicator {
  const { indicator } = data;
  const measure = measureFor(state.measure, data);
  const chosen = new Set(state.places);
  const years = new Set(state.years);
  const rows = data.rows.filter((row) => row[2] === measure && row[4] !== null && years.has(row[4]) && chosen.has(placeOfReport(row[0])));
  const unit = unitFor(measure, indicator, rows);
  const leading = new Map<string, CompactRow>();
  const besides = new Map<CompactRow, CompactRow[]>();
  for (const row of [...rows].sort(compareRows)) {
    const key = `${placeOfReport(row[0])} ${row[4]} ${sideOf(row)}`;
    const first = leading.get(key);
    if (!first) leading.set(key, row);
    else if (first[0] === row[0] && first[3] === row[3] && first[11] === row[11]) besides.set(first, [...(besides.get(first) ?? []), row]);
  }
  const reportYears = new Map(places.map((row) => [row[0], new Set(row[6].map((slug) => Number(slug.slice(0, 4))))]));
  const cells = new Map<CompactRow, CompareCell>();
  const at: CompareIndicator['at'] = (place, year, side) => {
    const row = leading.get(`${place} ${year} ${side}`);
    if (row) {
      const cell = cells.get(row) ?? cellOf(row, besides.get(row) ?? [], unit, base);
      cells.set(row, cell);
      return cell;
    }
    return reportYears.get(place)?.has(side === 'target' ? year : year + 1) ? 'not-stated' : 'no-report';
  };
  const warnings: string[] = [];
  if (measure !== state.measure) warnings.push(`没有${measureNames[state.measure]}这种说法，改列${measureNames[measure]}。`);
  const levels = [...new Set(places.map((row) => levelNames[row[3] as PlaceLevel] ?? row[3]))];
  if (measure === 'level' && levels.length > 1 && !comparableUnits.has(unit))
    warnings.push(`所选地方有${levels.join('、')}之别，总量不宜直接相比。`);
  const converted: string[] = [];
  const kinds = new Set<string>();
  for (const row of places) {
    for (const year of state.years) {
      for (const side of sides) {
        const cell = at(row[0], year, side);
        if (!isCell(cell)) continue;
        const what = `${placeName(row)}${year}年${sideNames[side]}`;
        if (cell.original !== null) converted.push(`${what}原文为${cell.original}`);
        for (const remark of cell.remarks) warnings.push(`${what}：${remark}。`);
        if (side === 'actual') kinds.add(cell.estimate ? 'estimate' : 'actual');
      }
    }
  }
  if (converted.length > 0) warnings.push(`单位已换算成${unit}：${converted.join('，')}。`);
  if (kinds.size > 1) warnings.push('有的是实绩，有的是年初的预计，后者标“预计”，图中空心。');
  return { id: indicator.id, name: indicator.name, measure, unit, at, warnings };
}

/**
 * Everything a comparison shows, from the address's state and the indicators' data.
 * @param places rows of the chosen places, in the reader's order; `base` is the site's root.
 */
export function compareModel(
  state: CompareState,
  places: readonly PlaceRow[],
  data: ReadonlyMap<string, CompactFacts>,
  base: string,
): CompareModel {
  const sides: Side[] = state.kind === 'both' ? ['target', 'actual'] : [state.kind];
  return {
    places: places.map((row) => ({ id: row[0], name: placeName(row), fullName: row[1], level: row[3] })),
    years: state.years,
    sides,
    indicators: state.indicators.flatMap((id) => {
      const own = data.get(id);
      return own ? [indicatorOf(own, state, places, sides, base)] : [];
    }),
  };
}

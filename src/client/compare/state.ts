import type { Measure } from '../../schema/index.ts';

export const compareViews = ['table', 'bars', 'series', 'pairs', 'scatter'] as const;
export const compareKinds = ['actual', 'target', 'both'] as const;
export const compareMeasures = ['level', 'growth', 'increase', 'share', 'rank'] as const satisfies readonly Measure[];

export type CompareView = (typeof compareViews)[number];
export type CompareKind = (typeof compareKinds)[number];

/** A whole comparison, as its address says it. Lists keep the reader's order, years ascend. */
export interface CompareState {
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  /** `actual` takes estimates in. */
  readonly kind: CompareKind;
  readonly measure: Measure;
  readonly view: CompareView;
}

/** What exists, so that an address can be held against it, and what stands where it says nothing. */
export interface CompareWorld {
  readonly hasPlace: (id: string) => boolean;
  readonly hasIndicator: (id: string) => boolean;
  readonly years: readonly number[];
  readonly defaults: CompareState;
}

export const maxPlaces = 8;
export const maxIndicators = 12;

const unique = <T extends string | number>(values: readonly T[]): T[] => [...new Set(values)];

const listOf = (text: string | null): string[] =>
  unique(
    (text ?? '')
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean),
  );

/** `2019-2021,2024` → 2019, 2020, 2021, 2024; what is no year is given back in `unread`. */
export function readYears(text: string): { years: number[]; unread: string[] } {
  const years: number[] = [];
  const unread: string[] = [];
  for (const item of listOf(text)) {
    const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(item) ?? [];
    const first = Number(from);
    const last = Number(to ?? from);
    if (from === undefined || first < 1949 || last > 2100 || last < first) unread.push(item);
    else for (let year = first; year <= last; year += 1) years.push(year);
  }
  return { years: unique(years).sort((a, b) => a - b), unread };
}

/** The reverse of `readYears`: runs of three and more become `from-to`. */
export function writeYears(years: readonly number[]): string {
  const sorted = unique(years).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const run = runs.at(-1);
    if (run && run[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (to - from >= 2 ? `${from}-${to}` : from === to ? `${from}` : `${from},${to}`)).join(',');
}

const choice = <T extends string>(name: string, text: string | null, options: readonly T[], fallback: T, notices: string[]): T => {
  if (text === null || text === '') return fallback;
  const found = options.find((option) => option === text);
  if (found === undefined) notices.push(`地址里的 ${name}=${text} 不认识，改用 ${fallback}。`);
  return found ?? fallback;
};

const known = (ids: string[], has: (id: string) => boolean, what: string, most: number, notices: string[]): string[] => {
  const unknown = ids.filter((id) => !has(id));
  if (unknown.length > 0) notices.push(`没有这${what}，已略去：${unknown.join('、')}。`);
  const kept = ids.filter(has);
  if (kept.length > most) notices.push(`一次最多比较 ${most} ${what}，其余略去：${kept.slice(most).join('、')}。`);
  return kept.slice(0, most);
};

/**
 * Reads an address's query. Never fails: what is unknown is left out or replaced by the default, and a notice in
 * Chinese says so. A parameter that is absent takes its default in silence.
 */
export function readState(search: string, world: CompareWorld): { state: CompareState; notices: string[] } {
  const query = new URLSearchParams(search);
  const notices: string[] = [];
  const { defaults } = world;
  const places = query.has('places')
    ? known(listOf(query.get('places')), world.hasPlace, '个地方', maxPlaces, notices)
    : [...defaults.places];
  const indicators = query.has('indicators')
    ? known(listOf(query.get('indicators')), world.hasIndicator, '项指标', maxIndicators, notices)
    : [...defaults.indicators];
  const { years, unread } = readYears(query.get('years') ?? '');
  if (unread.length > 0) notices.push(`不是年份，已略去：${unread.join('、')}。`);
  const absent = years.filter((year) => !world.years.includes(year));
  if (absent.length > 0) notices.push(`收录的报告里没有这些年份：${writeYears(absent)}。`);
  return {
    state: {
      places,
      indicators,
      years: years.length > 0 ? years : [...defaults.years],
      kind: choice('kind', query.get('kind'), compareKinds, defaults.kind, notices),
      measure: choice('measure', query.get('measure'), compareMeasures, defaults.measure, notices),
      view: choice('view', query.get('view'), compareViews, defaults.view, notices),
    },
    notices,
  };
}

/** The state of an address that says all of it and nothing unknown, as far as that can be told without the tables; else null. */
export function wholeState(search: string): CompareState | null {
  const query = new URLSearchParams(search);
  if (!['places', 'indicators', 'years', 'kind', 'measure', 'view'].every((name) => query.get(name))) return null;
  const years = readYears(query.get('years') ?? '').years;
  const defaults: CompareState = { places: [], indicators: [], years, kind: 'both', measure: 'growth', view: 'table' };
  const { state, notices } = readState(search, { hasPlace: () => true, hasIndicator: () => true, years, defaults });
  return notices.length === 0 && years.length > 0 ? state : null;
}

/** The query that says all of a state, defaults included, so that the address outlives changed defaults. */
export function writeState(state: CompareState): string {
  const ids = (list: readonly string[]): string => list.map(encodeURIComponent).join(',');
  return `?places=${ids(state.places)}&indicators=${ids(state.indicators)}&years=${writeYears(state.years)}&kind=${state.kind}&measure=${state.measure}&view=${state.view}`;
}

import type { CompactFacts } from '../../site/compact-facts.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { type IndicatorRow, matchIndicators, matchPlaces, placeName } from '../../site/search/match-names.ts';
import { combobox } from '../combobox.ts';
import { element, required } from '../element.ts';
import { base, loadJson } from '../load-index.ts';
import { chips } from './chips.ts';
import { examplePlaces } from './examples.ts';
import { download, toPng, toSvg } from './image-export.ts';
import { isCut, loadFacts } from './load-facts.ts';
import { type CompareModel, compareModel } from './model.ts';
import { type ShownChart, showModel } from './show-model.ts';
import {
  type CompareState,
  type CompareWorld,
  compareKinds,
  compareMeasures,
  compareViews,
  maxIndicators,
  maxPlaces,
  readState,
  wholeState,
  writeState,
} from './state.ts';
import { toCsv, toMarkdown } from './text-export.ts';
import { usualYears } from './usual-years.ts';
import { worldOf } from './world-of.ts';

const form = required<HTMLFormElement>('#compare-form');
const output = required('#compare-output');
const notices = required('#compare-notices');
const status = required('#compare-status');
const yearBox = required('#compare-years');
const empty = required('#compare-empty');
const actions = required('#compare-actions');
const imageButtons = [required<HTMLButtonElement>('#download-svg'), required<HTMLButtonElement>('#download-png')];

let places: readonly PlaceRow[] = [];
let catalogue: readonly IndicatorRow[] = [];
let world: CompareWorld;
let state: CompareState;
let model: CompareModel | null = null;
let drawn: readonly ShownChart[] = [];
let run = 0;
/** Whether the years are the reader's own, or follow the places. */
let ownYears = false;

const rowsOf = (ids: readonly string[]): PlaceRow[] => ids.flatMap((id) => places.filter((row) => row[0] === id));

/** Years that some places begin with, as far as there are data for them. */
function yearsFor(ids: readonly string[]): readonly number[] {
  const years = usualYears(rowsOf(ids).map((row) => row[6])).filter((year) => world.years.includes(year));
  return years.length > 0 ? years : world.defaults.years;
}

function check(name: string, value: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) input.checked = input.value === value;
}

function yearPill(year: number): HTMLElement {
  const box = element('input', { type: 'checkbox', name: 'year', value: String(year) });
  box.addEventListener('change', () => {
    const next = box.checked ? [...state.years, year].sort((a, b) => a - b) : state.years.filter((other) => other !== year);
    // A comparison of no year says nothing: the last one stays.
    if (next.length === 0) box.checked = true;
    else {
      ownYears = true;
      change({ years: next });
    }
  });
  return element('label', { class: 'pill' }, box, element('span', { class: 'num' }, String(year)));
}

/** Years that reports of the chosen places speak of, their own and the one before; all years while none is chosen. */
function spokenYears(): readonly number[] {
  const own = new Set(rowsOf(state.places).flatMap((row) => row[6].map((slug) => Number(slug.slice(0, 4)))));
  return own.size === 0 ? world.years : world.years.filter((year) => own.has(year) || own.has(year + 1));
}

function showYears(): void {
  const years = [...new Set([...spokenYears(), ...state.years])].sort((a, b) => b - a);
  const boxes = (): HTMLInputElement[] => [...yearBox.querySelectorAll('input')];
  if (
    boxes()
      .map(({ value }) => value)
      .join() !== years.join()
  )
    yearBox.replaceChildren(...years.map(yearPill));
  for (const box of boxes()) box.checked = state.years.includes(Number(box.value));
}

function showControls(): void {
  chips(
    '#chosen-places',
    rowsOf(state.places).map((row) => ({ id: row[0], label: placeName(row) })),
    (id) => change({ places: state.places.filter((other) => other !== id) }),
  );
  chips(
    '#chosen-indicators',
    state.indicators.flatMap((id) => catalogue.filter((row) => row[0] === id).map((row) => ({ id, label: row[1] }))),
    (id) => change({ indicators: state.indicators.filter((other) => other !== id) }),
  );
  showYears();
  tellChoices();
  check('kind', state.kind);
  check('view', state.view);
  required<HTMLSelectElement>('#measure').value = state.measure;
}

/** What the fold of choices holds; closed on a phone where an address says what to show, so that this comes into its first screen. */
function tellChoices(): void {
  const years = state.years.length > 2 ? `${state.years.at(0)}—${state.years.at(-1)}` : state.years.join('、');
  required('#compare-chosen').textContent = `：${state.places.length}个地方，${state.indicators.length}项指标，${years}年`;
}

function foldChoices(): void {
  if (state.places.length > 1 && matchMedia('(max-width: 40rem)').matches) required<HTMLDetailsElement>('#compare-choices').open = false;
}

function redraw(own: CompareModel): void {
  drawn = showModel(own, state.view, output);
  for (const button of imageButtons) button.disabled = drawn.length === 0;
}

async function show(): Promise<void> {
  const own = ++run;
  showControls();
  const chosen = rowsOf(state.places);
  empty.hidden = chosen.length > 0;
  form.classList.toggle('is-empty', chosen.length === 0);
  actions.hidden = chosen.length === 0 || state.indicators.length === 0;
  output.hidden = actions.hidden;
  document.title = `${chosen.length > 0 ? `${chosen.map(placeName).join('、')} · ` : ''}对照 · 对标`;
  if (actions.hidden) {
    status.textContent = chosen.length > 0 ? '再选一项指标。' : '';
    return;
  }
  try {
    const { facts } = await loadFacts(state.indicators, state.places);
    if (own !== run) return;
    const silent = catalogue.map(([id, name, unit, , measures]): CompactFacts => ({ indicator: { id, name, unit, measures }, rows: [] }));
    model = compareModel(state, chosen, new Map([...silent, ...facts].map((entry) => [entry.indicator.id, entry])), base);
    redraw(model);
    status.textContent = `已对照${chosen.length}个地方、${state.indicators.length}项指标、${state.years.length}个年份。`;
  } catch {
    if (own === run) status.textContent = '数据没有取到，请检查网络后再试。';
  }
}

/** Form, view and notes come into sight together, so that nothing pushes another about. */
const reveal = (): void => required('#compare-app').classList.remove('is-waiting');
const isWaiting = (): boolean => required('#compare-app').classList.contains('is-waiting');

/** Shows what a whole address asks for before the tables of all places and indicators are here; these may take longer. */
async function showEarly(): Promise<void> {
  const asked = wholeState(location.search);
  if (!asked?.indicators.every(isCut)) return;
  const { facts, places: found } = await loadFacts(asked.indicators, asked.places);
  const rows = new Map(found.map((row) => [row[0], row]));
  if (facts.length < asked.indicators.length || !asked.places.every((id) => rows.has(id))) return;
  places = [...rows.values()];
  catalogue = facts.map(({ indicator: { id, name, unit, measures }, rows: own }): IndicatorRow => {
    const years = new Set(own.flatMap((row) => (row[4] === null ? [] : [row[4]])));
    return [id, name, unit, '', measures, [], '', '', [...years].sort(), 1];
  });
  world = worldOf(places, catalogue);
  state = asked;
  foldChoices();
  await show();
  reveal();
}

function change(part: Partial<CompareState>): void {
  state = { ...state, ...part, ...(part.places && !ownYears ? { years: yearsFor(part.places) } : {}) };
  notices.replaceChildren();
  const address = writeState(state);
  if (address !== location.search) history.pushState(null, '', address);
  void show();
}

function readAddress(): Promise<void> {
  const read = readState(location.search, world);
  const years = new URLSearchParams(location.search).has('years') ? read.state.years : yearsFor(read.state.places);
  state = { ...read.state, years };
  notices.replaceChildren(...read.notices.map((notice) => element('p', {}, notice)));
  return show();
}

async function copy(text: string, words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = words;
  } catch {
    status.textContent = '浏览器不让复制，请改用下载。';
  }
}

const fileName = (end: string): string => `duibiao-${state.places.join('_')}.${end}`.slice(-120);
/** Excel takes a file without the mark for GBK. */
const csvBlob = (own: CompareModel): Blob => new Blob(['\ufeff', toCsv(own, location.origin)], { type: 'text/csv;charset=utf-8' });

function wire(): void {
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="kind"]')) {
    input.addEventListener('change', () => change({ kind: compareKinds.find((kind) => kind === input.value) ?? 'both' }));
  }
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name="view"]')) {
    input.addEventListener('change', () => change({ view: compareViews.find((view) => view === input.value) ?? 'table' }));
  }
  const measure = required<HTMLSelectElement>('#measure');
  measure.addEventListener('change', () => change({ measure: compareMeasures.find((one) => one === measure.value) ?? 'growth' }));
  combobox(
    required<HTMLInputElement>('#add-place'),
    (query) =>
      matchPlaces(places, query, 30)
        .filter(([id]) => !state.places.includes(id))
        .slice(0, 8)
        .map((row) => ({ id: row[0], label: placeName(row), detail: `${row[1]} · ${row[6].length}份报告` })),
    ({ id }) => {
      if (state.places.length < maxPlaces) change({ places: [...state.places, id] });
      else status.textContent = `一次最多比较${maxPlaces}个地方。`;
    },
  );
  combobox(
    required<HTMLInputElement>('#add-indicator'),
    (query) =>
      (query.trim() === '' ? [...catalogue].sort((a, b) => b[9] - a[9]) : matchIndicators(catalogue, query, 30))
        .filter(([id]) => !state.indicators.includes(id))
        .slice(0, 8)
        .map((row) => ({ id: row[0], label: row[1], detail: `${row[9]}个地方` })),
    ({ id }) => {
      if (state.indicators.length < maxIndicators) change({ indicators: [...state.indicators, id] });
      else status.textContent = `一次最多比较${maxIndicators}项指标。`;
    },
  );
  const on = (selector: string, act: (own: CompareModel) => void): void => {
    required(selector).addEventListener('click', () => {
      if (model) act(model);
    });
  };
  on('#copy-link', () => void copy(location.href, '链接已复制。'));
  on('#copy-markdown', (own) => void copy(toMarkdown(own, location.origin, location.href), 'Markdown 表格已复制。'));
  on('#copy-csv', (own) => void copy(toCsv(own, location.origin), 'CSV 已复制。'));
  on('#download-csv', (own) => download(fileName('csv'), csvBlob(own)));
  on('#download-svg', () => download(fileName('svg'), toSvg(drawn)));
  on('#download-png', () => {
    toPng(drawn).then(
      (blob) => download(fileName('png'), blob),
      () => {
        status.textContent = '浏览器画不出 PNG，请改用 SVG。';
      },
    );
  });
  window.addEventListener('popstate', () => void readAddress());
  let width = output.clientWidth;
  new ResizeObserver(() => {
    if (output.clientWidth === width || !model || state.view === 'table') return;
    width = output.clientWidth;
    redraw(model);
  }).observe(output);
}

/** Each example once: few places may make all the same. */
function suggest(): void {
  const links = examplePlaces(places).map((rows): [address: string, names: string] => {
    const ids = rows.map(([id]) => id);
    return [writeState({ ...world.defaults, places: ids, years: yearsFor(ids) }), rows.map(placeName).join('、')];
  });
  if (links.length === 0)
    required('#compare-hint').textContent = places.length > 1 ? '先选两个以上的地方。' : '收录的地方还不到两个，无从对照。';
  required('#compare-examples').append(
    ...[...new Map(links)].map(([address, names]) => element('li', {}, element('a', { href: address }, names))),
  );
}

required('#compare-app').hidden = false;
const loadTables = () => Promise.all([loadJson<PlaceRow[]>('places'), loadJson<IndicatorRow[]>('indicators')]);
showEarly()
  .then(loadTables, loadTables)
  .then(
    ([placeRows, indicatorRows]) => {
      places = placeRows;
      catalogue = indicatorRows.filter((row) => row[9] > 0);
      world = worldOf(places, catalogue);
      ownYears = new URLSearchParams(location.search).has('years');
      suggest();
      wire();
      void readAddress().then(() => {
        if (isWaiting()) foldChoices();
        reveal();
      });
      // The whole view in the address from the first moment, so that a copied link outlives changed defaults.
      if (location.search !== '') history.replaceState(null, '', writeState(state));
    },
    () => {
      status.textContent = '数据没有取到，请检查网络后再试。';
      reveal();
    },
  );

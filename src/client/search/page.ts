import type { PlaceRow } from '../../site/search/index-format.ts';
import { type IndicatorRow, matchIndicators, matchPlaces, placeName } from '../../site/search/match-names.ts';
import { combobox } from '../combobox.ts';
import { element, required } from '../element.ts';
import { base, loadFile, loadJson } from '../load-index.ts';
import { type Hit, SearchEngine } from './engine.ts';
import type { SearchKind, SearchQuery } from './plan.ts';
import { resultView } from './result-view.ts';

const pageSize = 10;
const pause = 120;

const form = required<HTMLFormElement>('#search-form');
const field = required<HTMLInputElement>('#q');
const year = required<HTMLSelectElement>('#year');
const placeField = required<HTMLInputElement>('#place-field');
const placeValue = required<HTMLInputElement>('#place');
const chosenPlace = required('#place-chosen');
const status = required('#search-status');
const names = required('#search-names');
const results = required<HTMLOListElement>('#search-results');
const more = required<HTMLButtonElement>('#search-more');
const hint = required('#search-hint');

let places: readonly PlaceRow[] = [];
let indicators: ReadonlyMap<string, IndicatorRow> = new Map();
let engine: Promise<SearchEngine> | undefined;
let run = 0;

const kindOf = (): SearchKind => {
  const value = new FormData(form).get('kind');
  return value === 'target' || value === 'actual' ? value : 'any';
};

const currentQuery = (): SearchQuery => ({
  text: field.value.trim(),
  place: placeValue.value || null,
  year: year.value ? Number(year.value) : null,
  kind: kindOf(),
});

function address({ text, place, year: of, kind }: SearchQuery): string {
  const parts = new URLSearchParams();
  if (text) parts.set('q', text);
  if (place) parts.set('place', place);
  if (of) parts.set('year', String(of));
  if (kind !== 'any') parts.set('kind', kind);
  return parts.size > 0 ? `?${parts}` : location.pathname;
}

function showPlaceFilter(): void {
  const row = places.find(([id]) => id === placeValue.value);
  chosenPlace.hidden = !row;
  placeField.hidden = Boolean(row);
  chosenPlace.replaceChildren();
  if (!row) return;
  const remove = element('button', { type: 'button', 'aria-label': `不限${placeName(row)}` }, `${placeName(row)} ×`);
  remove.addEventListener('click', () => {
    placeValue.value = '';
    showPlaceFilter();
    placeField.focus();
    void search('push');
  });
  chosenPlace.append(remove);
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  field.value = query.get('q') ?? '';
  year.value = query.get('year') ?? '';
  placeValue.value = query.get('place') ?? '';
  const kind = query.get('kind') ?? 'any';
  for (const radio of form.querySelectorAll<HTMLInputElement>('input[name="kind"]'))
    radio.checked = radio.value === kind || (radio.value === 'any' && !['target', 'actual'].includes(kind));
  showPlaceFilter();
}

function showNames(text: string): void {
  const links = [
    ...matchPlaces(places, text, 4).map((row) =>
      element(
        'a',
        { href: `${base}cities/${row[0]}/` },
        placeName(row),
        element('small', { class: 'muted' }, ` ${row[1] === placeName(row) ? '地方' : row[1].slice(0, -row[2])}`),
      ),
    ),
    ...matchIndicators([...indicators.values()], text, 4).map((row) =>
      element('a', { href: `${base}indicators/${row[0]}/` }, row[1], element('small', { class: 'muted' }, ' 指标')),
    ),
  ];
  names.hidden = links.length === 0;
  names.replaceChildren(...links.map((link) => element('li', {}, link)));
}

async function take(hits: AsyncGenerator<Hit | null>, own: number): Promise<{ found: Hit[]; done: boolean }> {
  const found: Hit[] = [];
  while (found.length < pageSize && own === run) {
    const next = await hits.next();
    if (next.done) return { found, done: true };
    // A pause: what was found so far is shown, and the reader says whether to go on.
    if (next.value === null) return { found, done: false };
    found.push(next.value);
  }
  return { found, done: false };
}

const statusOf = (count: number, done: boolean): string => {
  if (count === 0) return done ? '原文里没有找到。可以换短一些的词，或去掉筛选。' : '较新的报告里没有找到，可以继续往前找。';
  return done ? `找到 ${count} 处。` : `先列 ${count} 处，新的报告在前。`;
};

async function search(history: 'push' | 'replace' | 'keep'): Promise<void> {
  const own = ++run;
  const query = currentQuery();
  const next = address(query);
  if (history === 'push' && next !== location.search) window.history.pushState(null, '', next);
  if (history === 'replace') window.history.replaceState(null, '', next);
  document.title = query.text ? `${query.text} · 搜索 · 对标` : '搜索 · 对标';
  showNames(query.text);
  hint.hidden = query.text !== '' || query.place !== null || query.kind !== 'any';
  try {
    engine ??= SearchEngine.open(loadFile);
    const opened = await engine;
    if (own !== run) return;
    if (!opened.answers(query)) {
      results.replaceChildren();
      more.hidden = true;
      status.textContent = query.text === '' ? '' : '全文检索请至少输入两个字。';
      return;
    }
    const hits = opened.search(
      query,
      places.map(([id]) => id),
    );
    const show = async (append: boolean): Promise<void> => {
      const { found, done } = await take(hits, own);
      if (own !== run) return;
      const views = found.map((hit) => resultView(hit, base, places, indicators));
      if (append) {
        results.append(...views);
        views[0]?.querySelector('a')?.focus();
      } else results.replaceChildren(...views);
      const count = results.children.length;
      status.textContent = statusOf(count, done);
      more.textContent = count < pageSize ? '继续查找较早的报告' : '再列十处';
      more.hidden = done;
    };
    more.onclick = () => void show(true);
    if (results.children.length === 0) status.textContent = '正在查找……';
    await show(false);
  } catch {
    engine = undefined;
    if (own === run) status.textContent = '索引没有取到，请检查网络后再试。';
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;
const soon = (): void => {
  clearTimeout(timer);
  showNames(field.value);
  timer = setTimeout(() => void search('replace'), pause);
};

field.addEventListener('input', (event) => {
  // Half-typed pinyin is no query.
  if (!(event as InputEvent).isComposing) soon();
});
field.addEventListener('compositionend', soon);
year.addEventListener('change', () => void search('push'));
for (const radio of form.querySelectorAll('input[name="kind"]')) radio.addEventListener('change', () => void search('push'));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  void search('push');
});
window.addEventListener('popstate', () => {
  readAddress();
  void search('keep');
});
combobox(
  placeField,
  (query) => matchPlaces(places, query, 8).map((row) => ({ id: row[0], label: placeName(row), detail: row[1] })),
  ({ id }) => {
    placeValue.value = id;
    showPlaceFilter();
    void search('push');
  },
);

required('#search-app').hidden = false;
readAddress();
const opening = Promise.all([loadJson<PlaceRow[]>('places'), loadJson<IndicatorRow[]>('indicators')]);
opening.then(
  ([rows, catalogue]) => {
    places = rows;
    indicators = new Map(catalogue.map((row) => [row[0], row]));
    showPlaceFilter();
    void search('keep');
  },
  () => {
    status.textContent = '索引没有取到，请检查网络后再试。';
  },
);

import type { Fold } from '../../site/search/fold.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { type IndicatorRow, matchIndicators, matchPlaces, placeName } from '../../site/search/match-names.ts';
import { combobox } from '../combobox.ts';
import { element, required } from '../element.ts';
import { base, loadFile, loadJson } from '../load-index.ts';
import { type Hit, SearchEngine } from './engine.ts';
import type { SearchKind, SearchQuery } from './plan.ts';
import { type ReadWords, readWords } from './read-words.ts';
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
let opened: SearchEngine | undefined;
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

const plain: Fold = (text) => text.toLowerCase();

/** What the words of a query say of place and year. */
function read(text: string): ReadWords {
  const years = new Set(places.flatMap((row) => row[6]).map((slug) => Number(slug.slice(0, 4))));
  return readWords(text, places, years, opened?.fold ?? plain);
}

/** The report that the words name by place and year. */
function reportLinks({ place, year: of }: ReadWords): HTMLElement[] {
  if (!place || of === null) return [];
  return place[6]
    .filter((slug) => slug.startsWith(String(of)))
    .map((slug) =>
      element(
        'a',
        { href: `${base}cities/${place[0]}/${slug}/` },
        `${placeName(place)}${of}年${slug.includes('-term') ? '换届' : ''}报告`,
        element('small', { class: 'muted' }, ' 报告'),
      ),
    );
}

function showNames(typed: string): void {
  const text = (opened?.fold ?? plain)(typed).trim();
  const words = read(text);
  const links = [
    ...reportLinks(words),
    ...(words.place && words.rest !== text ? [words.place] : matchPlaces(places, text, 4)).map((row) =>
      element(
        'a',
        { href: `${base}cities/${row[0]}/` },
        placeName(row),
        element('small', { class: 'muted' }, ` ${row[1] === placeName(row) ? '地方' : row[1].slice(0, -row[2])}`),
      ),
    ),
    ...matchIndicators([...indicators.values()], words.rest, 4).map((row) =>
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

const statusOf = (count: number, done: boolean, first: string): string => {
  if (count === 0) return done ? '原文里没有找到。可以换短一些的词，或去掉筛选。' : '较新的报告里没有找到，可以继续往前找。';
  return done ? `找到 ${count} 处${first && `，${first}在前`}。` : `先列 ${count} 处，${first || '新的报告'}在前。`;
};

/** Hits of the other words in the reports that the query names come first, then those that hold all its words. */
async function* hitsOf(engine: SearchEngine, query: SearchQuery, narrow: SearchQuery | null): AsyncGenerator<Hit | null> {
  const ids = places.map(([id]) => id);
  const given = new Set<string>();
  const keyOf = (hit: Hit): string => `${hit.place} ${hit.slug} ${hit.paragraph[0]}`;
  for (const one of narrow ? [narrow, query] : [query]) {
    for await (const hit of engine.search(one, ids)) {
      if (hit && given.has(keyOf(hit))) continue;
      if (hit && narrow) given.add(keyOf(hit));
      yield hit;
    }
  }
}

/** The query that the words mean when some of them name a place or a year; null when they do not, or a filter already does. */
function narrowed(query: SearchQuery): { query: SearchQuery; name: string } | null {
  const words = read(query.text);
  const place = query.place === null ? words.place : null;
  const of = query.year === null ? words.year : null;
  if (words.rest === '' || !place || (words.place && query.place) || (words.year && query.year)) return null;
  return {
    query: { ...query, text: words.rest, place: place[0], year: of },
    name: `${placeName(place)}${of === null ? '' : `${of}年`}的报告`,
  };
}

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
    opened = await engine;
    if (own !== run) return;
    showNames(query.text);
    if (!opened.answers(query)) {
      results.replaceChildren();
      more.hidden = true;
      status.textContent = query.text === '' ? '' : '全文检索请至少输入两个字。';
      return;
    }
    const narrow = narrowed(query);
    const hits = hitsOf(opened, query, narrow?.query ?? null);
    const show = async (append: boolean): Promise<void> => {
      const { found, done } = await take(hits, own);
      if (own !== run) return;
      const views = found.map((hit) => resultView(hit, base, places, indicators));
      if (append) {
        results.append(...views);
        views[0]?.querySelector('a')?.focus();
      } else results.replaceChildren(...views);
      const count = results.children.length;
      status.textContent = statusOf(count, done, narrow?.name ?? '');
      more.textContent = count < pageSize ? '继续查找较早的报告' : '再列十处';
      more.hidden = done;
    };
    more.onclick = () => void show(true);
    if (results.children.length === 0) status.textContent = '正在查找……';
    await show(false);
  } catch {
    engine = undefined;
    opened = undefined;
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

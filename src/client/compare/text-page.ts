import type { Fact, Report, ReportBlock, Section } from '../../schema/index.ts';
import { factMarks } from '../../site/fact-marks.ts';
import { isTermReport, placeOfReport, yearOfReport } from '../../site/report-id.ts';
import type { PlaceRow } from '../../site/search/index-format.ts';
import { type IndicatorRow, matchPlaces, placeName } from '../../site/search/match-names.ts';
import { combobox } from '../combobox.ts';
import { element, required } from '../element.ts';
import { base, loadJson } from '../load-index.ts';
import { distinctWords } from './distinct-words.ts';

/** What `/data/reports/<id>.json` holds of use here. */
interface LoadedReport extends Report {
  readonly url: string;
  readonly blocks: readonly ReportBlock[];
  readonly facts: readonly Fact[];
  readonly notes: readonly {
    readonly label: string;
    /** Id of the paragraph that is the note. */
    readonly block: string;
    readonly references: readonly { readonly start: number; readonly end: number }[];
  }[];
}

interface Passage {
  readonly report: LoadedReport;
  readonly sections: readonly Section[];
  readonly facts: readonly Fact[];
  readonly text: string;
}

const most = 4;
const roles = [
  ['review', '上年回顾'],
  ['targets', '预期目标'],
  ['plan', '当年安排'],
  ['self-building', '政府自身建设'],
] as const;

const themeField = required<HTMLSelectElement>('#text-theme');
const chosenList = required('#text-chosen');
const output = required('#text-output');
const status = required('#text-status');
let places: readonly PlaceRow[] = [];
let indicators: ReadonlyMap<string, IndicatorRow> = new Map();
const loaded = new Map<string, Promise<LoadedReport>>();
let chosen: string[] = [];
let run = 0;

const reportName = (report: string): string => {
  const row = places.find(([id]) => id === placeOfReport(report));
  return `${row ? placeName(row) : placeOfReport(report)}${yearOfReport(report)}年${isTermReport(report) ? '换届' : ''}`;
};

function load(id: string): Promise<LoadedReport> {
  const known = loaded.get(id);
  if (known) return known;
  const loading = fetch(`${base}data/reports/${id}.json`).then((response): Promise<LoadedReport> => {
    if (!response.ok) throw new Error(`${response.status} ${id}`);
    return response.json();
  });
  loaded.set(id, loading);
  loading.catch(() => loaded.delete(id));
  return loading;
}

function passageOf(report: LoadedReport, theme: string): Passage {
  const own = report.sections.filter((section) => section.theme === theme && roles.some(([role]) => role === section.role));
  const sections = own.filter(({ parent }) => !own.some(({ id }) => id === parent));
  const within = (start: number): boolean => sections.some((section) => start >= section.start && start < section.end);
  const blocks = report.blocks.filter((block) => block.kind !== 'heading' && within(block.start));
  return {
    report,
    sections,
    facts: report.facts.filter((fact) => within(fact.evidence.start)),
    text: blocks.map(({ text }) => text).join('\n'),
  };
}

/** A stretch of a paragraph that is set otherwise than as its words. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly view: (words: string) => HTMLElement;
}

/** Calls of notes in a paragraph, in its own offsets; they lead to the note below the report. */
const noteCalls = ({ url, notes }: LoadedReport, block: ReportBlock): Stretch[] =>
  notes.flatMap(({ label, block: note, references }) =>
    references
      .filter(({ start, end }) => start >= block.start && end <= block.end)
      .map(({ start, end }) => ({
        start: start - block.start,
        end: end - block.start,
        view: () => element('sup', {}, element('a', { class: 'note-call', href: `${url}#p.${note}`, 'aria-label': `注${label}` }, label)),
      })),
  );

/** A paragraph with its figures as links to their places on the report's page, and its notes' calls. */
function paragraph({ report, facts }: Passage, block: ReportBlock): HTMLElement {
  const own = facts.filter(({ evidence }) => evidence.start >= block.start && evidence.end <= block.end);
  const figures = factMarks(block.text, block.start, own).map(({ fact, start, end }): Stretch => {
    const href = `${report.url}#${fact.id.slice(report.id.length + 1)}`;
    const look = fact.kind === 'target' ? 'figure-link target' : 'figure-link';
    return { start, end, view: (words) => element('a', { class: look, href, title: fact.quote }, words) };
  });
  const view = element('p', {});
  let at = 0;
  for (const { start, end, view: set } of [...figures, ...noteCalls(report, block)].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start) continue;
    view.append(block.text.slice(at, start), set(block.text.slice(start, end)));
    at = end;
  }
  view.append(block.text.slice(at));
  return view;
}

function sectionView(passage: Passage, section: Section): HTMLElement {
  const { report } = passage;
  const blocks = report.blocks.filter((block) => block.start >= section.start && block.end <= section.end);
  return element(
    'section',
    {},
    element('h4', {}, element('a', { href: `${report.url}#s.${section.id}` }, `${section.number ?? ''}${section.title}`)),
    ...blocks
      .filter(({ kind, id }, index) => kind !== 'heading' || (index > 0 && id !== ''))
      .map((block) => (block.kind === 'heading' ? element('h5', {}, block.text) : paragraph(passage, block))),
  );
}

/** Indicators and words that one passage has and no other. */
function alone(passage: Passage, others: readonly Passage[]): HTMLElement {
  const mentioned = new Set(others.flatMap(({ facts }) => facts.map(({ indicator }) => indicator)));
  const own = [...new Set(passage.facts.map(({ indicator }) => indicator))].filter((id) => !mentioned.has(id));
  const words = distinctWords(
    passage.text,
    others.map(({ text }) => text),
    14,
  );
  const view = element('div', { class: 'alone small' });
  if (own.length > 0) {
    const links = own.flatMap((id, index) => [
      index > 0 ? '、' : '',
      element('a', { href: `${base}indicators/${id}/` }, indicators.get(id)?.[1] ?? id),
    ]);
    view.append(element('p', {}, element('span', { class: 'muted' }, '只有它给出的指标：'), ...links));
  }
  if (words.length > 0) view.append(element('p', {}, element('span', { class: 'muted' }, '只有它提到的词：'), words.join('、')));
  return view;
}

function show(passages: readonly Passage[]): void {
  output.style.setProperty('--columns', String(passages.length));
  output.classList.toggle('is-pair', passages.length === 2);
  const cells: HTMLElement[] = passages.map((passage) =>
    element(
      'header',
      { class: 'cell head' },
      element('h2', {}, element('a', { href: passage.report.url }, reportName(passage.report.id))),
      alone(
        passage,
        passages.filter((other) => other !== passage),
      ),
    ),
  );
  for (const [role, name] of roles) {
    if (!passages.some(({ sections }) => sections.some((section) => section.role === role))) continue;
    cells.push(element('h3', { class: 'row-head' }, name));
    for (const passage of passages) {
      const own = passage.sections.filter((section) => section.role === role);
      const label = element('p', { class: 'whose small muted' }, reportName(passage.report.id));
      const body =
        own.length > 0
          ? own.map((section) => sectionView(passage, section))
          : [element('p', { class: 'muted' }, passage.report.missing.includes(role) ? '所据文本缺了这一部分。' : '没有专门的一节。')];
      cells.push(element('div', { class: 'cell' }, label, ...body));
    }
  }
  output.replaceChildren(...cells);
}

function showChosen(): void {
  chosenList.replaceChildren(
    ...chosen.map((id) => {
      const button = element('button', { type: 'button', class: 'chip', 'aria-label': `去掉${reportName(id)}` }, `${reportName(id)} ×`);
      button.addEventListener('click', () => change(chosen.filter((other) => other !== id)));
      return element('li', {}, button);
    }),
  );
}

async function update(): Promise<void> {
  const own = ++run;
  showChosen();
  const theme = themeField.selectedOptions[0]?.textContent ?? '';
  document.title = `${theme}对读 · 对标`;
  if (chosen.length === 0) {
    output.replaceChildren();
    status.textContent = '选两到四份报告，并排对读。';
    return;
  }
  const results = await Promise.allSettled(chosen.map(load));
  if (own !== run) return;
  const reports = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  show(reports.map((report) => passageOf(report, themeField.value)));
  status.textContent = reports.length < chosen.length ? '有的报告没有取到，已略去。' : `${reports.length}份报告，主题：${theme}。`;
}

function change(next: string[]): void {
  chosen = next.slice(0, most);
  history.pushState(null, '', `?reports=${chosen.join(',')}&theme=${themeField.value}`);
  void update();
}

function readAddress(): void {
  const query = new URLSearchParams(location.search);
  const ids = [...new Set(query.getAll('reports').flatMap((text) => text.split(',')))].filter(Boolean);
  const exists = (id: string): boolean => places.some(([place, , , , , , slugs]) => slugs.some((slug) => `${place}-${slug}` === id));
  chosen = ids.filter(exists).slice(0, most);
  const theme = query.get('theme');
  if (theme && [...themeField.options].some(({ value }) => value === theme)) themeField.value = theme;
  void update().then(() => {
    const unknown = ids.filter((id) => !exists(id));
    if (unknown.length > 0) status.textContent = `没有这些报告，已略去：${unknown.join('、')}。`;
    else if (ids.length > most) status.textContent = `一次最多对读${most}份，其余已略去。`;
  });
}

required('#text-app').hidden = false;
themeField.addEventListener('change', () => change(chosen));
combobox(
  required<HTMLInputElement>('#add-report'),
  (query) =>
    matchPlaces(places, query, 12)
      .flatMap((row) => [...row[6]].reverse().map((slug) => ({ id: `${row[0]}-${slug}`, detail: row[1] })))
      .filter(({ id }) => !chosen.includes(id))
      .slice(0, 10)
      .map(({ id, detail }) => ({ id, label: reportName(id), detail })),
  ({ id }) => change([...chosen, id]),
);
window.addEventListener('popstate', readAddress);
Promise.all([loadJson<PlaceRow[]>('places'), loadJson<IndicatorRow[]>('indicators')]).then(
  ([placeRows, indicatorRows]) => {
    places = placeRows;
    indicators = new Map(indicatorRows.map((row) => [row[0], row]));
    readAddress();
  },
  () => {
    status.textContent = '数据没有取到，请检查网络后再试。';
  },
);

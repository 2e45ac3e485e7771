import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import { pinyin } from 'pinyin-pro';
import { spellingsOf } from '../../places/search-places.ts';
import type { Report } from '../../schema/index.ts';
import { catalogue } from '../catalogue.ts';
import { dataset, readDocument } from '../dataset.ts';
import { blockAnchors } from '../report-text.ts';
import { buildIndex } from '../search/build-index.ts';
import type { FoldTable } from '../search/fold.ts';
import type { FactMark, PlaceRow, SearchReport } from '../search/index-format.ts';
import type { IndicatorRow } from '../search/match-names.ts';
import { reportYearSlug } from '../urls.ts';

/** Traditional characters and what they simplify to, one UTF-16 unit each, after OpenCC's table. */
export function foldTable(): FoldTable {
  const pairs = tsCharacters
    .split('|')
    .map((entry) => entry.split(' '))
    .filter(([from, to]) => from?.length === 1 && to?.length === 1 && from !== to);
  return { from: pairs.map(([from]) => from).join(''), to: pairs.map(([, to]) => to).join('') };
}

/** Places in order of code, as the search and compare pages load them. */
export const placeRows = (): PlaceRow[] =>
  [...dataset().places.values()].map(({ place, reports }) => [
    place.id,
    place.fullName,
    place.name.length,
    place.level,
    place.code ?? '',
    spellingsOf(place).initials,
    reports.map(reportYearSlug),
  ]);

function searchReport(report: Report, placeRow: number): SearchReport {
  const { blocks } = readDocument(report.id);
  const anchors = blockAnchors(blocks);
  const roles = new Map(report.sections.map((section) => [section.id, section.role]));
  const facts = dataset().factsByReport.get(report.id) ?? [];
  return {
    place: placeRow,
    slug: reportYearSlug(report),
    paragraphs: blocks.flatMap((block, index) => {
      if (block.text.length < 2) return [];
      const marks = facts
        .filter((fact) => fact.evidence.start >= block.start && fact.evidence.end <= block.end)
        .map((fact): FactMark => [fact.evidence.start - block.start, fact.evidence.end - block.start, fact.id.slice(report.id.length + 1)])
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return [[(anchors[index] ?? '').slice(2), roles.get(block.section) ?? 'other', block.text, marks] as const];
    }),
  };
}

function* newestFirst(): Generator<SearchReport> {
  const { reports, places } = dataset();
  const rows = new Map([...places.keys()].map((id, index) => [id, index]));
  const rowOf = (report: Report): number => rows.get(report.place.id) ?? 0;
  for (const report of [...reports].sort((a, b) => b.year - a.year || rowOf(a) - rowOf(b) || (a.id < b.id ? -1 : 1))) {
    yield searchReport(report, rowOf(report));
  }
}

const letters = (name: string, pattern: 'pinyin' | 'first'): string =>
  pinyin(name.replace(/[^\u4e00-\u9fff]/g, ''), { toneType: 'none', pattern, type: 'array', v: true }).join('');

/** The catalogue as the search and compare pages load it. */
export const indicatorRows = (): IndicatorRow[] =>
  catalogue.map(({ id, name, unit, theme, measures, names }) => {
    const facts = dataset().factsByIndicator.get(id) ?? [];
    const years = new Set(facts.flatMap((fact) => (fact.year === null ? [] : [fact.year])));
    const places = new Set(facts.map((fact) => fact.place)).size;
    const aliases = names.filter((other) => other !== name);
    return [id, name, unit, theme, measures, aliases, letters(name, 'pinyin'), letters(name, 'first'), [...years].sort(), places];
  });

/** The full-text index and the tables of places and indicators below `search/index/`, deflated (zlib). */
export function writeSearch(folder: string): void {
  const made = new Set<string>();
  const write = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(`${file}.bin`, deflateSync(bytes, { level: 6 }));
  };
  const json = (path: string, value: unknown): void => write(path, new TextEncoder().encode(JSON.stringify(value)));
  json('places', placeRows());
  json('indicators', indicatorRows());
  buildIndex(newestFirst(), foldTable(), write);
}

import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { jsonSchemas } from '../../dataset/json-schemas.ts';
import type { Fact, Quantity, Report, TargetPromise } from '../../schema/index.ts';
import { catalogue } from '../catalogue.ts';
import { type CompactIndicator, type CompactRow, compactColumns, compactRow } from '../compact-facts.ts';
import { compareParts, comparePlace } from '../compare-parts.ts';
import { csvRow } from '../csv.ts';
import { dataset, quantities, readDocument, readText } from '../dataset.ts';
import { reportUrl } from '../urls.ts';
import { datapackage } from './datapackage.ts';
import { factColumns } from './fact-table.ts';
import { coverageColumns, promiseColumns, quantityColumns, reportColumns } from './report-table.ts';
import { placeRows } from './write-search.ts';

const bufferSize = 1 << 20;

/** Writes pieces of text to a file without holding the whole of it. */
function writePieces(file: string, pieces: Iterable<string>): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    let buffer = '';
    for (const piece of pieces) {
      buffer += piece;
      if (buffer.length < bufferSize) continue;
      writeSync(handle, buffer);
      buffer = '';
    }
    writeSync(handle, buffer);
  } finally {
    closeSync(handle);
  }
}

const writeJson = (file: string, value: unknown): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value)}\n`);
};

function* jsonList(values: Iterable<unknown>): Generator<string> {
  let before = '[\n';
  for (const value of values) {
    yield before + JSON.stringify(value);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

const reportOf = (fact: Fact): Report => {
  const report = dataset().reportById.get(fact.report);
  if (!report) throw new Error(`Fact ${fact.id} names a report that is not in the dataset.`);
  return report;
};

function* factCsv(facts: readonly Fact[]): Generator<string> {
  yield csvRow(factColumns.map(({ name }) => name));
  for (const fact of facts) {
    const report = reportOf(fact);
    yield csvRow(factColumns.map(({ of }) => of(fact, report)));
  }
}

function factParquet(facts: readonly Fact[]): Uint8Array {
  const types = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;
  const columnData = factColumns.map(({ name, type, of }) => ({
    name,
    type: types[type],
    nullable: true,
    data: facts.map((fact) => of(fact, reportOf(fact))),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const quantityCells = ({ report, subject, value, unit, op, section, start, end }: Quantity) => {
  const [low, high] = Array.isArray(value) ? value : [value, value];
  return [report, subject, low, high, unit, op, section, start, end];
};

function* quantityCsv(): Generator<string> {
  yield csvRow(quantityColumns.map(({ name }) => name));
  for (const quantity of quantities()) yield csvRow(quantityCells(quantity));
}

const promiseCells = ({ target, baseline, outcome, yardstick, verdict, margin, marginUnit, derived, reason, notes }: TargetPromise) => [
  target,
  baseline,
  outcome,
  yardstick,
  verdict,
  margin,
  marginUnit,
  derived?.value,
  reason,
  notes.join(';'),
];

/** All files below `data/`: tables, the JSON of each indicator, place and report, schemas. */
export function writeDownloads(folder: string): void {
  const { facts, reports, coverage, places, factsByIndicator, factsByReport, factsByPlace, promiseByTarget } = dataset();
  const byId = [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));
  writePieces(join(folder, 'indicators.csv'), factCsv(byId));
  writePieces(join(folder, 'indicators.json'), jsonList(byId));
  writeFileSync(join(folder, 'indicators.parquet'), factParquet(byId));
  const reportRows = [reportColumns.map(({ name }) => name), ...reports.map((report) => reportColumns.map(({ of }) => of(report)))];
  writePieces(join(folder, 'reports.csv'), reportRows.map(csvRow));
  const coverageRows = coverage.map(({ report, indicator, kind, status }) => [report, indicator, kind, status]);
  writePieces(join(folder, 'coverage.csv'), [coverageColumns.map(({ name }) => name), ...coverageRows].map(csvRow));
  const promises = [...promiseByTarget.values()].map(promiseCells);
  writePieces(join(folder, 'promises.csv'), [promiseColumns.map(({ name }) => name), ...promises].map(csvRow));
  writePieces(join(folder, 'quantities.csv'), quantityCsv());
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(datapackage(), null, 2)}\n`);
  mkdirSync(join(folder, 'schema'), { recursive: true });
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, 'schema', name), text);

  const rowOf = (fact: Fact): CompactRow => compactRow(fact, promiseByTarget.get(fact.id)?.resolved);
  const rows = placeRows();
  const named = new Map(rows.map((row) => [row[0], row]));
  for (const { id, name, english, unit, measures, definition, definitionSource, headline } of catalogue) {
    const compact: CompactIndicator = {
      indicator: { id, name, english, unit, measures, definition, definitionSource },
      columns: compactColumns,
      rows: (factsByIndicator.get(id) ?? []).map(rowOf),
    };
    writeJson(join(folder, 'indicators', `${id}.json`), compact);
    if (headline) continue;
    for (const [number, part] of compareParts(compact, named)) writeJson(join(folder, 'indicators', id, `${number}.json`), part);
  }
  for (const place of rows) {
    const own = factsByPlace.get(place[0]) ?? [];
    writeJson(
      join(folder, 'compare', `${place[0]}.json`),
      comparePlace(place, catalogue, (id) => own.filter((fact) => fact.indicator === id).map(rowOf)),
    );
  }
  for (const { place, parent, children, reports: own } of places.values()) {
    writeJson(join(folder, 'cities', `${place.id}.json`), {
      place,
      parent: parent?.place.id ?? null,
      children: children.map((child) => child.place.id),
      reports: own.map((report) => ({ id: report.id, year: report.year, type: report.type, title: report.title, url: reportUrl(report) })),
      facts: factsByPlace.get(place.id) ?? [],
    });
  }
  mkdirSync(join(folder, 'reports'), { recursive: true });
  for (const report of reports) {
    const { blocks, notes, repairs, conflicts } = readDocument(report.id);
    writeJson(join(folder, 'reports', `${report.id}.json`), {
      ...report,
      url: reportUrl(report),
      blocks,
      notes,
      repairs,
      conflicts,
      facts: factsByReport.get(report.id) ?? [],
    });
    writeFileSync(join(folder, 'reports', `${report.id}.md`), readText(report.id));
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentSchema, type ReportDocument } from '../schema/document.ts';
import {
  type Coverage,
  coverageSchema,
  type Fact,
  factSchema,
  type Problem,
  problemSchema,
  type Quantity,
  quantitySchema,
  type Report,
  reportSchema,
} from '../schema/index.ts';
import { compareIndicators } from './catalogue.ts';
import { datasetFolder } from './environment.ts';
import { groupBy } from './group-by.ts';
import { placeTree, type SitePlace } from './place-tree.ts';
import { readJsonl } from './read-jsonl.ts';

/** Everything pages read, loaded and checked once a process; look things up by its maps, never by scanning. */
export interface Dataset {
  /** In order of id. */
  readonly reports: readonly Report[];
  readonly reportById: ReadonlyMap<string, Report>;
  /** Places with reports, in order of code. */
  readonly places: ReadonlyMap<string, SitePlace>;
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  /** A report's facts in order of the catalogue. */
  readonly factsByReport: ReadonlyMap<string, readonly Fact[]>;
  readonly factsByPlace: ReadonlyMap<string, readonly Fact[]>;
  readonly factsByIndicator: ReadonlyMap<string, readonly Fact[]>;
  readonly coverage: readonly Coverage[];
  readonly coverageByReport: ReadonlyMap<string, readonly Coverage[]>;
  readonly problems: readonly Problem[];
  readonly problemsByFile: ReadonlyMap<string, readonly Problem[]>;
}

const compareFacts = (a: Fact, b: Fact): number =>
  compareIndicators(a.indicator, b.indicator) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1);

function load(folder: string): Dataset {
  const reports = readJsonl(join(folder, 'reports.jsonl'), reportSchema);
  if (reports.length === 0) throw new Error(`${folder} holds no report: a site needs at least one.`);
  const facts = readJsonl(join(folder, 'indicators.jsonl'), factSchema).sort(compareFacts);
  const coverage = readJsonl(join(folder, 'coverage.jsonl'), coverageSchema);
  const problems = readJsonl(join(folder, 'problems.jsonl'), problemSchema);
  return {
    reports,
    reportById: new Map(reports.map((report) => [report.id, report])),
    places: placeTree(reports),
    facts,
    factById: new Map(facts.map((fact) => [fact.id, fact])),
    factsByReport: groupBy(facts, (fact) => fact.report),
    factsByPlace: groupBy(facts, (fact) => fact.place),
    factsByIndicator: groupBy(facts, (fact) => fact.indicator),
    coverage,
    coverageByReport: groupBy(coverage, (entry) => entry.report),
    problems,
    problemsByFile: groupBy(problems, (problem) => problem.file),
  };
}

let loaded: Dataset | undefined;

/** The dataset of DATASET_DIR. */
export function dataset(): Dataset {
  loaded ??= load(datasetFolder);
  return loaded;
}

let quantities: ReadonlyMap<string, readonly Quantity[]> | undefined;

/** Numbers no indicator claimed, by report; read only when a page asks. */
export function quantitiesByReport(): ReadonlyMap<string, readonly Quantity[]> {
  quantities ??= groupBy(readJsonl(join(datasetFolder, 'quantities.jsonl'), quantitySchema), (quantity) => quantity.report);
  return quantities;
}

/** One report's text with blocks, notes, repairs and conflicts. */
export function readDocument(reportId: string): ReportDocument {
  return documentSchema.parse(JSON.parse(readFileSync(join(datasetFolder, 'documents', `${reportId}.json`), 'utf8')));
}

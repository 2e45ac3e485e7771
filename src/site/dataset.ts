import { DatasetReader } from '../dataset/read-dataset.ts';
import type { Coverage, Fact, Problem, Quantity, Report, ReportDocument, TargetPromise } from '../schema/index.ts';
import { compareIndicators } from './catalogue.ts';
import { datasetFolder } from './environment.ts';
import { groupBy } from './group-by.ts';
import { placeTree, type SitePlace } from './place-tree.ts';
import { recent } from './recent.ts';

/** Everything pages read, loaded and checked once a process; look things up by its maps, never by scanning. */
export interface Dataset {
  /** In order of id. */
  readonly reports: readonly Report[];
  readonly reportById: ReadonlyMap<string, Report>;
  /** Places with reports, in order of code. */
  readonly places: ReadonlyMap<string, SitePlace>;
  /** In order of the catalogue. */
  readonly facts: readonly Fact[];
  readonly factById: ReadonlyMap<string, Fact>;
  readonly factsByReport: ReadonlyMap<string, readonly Fact[]>;
  readonly factsByPlace: ReadonlyMap<string, readonly Fact[]>;
  readonly factsByIndicator: ReadonlyMap<string, readonly Fact[]>;
  readonly coverage: readonly Coverage[];
  readonly coverageByReport: ReadonlyMap<string, readonly Coverage[]>;
  /** What became of each target, by the target's id. */
  readonly promiseByTarget: ReadonlyMap<string, TargetPromise>;
  /** Targets that a result answers, by the result's id. */
  readonly promisesByOutcome: ReadonlyMap<string, readonly TargetPromise[]>;
  readonly problems: readonly Problem[];
  readonly problemsByFile: ReadonlyMap<string, readonly Problem[]>;
}

const compareFacts = (a: Fact, b: Fact): number =>
  compareIndicators(a.indicator, b.indicator) || a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1);

const reader = once(() => new DatasetReader(datasetFolder));

/**
 * The dataset of DATASET_DIR.
 * @throws when there is none, or when it holds no report.
 */
export const dataset: () => Dataset = once(() => {
  const { reports, coverage, promises, problems } = reader();
  if (reports.length === 0) throw new Error(`${datasetFolder} holds no report: a site needs at least one.`);
  const facts = [...reader().facts].sort(compareFacts);
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
    promiseByTarget: new Map(promises.map((promise) => [promise.target, promise])),
    promisesByOutcome: groupBy(
      promises.filter(({ outcome }) => outcome !== null),
      ({ outcome }) => outcome as string,
    ),
    problems,
    problemsByFile: groupBy(problems, (problem) => problem.file),
  };
});

/** Numbers no indicator claimed, in order of report; read from disk at each call. */
export const quantities = (): Iterable<Quantity> => reader().quantities();

/** One report's blocks, notes, repairs and conflicts. The last few stay in memory: target pages of one report come in a row. */
export const readDocument: (reportId: string) => ReportDocument = recent(16, (id) => reader().document(id));

/** Canonical Markdown of a report. */
export const readText = (reportId: string): string => reader().text(reportId);

/** Decoded raw text of a source by the hash of its bytes. */
export const readRaw = (sha256: string): string => reader().raw(sha256);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

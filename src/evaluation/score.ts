import type { Fact, Report } from '../schema/index.ts';
import type { Gold, GoldFact, GoldFile } from './gold.ts';
import { sameFact } from './same-fact.ts';

/** Counts of one indicator or of everything. */
export interface Tally {
  /** Labels that must be found. */
  readonly required: number;
  readonly found: number;
  /** Facts that are judged: those that match no ambiguous label alone. */
  readonly predicted: number;
  readonly wrong: number;
  /** Found with the right operator. */
  readonly op: number;
}

export interface FileScore extends Tally {
  readonly id: string;
  readonly file: string;
  readonly report: string | null;
  readonly yearRight: boolean;
  readonly missedFacts: readonly GoldFact[];
  readonly wrongFacts: readonly Fact[];
  readonly wrongOps: readonly { readonly gold: GoldFact; readonly said: string }[];
}

export interface Score {
  readonly files: readonly FileScore[];
  readonly indicators: ReadonlyMap<string, Tally>;
  readonly total: Tally;
}

const measures = new Set(['level', 'growth', 'increase', 'share']);

/** Judges extracted facts against hand labels: whole-place facts with a value, each counted once. */
export function score(gold: Gold, reports: readonly Report[], facts: readonly Fact[]): Score {
  const judgeable = facts.filter(
    ({ indicator, measure, value, scope }) => gold.indicators.has(indicator) && measures.has(measure) && value !== null && !scope,
  );
  const judged = gold.files.map((file) => judge(file, reports, judgeable));
  const indicators = new Map<string, Tally>();
  for (const { tallies } of judged)
    for (const [indicator, tally] of tallies) indicators.set(indicator, add(indicators.get(indicator) ?? none, tally));
  return {
    files: judged.map(({ score }) => score),
    indicators,
    total: judged.reduce((sum, { score }) => add(sum, score), none),
  };
}

const none: Tally = { required: 0, found: 0, predicted: 0, wrong: 0, op: 0 };

const add = (a: Tally, b: Tally): Tally => ({
  required: a.required + b.required,
  found: a.found + b.found,
  predicted: a.predicted + b.predicted,
  wrong: a.wrong + b.wrong,
  op: a.op + b.op,
});

function judge(
  { id, file, year, facts: labels }: GoldFile,
  reports: readonly Report[],
  facts: readonly Fact[],
): { readonly score: FileScore; readonly tallies: ReadonlyMap<string, Tally> } {
  const report = reports.find(({ sources }) => sources.some((source) => source.file.split('/').at(-1) === file));
  const ofReport = facts.filter((fact) => fact.report === report?.id);
  const predicted = ofReport.filter((fact, index) => ofReport.findIndex((other) => sameFact(fact, other)) === index);
  const required = labels.filter(({ note }) => !note);
  const optional = labels.filter(({ note }) => note);
  const matchOf = (label: GoldFact): Fact | undefined => predicted.find((fact) => sameFact(fact, label));

  const found = required.filter(matchOf);
  const counted = predicted.filter(
    (fact) => required.some((label) => sameFact(fact, label)) || !optional.some((label) => sameFact(fact, label)),
  );
  const wrongFacts = counted.filter((fact) => !required.some((label) => sameFact(fact, label)));
  const rightOps = found.filter((label) => predicted.some((fact) => sameFact(fact, label) && fact.op === label.op));

  const tallies = new Map<string, Tally>();
  const count = (list: readonly { readonly indicator: string }[], key: keyof Tally): void => {
    for (const { indicator } of list) tallies.set(indicator, add(tallies.get(indicator) ?? none, { ...none, [key]: 1 }));
  };
  count(required, 'required');
  count(found, 'found');
  count(counted, 'predicted');
  count(wrongFacts, 'wrong');
  count(rightOps, 'op');
  return {
    tallies,
    score: {
      id,
      file,
      report: report?.id ?? null,
      yearRight: report ? report.year === year : year === undefined || labels.length === 0,
      required: required.length,
      found: found.length,
      predicted: counted.length,
      wrong: wrongFacts.length,
      op: rightOps.length,
      missedFacts: required.filter((label) => !matchOf(label)),
      wrongFacts,
      wrongOps: found.filter((label) => matchOf(label)?.op !== label.op).map((gold) => ({ gold, said: matchOf(gold)?.op ?? '' })),
    },
  };
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of found facts whose operator is right. */
  readonly op: number;
}

/** Rates of a tally; 0 where nothing can be divided. */
export function ratesOf({ required, found, predicted, wrong, op }: Tally): Rates {
  const precision = predicted ? (predicted - wrong) / predicted : 0;
  const recall = required ? found / required : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0, op: found ? op / found : 0 };
}

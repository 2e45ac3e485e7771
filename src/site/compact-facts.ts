import type { Fact, FactKind, Measure, Op } from '../schema/index.ts';

/** Columns of a row in `/data/indicators/<indicator>.json`, in order. */
export const compactColumns = [
  'report',
  'anchor',
  'measure',
  'kind',
  'year',
  'period',
  'value',
  'unit',
  'op',
  'force',
  'relative',
  'scope',
  'notes',
  'resolved',
] as const;

/** One fact as a row; its id is `report.anchor`, the anchor also that of its sentence on the report's page. */
export type CompactRow = readonly [
  report: string,
  anchor: string,
  measure: Measure,
  kind: FactKind,
  year: number | null,
  period: readonly [number, number] | null,
  value: number | readonly [number, number] | null,
  unit: string,
  op: Op,
  force: Fact['force'],
  relative: string | null,
  scope: string | null,
  notes: readonly CompactNote[],
  /** What a comparison comes to by another fact of the dataset, in its unit: derived, not stated. */
  resolved: readonly [value: number, unit: string] | null,
];

/** What to bear in mind: a modifier that may cover another item, sources that disagree, a doubtful reading. */
export type CompactNote = 'ambiguous' | 'conflict' | 'doubtful';

/** What a comparison says of an indicator. */
export interface CompactName {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly measures: readonly Measure[];
}

/** An indicator's facts, of all places or of some. */
export interface CompactFacts {
  readonly indicator: CompactName;
  readonly rows: readonly CompactRow[];
}

export interface CompactIndicator extends CompactFacts {
  readonly indicator: CompactName & {
    readonly english: string;
    readonly definition: string;
    readonly definitionSource: string;
  };
  readonly columns: readonly string[];
}

/** @param resolved what a relative target comes to, where a fact of the dataset tells. */
export function compactRow(fact: Fact, resolved: { readonly value: number; readonly unit: string } | null = null): CompactRow {
  const notes: CompactNote[] = [];
  if (fact.modifierScope === 'ambiguous') notes.push('ambiguous');
  if (fact.conflicts.length > 0) notes.push('conflict');
  if (fact.confidence === 'low') notes.push('doubtful');
  return [
    fact.report,
    fact.id.slice(fact.report.length + 1),
    fact.measure,
    fact.kind,
    fact.year,
    fact.period,
    fact.value,
    fact.unit,
    fact.op,
    fact.force,
    fact.relative?.text ?? null,
    fact.scope,
    notes,
    resolved && [resolved.value, resolved.unit],
  ];
}

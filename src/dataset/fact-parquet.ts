import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Fact, Report } from '../schema/index.ts';
import { compareKeys } from './compare-keys.ts';

type Cell = string | number | null;
type Column = readonly [name: string, type: 'STRING' | 'INT32' | 'DOUBLE', of: (fact: Fact, report: Report) => Cell];

/** Columns of a partition's file; `province` and `year` (the report's) are in its path, the year a fact speaks of is `of_year`. */
const columns: readonly Column[] = [
  ['id', 'STRING', (fact) => fact.id],
  ['report', 'STRING', (fact) => fact.report],
  ['place', 'STRING', (fact) => fact.place],
  ['place_code', 'STRING', (_, { place }) => place.code],
  ['place_name', 'STRING', (_, { place }) => place.fullName],
  ['place_level', 'STRING', (_, { place }) => place.level],
  ['indicator', 'STRING', (fact) => fact.indicator],
  ['measure', 'STRING', (fact) => fact.measure],
  ['kind', 'STRING', (fact) => fact.kind],
  ['of_year', 'INT32', (fact) => fact.year],
  ['period_from', 'INT32', (fact) => fact.period?.[0] ?? null],
  ['period_to', 'INT32', (fact) => fact.period?.[1] ?? null],
  ['value', 'DOUBLE', ({ value }) => (Array.isArray(value) ? value[0] : value)],
  ['value_max', 'DOUBLE', ({ value }) => (Array.isArray(value) ? value[1] : value)],
  ['unit', 'STRING', (fact) => fact.unit],
  ['op', 'STRING', (fact) => fact.op],
  ['force', 'STRING', (fact) => fact.force],
  ['relation', 'STRING', (fact) => fact.relative?.relation ?? null],
  ['relative_to', 'STRING', (fact) => fact.relative?.to ?? null],
  ['modifier_scope', 'STRING', (fact) => fact.modifierScope],
  ['scope', 'STRING', (fact) => fact.scope],
  ['quote', 'STRING', (fact) => fact.quote],
  ['section', 'STRING', (fact) => fact.evidence.section],
  ['paragraph', 'STRING', (fact) => fact.evidence.paragraph],
  ['source_file', 'STRING', (fact) => fact.source.file],
  ['witnesses', 'INT32', (fact) => fact.witnesses.length],
  ['conflicts', 'INT32', (fact) => fact.conflicts.length],
  ['confidence', 'STRING', (fact) => fact.confidence],
  ['flags', 'STRING', (fact) => fact.flags.join(';')],
];

/** Facts as a Parquet file, a row each, sorted by id. */
export function factParquet(facts: readonly Fact[], reportOf: ReadonlyMap<string, Report>): Uint8Array {
  const sorted = facts.toSorted((a, b) => compareKeys([a.id], [b.id]));
  const columnData = columns.map(([name, type, of]) => ({
    name,
    type,
    nullable: true,
    data: sorted.map((fact) => of(fact, reportOf.get(fact.report) as Report)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

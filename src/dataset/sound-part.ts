import type { z } from 'zod';
import type { LinkedPlaces } from '../pipeline/link/index.ts';
import { documentSchema, type Problem } from '../schema/index.ts';
import { type RecordFile, recordFiles } from './layout.ts';

/**
 * What of a place's records keeps its schema, when some does not: a mistake of ours in one sentence must not end a run over
 * thousands of files. A report that breaks it goes with all its records; each thing left out is a problem of its file.
 */
export function soundPart(linked: LinkedPlaces): LinkedPlaces {
  const problems: Problem[] = [];
  const fileOf = new Map(linked.reports.map(({ id, sources }) => [id, sources[0]?.file ?? '']));
  const isSound = (schema: z.ZodType, record: unknown, report: string, what: string): boolean => {
    const { error } = schema.safeParse(record);
    if (error) problems.push(leftOut(fileOf.get(report) ?? '', what, error));
    return !error;
  };
  const ids = new Set(
    linked.reports.filter((report) => isSound(recordFiles.reports.schema, report, report.id, report.id)).map(({ id }) => id),
  );
  for (const document of linked.documents)
    if (ids.has(document.report) && !isSound(documentSchema, document, document.report, `The document of ${document.report}`))
      ids.delete(document.report);
  const sound = <T extends { readonly report: string }>({ schema, key }: RecordFile<T>, records: readonly T[]): T[] =>
    records.filter((record) => ids.has(record.report) && isSound(schema, record, record.report, key(record).join(' ')));
  return {
    ...linked,
    reports: linked.reports.filter(({ id }) => ids.has(id)),
    facts: sound(recordFiles.facts, linked.facts),
    quantities: sound(recordFiles.quantities, linked.quantities),
    coverage: sound(recordFiles.coverage, linked.coverage),
    documents: linked.documents.filter(({ report }) => ids.has(report)),
    texts: new Map([...linked.texts].filter(([report]) => ids.has(report))),
    problems: [...linked.problems, ...problems],
  };
}

const leftOut = (file: string, what: string, { issues: [issue] }: z.ZodError): Problem =>
  internalError(file, `${what} breaks its schema at ${issue?.path.join('.')}: ${issue?.message}. It was left out.`);

/** A mistake of ours, told as a problem of the file that showed it. */
export const internalError = (file: string, message: string): Problem => ({
  file,
  severity: 'error',
  rule: 'internal-error',
  message,
  hint: 'This is a mistake of ours: please report it with the file. Nothing else is affected.',
  start: null,
  end: null,
});

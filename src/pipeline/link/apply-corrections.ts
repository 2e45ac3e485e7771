import type { Correction } from '../../schema/correction.ts';
import type { Fact, Problem, Report } from '../../schema/index.ts';

const FACT_FIELDS: ReadonlySet<string> = new Set(['value', 'unit', 'op', 'force', 'modifierScope']);

/** One fact under its corrections, flagged `corrected`; null when it is withdrawn. */
export function correctFact(fact: Fact, corrections: readonly Correction[]): Fact | null {
  const own = corrections.filter(({ id }) => id === fact.id);
  if (own.length === 0) return fact;
  if (own.some(({ field }) => field === 'withdrawn')) return null;
  const changes = Object.fromEntries(own.filter(({ field }) => FACT_FIELDS.has(field)).map(({ field, value }) => [field, value]));
  return { ...fact, ...changes, flags: [...fact.flags.filter((flag) => flag !== 'corrected'), 'corrected'] };
}

/** One report under its corrections. */
export function correctReport(report: Report, corrections: readonly Correction[]): Report {
  const own = corrections.filter(({ id, field }) => id === report.id && !FACT_FIELDS.has(field) && field !== 'withdrawn');
  return { ...report, ...Object.fromEntries(own.map(({ field, value }) => [field, value])) };
}

/** What was corrected, for the page, and what could not be: ids that are not, or no longer, in the dataset. */
export function correctionProblems(corrections: readonly Correction[], fileOf: ReadonlyMap<string, string>): Problem[] {
  return corrections.map(({ id, field, value, reason, source }) => {
    const file = fileOf.get(id);
    return {
      file: file ?? 'corrections.yaml',
      severity: file ? 'info' : 'warning',
      rule: file ? 'corrected' : 'unknown-correction',
      message: file
        ? `${id}: ${field} is ${JSON.stringify(value)} by hand: ${reason} (${source})`
        : `Unexpected id ${id} of a correction, expected a report or a fact of this dataset`,
      hint: file ? '' : 'The correction did nothing. Mend its id, or take it out.',
      start: null,
      end: null,
    };
  });
}

import type { Fact } from '../schema/index.ts';
import { isTermReport, yearOfReport } from './report-id.ts';

const confidences = ['high', 'medium', 'low'];
const kinds = ['target', 'actual', 'estimate'];

/**
 * Orders facts that speak of the same thing: results before estimates, an annual report before a term report, the
 * report nearest to the year before later ones, the surer before the doubtful.
 */
export function compareStanding(a: Fact, b: Fact): number {
  const term = (fact: Fact): number => Number(isTermReport(fact.report));
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    term(a) - term(b) ||
    Number(a.op === 'relative') - Number(b.op === 'relative') ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    yearOfReport(a.report) - yearOfReport(b.report) ||
    (a.id < b.id ? -1 : 1)
  );
}

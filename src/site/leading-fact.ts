import type { Fact } from '../schema/index.ts';

const confidences = ['high', 'medium', 'low'];
const kinds = ['target', 'actual', 'estimate'];

/** The year a report's number stands in: of `anhui-luan-2024` and `anhui-luan-2024-term`, 2024. */
export const reportYear = (reportId: string): number => Number(/-(\d{4})(?:-term)?$/.exec(reportId)?.[1] ?? 0);

/**
 * Orders facts that speak of the same thing: results before estimates, an annual report before a term report, the
 * report nearest to the year before later ones, the surer before the doubtful.
 */
export function compareStanding(a: Fact, b: Fact): number {
  const term = (fact: Fact): number => (fact.report.endsWith('-term') ? 1 : 0);
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    term(a) - term(b) ||
    Number(a.op === 'relative') - Number(b.op === 'relative') ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    reportYear(a.report) - reportYear(b.report) ||
    (a.id < b.id ? -1 : 1)
  );
}

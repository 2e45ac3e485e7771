import type { Coverage, Fact, Indicator, Report } from '../../schema/index.ts';
import { kindOf, usualYear } from './fact-identity.ts';

/** Where a report's targets and results stand: a source without any of these sections cannot state them. */
const HOMES = { target: ['targets', 'plan'], actual: ['review'] } as const;

/**
 * What a report says of each headline indicator, for results of the year before and targets of its own year; a term report
 * is asked for the years it spans.
 */
export function coverHeadlines(report: Report, facts: readonly Fact[], indicators: readonly Indicator[]): Coverage[] {
  const speaksOf = (fact: Fact): boolean =>
    fact.scope === null && (fact.year === usualYear(kindOf(fact.kind), report.year) || (report.type === 'term' && fact.period !== null));
  const facing = facts.filter(speaksOf);
  const roles = new Set(report.sections.map(({ role }) => role));
  return indicators
    .filter(({ headline }) => headline)
    .flatMap(({ id: indicator }) =>
      (['actual', 'target'] as const).map((kind): Coverage => {
        const stated = facing.filter((fact) => fact.indicator === indicator && kindOf(fact.kind) === kind);
        const absent = HOMES[kind].every((role) => !roles.has(role)) || (kind === 'target' && report.missing.includes('targets'));
        return { report: report.id, indicator, kind, status: statusOf(stated, absent) };
      }),
    );
}

function statusOf(stated: readonly Fact[], absent: boolean): Coverage['status'] {
  if (stated.length === 0) return absent ? 'section-missing' : 'not-stated';
  const sure = stated.filter(({ confidence }) => confidence !== 'low');
  if (sure.length === 0) return 'uncertain';
  return sure.some(({ value }) => value !== null) ? 'stated' : 'relative';
}

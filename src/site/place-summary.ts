import type { Fact, Report } from '../schema/index.ts';
import { indicatorName } from './catalogue.ts';
import { formatBareValue, formatNumber } from './format-value.ts';
import { type HeadlineRow, ownTargets } from './headline.ts';

const numberOf = (fact: Fact): number | null => (typeof fact.value === 'number' ? fact.value : null);

/** `高于`, `低于`, `与…持平`: a growth target against the result it starts from, in percentage points. */
function against(target: Fact, result: Fact): string {
  const to = numberOf(target);
  const from = numberOf(result);
  const stated = `${result.kind === 'estimate' ? '上年预计' : '上年'}${formatBareValue(result)}`;
  if (to === null || from === null) return stated;
  const difference = Number((to - from).toPrecision(10));
  if (difference === 0) return `与${stated}持平`;
  return `比${stated}${difference > 0 ? '高' : '低'}${formatNumber(Math.abs(difference))}个百分点`;
}

/** What a report's targets come to, in one or two sentences; empty when it sets none. */
export function placeSummary(report: Report, rows: readonly HeadlineRow[], facts: readonly Fact[]): string {
  const targets = ownTargets(report, facts);
  if (targets.length === 0) return '';
  const pairs = rows.flatMap((row) => {
    const target = row.targets.find((fact) => fact.measure === 'growth' && fact.value !== null);
    const result = row.results.find((fact) => fact.measure === 'growth' && fact.value !== null);
    return target && result && target.unit === result.unit ? [{ target, result }] : [];
  });
  const lead = pairs[0];
  const first = lead
    ? `${report.year}年${indicatorName(lead.target.indicator)}增长目标是${formatBareValue(lead.target)}，${against(lead.target, lead.result)}。`
    : '';
  const counted = (words: string, picks: (fact: Fact) => boolean): string => {
    const count = targets.filter(picks).length;
    return count > 0 ? `${count}个${words}` : '';
  };
  const kinds = [
    counted('说“左右”', (fact) => fact.op === 'approx'),
    counted('说“以上”或“超过”', (fact) => fact.op === 'gte' || fact.op === 'gt'),
    counted('给出区间', (fact) => fact.op === 'range'),
    counted('说“力争”', (fact) => fact.force === 'strive'),
    counted('只说与什么相比', (fact) => fact.op === 'relative'),
  ].filter(Boolean);
  return `${first}报告共提出${targets.length}个目标${kinds.length > 0 ? `，其中${kinds.join('，')}` : ''}。`;
}

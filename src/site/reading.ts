import type { Fact } from '../schema/index.ts';
import { indicatorName } from './catalogue.ts';
import { formatValue } from './format-value.ts';
import { forceNames, kindNames } from './names.ts';

/** `2024年`, `2021—2025年`; empty when the text names no time. */
export const timeOf = (fact: Pick<Fact, 'year' | 'period'>): string =>
  fact.period ? `${fact.period[0]}—${fact.period[1]}年` : fact.year === null ? '' : `${fact.year}年`;

/** `2024年目标`, `2023年预计完成`. */
export const timeAndKind = (fact: Pick<Fact, 'year' | 'period' | 'kind'>): string => timeOf(fact) + kindNames[fact.kind];

/** `地区生产总值增长7.5%左右`, with its scope when it speaks of a part. */
export const statement = (fact: Fact): string => {
  const subject = fact.scope ? `${fact.scope}${indicatorName(fact.indicator)}` : indicatorName(fact.indicator);
  return `${subject}${fact.op === 'relative' ? ' ' : ''}${formatValue(fact)}`;
};

/** How a fact was understood, in one line: `2024年目标 · 地区生产总值增长7.5%左右 · 预期性`. */
export function reading(fact: Fact): string {
  const parts = [timeAndKind(fact), statement(fact)];
  if (fact.force && fact.force !== 'expect') parts.push(forceNames[fact.force]);
  if (fact.modifierScope === 'ambiguous') parts.push('“左右”“以上”等可能只管并列各项中的一项');
  if (fact.conflicts.length > 0) parts.push('不同来源说法不一');
  if (fact.confidence === 'low') parts.push('识别把握较低');
  return parts.join(' · ');
}

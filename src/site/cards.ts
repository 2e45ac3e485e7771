import type { Card } from '../cards/card.ts';
import type { Fact, Report } from '../schema/index.ts';
import { reportLabel } from './breadcrumb.ts';
import { indicatorMeasureName, indicatorName } from './catalogue.ts';
import { reportTitle } from './citation.ts';
import { dataset } from './dataset.ts';
import { formatValue, valueParts } from './format-value.ts';
import { headlineRows } from './headline.ts';
import { followTarget, isCompared } from './promises.ts';
import { timeAndKind, timeOf } from './reading.ts';
import { reportUrl, targetSlug } from './urls.ts';
import { verdictNames } from './verdicts.ts';

/** With more reports than this, targets share their report's card: drawing one takes 10 ms, and weighs 50 kB. */
const mostReports = 500;

export const targetsHaveCards = (): boolean => dataset().reports.length <= mostReports;

export const reportCardUrl = (report: Report): string => `${reportUrl(report)}card.png`;

/** The picture that stands for a target in link previews. */
export const targetCardUrl = (fact: Fact, report: Report): string =>
  targetsHaveCards() ? `${reportUrl(report)}targets/${targetSlug(fact)}/card.png` : reportCardUrl(report);

export function targetCard(fact: Fact, report: Report): Card {
  const { verb, lead, number, unit, tail } = valueParts(fact);
  const followed = followTarget(fact);
  const outcome = followed?.outcome;
  return {
    over: `${report.place.fullName} · ${timeOf(fact) || `${report.year}年`}目标`,
    title: (fact.scope ?? '') + indicatorMeasureName(fact.indicator, fact.measure),
    value: number === '' ? { before: tail, number: '', after: '' } : { before: verb + lead, number, after: unit + tail },
    lines: [
      { label: '原文', text: fact.quote },
      ...(followed && outcome && isCompared(followed)
        ? [{ label: '后来', text: `${verdictNames[followed.promise.verdict]}：${timeAndKind(outcome)}${formatValue(outcome)}` }]
        : []),
    ],
    from: `《${reportTitle(report)}》`,
  };
}

/** Its main targets, or its main results where it sets none. */
export function reportCard(report: Report): Card {
  const facts = dataset().factsByReport.get(report.id) ?? [];
  const rows = headlineRows(report, facts);
  const aimed = rows.filter(({ targets }) => targets.length > 0);
  const shown = (aimed.length > 0 ? aimed.map(({ targets }) => targets[0]) : rows.map(({ results }) => results[0])).filter(
    (fact): fact is Fact => fact !== undefined,
  );
  const targets = facts.filter(({ kind }) => kind === 'target').length;
  return {
    over: `${report.place.fullName} · ${targets}个目标、${facts.length - targets}个结果，逐句可查`,
    title: `${report.place.name}${reportLabel(report)}`,
    value: null,
    lines: shown.slice(0, 4).map((fact) => ({
      label: indicatorName(fact.indicator),
      text: formatValue(fact),
      target: fact.kind === 'target',
    })),
    from: `《${reportTitle(report)}》`,
  };
}

import type { Report } from '../schema/index.ts';
import { indicatorName } from './catalogue.ts';
import { dataset } from './dataset.ts';

/** What a report leaves out, in words a reader can use; empty when it leaves out nothing. */
export function reportGaps(report: Report): string[] {
  const entries = dataset().coverageByReport.get(report.id) ?? [];
  const names = (kind: 'actual' | 'target', status: string): string =>
    entries
      .filter((entry) => entry.kind === kind && entry.status === status)
      .map((entry) => indicatorName(entry.indicator))
      .join('、');
  const sentences: [string, string][] = [
    ['没有说到结果：', names('actual', 'not-stated')],
    ['没有提出目标：', names('target', 'not-stated')],
    ['目标只有相对的说法，没有数：', names('target', 'relative')],
    ['来源缺了工作回顾，无从得知结果：', names('actual', 'section-missing')],
    ['来源缺了目标部分，无从得知目标：', names('target', 'section-missing')],
    ['原文说到，但读不准：', [names('actual', 'uncertain'), names('target', 'uncertain')].filter(Boolean).join('、')],
  ];
  return sentences.filter(([, list]) => list !== '').map(([lead, list]) => `${lead}${list}。`);
}

/** Years between a place's first and last report for which the corpus has none, runs written as one: `2004—2019`, `2022`. */
export function missingYears(reports: readonly Pick<Report, 'year'>[]): string[] {
  const years = [...new Set(reports.map((report) => report.year))].sort((a, b) => a - b);
  return years.slice(1).flatMap((year, index) => {
    const from = (years[index] as number) + 1;
    if (from === year) return [];
    return [from === year - 1 ? String(from) : `${from}—${year - 1}`];
  });
}

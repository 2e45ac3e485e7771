import type { Fact } from '../schema/index.ts';
import { dataset } from './dataset.ts';
import { factAnchor, reportUrl } from './urls.ts';

/** Address of a fact's sentence on its report's page; empty when the dataset lacks the report. */
export function openHref(fact: Pick<Fact, 'id' | 'report'>): string {
  const report = dataset().reportById.get(fact.report);
  return report ? `${reportUrl(report)}#${factAnchor(fact)}` : '';
}

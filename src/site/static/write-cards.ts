import { join } from 'node:path';
import { placeCard } from '../../cards/place-card.ts';
import { reportCard, reportCardUrl, targetCard, targetCardUrl, targetsHaveCards } from '../cards.ts';
import { dataset } from '../dataset.ts';
import { href } from '../urls.ts';

/** Writes the pictures for link previews beside their pages. */
export function writeCards(folder: string): void {
  const file = (url: string): string => join(folder, url.slice(href().length));
  const { reports, reportById, facts } = dataset();
  for (const report of reports) placeCard(reportCard(report), file(reportCardUrl(report)));
  if (!targetsHaveCards()) return;
  for (const fact of facts) {
    const report = fact.kind === 'target' ? reportById.get(fact.report) : undefined;
    if (report) placeCard(targetCard(fact, report), file(targetCardUrl(fact, report)));
  }
}

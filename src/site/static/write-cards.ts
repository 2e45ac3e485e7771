import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PlacedCard } from '../../cards/card-worker.ts';
import { reportCard, reportCardUrl, targetCard, targetCardUrl, targetsHaveCards } from '../cards.ts';
import { dataset } from '../dataset.ts';
import { href } from '../urls.ts';

function* cards(folder: string): Generator<PlacedCard> {
  const file = (url: string): string => join(folder, url.slice(href().length));
  const { reports, reportById, facts } = dataset();
  for (const report of reports) yield { card: reportCard(report), target: file(reportCardUrl(report)) };
  if (!targetsHaveCards()) return;
  for (const fact of facts) {
    const report = fact.kind === 'target' ? reportById.get(fact.report) : undefined;
    if (report) yield { card: targetCard(fact, report), target: file(targetCardUrl(fact, report)) };
  }
}

/** Writes the pictures for link previews beside their pages, in a thread of its own. @throws Error when the disk refuses. */
export function writeCards(folder: string): Promise<void> {
  const worker = new Worker(new URL('../../cards/card-worker.ts', import.meta.url), { workerData: [...cards(folder)] });
  return new Promise((done, fail) => {
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error('Unexpected end of the thread that draws cards'))));
  });
}

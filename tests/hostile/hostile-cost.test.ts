import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { afterAll, expect, test } from 'vitest';
import { nastyPieces } from './nasty-pieces.ts';
import { reportAround } from './report-around.ts';

/** What one file may cost: seconds of a processor, and MiB of memory beside the program's own. */
const mostMilliseconds = 5000;
const mostMegabytes = 300;
/** Bytes of a file that is as large as files may be. */
const largest = 2 * 1024 * 1024;

const start = (): Worker =>
  new Worker(new URL('./hostile-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
let worker = start();
afterAll(() => worker.terminate());

interface Cost {
  readonly milliseconds: number;
  readonly failed: string | null;
}

/** Milliseconds of processor time; fails when the text takes more memory than a file may, or twice the time. */
async function costOf(text: string): Promise<Cost> {
  worker.postMessage({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const ended = Promise.withResolvers<never>();
  worker.once('error', ended.reject);
  const late = setTimeout(() => ended.reject(new Error('It takes too long.')), 60_000);
  try {
    const [cost] = await Promise.race([once(worker, 'message'), ended.promise]);
    return cost as Cost;
  } catch (error) {
    await worker.terminate();
    worker = start();
    throw error;
  } finally {
    clearTimeout(late);
    worker.removeAllListeners('error');
  }
}

const full = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

test.each(nastyPieces)('a file full of %s', { timeout: 90_000 }, async (_, piece) => {
  const { milliseconds, failed } = await costOf(full(piece, largest));
  expect(failed).toBeNull();
  expect(milliseconds).toBeLessThan(mostMilliseconds);
});

test.each(nastyPieces)('a report full of %s', { timeout: 90_000 }, async (_, piece) => {
  const { milliseconds, failed } = await costOf(reportAround({ review: piece.repeat(Math.floor(100_000 / piece.length)) }));
  expect(failed).toBeNull();
  expect(milliseconds).toBeLessThan(mostMilliseconds);
});

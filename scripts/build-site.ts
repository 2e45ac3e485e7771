import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from '../src/dataset/hash.ts';
import { hashFiles } from '../src/dataset/hash-folder.ts';
import type { Manifest } from '../src/dataset/manifest.ts';
import { readManifest } from '../src/dataset/read-manifest.ts';
import { permalinksFile, readPermalinks } from '../src/dataset/read-permalinks.ts';
import { swapFolder } from '../src/dataset/swap-folder.ts';
import { withStaged } from '../src/dataset/with-staged.ts';
import { checkPermalinks } from '../src/pipeline/link/check-permalinks.ts';
import { problemLines, summaryOf } from './dataset-summary.ts';
import { datasetFolder, precompresses, reportsFolder, siteFolder } from './folders.ts';
import { precompress } from './precompress.ts';
import { renderPages } from './render-pages.ts';
import { runPipeline } from './run-pipeline.ts';

/** What the site is made from besides the dataset. */
const siteInputs = ['src', 'public', 'tests/gold', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Says what a built site was made from; beside the caches, so that it is not published. */
const stampFile = (): string => join('.cache', 'sites', hashOf(resolve(siteFolder())).slice(0, 16));

/** Names everything that decides the built site. */
const stampOf = ({ inputs, code }: Manifest): string =>
  hashOf(
    inputs,
    code,
    hashFiles('.', siteInputs),
    JSON.stringify(readPermalinks(reportsFolder()).retired),
    ...[siteFolder(), datasetFolder()].map((folder) => resolve(folder)),
    process.env.SITE_URL ?? '',
    process.env.BASE_PATH ?? '',
    String(precompresses()),
  );

const isBuilt = (stamp: string): boolean =>
  existsSync(join(siteFolder(), 'index.html')) && existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === stamp;

/**
 * Dataset, then site, each moved into place when it is whole.
 * @param whenChanged Whether to leave a site alone that was built from the same inputs, code and settings.
 * @throws Error when a published id is lost, or the site cannot be built; the last one is left as it was.
 */
export async function buildSite({ whenChanged = false } = {}): Promise<void> {
  const made = await runPipeline({
    input: reportsFolder(),
    output: datasetFolder(),
    jobs: availableParallelism(),
    accept: refuseLostIds,
  });
  const stamp = stampOf(made.manifest);
  if (whenChanged && isBuilt(stamp)) return;
  for (const line of problemLines(made.problems)) console.log(line);
  console.log(`\n${summaryOf(made)}\n`);
  rmSync(stampFile(), { force: true });
  await withStaged(
    siteFolder(),
    async (staged) => {
      renderPages(staged, datasetFolder());
      if (stampOf(readManifest(datasetFolder()) ?? made.manifest) !== stamp)
        throw new Error(`Something has changed while the site was built; the last one was left as it is. Run the command again.`);
      if (precompresses()) await tellPrecompressed(staged);
      swapFolder(staged, siteFolder());
    },
    'site',
  );
  mkdirSync(dirname(stampFile()), { recursive: true });
  writeFileSync(stampFile(), stamp);
}

async function tellPrecompressed(folder: string): Promise<void> {
  const started = performance.now();
  const { files, plain, brotli, gzip } = await precompress(folder);
  const megabytes = [plain, brotli, gzip].map((bytes) => (bytes / 1e6).toFixed(1));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${files} text files of ${megabytes[0]} MB precompressed: br ${megabytes[1]} MB, gz ${megabytes[2]} MB (${seconds} s)`);
}

/** @throws Error that names every published id which the dataset lacks and nobody retired. */
function refuseLostIds(ids: readonly string[]): void {
  const { lost } = checkPermalinks(readPermalinks(reportsFolder()), ids);
  if (lost.length === 0) return;
  const file = permalinksFile(reportsFolder());
  const hint = `Bring them back, or list each under "retired" in ${file} with the reason its page shall give.`;
  throw new Error(`${lost.length} published ids of ${file} are lost:\n  ${lost.join('\n  ')}\n${hint}`);
}

import { spawnSync } from 'node:child_process';
import { readManifest } from '../src/dataset/read-manifest.ts';
import { swapFolder } from '../src/dataset/swap-folder.ts';
import { withStaged } from '../src/dataset/with-staged.ts';
import { exitCodes } from './arguments.ts';
import { datasetFolder, precompresses, siteFolder } from './folders.ts';
import { precompress } from './precompress.ts';
import { renderPages } from './render-pages.ts';
import { forgetStamp, isBuilt, stampOf, writeStamp } from './site-stamp.ts';

/**
 * Dataset, then site, each moved into place when it is whole. Each step that holds much runs in a process of its own, so that
 * what one leaves in memory does not stand beside the next. Ends the process where the dataset cannot be made.
 * @param whenChanged Whether to leave a site alone that was built from the same inputs, code and settings.
 * @throws Error when the site cannot be built; the last one is left as it was.
 */
export async function buildSite({ whenChanged = false } = {}): Promise<void> {
  const { status } = spawnSync(process.execPath, ['scripts/build-dataset.ts', ...(whenChanged ? ['--when-changed'] : [])], {
    stdio: 'inherit',
  });
  // It has said why.
  if (status !== 0) process.exit(status ?? exitCodes.failed);
  const manifest = readManifest(datasetFolder());
  if (!manifest) throw new Error(`The dataset in ${datasetFolder()} is gone. Run the command again.`);
  const stamp = stampOf(manifest);
  if (whenChanged && isBuilt(stamp)) return;
  forgetStamp();
  await withStaged(
    siteFolder(),
    async (staged) => {
      await renderPages(staged, datasetFolder());
      const now = readManifest(datasetFolder());
      if (!now || stampOf(now) !== stamp)
        throw new Error(`Something has changed while the site was built; the last one was left as it is. Run the command again.`);
      if (precompresses()) await tellPrecompressed(staged);
      swapFolder(staged, siteFolder());
    },
    'site',
  );
  writeStamp(stamp);
}

async function tellPrecompressed(folder: string): Promise<void> {
  const started = performance.now();
  const { files, plain, brotli, gzip } = await precompress(folder);
  const megabytes = [plain, brotli, gzip].map((bytes) => (bytes / 1e6).toFixed(1));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${files} text files of ${megabytes[0]} MB precompressed: br ${megabytes[1]} MB, gz ${megabytes[2]} MB (${seconds} s)`);
}

import { cpSync, rmSync } from 'node:fs';
import type { Precompressed } from '../precompress.ts';
import { measureCommand } from './measure-command.ts';

/** What `.br` and `.gz` beside the text files of a built site of so many reports take. */
export interface PrecompressFigures extends Precompressed {
  readonly reports: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number | null;
}

/** @param dist a built site without them; a copy of it is compressed. @returns null when it took longer than the limit. */
export async function measurePrecompress(dist: string, reports: number, limitSeconds: number): Promise<PrecompressFigures | null> {
  const copy = `${dist}-compressed`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(dist, copy, { recursive: true });
  const { finished, seconds, cpuSeconds, peakMiB, output } = await measureCommand(
    [process.execPath, 'scripts/bench/write-compressed.ts', copy],
    process.env,
    limitSeconds,
  );
  rmSync(copy, { recursive: true, force: true });
  if (!finished) return null;
  return { reports, seconds, cpuSeconds, peakMiB, ...(JSON.parse(output.slice(0, output.indexOf('}') + 1)) as Precompressed) };
}

import { appendFileSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCorpus } from '../generate/corpus.ts';
import { type CommandFigures, measureCommand } from './measure-command.ts';

/** The pipeline over so many generated reports; processor time in milliseconds a report. */
export interface PipelineFigures {
  readonly reports: number;
  readonly floorMs: number;
  readonly cpuMs: number;
  readonly reportsPerSecond: number;
  readonly peakMiB: number | null;
}

/** A second run, in seconds and as a share of the first one's processor time. */
export interface AgainFigures {
  readonly reports: number;
  readonly firstSeconds: number;
  readonly firstCpuSeconds: number;
  readonly unchangedSeconds: number;
  readonly unchangedCpuSeconds: number;
  readonly oneChangedSeconds: number;
  readonly oneChangedCpuSeconds: number;
}

/** Folder of `count` generated reports without byte damage, made when it is not there. */
export function corpusOf(folder: string, count: number): string {
  const corpus = join(folder, `corpus-${count}`);
  if (existsSync(corpus)) return corpus;
  const staged = `${corpus}.part`;
  rmSync(staged, { recursive: true, force: true });
  for (const { path, bytes } of generateCorpus(count, { sound: true })) {
    const file = join(staged, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  renameSync(staged, corpus);
  return corpus;
}

const whole = (figures: CommandFigures): CommandFigures => {
  if (!figures.finished) throw new Error(`A run failed or took too long:\n${figures.output.slice(-2000)}`);
  return figures;
};

const dataset = async (corpus: string, out: string, ...more: string[]): Promise<CommandFigures> =>
  whole(await measureCommand([process.execPath, 'scripts/dataset.ts', '--in', corpus, '--out', out, ...more]));

/** A first run without a cache, and the floor of the same texts. */
export async function measurePipeline(folder: string, count: number): Promise<PipelineFigures> {
  const out = join(folder, `data-${count}`);
  // To clear away a dataset that another measurement left is no part of a first run.
  rmSync(out, { recursive: true, force: true });
  const run = await dataset(corpusOf(folder, count), out, '--no-cache');
  const floor = whole(await measureCommand([process.execPath, 'scripts/bench/floor.ts', out]));
  return {
    reports: count,
    floorMs: Number.parseFloat(floor.output),
    cpuMs: (run.cpuSeconds * 1000) / count,
    reportsPerSecond: count / run.seconds,
    peakMiB: run.peakMiB,
  };
}

/** A run that fills the cache, one over the same files, one with a file changed. */
export async function measureAgain(folder: string, count: number): Promise<AgainFigures> {
  const corpus = corpusOf(folder, count);
  const out = join(folder, `cached-${count}`);
  rmSync(out, { recursive: true, force: true });
  rmSync('.cache/files', { recursive: true, force: true });
  const first = await dataset(corpus, out);
  const unchanged = await dataset(corpus, out);
  const file = join(corpus, readdirSync(corpus, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.txt')) as string);
  const kept = join(folder, 'kept');
  copyFileSync(file, kept);
  appendFileSync(file, '\n');
  try {
    const changed = await dataset(corpus, out);
    return {
      reports: count,
      firstSeconds: first.seconds,
      firstCpuSeconds: first.cpuSeconds,
      unchangedSeconds: unchanged.seconds,
      unchangedCpuSeconds: unchanged.cpuSeconds,
      oneChangedSeconds: changed.seconds,
      oneChangedCpuSeconds: changed.cpuSeconds,
    };
  } finally {
    copyFileSync(kept, file);
  }
}

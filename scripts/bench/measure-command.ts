import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command came to. Processor time is the user's and the system's, of it and all that it started. */
export interface CommandFigures {
  /** Whether it ended by itself, and well, within its limit; the figures of one that was cut short are lower bounds. */
  readonly finished: boolean;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Greatest memory held at once by it and all that it started, in MiB, sampled; null where there is no /proc. */
  readonly peakMiB: number | null;
  readonly output: string;
}

const SAMPLE_MS = 50;
/** As the kernel counts it, on every Linux that Node.js runs on. */
const PAGE_KIB = 4;

/** Runs a command in a process group of its own, which is ended when it takes longer than `limitSeconds`. */
export function measureCommand(
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  limitSeconds = 480,
): Promise<CommandFigures> {
  const started = performance.now();
  // The shell's own `times` tells the processor time of children everywhere.
  const child = spawn('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', ...command], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output = (output + chunk).slice(-20_000);
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    errors = (errors + chunk).slice(-20_000);
  });
  let peak: number | null = null;
  const sampling = setInterval(() => {
    const now = memoryOfGroup(child.pid as number);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, SAMPLE_MS);
  const limit = setTimeout(() => process.kill(-(child.pid as number), 'SIGKILL'), limitSeconds * 1000);
  return new Promise((done) =>
    child.on('close', (code) => {
      clearInterval(sampling);
      clearTimeout(limit);
      const seconds = (performance.now() - started) / 1000;
      done({ finished: code === 0, seconds, cpuSeconds: childrensTime(errors), peakMiB: peak, output: output + errors });
    }),
  );
}

/** The last line of `times`: `0m1.20s 0m0.30s`, of all children together. */
function childrensTime(text: string): number {
  const times = [...text.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  return times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** Resident memory of all processes of a group, in MiB; null where there is no /proc. */
function memoryOfGroup(group: number): number | null {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  let pages = 0;
  for (const name of names)
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // Behind the name, which may hold anything: state, parent, group.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) pages += Number(fields[21]);
    } catch {
      // It has just ended.
    }
  return (pages * PAGE_KIB) / 1024;
}

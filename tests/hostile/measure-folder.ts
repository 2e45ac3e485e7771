import { lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listInputs } from '../../src/dataset/list-inputs.ts';
import { processInput } from '../../src/dataset/process-input.ts';
import { Store } from '../../src/dataset/store.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import { decodeOutcome } from '../../src/pipeline/outcome.ts';

/** What one entry of a folder cost and came to. */
export interface FileCost {
  readonly file: string;
  readonly bytes: number;
  /** Of processor time; 0 for what is not opened. */
  readonly seconds: number;
  /** The most memory this process held for it, beside what it held before. */
  readonly mebibytes: number;
  /** The report it became, else the rule of the first problem that names it; null when nothing does. */
  readonly listed: string | null;
}

const onLinux = process.platform === 'linux';

/** Resident memory in MiB: the most since `forgetPeak`, and now; elsewhere than on Linux the most is what is held now. */
function memory(): { peak: number; now: number } {
  const now = process.memoryUsage.rss() / 1024 ** 2;
  if (!onLinux) return { peak: now, now };
  const peak = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return { peak: Number(peak) / 1024, now };
}

/** Lets the kernel count the most resident memory anew (proc(5), clear_refs). */
const forgetPeak = (): void => {
  if (onLinux) writeFileSync('/proc/self/clear_refs', '5');
};

/** Takes each entry of a folder through everything a dataset needs of it, one after another. */
export function* measureFolder(folder: string, work: string): Generator<FileCost> {
  const { files, problems } = listInputs(folder);
  for (const { file, rule } of problems) {
    const size = lstatSync(join(folder, file)).size;
    yield { file, bytes: size, seconds: 0, mebibytes: 0, listed: rule };
  }
  for (const input of files) {
    rmSync(work, { recursive: true, force: true });
    const store = new Store(work);
    globalThis.gc?.();
    const before = memory().now;
    forgetPeak();
    const started = process.cpuUsage();
    const { key, problems: found } = processInput(folder, input, 'measured', store);
    const raw = store.get(key, 'raw')?.toString() ?? '';
    const { reports, problems: linked } = buildDataset([decodeOutcome(store.read(key, 'outcome').toString(), raw)]);
    const { user, system } = process.cpuUsage(started);
    const [first] = [...found, ...linked].filter((problem) => problem.file === input.file || problem.file === input.sidecar);
    yield {
      file: input.file,
      bytes: statSync(join(folder, input.file)).size,
      seconds: (user + system) / 1e6,
      mebibytes: Math.max(0, memory().peak - before),
      listed: reports[0]?.id ?? first?.rule ?? null,
    };
  }
}

if (import.meta.main) {
  const [folder = '', work = ''] = process.argv.slice(2);
  for (const cost of measureFolder(folder, work)) console.log(JSON.stringify(cost));
}

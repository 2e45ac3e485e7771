import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** How a command ended: its exit code, null when it was killed, and what it wrote. */
export interface Ended {
  readonly status: number | null;
  readonly output: string;
}

/**
 * Runs a script of ours and kills it, with all it started, after so many milliseconds, unless it has ended by then.
 * @param after null to let it end.
 * @param alone whether only the script itself dies and what it started lives on.
 */
export async function runAndKill(
  parameters: readonly string[],
  after: number | null,
  { alone = false, ...options }: SpawnOptions & { readonly alone?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, parameters, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  const ended = once(child, 'exit');
  if (after !== null) {
    await Promise.race([ended, setTimeout(after)]);
    if (child.exitCode === null && child.pid !== undefined) process.kill(alone ? child.pid : -child.pid, 'SIGKILL');
  }
  const [status] = await ended;
  return { status, output };
}

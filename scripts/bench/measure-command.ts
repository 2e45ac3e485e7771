import { spawnSync } from 'node:child_process';

export interface CommandFigures {
  readonly seconds: number;
}

/** Wall-clock seconds of one of our scripts, in a process of its own. @throws Error when it fails. */
export function measureCommand(script: string, parameters: readonly string[], env: NodeJS.ProcessEnv): CommandFigures {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [script, ...parameters], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return { seconds: (performance.now() - started) / 1000 };
}

import { spawn } from 'node:child_process';

/** What a step of the gate came to. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  /** Everything it wrote. */
  readonly output: string;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepResult>;
}

/** No step may take longer. */
const limit = 10 * 60 * 1000;

/** Runs a program and collects what it writes. It counts as one check, passed when it ends with 0. */
export function runCommand(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<StepResult> {
  return new Promise((done) => {
    const child = spawn(command, parameters, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit });
    let output = '';
    const collect = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => done({ passed: 0, failed: 1, output: `${command} could not be started: ${error.message}` }));
    child.on('close', (code, signal) => {
      const why = signal ? `\n${command} was ended by ${signal}.` : '';
      done({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: `$ ${command} ${parameters.join(' ')}\n${output}${why}` });
    });
  });
}

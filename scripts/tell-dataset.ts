import type { MadeDataset } from '../src/dataset/make-dataset.ts';
import { exitCodes } from './arguments.ts';
import { problemLines, summaryOf } from './dataset-summary.ts';

/**
 * Prints every problem, one summary table, and how long it took since `started`.
 * @param strict sets the exit code for problems when one is an error.
 */
export function tellDataset(made: MadeDataset, output: string, started: number, how: string, strict = false): void {
  const { problems } = made;
  for (const line of problemLines(problems)) console.log(line);
  console.log(`${problems.length > 0 ? '\n' : ''}${summaryOf(made)}`);
  console.log(`Dataset in ${output}: ${((performance.now() - started) / 1000).toFixed(1)} s, ${how}.`);
  if (strict && problems.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.problems;
}

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type StepResult } from './run-command.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Runs one project of vitest.config.ts; each of its tests counts. A project without tests fails, and so does a skipped test. */
export async function runTests(project: string, env: NodeJS.ProcessEnv, folder: string): Promise<StepResult> {
  const file = join(folder, `${project}.json`);
  rmSync(file, { force: true });
  const parameters = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { output, failed } = await runCommand('vitest', parameters, { ...env, NO_COLOR: '1' });
  const counted = existsSync(file) ? countTests(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  if (counted.passed + counted.failed === 0) return { passed: 0, failed: 1, output: `${output}\nNo test ran.` };
  // An error outside of any test makes vitest fail with all tests passed.
  return { ...counted, failed: Math.max(counted.failed, failed), output };
}

/** Tests passed and not passed; a file that could not be loaded counts as one that failed. */
export function countTests({ testResults }: VitestReport): { passed: number; failed: number } {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const good = assertionResults.filter((test) => test.status === 'passed').length;
    passed += good;
    failed += assertionResults.length - good;
    if (status === 'failed' && good === assertionResults.length) failed += 1;
  }
  return { passed, failed };
}

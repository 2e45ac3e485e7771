import { mkdirSync } from 'node:fs';
import { ensureChromium } from './find-chromium.ts';
import { runCommand, type Step, type StepResult } from './gate/run-command.ts';
import { runTests } from './gate/run-tests.ts';

/*
 * The gate. Two lanes at a time, for two processors; each step's output is shown when it fails. The site is built from
 * content/reports into a folder of its own, so that neither settings nor a site being served change the outcome.
 */
const folder = '.cache/test';
mkdirSync(folder, { recursive: true });
const { SITE_URL: _, BASE_PATH: __, ...environment } = process.env;
const env = { ...environment, REPORTS_DIR: 'content/reports', DATASET_DIR: `${folder}/data`, DIST_DIR: `${folder}/dist` };

const lanes: readonly (readonly Step[])[] = [
  [
    { name: 'site', run: () => runCommand('node', ['scripts/build.ts'], env) },
    { name: 'tests of the built site', run: () => runTests('built', env, folder) },
    { name: 'killed runs and full disks', run: () => runTests('endurance', env, folder) },
    {
      name: 'browser and accessibility tests',
      run: async () => runTests('browser', { ...env, CHROME_PATH: ensureChromium() }, folder),
    },
  ],
  [
    { name: 'types of pages', run: () => runCommand('astro', ['check'], env) },
    { name: 'types', run: () => runCommand('tsc', ['--noEmit'], env) },
    { name: 'lint and format', run: () => runCommand('biome', ['check', '--error-on-warnings'], env) },
    { name: 'unit, property and golden tests', run: () => runTests('unit', env, folder) },
  ],
];

const results: StepResult[] = [];

async function runStep({ name, run }: Step): Promise<void> {
  const started = performance.now();
  let result: StepResult;
  try {
    result = await run();
  } catch (error) {
    result = { passed: 0, failed: 1, output: (error as Error).message };
  }
  results.push(result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (result.failed > 0) console.log(`\n${result.output.trimEnd()}\n`);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
}

const started = performance.now();
await Promise.all(
  lanes.map(async (lane) => {
    for (const step of lane) await runStep(step);
  }),
);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { brokenLaws } from '../tests/fuzz/broken-laws.ts';
import { mutants, rubble } from '../tests/fuzz/mutants.ts';
import { exitCodes, readArguments, readCount } from './arguments.ts';

const usage = `npm run fuzz -- [--minutes N] [--seed S]

Throws rubble and mutated reports at the pipeline and looks for a crash, a hang, an unaccounted character, a broken schema,
or another result the second time. What breaks a law is made small and saved in .cache/fuzz.
  --minutes N  how long (5)
  --seed S     where to begin (the time of day)`;

const { values } = readArguments(usage, { minutes: { type: 'string' }, seed: { type: 'string' } });
const end = Date.now() + readCount(values.minutes, '--minutes', 5, usage) * 60_000;
let seed = readCount(values.seed, '--seed', Date.now() % 1_000_000_000, usage);
const folder = '.cache/fuzz';

/** What a file breaks, without offsets and figures: two files with the same fault count once. */
const kindOf = (fault: string): string => fault.replace(/\d+/g, 'N').slice(0, 120);

const seen = new Set<string>();
let runs = 0;
for (; Date.now() < end; seed += 1) {
  const property = fc.property(fc.oneof({ arbitrary: rubble, weight: 1 }, { arbitrary: mutants, weight: 3 }), (bytes) => {
    runs += 1;
    const faults = brokenLaws(bytes).filter((fault) => !seen.has(kindOf(fault)));
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  const result = fc.check(property, { seed, numRuns: 200, interruptAfterTimeLimit: Math.max(1000, end - Date.now()) });
  if (!result.failed || !result.counterexample) continue;
  const [bytes] = result.counterexample;
  const faults = brokenLaws(bytes);
  for (const fault of faults) seen.add(kindOf(fault));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed}-${seen.size}.txt`);
  writeFileSync(file, bytes);
  console.log(`${file} (seed ${seed})\n  ${faults.slice(0, 5).join('\n  ')}`);
}
console.log(`${runs} files, ${seen.size} kinds of faults.`);
if (seen.size > 0) process.exitCode = exitCodes.failed;

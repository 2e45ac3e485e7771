/*
 * Damages sound reports as tests/damage-simulator.ts does, repairs them, and prints how much came back.
 *   node scripts/measure-repair.ts DIR [--strike 0.6] [--seed 7] [--show]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isDamaged } from '../src/pipeline/repair/is-damaged.ts';
import { damage } from '../tests/damage-simulator.ts';
import { measureRepair } from '../tests/measure-repair.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strike: { type: 'string', default: '0.6' },
    seed: { type: 'string', default: '7' },
    show: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: node scripts/measure-repair.ts DIR [--strike 0.6] [--seed 7] [--show]');
  process.exit(2);
}

const LEAST_LENGTH = 5000;
const sum = { characters: 0, wrong: 0, vanished: 0, recovered: 0, gaps: 0, milliseconds: 0, files: 0 };
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.txt')) continue;
  const text = readFileSync(join(folder, name), 'utf8').replaceAll('\\r\\n', '\n').replace(/\r/g, '');
  if (text.length < LEAST_LENGTH || isDamaged(text)) continue;
  const found = measureRepair(damage(text, { strike: Number(values.strike), seed: Number(values.seed) }));
  for (const key of ['characters', 'wrong', 'vanished', 'recovered', 'gaps', 'milliseconds'] as const) sum[key] += found[key];
  sum.files += 1;
  console.log(
    `${name}  ${found.characters} characters, wrong ${found.wrong} (${percent(found.wrong, found.characters)}), vanished ${found.vanished}, recovered ${percent(found.recovered, found.vanished)}, gaps ${found.gaps}, ${found.milliseconds.toFixed(0)} ms`,
  );
  if (values.show) for (const line of found.samples) console.log(`    ${line}`);
}
console.log(
  `${sum.files} files  ${sum.characters} characters, wrong ${sum.wrong} (${percent(sum.wrong, sum.characters)}), vanished ${sum.vanished}, recovered ${percent(sum.recovered, sum.vanished)}, gaps ${sum.gaps}, ${(sum.milliseconds / Math.max(1, sum.files)).toFixed(0)} ms a file`,
);

/*
 * Damages sound reports as tests/damage-simulator.ts does, repairs them, and prints how much came back; then reads them
 * undamaged, where nothing may be touched.
 *   npm run measure:repair -- DIR [--strike 0.6] [--seeds 1,7,42] [--show]
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
    seeds: { type: 'string', default: '1,7,42' },
    show: { type: 'boolean', default: false },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error('Usage: npm run measure:repair -- DIR [--strike 0.6] [--seeds 1,7,42] [--show], DIR with reports as .txt in UTF-8');
  process.exit(2);
}

const LEAST_LENGTH = 5000;
const KEYS = ['characters', 'wrong', 'doubtfulWrong', 'vanished', 'recovered', 'recoveredInDoubt', 'doubtful', 'gaps', 'cpu'] as const;
const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(3)} %`;

type Figures = Readonly<Record<(typeof KEYS)[number], number>>;

const described = ({ characters, wrong, doubtfulWrong, vanished, recovered, recoveredInDoubt, gaps }: Figures): string =>
  `${characters} characters, wrong in silence ${wrong} (${percent(wrong, characters)}), wrong and marked as doubtful ${doubtfulWrong} (${percent(doubtfulWrong, characters)}), vanished ${vanished}, recovered ${percent(recovered, vanished)} (for certain ${percent(recovered - recoveredInDoubt, vanished)}), gaps ${gaps}`;

const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8').replaceAll('\\r\\n', '\n').replace(/\r/g, '') }));
const sound = texts.filter(({ text }) => !isDamaged(text));
console.log(`${texts.length} files: ${sound.length} pass untouched, ${texts.length - sound.length} taken for damaged`);

for (const seed of values.seeds.split(',').map(Number)) {
  const sum = { ...Object.fromEntries(KEYS.map((key) => [key, 0])), files: 0 } as Record<(typeof KEYS)[number] | 'files', number>;
  for (const { name, text } of sound) {
    if (text.length < LEAST_LENGTH) continue;
    const found = measureRepair(damage(text, { strike: Number(values.strike), seed }));
    for (const key of KEYS) sum[key] += found[key];
    sum.files += 1;
    if (!values.show) continue;
    console.log(`${name}  ${described(found)}, ${found.cpu.toFixed(0)} ms CPU`);
    for (const line of found.samples) console.log(`    ${line}`);
  }
  console.log(`seed ${seed}: ${sum.files} files, ${described(sum)}, ${(sum.cpu / Math.max(1, sum.files)).toFixed(0)} ms CPU a file`);
}

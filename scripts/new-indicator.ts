import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/*
 * npm run new:indicator -- <id>
 *
 * Makes a catalogue entry whose examples fail until its names are written, and its lines in the catalogue. Names are
 * whole noun phrases as texts write them, without quotation marks and brackets; what looks alike and means something
 * else goes into `refuse`.
 */

const [id] = process.argv.slice(2);
if (!id || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
  console.error('Usage: npm run new:indicator -- <id>\n  <id> in kebab-case, said of what is measured: `port-throughput`.');
  process.exit(2);
}

const registry = 'src/indicators/index.ts';
const entry = `src/indicators/entries/${id}.ts`;
if (existsSync(entry)) {
  console.error(`Unexpected file ${entry}: the indicator ${id} is there already.`);
  process.exit(2);
}

// A variable's name must not begin with a digit: 5g-base-stations is g5BaseStations.
const name = id
  .replace(/^(\d+)([a-z])?/, (_, digits: string, letter = 'n') => `${letter}${digits}`)
  .replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

writeFileSync(
  entry,
  `import type { Indicator } from '../../schema/indicator.ts';

/** English name as the National Bureau of Statistics writes it */
export const ${name}: Indicator = {
  id: '${id}',
  name: '指标名称',
  english: 'English name as the National Bureau of Statistics writes it',
  unit: '亿元',
  unitFamily: 'money',
  theme: 'economy',
  measures: ['level', 'growth'],
  headline: false,
  names: ['${id}的名称'],
  refuse: [],
  shares: [],
  higherIsBetter: null,
  plausible: { level: [0.1, 100000], growth: [-50, 100] },
  definition: '一两句话：它量的是什么。',
  definitionSource: '标准、办法或年鉴的名称',
  examples: [
    { text: '一句读得出它的话：完成100亿元、增长8%。', facts: [{ measure: 'level', value: 100, unit: '亿元', op: 'eq' }] },
    { text: '一句像它而不是它的话：增长8%。', facts: [] },
  ],
};
`,
);

const source = readFileSync(registry, 'utf8');
const line = `import { ${name} } from './entries/${id}.ts';`;
const imports = [...source.matchAll(/^import \{ \w+ \} from '\.\/entries\/(.+)\.ts';$/gm)];
const next = imports.find(([, other]) => (other as string) > id);
const last = imports.at(-1) as RegExpExecArray;
const at = next ? next.index : last.index + last[0].length + 1;
const listed = `${source.slice(0, at)}${line}\n${source.slice(at)}`.replace(/\n\];\n/, `\n  ${name},\n];\n`);
writeFileSync(registry, listed);

console.log(`Made ${entry} and its lines in ${registry}.
Next: write its names, unit, ranges and examples until "npx vitest run tests/indicators" passes.`);

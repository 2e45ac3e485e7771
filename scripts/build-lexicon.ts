/*
 * Writes src/pipeline/repair/data/words.ts from a dictionary of the form `word frequency tag` (jieba's dict.txt, MIT).
 *   node scripts/build-lexicon.ts PATH/TO/dict.txt
 */
import { readFileSync, writeFileSync } from 'node:fs';

const LEAST_FREQUENCY = 10;
const LONGEST = 6;

const source = process.argv[2];
if (!source) {
  console.error('Usage: node scripts/build-lexicon.ts PATH/TO/dict.txt');
  process.exit(2);
}

/** Words by class, the rounded logarithm to base 2 of their frequency, then by first character. */
const classes = new Map<number, Map<string, string[]>>();
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const [word, frequency] = line.split(' ');
  if (!word || !/^[\u4e00-\u9fff]+$/.test(word) || word.length > LONGEST || Number(frequency) < LEAST_FREQUENCY) continue;
  const size = Math.round(Math.log2(Number(frequency)));
  const heads = classes.get(size) ?? new Map<string, string[]>();
  const head = word[0] as string;
  heads.set(head, [...(heads.get(head) ?? []), word.slice(1)]);
  classes.set(size, heads);
}

const lines = [...classes]
  .sort((a, b) => b[0] - a[0])
  .map(([size, heads]) => {
    const text = [...heads]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([head, rests]) => head + rests.sort().join(','))
      .join(' ');
    return `  [${size}, '${text}'],`;
  });

writeFileSync(
  'src/pipeline/repair/data/words.ts',
  `/*
 * Chinese words and how common they are, derived by scripts/build-lexicon.ts from the dictionary of jieba
 * (https://github.com/fxsjy/jieba, MIT License, Copyright (c) 2013 Sun Junyi).
 * Each row: the rounded log2 of the frequency, then groups of \`first character + rest,rest,…\` (an empty rest is the character alone).
 */
export const WORDS: readonly (readonly [number, string])[] = [
${lines.join('\n')}
];
`,
);

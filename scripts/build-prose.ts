/*
 * Writes src/pipeline/repair/data/prose.ts: the sentences of sound reports, each once, for the language model that repairs
 * damaged ones.
 *   node scripts/build-prose.ts FILE…
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SENTENCE = /[^。；！\n]{6,}[。；！]/g;
const FOREIGN = /[a-z<>|]{3}/i;

const clauses = new Set<string>();
for (const file of process.argv.slice(2))
  for (const [sentence] of readFileSync(file, 'utf8').matchAll(SENTENCE))
    if (!FOREIGN.test(sentence))
      clauses.add(
        sentence
          .replace(/\s+/g, '')
          .replace(/[0-9]+/g, '0')
          .replaceAll("'", ''),
      );
if (clauses.size === 0) {
  console.error('Usage: node scripts/build-prose.ts FILE…, each a sound report in UTF-8');
  process.exit(2);
}

writeFileSync(
  'src/pipeline/repair/data/prose.ts',
  `/*
 * Sentences of government work reports (official documents) in content/reports, numbers as 0, each once, in no order of any text.
 * Written by scripts/build-prose.ts.
 */
export const PROSE =
  '${[...clauses].sort().join(' ')}';
`,
);

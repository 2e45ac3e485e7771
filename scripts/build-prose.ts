/*
 * Writes src/pipeline/repair/data/prose.ts: the sentences of sound reports, each once, for the language model that repairs
 * damaged ones.
 *   node scripts/build-prose.ts FILE…
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { foldText } from '../src/pipeline/repair/fold.ts';
import { isDamaged } from '../src/pipeline/repair/is-damaged.ts';
import { NOTE } from '../src/pipeline/repair/pinyin-notes.ts';

const SENTENCE = /[^。；！\n]{6,}[。；！]/g;
/** What no sentence of plain prose holds. */
const FOREIGN = /[a-z]{3}|[<>@{}[\]|^_=#$&*\\]|[\u0370-\u04ff\u2460-\u25ff\u2e80-\u2fff\u3040-\u312f]/i;

/** A damaged text's lines that show no trace of it but notes, without them and in simplified characters. */
const sound = (text: string): string => {
  if (!isDamaged(text)) return text;
  return (
    text
      .split('\n')
      .map((line) => foldText(line.replace(NOTE, '')).replace(/a/g, 'x'))
      .map((line) => line.replace(/[^。；！]*[？x][^。；！]*[。；！]|.*！\p{Script=Han}[^。]*。|^。.*?。/gu, ''))
      // A pause behind a sentence's end is a trace of it as well.
      .map((line) => line.replace(/[^。；！]*[。；！][、，；：][^。；！]*[。；！]/g, ''))
      .join('\n')
  );
};

const clauses = new Set<string>();
for (const file of process.argv.slice(2))
  for (const [sentence] of sound(readFileSync(file, 'utf8')).matchAll(SENTENCE))
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

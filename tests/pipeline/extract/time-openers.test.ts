import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { READERS } from '../../../src/pipeline/extract/time.ts';
import { fold } from '../../../src/text/fold.ts';

const folder = 'content/reports';
const text = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => fold(readFileSync(join(folder, name), 'utf8')).text)
  .join('\n');

test.each(
  READERS.map((reader) => [reader.pattern.source.slice(0, 40), reader] as const),
)('what %s finds in the reports begins with one of its openers, or is found from its next character on', (_, { pattern, opens }) => {
  for (const { 0: found, index } of text.matchAll(new RegExp(pattern.source, 'g'))) {
    if (opens.includes(found[0] as string)) continue;
    // 的两年来: a leading 的 opens nothing, what follows it does.
    pattern.lastIndex = index + 1;
    expect(pattern.exec(text)?.[0], found).toBe(found.slice(1));
  }
});

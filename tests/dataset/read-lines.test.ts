import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines } from '../../src/dataset/read-lines.ts';
import { temporaryFolder } from '../temporary-folder.ts';

it('gives the lines of a file longer than a chunk, characters whole', () => {
  const file = join(temporaryFolder(), 'lines');
  const lines = Array.from({ length: 5000 }, (_, index) => '增长𠮷'.repeat(index % 97) + index);
  writeFileSync(file, `${lines.join('\n')}\n`);
  expect([...readLines(file)]).toEqual(lines);
  writeFileSync(file, '');
  expect([...readLines(file)]).toEqual([]);
});

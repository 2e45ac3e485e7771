import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stageFolder, swapFolder } from '../../src/dataset/swap-folder.ts';

/** Replaces a folder again and again until it is killed; all files of one turn say the same. */
const [folder = '', name = ''] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  const staged = stageFolder(folder);
  for (let file = 0; file < 20; file += 1) writeFileSync(join(staged, `${file}.txt`), `${name} ${turn}`);
  swapFolder(staged, folder);
  if (turn === 0) console.log('at work');
}

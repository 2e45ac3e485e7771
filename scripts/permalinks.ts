import { writeFileSync } from 'node:fs';
import { permalinksFile, readPermalinks } from '../src/dataset/read-permalinks.ts';
import { checkPermalinks, idsOf, updatePermalinks } from '../src/pipeline/link/check-permalinks.ts';
import { readArguments } from './arguments.ts';
import { reportsFolder } from './folders.ts';
import { readFolder } from './read-folder.ts';

const usage = `npm run permalinks

Adds the ids of the dataset to the list of published ids (content/permalinks.json). Nothing is ever taken out of it: an id
that is gone for good gets its reason under "retired", by hand.`;

readArguments(usage, {});
const input = reportsFolder();
const { dataset } = await readFolder(input);
const published = readPermalinks(input);
const ids = idsOf(dataset);
const { lost, added, revived } = checkPermalinks(published, ids);
writeFileSync(permalinksFile(input), `${JSON.stringify(updatePermalinks(published, ids), null, 2)}\n`);
console.log(`${permalinksFile(input)}: ${added.length} added, ${revived.length} live again, ${lost.length} lost`);
for (const id of lost) console.log(`  lost: ${id}`);

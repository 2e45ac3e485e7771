import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes, readArguments, refuse } from './arguments.ts';
import { basePath, siteFolder } from './folders.ts';
import { findBroken } from './links/find-broken.ts';

const usage = `npm run check:links [-- DIR]

Checks every internal link and fragment of a built site (DIST_DIR, else dist), of any size. BASE_PATH and SITE_URL as it was
built with. Exit 1 when one is broken.`;

const { positionals } = readArguments(usage, {}, true);
const folder = resolve(positionals[0] ?? siteFolder());
if (!existsSync(join(folder, 'index.html'))) refuse(`Unexpected ${folder}, expected a built site.`, usage);
const started = performance.now();
const { pages, links, fragments, broken } = findBroken(folder, basePath(), new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin);
for (const { page, reference, fault } of broken.slice(0, 50)) console.log(`${page}: ${reference} ${fault}`);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${pages} pages, ${links} internal links, ${fragments} fragments, ${broken.length} broken: ${seconds} s`);
if (broken.length > 0) process.exitCode = exitCodes.failed;

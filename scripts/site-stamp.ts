import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { hashOf } from '../src/dataset/hash.ts';
import { hashFiles } from '../src/dataset/hash-folder.ts';
import type { Manifest } from '../src/dataset/manifest.ts';
import { readPermalinks } from '../src/dataset/read-permalinks.ts';
import { datasetFolder, precompresses, reportsFolder, siteFolder } from './folders.ts';

/** What the site is made from besides the dataset. */
const siteInputs = ['src', 'public', 'tests/gold', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** Says what a built site was made from; beside the caches, so that it is not published. */
const stampFile = (): string => join('.cache', 'sites', hashOf(resolve(siteFolder())).slice(0, 16));

/** Names everything that decides the built site. */
export const stampOf = ({ inputs, code }: Manifest): string =>
  hashOf(
    inputs,
    code,
    hashFiles('.', siteInputs),
    JSON.stringify(readPermalinks(reportsFolder()).retired),
    ...[siteFolder(), datasetFolder()].map((folder) => resolve(folder)),
    process.env.SITE_URL ?? '',
    process.env.BASE_PATH ?? '',
    String(precompresses()),
  );

/** Whether the site that stands was built from what a stamp names. */
export const isBuilt = (stamp: string): boolean =>
  existsSync(join(siteFolder(), 'index.html')) && existsSync(stampFile()) && readFileSync(stampFile(), 'utf8') === stamp;

export const forgetStamp = (): void => rmSync(stampFile(), { force: true });

export function writeStamp(stamp: string): void {
  mkdirSync(dirname(stampFile()), { recursive: true });
  writeFileSync(stampFile(), stamp);
}

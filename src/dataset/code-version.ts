import { fileURLToPath } from 'node:url';
import { hashFiles } from './hash-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** All that decides what a file becomes, besides its bytes: stages, catalogue, gazetteer, schemas, libraries. */
export const deciding = ['dataset', 'indicators', 'pipeline', 'places', 'schema', 'sources', 'text'].map((folder) => `src/${folder}`);

/** Hash of the code that makes datasets, under the Node that runs it. */
export const codeVersion = (): string => `${hashFiles(root, [...deciding, 'package-lock.json'])}-${process.version}`;

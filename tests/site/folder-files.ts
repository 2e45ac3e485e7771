import { readdirSync } from 'node:fs';

/** Every TypeScript file at any depth below a folder. */
export const folderFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPath } from './layout.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

/** What the dataset in a folder was made from; null when there is none, or none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, manifestPath), 'utf8')));
  } catch {
    return null;
  }
}

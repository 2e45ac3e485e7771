import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashOf } from '../dataset/hash.ts';
import { type Card, drawCard } from './card.ts';

const cache = '.cache/cards';

let look: string | undefined;

/** Hash of how cards look: what an older version drew is not used again. */
function lookHash(): string {
  const folder = join(process.cwd(), 'src/cards');
  return hashOf(
    ...readdirSync(folder)
      .sort()
      .map((file) => readFileSync(join(folder, file))),
  );
}

/** Puts a card's PNG at `target`. Each is drawn once and kept under the hash of what it shows: a rebuild draws only what changed. */
export function placeCard(card: Card, target: string): void {
  look ??= lookHash();
  const kept = join(cache, `${hashOf(look, JSON.stringify(card)).slice(0, 32)}.png`);
  const place = (): void => {
    try {
      linkSync(kept, target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
      copyFileSync(kept, target);
    }
  };
  try {
    place();
  } catch {
    mkdirSync(cache, { recursive: true });
    mkdirSync(dirname(target), { recursive: true });
    const temporary = `${kept}.${process.pid}`;
    // Read-only: a site may share the file.
    writeFileSync(temporary, drawCard(card).png(), { mode: 0o444 });
    renameSync(temporary, kept);
    place();
  }
}

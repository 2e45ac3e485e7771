import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Card, cardSvg } from './card.ts';

const folder = '.cache/cards';

let look: string | undefined;

/** Hash of how cards look: what an older version drew is not reused. */
function lookHash(): string {
  const hash = createHash('sha256');
  for (const file of ['card.ts', 'lettering.ts', 'glyphs.txt.br']) {
    const path = join(process.cwd(), 'src/cards', file);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** A card as PNG, kept on disk under the hash of what it shows: a rebuild draws only what changed. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  look ??= lookHash();
  const key = createHash('sha256')
    .update(JSON.stringify([look, card]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${key}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = await sharp(Buffer.from(cardSvg(card)))
    .png({ compressionLevel: 6 })
    .toBuffer();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, png);
  return new Uint8Array(png);
}

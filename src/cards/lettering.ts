import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** One letter's outline in 1/1000 em, y downwards from the baseline. */
export interface Glyph {
  readonly advance: number;
  readonly path: string;
}

let glyphs: ReadonlyMap<string, Glyph> | undefined;

function load(): ReadonlyMap<string, Glyph> {
  const text = brotliDecompressSync(readFileSync(join(process.cwd(), 'src/cards/glyphs.txt.br'))).toString('utf8');
  return new Map(
    text.split('\n').map((line) => {
      const [letter = '', advance = '', path = ''] = line.split('\t');
      return [letter, { advance: Number(advance), path }];
    }),
  );
}

/** The glyph of a letter; 〓, the printers' mark for a missing type, where the lettering has none. */
export function glyphOf(letter: string): Glyph {
  glyphs ??= load();
  return glyphs.get(letter) ?? glyphs.get('〓') ?? { advance: 1000, path: '' };
}

/** Width of a line in the unit of `size`. */
export const lineWidth = (line: string, size: number): number =>
  [...line].reduce((sum, letter) => sum + (glyphOf(letter).advance * size) / 1000, 0);

/** The line, cut with an ellipsis where it would be wider than allowed. */
export function cutLine(line: string, size: number, width: number): string {
  if (lineWidth(line, size) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && lineWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
}

/** The whole size at which a line fits the width, at most the one wished for. */
export const fitSize = (line: string, size: number, width: number): number =>
  Math.min(size, Math.floor((size * width) / Math.max(1, lineWidth(line, size))));

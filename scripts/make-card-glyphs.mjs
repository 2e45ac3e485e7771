/*
 * Makes src/cards/glyphs.txt.br, the outlines that link-preview cards are lettered with: Noto Serif SC SemiBold (SIL Open
 * Font License), reduced to GB 2312, ASCII and every letter of a place's name. One glyph a line: letter, advance, path in
 * 1/1000 em, y downwards, relative SVG commands. Needed only when letters are missing:
 *
 *   npm i --no-save opentype.js @expo-google-fonts/noto-serif-sc && node scripts/make-card-glyphs.mjs && npm ci
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import opentype from 'opentype.js';

const { resolve } = createRequire(import.meta.url);
const font = opentype.parse(
  new Uint8Array(readFileSync(resolve('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'))).buffer,
);

function letters() {
  const found = new Set('−～—·“”‘’《》（）、，。：；！？…㎡℃');
  for (let code = 0x20; code < 0x7f; code += 1) found.add(String.fromCharCode(code));
  const gb2312 = new TextDecoder('gb18030');
  for (let row = 0xa1; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const letter = gb2312.decode(Uint8Array.of(row, cell));
      if (letter.length === 1 && letter > '\u2000' && letter < '\ue000' && (row <= 0xa3 || row >= 0xb0)) found.add(letter);
    }
  for (const file of ['divisions', 'historical', 'zones'])
    for (const letter of readFileSync(`src/places/${file}.ts`, 'utf8')) if (letter > '\u2e7f') found.add(letter);
  return [...found].sort();
}

/** A glyph's outline in relative commands of whole units. */
function outline(glyph) {
  const scale = 1000 / font.unitsPerEm;
  const unit = (value) => Math.round(value * scale);
  let [x, y] = [0, 0];
  let path = '';
  const pairs = (command, ...points) => {
    const steps = points.map(([px, py]) => `${px - x} ${py - y}`);
    [x, y] = points.at(-1);
    path += command + steps.join(' ');
  };
  let start = [0, 0];
  for (const { type, x: px, y: py, x1, y1 } of glyph.getPath(0, 0, font.unitsPerEm).commands) {
    const to = [unit(px ?? 0), unit(py ?? 0)];
    if (type === 'M') {
      pairs('m', to);
      start = to;
    } else if (type === 'L') {
      if (to[0] !== x || to[1] !== y) pairs('l', to);
    } else if (type === 'Q') pairs('q', [unit(x1), unit(y1)], to);
    else if (type === 'Z') {
      path += 'z';
      [x, y] = start;
    } else throw new Error(`An outline with ${type} is not for this format.`);
  }
  return path.replaceAll(' -', '-');
}

const lines = letters().flatMap((letter) => {
  const glyph = font.charToGlyph(letter);
  if (glyph.index === 0) return [];
  return [`${letter}\t${Math.round((glyph.advanceWidth * 1000) / font.unitsPerEm)}\t${outline(glyph)}`];
});
const packed = brotliCompressSync(lines.join('\n'), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
});
writeFileSync('src/cards/glyphs.txt.br', packed);
console.log(`${lines.length} letters, ${packed.length} bytes`);

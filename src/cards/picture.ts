import { crc32, deflateSync } from 'node:zlib';
import { glyphOf } from './lettering.ts';
import { stampOf, steps } from './raster.ts';

/** Colours as `#rrggbb`. */
export interface Palette {
  readonly paper: string;
  /** Three of them, each mixed with paper in `steps` shades: with the paper sixteen colours. */
  readonly inks: readonly [string, string, string];
}

/** A picture of paper and three inks, of which each pixel is half a byte. */
export class Picture {
  readonly width: number;
  readonly height: number;
  readonly #palette: Palette;
  /** Rows as a PNG has them: a byte that names the row's filter, 0 for none, then two pixels a byte, the left one high. */
  readonly #rows: Uint8Array;
  readonly #stride: number;

  /** @param width even, in pixels. */
  constructor(width: number, height: number, palette: Palette) {
    this.width = width;
    this.height = height;
    this.#palette = palette;
    this.#stride = width / 2 + 1;
    this.#rows = new Uint8Array(this.#stride * height);
  }

  /** @param shade how dark, up to `steps`. */
  rectangle(x: number, y: number, width: number, height: number, ink: number, shade = steps): void {
    for (let row = y; row < y + height; row += 1)
      for (let column = x; column < x + width; column += 1) this.#put(row * this.#stride + 1, column, ink * steps + shade);
  }

  /** A line of text on a baseline; each letter stands on a whole pixel. @param size in pixels, a whole number. */
  letters(line: string, x: number, baseline: number, size: number, ink: number): void {
    let at = x;
    for (const letter of line) {
      this.#letter(letter, Math.round(at), baseline, size, ink * steps);
      at += (glyphOf(letter).advance * size) / 1000;
    }
  }

  #letter(letter: string, x: number, y: number, size: number, ink: number): void {
    const { left, top, width, height, cover } = stampOf(letter, size);
    const first = Math.max(0, -(y + top));
    const last = Math.min(height, this.height - y - top);
    const from = Math.max(0, -(x + left));
    const to = Math.min(width, this.width - x - left);
    for (let row = first; row < last; row += 1) {
      const target = (y + top + row) * this.#stride + 1;
      for (let column = from; column < to; column += 1) {
        const shade = cover[row * width + column] as number;
        if (shade > 0) this.#put(target, x + left + column, ink + shade);
      }
    }
  }

  /** @param row where a row's pixels begin. */
  #put(row: number, column: number, colour: number): void {
    const at = row + (column >> 1);
    const there = this.#rows[at] as number;
    this.#rows[at] = column & 1 ? (there & 0xf0) | colour : (there & 0x0f) | (colour << 4);
  }

  /** @see https://www.w3.org/TR/png-3/ */
  png(): Uint8Array<ArrayBuffer> {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(this.width, 0);
    header.writeUInt32BE(this.height, 4);
    // Four bits a pixel, colours from a palette.
    header.set([4, 3, 0, 0, 0], 8);
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const parts = [
      chunk('IHDR', header),
      chunk('PLTE', coloursOf(this.#palette)),
      // Harder levels take a sixth off and twice the time.
      chunk('IDAT', deflateSync(this.#rows, { level: 2, chunkSize: 1 << 16 })),
      chunk('IEND', Buffer.alloc(0)),
    ];
    return new Uint8Array(Buffer.concat([signature, ...parts]));
  }
}

function coloursOf({ paper, inks }: Palette): Buffer {
  const parts = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const light = parts(paper);
  const mixed = inks.flatMap((ink) =>
    Array.from({ length: steps }, (_, shade) =>
      parts(ink).map((value, index) => Math.round((light[index] as number) + ((value - (light[index] as number)) * (shade + 1)) / steps)),
    ),
  );
  return Buffer.from([light, ...mixed].flat());
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

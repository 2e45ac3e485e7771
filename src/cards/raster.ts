import { type Glyph, glyphOf } from './lettering.ts';

/** How dark each pixel of a letter is, in `steps` from 0 for none of it to `steps` for all. */
export interface Stamp {
  /** Of its upper left pixel from the letter's origin on the baseline. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** Shades between paper and ink: with paper and three inks they fill a palette of sixteen, half a byte a pixel. */
export const steps = 5;

const empty: Stamp = { left: 0, top: 0, width: 0, height: 0, cover: new Uint8Array(0) };

const stamps = new Map<string, Stamp>();

/** A letter at a size in pixels; each is drawn once. */
export function stampOf(letter: string, size: number): Stamp {
  const key = `${size} ${letter}`;
  const known = stamps.get(key);
  if (known) return known;
  const stamp = draw(glyphOf(letter), size);
  stamps.set(key, stamp);
  return stamp;
}

type Line = readonly [x0: number, y0: number, x1: number, y1: number];

/** The outline as straight lines, in pixels. */
function linesOf({ path }: Glyph, size: number): Line[] {
  const scale = size / 1000;
  const lines: Line[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  const to = (px: number, py: number): void => {
    if (py !== y) lines.push([x * scale, y * scale, px * scale, py * scale]);
    [x, y] = [px, py];
  };
  for (const [, command = '', numbers = ''] of path.matchAll(/([mlq])([^mlqz]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'm') {
      to(startX, startY);
      [x, y] = [x + a, y + b];
      [startX, startY] = [x, y];
    } else if (command === 'l') to(x + a, y + b);
    else {
      const [fromX, fromY] = [x, y];
      // So many pieces that none strays from the curve by a quarter of a pixel.
      const pieces = Math.max(1, Math.ceil(Math.sqrt(Math.hypot(c - 2 * a, d - 2 * b) * scale)));
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        to(fromX + 2 * (1 - t) * t * a + t * t * c, fromY + 2 * (1 - t) * t * b + t * t * d);
      }
      [x, y] = [fromX + c, fromY + d];
    }
  }
  to(startX, startY);
  return lines;
}

/**
 * Draws an outline with exact cover of each pixel: every line adds the area to its right, a running sum along each row
 * makes that the area within. Where strokes of one letter overlap the sum goes beyond one, and is cut there.
 */
function draw(glyph: Glyph, size: number): Stamp {
  const lines = linesOf(glyph, size);
  if (lines.length === 0) return empty;
  const xs = lines.flatMap(([x0, , x1]) => [x0, x1]);
  const ys = lines.flatMap(([, y0, , y1]) => [y0, y1]);
  const left = Math.floor(Math.min(...xs));
  const top = Math.floor(Math.min(...ys));
  const width = Math.ceil(Math.max(...xs)) - left + 1;
  const height = Math.ceil(Math.max(...ys)) - top;
  const area = new Float32Array((width + 1) * height);
  for (const [x0, y0, x1, y1] of lines) addLine(area, width + 1, x0 - left, y0 - top, x1 - left, y1 - top);
  const cover = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      sum += area[row * (width + 1) + column] as number;
      cover[row * width + column] = Math.round(Math.min(1, Math.abs(sum)) * steps);
    }
  }
  return { left, top, width, height, cover };
}

function addLine(area: Float32Array, stride: number, x0: number, y0: number, x1: number, y1: number): void {
  const down = y1 > y0;
  const [fromX, fromY, toX, toY] = down ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (toX - fromX) / (toY - fromY);
  for (let row = Math.floor(fromY); row < toY; row += 1) {
    const high = Math.max(fromY, row);
    const low = Math.min(toY, row + 1);
    if (low <= high) continue;
    const share = (low - high) * (down ? 1 : -1);
    const a = fromX + (high - fromY) * slope;
    const b = fromX + (low - fromY) * slope;
    const [near, far] = a < b ? [a, b] : [b, a];
    const first = Math.floor(near);
    const last = Math.floor(far);
    const at = row * stride;
    const add = (column: number, value: number): void => {
      area[at + column] = (area[at + column] as number) + value;
    };
    if (first === last) {
      const middle = (near + far) / 2 - first;
      add(first, share * (1 - middle));
      add(first + 1, share * middle);
      continue;
    }
    // Share of the line's height that lies in each column it crosses.
    const perColumn = share / (far - near);
    let carried = 0;
    for (let column = first; column <= last; column += 1) {
      const begin = Math.max(near, column);
      const end = Math.min(far, column + 1);
      const part = (end - begin) * perColumn;
      const middle = (begin + end) / 2 - column;
      add(column, carried + part * (1 - middle));
      carried = part * middle;
    }
    add(last + 1, carried);
  }
}

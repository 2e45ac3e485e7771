/** Pairs of traditional and simplified characters: the n-th of one string becomes the n-th of the other. */
export interface FoldTable {
  readonly from: string;
  readonly to: string;
}

/** Reads like its argument, letter by letter: the same length in UTF-16 units, so that offsets carry over. */
export type Fold = (text: string) => string;

/**
 * Makes the form in which search compares text: lower case and half width for ASCII, simplified characters, blanks of
 * every kind as a space. Index and query are folded alike, so a character with two readings (乾, 著) finds both.
 */
export function makeFold(table: FoldTable): Fold {
  const simplified = new Map<number, number>();
  for (let index = 0; index < table.from.length; index += 1) simplified.set(table.from.charCodeAt(index), table.to.charCodeAt(index));
  const foldUnit = (unit: number): number => {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    if (unit < 0x80) return unit === 9 || unit === 10 || unit === 13 ? 0x20 : unit;
    if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
    if (unit === 0x3000 || unit === 0xa0) return 0x20;
    return simplified.get(unit) ?? unit;
  };
  return (text) => {
    const units = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1) units[index] = foldUnit(text.charCodeAt(index));
    let folded = '';
    for (let index = 0; index < units.length; index += 8192) folded += String.fromCharCode(...units.subarray(index, index + 8192));
    return folded;
  };
}

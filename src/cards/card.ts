import { cutLine, fitSize, lineWidth } from './lettering.ts';
import { Picture } from './picture.ts';

/** What a card for link previews shows. */
export interface Card {
  /** 河南省驻马店市 · 2019年目标. */
  readonly over: string;
  readonly title: string;
  /** The figure in parts, each at its own size: words small, the number large. */
  readonly value: { readonly before: string; readonly number: string; readonly after: string } | null;
  /** Lines of smaller type: what became of it, the sentence; or a report's main targets. */
  readonly lines: readonly { readonly label: string; readonly text: string; readonly target?: boolean }[];
  /** 《驻马店市2019年政府工作报告》. */
  readonly from: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

/** The site's light scheme: a card has no dark one. */
const palette = { paper: '#fbfaf7', inks: ['#1b1b19', '#6b675f', '#b3392b'] } as const;
const ink = 0;
const muted = 1;
const target = 2;

const margin = 72;
const inner = cardSize.width - margin * 2;

/** Number, unit and words on one baseline, made smaller together where they are too wide. */
function valueLine(picture: Picture, { before, number, after }: NonNullable<Card['value']>, y: number): void {
  const wished = { words: number === '' ? 88 : 60, number: number === '' ? 60 : 180 };
  const gap = 14;
  const width = lineWidth(before, wished.words) + lineWidth(number, wished.number) + lineWidth(after, wished.words) + gap * 2;
  const shrink = Math.min(1, inner / width);
  const words = Math.floor(wished.words * shrink);
  const large = Math.floor(wished.number * shrink);
  const atNumber = margin + lineWidth(before, words) + (before === '' ? 0 : gap);
  const atAfter = atNumber + lineWidth(number, large) + (number === '' ? 0 : gap);
  picture.letters(before, margin, y, words, target);
  picture.letters(number, atNumber, y, large, target);
  picture.letters(after, atAfter, y, words, target);
}

/** Draws a card: letters alone, whatever a scrape may hide in a sentence. */
export function drawCard({ over, title, value, lines, from }: Card): Picture {
  const { width, height } = cardSize;
  const picture = new Picture(width, height, palette);
  const brand = '对标';
  const atBrand = width - margin - lineWidth(brand, 34) - 26;
  const labels = Math.max(0, ...lines.map(({ label }) => lineWidth(label, 32)));
  const firstLine = value ? 456 : 312;
  const step = value ? 50 : 62;
  picture.rectangle(0, 0, 10, height, target);
  picture.letters(cutLine(over, 34, inner), margin, 100, 34, muted);
  picture.letters(title, margin, 176, fitSize(title, 58, inner), ink);
  if (value) valueLine(picture, value, 364);
  picture.rectangle(margin, value ? 402 : 226, inner, 2, muted, 1);
  for (const [index, { label, text, target: aimed = false }] of lines.entries()) {
    const y = firstLine + index * step;
    const at = margin + labels + (labels > 0 ? 32 : 0);
    picture.letters(label, margin, y, 32, muted);
    picture.letters(cutLine(text, 32, width - margin - at), at, y, 32, aimed ? target : ink);
  }
  picture.letters(cutLine(from, 26, inner - 160), margin, 586, 26, muted);
  picture.letters(brand, atBrand, 586, 34, ink);
  picture.rectangle(width - margin - 18, 568, 18, 18, target);
  return picture;
}

import { cutLine, fitSize, letter, lineWidth } from './lettering.ts';

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
const colours = { paper: '#fbfaf7', ink: '#1b1b19', muted: '#6b675f', hairline: '#dcd8cf', target: '#b3392b' } as const;

const margin = 72;
const inner = cardSize.width - margin * 2;

/** Number, unit and words on one baseline, made smaller together where they are too wide. */
function valueLine({ before, number, after }: NonNullable<Card['value']>, y: number): string {
  const wished = { words: number === '' ? 88 : 60, number: number === '' ? 60 : 180 };
  const gap = 14;
  const width = lineWidth(before, wished.words) + lineWidth(number, wished.number) + lineWidth(after, wished.words) + gap * 2;
  const shrink = Math.min(1, inner / width);
  const words = wished.words * shrink;
  const large = wished.number * shrink;
  const atNumber = margin + lineWidth(before, words) + (before === '' ? 0 : gap);
  const atAfter = atNumber + lineWidth(number, large) + (number === '' ? 0 : gap);
  return (
    letter(before, margin, y, words, colours.target) +
    letter(number, atNumber, y, large, colours.target) +
    letter(after, atAfter, y, words, colours.target)
  );
}

/** A card as an SVG picture of outlines. */
export function cardSvg({ over, title, value, lines, from }: Card): string {
  const brand = '对标';
  const atBrand = cardSize.width - margin - lineWidth(brand, 34) - 26;
  const labels = Math.max(0, ...lines.map(({ label }) => lineWidth(label, 32)));
  const firstLine = value ? 456 : 312;
  const step = value ? 50 : 62;
  const shapes = [
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${colours.paper}"/>`,
    `<rect x="0" y="0" width="10" height="${cardSize.height}" fill="${colours.target}"/>`,
    letter(cutLine(over, 34, inner), margin, 100, 34, colours.muted),
    letter(title, margin, 176, fitSize(title, 58, inner), colours.ink),
    value ? valueLine(value, 364) : '',
    `<rect x="${margin}" y="${value ? 402 : 226}" width="${inner}" height="1.5" fill="${colours.hairline}"/>`,
    ...lines.map(({ label, text, target = false }, index) => {
      const y = firstLine + index * step;
      const at = margin + labels + (labels > 0 ? 32 : 0);
      return (
        letter(label, margin, y, 32, colours.muted) +
        letter(cutLine(text, 32, cardSize.width - margin - at), at, y, 32, target ? colours.target : colours.ink)
      );
    }),
    letter(cutLine(from, 26, inner - 160), margin, 586, 26, colours.muted),
    letter(brand, atBrand, 586, 34, colours.ink),
    `<rect x="${cardSize.width - margin - 18}" y="568" width="18" height="18" fill="${colours.target}"/>`,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">${shapes.join('')}</svg>`;
}

import { describe, expect, test } from 'vitest';
import { type Card, cardSize, cardSvg } from '../../src/cards/card.ts';
import { cutLine, letter, lineWidth } from '../../src/cards/lettering.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { indicators } from '../../src/indicators/index.ts';
import { DIVISIONS } from '../../src/places/divisions.ts';

const card: Card = {
  over: '安徽省六安市 · 2024年目标',
  title: '地区生产总值增速',
  value: { before: '增长', number: '7.5', after: '%左右' },
  lines: [{ label: '原文', text: '地区生产总值增长7.5%左右' }],
  from: '《六安市2024年政府工作报告》',
};
const missing = letter('〓', 0, 0, 10, '#000');

describe('lettering', () => {
  test('has every letter of the catalogue and of the names of places', () => {
    const words = [...indicators.map(({ name }) => name), JSON.stringify(DIVISIONS)].join('');
    const letters = [...new Set(words)].filter((one) => one > '\u2e7f');
    expect(letters.length).toBeGreaterThan(1000);
    expect(letters.filter((one) => letter(one, 0, 0, 10, '#000') === missing)).toEqual([]);
  });
  test('marks what it lacks, as printers do', () => expect(letter('𓀀', 0, 0, 10, '#000')).toBe(missing));
  test('a line that is too wide is cut to its width', () => {
    const cut = cutLine('一'.repeat(100), 30, 300);
    expect(cut).toMatch(/^一+…$/);
    expect(lineWidth(cut, 30)).toBeLessThanOrEqual(300);
    expect(cutLine('短', 30, 300)).toBe('短');
  });
});

test('a card holds outlines alone: no text, no font, nothing of what a scrape may hide in a sentence', () => {
  const svg = cardSvg({ ...card, title: '<script>alert(1)</script>' });
  expect(svg).not.toMatch(/<text|<script|font-family|href/);
});

test('a card is a PNG of the size that link previews ask for, the same for the same words', async () => {
  const png = Buffer.from(await renderCard(card));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
  expect(Buffer.from(await renderCard(card)).equals(png)).toBe(true);
});

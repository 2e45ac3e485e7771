import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type Card, cardSize, drawCard } from '../../src/cards/card.ts';
import { cutLine, glyphOf, lineWidth } from '../../src/cards/lettering.ts';
import { stampOf, steps } from '../../src/cards/raster.ts';
import { indicators } from '../../src/indicators/index.ts';
import { DIVISIONS } from '../../src/places/divisions.ts';

const card: Card = {
  over: '安徽省六安市 · 2024年目标',
  title: '地区生产总值增速',
  value: { before: '增长', number: '7.5', after: '%左右' },
  lines: [{ label: '原文', text: '地区生产总值增长7.5%左右' }],
  from: '《六安市2024年政府工作报告》',
};
const missing = glyphOf('〓');

describe('lettering', () => {
  test('has every letter of the catalogue and of the names of places', () => {
    const words = [...indicators.map(({ name }) => name), JSON.stringify(DIVISIONS)].join('');
    const letters = [...new Set(words)].filter((one) => one > '\u2e7f');
    expect(letters.length).toBeGreaterThan(1000);
    expect(letters.filter((one) => glyphOf(one) === missing)).toEqual([]);
  });
  test('marks what it lacks, as printers do', () => expect(glyphOf('𓀀')).toBe(missing));
  test('a line that is too wide is cut to its width', () => {
    const cut = cutLine('一'.repeat(100), 30, 300);
    expect(cut).toMatch(/^一+…$/);
    expect(lineWidth(cut, 30)).toBeLessThanOrEqual(300);
    expect(cutLine('短', 30, 300)).toBe('短');
  });
});

test('the letters are drawn, one upon the other', () => {
  const bare = drawCard({ ...card, title: '' }).png().length;
  expect(drawCard(card).png().length).toBeGreaterThan(bare + 500);
});

test('a card is a PNG of the size that link previews ask for, the same for the same words', async () => {
  const png = Buffer.from(drawCard(card).png());
  const { format, width, height, channels } = await sharp(png).metadata();
  expect({ format, width, height, channels }).toEqual({ format: 'png', ...cardSize, channels: 3 });
  expect(Buffer.from(drawCard(card).png()).equals(png)).toBe(true);
});

test('what is drawn has the colours of the page, and its letters where they belong', async () => {
  const { data } = await sharp(drawCard({ ...card, value: { before: '', number: '1', after: '' }, lines: [] }).png())
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): number[] => [...data.subarray((y * cardSize.width + x) * 3, (y * cardSize.width + x) * 3 + 3)];
  expect(at(600, 300)).toEqual([0xfb, 0xfa, 0xf7]);
  expect(at(5, 300)).toEqual([0xb3, 0x39, 0x2b]);
  // The stem of the large 1.
  const row = Array.from({ length: 180 }, (_, x) => at(72 + x, 300));
  expect(row.filter(([red]) => red === 0xb3).length).toBeGreaterThan(10);
});

test.each([
  ['一', 100],
  ['驻', 32],
  ['歪', 58],
  ['8', 180],
  ['%', 60],
])('%s at %i pixels is as dark as another program draws its outline', async (letter, size) => {
  const { left, top, width, height, cover } = stampOf(letter, size);
  const scaled = `translate(${-left} ${-top}) scale(${size / 1000})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="${scaled}" d="${glyphOf(letter).path}"/></svg>`;
  const drawn = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const difference = cover.reduce((sum, shade, at) => sum + Math.abs(shade / steps - (drawn[at] as number) / 255), 0);
  // Rounding to shades alone is a twentieth of the pixels at the edges.
  expect(difference / cover.reduce((sum, shade) => sum + shade / steps, 0)).toBeLessThan(0.06);
});

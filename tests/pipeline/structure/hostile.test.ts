import { expect, it } from 'vitest';
import { expectSound } from './check-report.ts';
import { HEAD, OPENING, readText } from './sample.ts';

const LENGTH = 40_000;
const many = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

it.each([
  ['line feeds', '\n'],
  ['blanks', ' '],
  ['wide blanks', '\u3000'],
  ['brackets', '（'],
  ['digits', '1'],
  ['numbers', '1.'],
  ['numerals', '一、'],
  ['addresses', '各位代表！'],
  ['headings', '（一）增长\n'],
  ['session words', '人民代表大会第'],
  ['target words', '主要目标'],
  ['opened tags', '<p>'],
  ['entities', '&amp;'],
  ['marks of Markdown', '*_'],
  ['written line breaks', '\\r\\n'],
])('is read in linear time when it is full of %s', (_, piece) => {
  const text = `${HEAD}${OPENING}一、2020年工作回顾\n${many(piece)}完成。`;
  const start = performance.now();
  const result = readText(text);
  expect(performance.now() - start).toBeLessThan(3000);
  expectSound(result, text);
});

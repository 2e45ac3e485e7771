import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { generateCorpus } from '../../scripts/generate/corpus.ts';
import { nastyPieces } from '../hostile/nasty-pieces.ts';
import { attacks } from '../hostile/report-around.ts';

/** Texts to mutate: the reports of the repository but for the one that takes seconds to repair, and some of our own making. */
const texts: readonly string[] = [
  ...readdirSync('content/reports')
    .filter((name) => name.endsWith('.txt') && !name.includes('damaged'))
    .map((name) => readFileSync(join('content/reports', name), 'utf8')),
  ...[...generateCorpus(6, { sound: true })].map(({ bytes }) => new TextDecoder().decode(bytes)),
];

/** A stretch of a text as two shares of its length. */
const stretch = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.2, noNaN: true }));
const cut = (text: string, [from, length]: [number, number]): [number, number] => {
  const start = Math.floor(from * text.length);
  return [start, Math.min(text.length, start + Math.ceil(length * text.length))];
};

type Change = (text: string) => string;

const piece = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .constantFrom(...nastyPieces.map(([, each]) => each))
    .chain((each) => fc.integer({ min: 1, max: 200 }).map((times) => each.repeat(times))),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(fc.constantFrom(...'0123456789.,%，、。；：（）亿万元个百分点增长达到左右以上全省第位年月'), { maxLength: 40 })
    .map((chars) => chars.join('')),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  stretch.map(
    (where): Change =>
      (text) =>
        text.slice(...cut(text, where)),
  ),
  stretch.map(
    (where): Change =>
      (text) => {
        const [start, end] = cut(text, where);
        return text.slice(0, start) + text.slice(end);
      },
  ),
  stretch.map(
    (where): Change =>
      (text) => {
        const [start, end] = cut(text, where);
        return text.slice(0, end) + text.slice(start);
      },
  ),
  fc.tuple(stretch, piece).map(
    ([where, inserted]): Change =>
      (text) => {
        const [start] = cut(text, where);
        return text.slice(0, start) + inserted + text.slice(start);
      },
  ),
  fc.tuple(fc.constantFrom(...'\n，。、1一 （“'), piece).map(
    ([from, to]): Change =>
      (text) =>
        text.slice(0, 6000).replaceAll(from, to.slice(0, 12)),
  ),
  fc.tuple(fc.constantFrom(...texts), stretch).map(
    ([other, where]): Change =>
      (text) => {
        const [start] = cut(text, where);
        return text.slice(0, start) + other.slice(Math.floor(where[1] * other.length));
      },
  ),
  fc.constant<Change>((text) => `<html><body>${text.replaceAll('\n', '<br>')}</body></html>`),
  fc.constant<Change>((text) => text.replaceAll('\n', '')),
);

const charset = fc.constantFrom('utf8', 'utf8', 'utf8', 'gb18030', 'big5', 'utf16le', 'utf16be');

/** Reports that somebody cut, spliced, doubled, saved in another charset and threw bytes into. */
export const mutants: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(change, { minLength: 1, maxLength: 5 }),
    charset,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }),
  )
  .map(([text, changes, into, flips]) => {
    const bytes = encode(
      changes.reduce((all, apply) => apply(all).slice(0, 60_000), text),
      into,
    );
    for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
    return bytes;
  });

/** Bytes without order, and words, figures and marks of reports in any order. */
export const rubble: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => new TextEncoder().encode(pieces.join(''))),
);

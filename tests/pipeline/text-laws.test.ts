import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../src/pipeline/convert/index.ts';
import { read } from '../../src/pipeline/read/index.ts';
import { repair } from '../../src/pipeline/repair/index.ts';
import type { CleanSource } from '../../src/pipeline/stages.ts';
import { tidy } from '../../src/pipeline/tidy/index.ts';
import { damage } from '../damage-simulator.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const FOLDER = 'content/reports';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => new Uint8Array(readFileSync(`${FOLDER}/${name}`)));
const own = new TextEncoder().encode(damage(SOUND_REPORT).damaged.slice(0, 1500));

const throughText = (bytes: Uint8Array): CleanSource => {
  const source = repair(read(bytes, 'a.txt'));
  return convert({ ...source, tracked: tidy(source.tracked), profile: 'plain', page: { title: null, url: null, postedAt: null } });
};

/** Every character of the decoded text is in one segment, kept ones as they were; what remains is the text. */
const expectLaw = ({ text, tracked }: CleanSource): void => {
  const ledger = tracked.ledger('a.txt');
  let at = 0;
  for (const { start, end, action, after, rule } of ledger) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    expect(rule).not.toBe('');
    if (action === 'kept') expect(after).toBe(text.slice(start, end));
    if (action === 'dropped') expect(after).toBe('');
    at = end;
  }
  expect(at).toBe(text.length);
  expect(ledger.map(({ after }) => after).join('')).toBe(tracked.text);
};

test('the ledger covers random bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => expectLaw(throughText(bytes))),
    { numRuns: 150 },
  );
});

test('the ledger covers random text of the kind that the rules look for', () => {
  const piece = fc.constantFrom(
    ...[
      '一、',
      '（二）',
      '12',
      ' ',
      '.',
      '\n',
      '\r\n',
      '\\r\\n',
      '　　',
      '&nbsp;',
      '??',
      '業(yè)',
      '經(jīng)',
      '會(huì )',
      '。ㄒ唬┒',
      '!笆弧逼陂g',
      '燃?xì)獬',
    ],
    ...['著', '着', '显', '⾏', '\u200b', '\ue000', '\u0000', '％', '亿元', '政 府 工', '。jZD\n', '3、', '\ufffd', '𠮷'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectLaw(throughText(new TextEncoder().encode(pieces.join(''))))),
    { numRuns: 150 },
  );
});

test('the ledger covers files cut anywhere and glued together', () => {
  const part = fc
    .tuple(fc.constantFrom(...files, own), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 2500 }))
    .map(([bytes, where, length]) => bytes.subarray(Math.floor(where * bytes.length), Math.floor(where * bytes.length) + length));
  fc.assert(
    fc.property(part, part, (a, b) => expectLaw(throughText(Uint8Array.from([...a, ...b])))),
    { numRuns: 40 },
  );
});

test('the same bytes give the same pieces', () => {
  for (const bytes of files) expect(throughText(bytes).tracked.pieces).toEqual(throughText(bytes).tracked.pieces);
});

test('a sound report is read, judged and tidied in a few milliseconds', () => {
  const bytes = new TextEncoder().encode(SOUND_REPORT.repeat(5));
  const once = (): number => {
    const started = performance.now();
    tidy(repair(read(bytes, 'a.txt')).tracked);
    return performance.now() - started;
  };
  const times = Array.from({ length: 15 }, once).sort((a, b) => a - b);
  // 3 ms on an idle machine; the limit leaves room for a busy one.
  expect(times[0]).toBeLessThan(6);
});

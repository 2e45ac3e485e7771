import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../src/pipeline/read/index.ts';
import { pairCode } from '../../src/text/gbk.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const gbk = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((char) => {
      const code = char.charCodeAt(0);
      if (code < 0x80) return [code];
      const pair = pairCode(char);
      return pair === undefined ? [0x3f] : [pair >> 8, pair & 0xff];
    }),
  );
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return bigEndian ? bytes.map((_, i) => bytes[i ^ 1] as number) : bytes;
};
const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 各位代表：我們要推動經濟發展，的是不在有 … in Big5. */
const BIG5 = Buffer.from('a655a6eca54eaaeda147a7daadccadb1b1c0b0caa6b3aabaac4fa4a3a662a6b3a44ba44aa4a4a457b0eab0eaa148a440a447a454', 'hex');

test.each([
  ['UTF-8', utf8(SOUND_REPORT), 'utf-8'],
  ['UTF-8 with a byte order mark', withMark([0xef, 0xbb, 0xbf], utf8(SOUND_REPORT)), 'utf-8'],
  ['GBK', gbk(SOUND_REPORT), 'gb18030'],
  ['UTF-16LE with a byte order mark', withMark([0xff, 0xfe], utf16(SOUND_REPORT, false)), 'utf-16le'],
  ['UTF-16BE with a byte order mark', withMark([0xfe, 0xff], utf16(SOUND_REPORT, true)), 'utf-16be'],
  ['UTF-16LE without one', utf16(SOUND_REPORT, false), 'utf-16le'],
  ['UTF-16BE without one', utf16(SOUND_REPORT, true), 'utf-16be'],
])('%s reads as the text it holds', (_, bytes, charset) => {
  const source = read(bytes, 'a.txt');
  expect(source.charset).toBe(charset);
  expect(source.text).toBe(SOUND_REPORT);
  expect(source.evidence).not.toBe('');
});

test('a short Big5 text is told from GBK', () => {
  expect(read(BIG5, 'a.txt').charset).toBe('big5');
});

test('a page that declares GB2312 is read as GB18030 when its bytes allow it', () => {
  const page = gbk('<html><head><meta charset="gb2312"></head><body>短文</body></html>');
  const source = read(page, 'a.html');
  expect(source.charset).toBe('gb18030');
  expect(source.text).toContain('短文');
});

test('a declaration that its bytes contradict is not believed', () => {
  const page = utf8('<html><head><meta charset="gb2312"></head><body>政府工作报告</body></html>');
  expect(read(page, 'a.html').text).toContain('政府工作报告');
});

test('a file cut in the middle of a character stays UTF-8 and says so', () => {
  const bytes = utf8(SOUND_REPORT);
  const source = read(bytes.subarray(0, bytes.indexOf(0xe5, 9000) + 1), 'a.txt');
  expect(source.charset).toBe('utf-8');
  expect(source.findings.map(({ rule }) => rule)).toContain('undecodable-bytes');
});

test('an empty file and a binary one are findings, not errors', () => {
  expect(read(new Uint8Array(), 'a.txt').findings.map(({ rule }) => rule)).toEqual(['empty-file']);
  const binary = Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32);
  expect(read(binary, 'a.txt').findings.map(({ rule }) => rule)).toContain('binary-file');
});

test('any bytes read without throwing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(read(bytes, 'a.txt').sha256).toMatch(/^[0-9a-f]{64}$/);
    }),
  );
});

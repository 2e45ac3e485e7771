import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nastyPieces } from './nasty-pieces.ts';
import { attacked, attacks, reportAround } from './report-around.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Bytes without any order, the same each time. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 2654435761) >>> 13) & 0xff);

/** Names that would break out of a folder, a line, an address, a page or a command. */
const names: readonly string[] = [
  '..%2f..%2fetc%2fpasswd.txt',
  '%00.txt',
  'a\nb\r.txt',
  '"quoted" \'and\'.txt',
  '<img src=x onerror=window.__pwned=1>.txt',
  '{{7*7}}.txt',
  '-rf.txt',
  '$(touch pwned).txt',
  '\u202etxt.exe.txt',
  `${'长'.repeat(80)}.txt`,
  '名 字.txt',
  '..txt',
  'CON.txt',
];

const sidecars: Readonly<Record<string, string>> = {
  'laughs.meta.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`).join('\n')}\n`,
  'deep.meta.yaml': '['.repeat(16_000),
  'deep-maps.meta.yaml': `${'{a: '.repeat(4000)}`,
  'code.meta.yaml': 'place: !!js/function "function(){ globalThis.pwned = 1 }"\n',
  'twice.meta.yaml': 'year: 2024\nyear: 2023\n',
  'address.meta.yaml': 'url: "javascript:window.__pwned=1"\n',
  'prototype.meta.yaml': '__proto__: {polluted: true}\n',
  'number.meta.yaml': `year: ${'9'.repeat(10_000)}\n`,
  'nul.meta.yaml': '\0\0\0',
};

/**
 * Fills a folder with what a careless or hostile collector may leave there.
 * @param size characters of each text that is full of one thing.
 * @param pieces what texts are full of.
 * @returns The names that a run has to account for, each as a report's source or as a problem's file.
 */
export function writeNastyFolder(folder: string, size: number, pieces = nastyPieces): string[] {
  const listed: string[] = [];
  const put = (name: string, content: string | Uint8Array): void => {
    writeFileSync(join(folder, name), content);
    listed.push(name);
  };
  for (const [name, piece] of pieces) {
    const text = piece.repeat(Math.ceil(size / piece.length));
    put(`full of ${name}.txt`, text);
    put(`report with ${name}.txt`, reportAround({ review: text.slice(0, 60_000) }));
  }
  for (const name of names) put(name, '并非报告');
  for (const [name, yaml] of Object.entries(sidecars)) {
    put(name, yaml);
    put(name.replace('.meta.yaml', '.txt'), reportAround({}));
  }
  const everything = attacks.join('\n');
  put('attacks.txt', attacked('赣州市'));
  put(
    'attacks.html',
    `<html><head><title>${everything}</title></head><body onload="window.__pwned=1">${reportAround({ review: everything }, '九江市')}</body></html>`,
  );
  put('one line.txt', reportAround({ review: '坚持稳中求进，'.repeat(90_000) }).replaceAll('\n', ''));
  put('ten megabytes.txt', '字'.repeat(3_500_000));
  put('million brackets.txt', '(['.repeat(500_000));
  put('deep.html', '<div>'.repeat(100_000));
  put('unclosed.html', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}`);
  put('lone surrogates.txt', utf16('\ud800政府工作报告\udc00\ud800'.repeat(2000)));
  put('nothing.txt', '');
  put('blank.txt', ' \n\t\u3000\n');
  put('noise.txt', noise(300_000));
  put('archive.txt', Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(5000)]));
  put('picture.png', noise(500));
  put('half a character.txt', utf8('政府工作报告').subarray(0, 17));
  put('mark alone.txt', new Uint8Array([0xef, 0xbb, 0xbf]));
  put('odd bytes.txt', Buffer.concat([utf16('政府工作报告'), new Uint8Array([0x4e])]));
  mkdirSync(join(folder, 'a folder.txt'));
  mkdirSync(join(folder, 'empty folder'));
  symlinkSync('/etc/passwd', join(folder, 'passwords.txt'));
  symlinkSync('..', join(folder, 'above'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  return [...listed, 'passwords.txt', 'above', 'loop.txt', 'broken.txt'];
}

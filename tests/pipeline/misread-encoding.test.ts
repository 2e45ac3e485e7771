import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/pipeline/read/index.ts';
import { repair } from '../../src/pipeline/repair/index.ts';
import { isDamaged } from '../../src/pipeline/repair/is-damaged.ts';
import { damage } from '../damage-simulator.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const utf8 = Buffer.from(SOUND_REPORT);
const gbk = iconv.encode(SOUND_REPORT, 'gbk');

describe('text decoded by a wrong table is named, and is not taken for the family that repair undoes', () => {
  test.each([
    ['UTF-8 read as GBK', iconv.decode(utf8, 'gbk')],
    ['UTF-8 read as GBK', new TextDecoder('gb18030').decode(utf8)],
    ['UTF-8 read as Latin-1', utf8.toString('latin1')],
    ['GBK read as Latin-1', gbk.toString('latin1')],
  ])('%s', (name, text) => {
    const finding = read(Buffer.from(text), 'a.txt').findings.find(({ rule }) => rule === 'misread-encoding');
    expect(finding?.message).toContain(name);
    expect(isDamaged(text)).toBe(false);
  });

  test.each([
    ['simplified', SOUND_REPORT] as const,
    ['traditional', damage(SOUND_REPORT).traditional] as const,
    ['damaged', damage(SOUND_REPORT).damaged] as const,
    ...readdirSync('content/reports').map((name) => [name, readFileSync(`content/reports/${name}`, 'utf8')] as const),
  ])('%s text is not', (_, text) => {
    expect(read(Buffer.from(text), 'a.txt').findings.map(({ rule }) => rule)).not.toContain('misread-encoding');
  });
});

const traditional = damage(SOUND_REPORT).traditional;
const big5 = iconv.encode(traditional, 'big5');
const decode = (label: string, bytes: Uint8Array): string => new TextDecoder(label).decode(bytes);

describe('a misreading that lost nothing is undone', () => {
  test.each([
    ['UTF-8 read as Latin-1', utf8.toString('latin1'), SOUND_REPORT],
    ['UTF-8 read as Latin-1', decode('windows-1252', utf8), SOUND_REPORT],
    ['GBK read as Latin-1', decode('windows-1252', gbk), SOUND_REPORT],
    ['Big5 read as Latin-1', big5.toString('latin1'), traditional],
    ['Big5 read as GBK', decode('gb18030', big5), traditional],
  ])('%s', (name, text, sound) => {
    const { tracked, findings } = repair(read(Buffer.from(text), 'a.txt'));
    expect(tracked.text).toBe(sound);
    expect(findings.map(({ rule }) => rule)).not.toContain('misread-encoding');
    expect(findings.find(({ rule }) => rule === 'misread-encoding-undone')?.message).toContain(name);
    const ledger = tracked.ledger('a.txt');
    expect(ledger.map(({ start }) => start)).toEqual([0, ...ledger.slice(0, -1).map(({ end }) => end)]);
    expect(new Set(ledger.map(({ rule }) => rule))).toEqual(new Set(['text', 'misread-encoding']));
    // Digits stay what they were, so that a figure's source is the figure.
    expect(ledger.filter(({ action }) => action === 'kept').some(({ start, end }) => text.slice(start, end).includes('1350'))).toBe(true);
  });

  test('line by line: one in which characters were lost stays, and is named', () => {
    const text = decode('gb18030', utf8);
    const { tracked, findings } = repair(read(Buffer.from(text), 'a.txt'));
    const lost = text.split('\n').filter((line) => line.includes('\ufffd'));
    expect(lost.length).toBeGreaterThan(10);
    const lines = tracked.text.split('\n');
    expect(lines.filter((line) => line.includes('\ufffd'))).toEqual(lost);
    const sound = SOUND_REPORT.split('\n');
    lines.forEach((line, i) => {
      if (!line.includes('\ufffd')) expect(line).toBe(sound[i]);
    });
    expect(findings.find(({ rule }) => rule === 'misread-encoding')?.message).toContain(`lost in ${lost.length} of`);
  });

  test.each([
    ['a text of the other family', damage(SOUND_REPORT).damaged],
    ['sound text', SOUND_REPORT],
    ['sound traditional text', traditional],
    ['French', 'Le préfet a présenté le rapport d’activité à l’assemblée générale, où siègent les élus. '.repeat(50)],
    ['random letters', Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x80 + ((i * 7919) % 128))).join('')],
    ['random characters', Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join('')],
  ])('%s is left alone', (_, text) => {
    const { tracked, findings } = repair(read(Buffer.from(text), 'a.txt'));
    expect(findings.map(({ rule }) => rule)).not.toContain('misread-encoding-undone');
    expect(new Set(tracked.pieces.map(({ rule }) => rule))).not.toContain('misread-encoding');
  });
});

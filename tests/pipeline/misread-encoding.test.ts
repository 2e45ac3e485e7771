import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/pipeline/read/index.ts';
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

import type { Finding } from '../stages.ts';

/** Beginnings of the commonest characters and marks of UTF-8 when read as GBK: ，；： 。、 “”— 的; hardly a character of sound prose. */
const UTF8_READ_AS_GBK = /[锛銆鈥鐨]/g;
/** UTF-16 units in which to look. */
const ENOUGH = 20_000;
const LEAST = 8;
const MOST_LATIN = 100;

/** The misreading that a whole text shows, null when none: most of its characters are what another decoder made of Chinese bytes. */
const misreading = (text: string): string | null => {
  const latin = latinLetters(text);
  const begun = text.match(UTF8_READ_AS_GBK)?.length ?? 0;
  if (latin <= MOST_LATIN && begun < LEAST) return null;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (latin > MOST_LATIN && latin > 4 * han)
    return /[ãä-é][\u0080-\u00bf]{2}[ãä-é]/.test(text) ? 'UTF-8 read as Latin-1' : 'GBK read as Latin-1';
  return begun >= LEAST && begun > han / 50 ? 'UTF-8 read as GBK' : null;
};

/** Characters of the upper half of Latin-1. */
function latinLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80 && code <= 0xff) count += 1;
  }
  return count;
}

/** Names a text that was decoded by the wrong table before it was saved: what it shows, and what to do. */
export const misreadEncoding = (text: string): Finding[] => {
  const found = misreading(text.slice(0, ENOUGH));
  if (!found) return [];
  return [
    {
      severity: 'error',
      rule: 'misread-encoding',
      message: `Unexpected ${found}: “${text.trim().slice(0, 12)}”, expected Chinese`,
      hint: 'The file was saved after a wrong decoding; fetch the page again and keep its bytes as they come.',
      start: 0,
      end: Math.min(text.length, ENOUGH),
    },
  ];
};

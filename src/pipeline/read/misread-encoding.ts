import type { Finding } from '../stages.ts';

/** Beginnings of the commonest characters and marks of UTF-8 when read as GBK: ，；： 。、 “”— 的; hardly a character of sound prose. */
const UTF8_READ_AS_GBK = /[锛銆鈥鐨]/g;
/** UTF-16 units in which to look. */
const ENOUGH = 20_000;
const LEAST = 8;

/** The misreading that a whole text shows, null when none: most of its characters are what another decoder made of Chinese bytes. */
const misreading = (text: string): string | null => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[\u0080-\u00ff]/g)?.length ?? 0;
  if (latin > 100 && latin > 4 * han) return /[ãä-é][\u0080-\u00bf]{2}[ãä-é]/.test(text) ? 'UTF-8 read as Latin-1' : 'GBK read as Latin-1';
  const begun = text.match(UTF8_READ_AS_GBK)?.length ?? 0;
  return begun >= LEAST && begun > han / 50 ? 'UTF-8 read as GBK' : null;
};

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

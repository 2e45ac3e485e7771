import { isUtf8 } from 'node:buffer';
import { byteOrderMark, type CharsetChoice, declaredCharset } from './charset-evidence.ts';
import { plausibility } from './plausibility.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

/** Share of U+FFFD among the characters beyond ASCII. */
const faultShare = (text: string): number => {
  let faults = 0;
  let total = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    total += 1;
    if (code === 0xfffd) faults += 1;
  }
  return total === 0 ? 0 : faults / total;
};

const SAMPLE_BYTES = 65_536;
/** A multi-byte character may be cut at the sample's end; the decoder then adds one fault, which these limits absorb. */
const FEW_FAULTS = 0.02;
const PROSE = 0.12;
/** Share of the likeliest charset's score that the declared one must reach. */
const AS_WELL = 0.5;

/**
 * Chooses the charset of a file's bytes by, in this order: byte order mark; UTF-16 that reads as prose; valid UTF-8;
 * UTF-8 with a few bad bytes; what the page's head declares, when the bytes allow it; the likelier of GB18030 and Big5.
 */
export const detectCharset = (bytes: Uint8Array): CharsetChoice => {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  if (bytes.length === 0) return { charset: 'utf-8', evidence: 'empty file', guessed: false };
  const strict = isUtf8(bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!strict || sample.includes(0)) {
    for (const charset of ['utf-16le', 'utf-16be'] as const) {
      const text = decode(sample.subarray(0, sample.length & ~1), charset);
      const ascii = text.length > 0 && /^[\t\n\r -~]+$/.test(text.slice(0, 2000));
      if (ascii || plausibility(text) > PROSE)
        return { charset, evidence: 'reads as prose in this charset, no byte order mark', guessed: true };
    }
  }
  if (strict) return { charset: 'utf-8', evidence: 'valid utf-8', guessed: false };
  const utf8 = decode(sample, 'utf-8');
  if (faultShare(utf8) < FEW_FAULTS) return { charset: 'utf-8', evidence: 'utf-8 with a few bad bytes', guessed: true };
  const texts = new Map([...['gb18030', 'big5'].map((charset) => [charset, decode(sample, charset)] as const), ['utf-8', utf8]]);
  const candidates = Array.from(texts, ([charset, text]) => ({ charset, score: plausibility(text) }));
  const best = candidates.reduce((a, b) => (b.score > a.score ? b : a));
  const declared = declaredCharset(bytes);
  if (declared) {
    const text = texts.get(declared) ?? decode(sample, declared);
    // GBK's and Big5's bytes mostly decode as either: a declaration must read as well, too.
    if (faultShare(text) < FEW_FAULTS && plausibility(text) >= best.score * AS_WELL)
      return { charset: declared, evidence: `the page declares it, and its bytes allow it`, guessed: false };
  }
  return { charset: best.charset, evidence: `reads best as Chinese (${best.score.toFixed(2)})`, guessed: true };
};

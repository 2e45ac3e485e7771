import type { Finding } from '../stages.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f]/g;

/** What a decoded text itself shows to be wrong: nothing in it, bytes of no character, control characters. */
export const textFindings = (text: string): Finding[] => {
  const out: Finding[] = [];
  if (text.trim() === '')
    out.push({
      severity: 'error',
      rule: 'empty-file',
      message: 'Unexpected empty file, expected a report',
      hint: 'Remove the file or fetch it again.',
      start: null,
      end: null,
    });
  const faults = text.split('\ufffd').length - 1;
  if (faults > 0) {
    const start = text.indexOf('\ufffd');
    out.push({
      severity: 'warning',
      rule: 'undecodable-bytes',
      message: `Unexpected ${faults} replacement character${faults > 1 ? 's' : ''} (U+FFFD), first after “${text.slice(Math.max(0, start - 12), start)}”`,
      hint: 'These characters were lost before or while decoding; compare with the original page.',
      start,
      end: start + 1,
    });
  }
  const controls = text.match(CONTROLS);
  if (controls) {
    const start = text.search(CONTROLS);
    const binary = controls.length > text.length / 20;
    out.push({
      severity: binary ? 'error' : 'warning',
      rule: binary ? 'binary-file' : 'control-characters',
      message: `Unexpected ${controls.length} control character${controls.length > 1 ? 's' : ''} in ${text.length} characters, expected text`,
      hint: binary
        ? 'This is no text file; convert it to text first.'
        : 'The characters are dropped; look whether something else was lost with them.',
      start,
      end: start + 1,
    });
  }
  return out;
};

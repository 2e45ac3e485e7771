import type { Edit } from '../../text/tracked.ts';

/** Zero-width and bidirectional marks, soft hyphen, byte order marks within the text, object replacement, variation selectors. */
const ZERO_WIDTH = '\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc';
const PRIVATE = '\ue000-\uf8ff';
const CONTROLS = '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f';
const INVISIBLE = new RegExp(`[${ZERO_WIDTH}]+|[${PRIVATE}]+|[\\u{f0000}-\\u{10fffd}]+|[${CONTROLS}]+`, 'gu');
const IS_PRIVATE = new RegExp(`^[${PRIVATE}\\u{f0000}-\\u{10fffd}]`, 'u');
const IS_CONTROL = new RegExp(`^[${CONTROLS}]`, 'u');

/** Drops what no reader can see or no font can show. */
export const invisibleCharacters = (text: string): Edit[] =>
  Array.from(text.matchAll(INVISIBLE), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
    action: 'dropped',
    rule: IS_PRIVATE.test(match[0]) ? 'private-use-character' : IS_CONTROL.test(match[0]) ? 'control-character' : 'zero-width-character',
  }));

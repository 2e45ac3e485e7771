import { fold } from '../report-cues.ts';

/** Ways a heading is numbered. `unnumbered` is a heading that bears none. */
export type NumberStyle = 'part' | 'chinese' | 'bracket' | 'ordinal' | 'arabic' | 'is' | 'circled' | 'dash' | 'unnumbered';

export interface Numbering {
  readonly style: NumberStyle;
  /** As written: 一、, （三）, 第二. */
  readonly number: string;
  readonly value: number;
  /** UTF-16 units from the line's beginning to the heading's words. */
  readonly length: number;
}

const DIGITS = '一二三四五六七八九十';
const CHINESE = `[${DIGITS}]{1,3}`;

/** Value of a Chinese number up to 99. */
export const chineseValue = (written: string): number => {
  const ten = written.indexOf('十');
  const digit = (character: string | undefined): number => (character ? DIGITS.indexOf(character) + 1 : 0);
  if (ten < 0) return digit(written.at(-1));
  return (ten > 0 ? digit(written[0]) : 1) * 10 + digit(written[ten + 1]);
};

const STYLES: readonly { readonly style: NumberStyle; readonly pattern: RegExp }[] = [
  { style: 'part', pattern: new RegExp(`^(第(${CHINESE})部分)[、，：:.．\\s\\u3000]*`, 'u') },
  { style: 'ordinal', pattern: new RegExp(`^(第(${CHINESE}))[，、：:,]\\s*`, 'u') },
  { style: 'is', pattern: new RegExp(`^((${CHINESE})(?:是(?!否|非)|要))[：:，,]?\\s*`, 'u') },
  { style: 'bracket', pattern: new RegExp(`^([（(〔【]\\s*(${CHINESE})\\s*[)）〕】])[、.．:：]?\\s*`, 'u') },
  { style: 'chinese', pattern: new RegExp(`^((${CHINESE})\\s*[、.．])\\s*`, 'u') },
  // 一 2023年工作回顾: a blank for the mark, on a line too short for a sentence.
  {
    style: 'chinese',
    pattern: new RegExp(`^((${CHINESE}))[ \\u3000]+(?=\\p{Script=Han}[^。；]{3,40}$|\\d{4}年[^。；]{2,40}$|“[^。；]{3,40}$)`, 'u'),
  },
  { style: 'arabic', pattern: /^([（(]\s*(\d{1,2})\s*[)）]|(?:(\d{1,2})\s*[、.．](?!\d)))[、.．]?\s*/u },
  { style: 'circled', pattern: /^(([①-⑳]))[、.．]?\s*/u },
  { style: 'circled', pattern: /^(([㈠-㈩]))[、.．]?\s*/u },
  { style: 'dash', pattern: /^([—―─－-]{2,}|[—―])\s*/u },
];

/** What any of them begins with, before it is folded: most lines begin with something else. */
const OPENS = /^[第一二三四五六七八九十（(〔【\d０-９①-⑳㈠-㈩—―─－-]/;

/** The numbering a line begins with, or null. */
export const readNumbering = (line: string): Numbering | null => {
  if (!OPENS.test(line)) return null;
  const folded = fold(line);
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const written = match[2] ?? match[3] ?? '';
    const number = line.slice(0, (match[1] as string).length);
    if (/^[㈠-㈩]$/u.test(written)) return { style: 'bracket', number, value: written.charCodeAt(0) - 0x321f, length: match[0].length };
    const value =
      style === 'dash'
        ? 0
        : style === 'arabic'
          ? Number(written)
          : style === 'circled'
            ? written.charCodeAt(0) - 0x245f
            : chineseValue(written);
    if (style === 'arabic' && value === 0) return null;
    return { style, number, value, length: match[0].length };
  }
  return null;
};

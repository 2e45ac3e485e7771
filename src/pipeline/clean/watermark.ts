import type { Edit } from '../../text/tracked.ts';

/** A collector's mark that ends a line: 来自马克数据网, 详见官网：www.…, 图解：…. */
const MARK =
  /(?:来自|转自|数据来源|本文来[自源]|详见官网|图解[：:]|来源[：:]|整理[：:]|官网[：:]|https?:\/\/|www\.)[^。！？；\n]{1,60}$/gmu;
const BLANK = /[ \u00a0\u3000]/u;

/** Edits that drop collectors' marks: those that stand behind a sentence's end or two blanks. */
export const watermarkEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (const match of text.matchAll(MARK)) {
    let start = match.index;
    while (start > 0 && BLANK.test(text[start - 1] as string)) start -= 1;
    const before = text[start - 1];
    if (before === undefined || before === '\n') continue;
    if (match.index - start < 2 && !/[。！？!”）)]/u.test(before)) continue;
    out.push({ start, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'watermark' });
  }
  return out;
};

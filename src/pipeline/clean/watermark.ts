import type { Edit } from '../../text/tracked.ts';

/** A collector's mark that ends a line: 来自马克数据网, 详见官网：www.…, 图解：…. */
const MARK =
  /(?:来自|转自|数据来源|本文来[自源]|详见官网|图解[：:]|来源[：:]|整理[：:]|官网[：:]|https?:\/\/|www\.)[^。！？；\n]{1,60}$/gmu;
const BLANK = /[ \u00a0\u3000]/u;

const NUMERAL = '[\\dA-Z一二三四五六七八九十]{1,4}';
/** A newspaper's pointer to the page where the text goes on, and back: (下转第四版), (上接第一版), with the break between. */
const PAGE = `第?${NUMERAL}版[^（()）\\n]{0,6}[）)】\\]]`;
const PAGE_JUMP = new RegExp(
  `[（(【\\[](?:紧接|下转|转)${PAGE}(?:\\s*[（(【\\[](?:上接|紧接|接)${PAGE})?|[（(【\\[](?:上接|接)${PAGE}`,
  'gu',
);

/** Edits that drop a newspaper's page jumps; the sentence they cut is whole again where the text goes on right behind. */
export const pageJumpEdits = (text: string): Edit[] =>
  Array.from(text.matchAll(PAGE_JUMP), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    after: '',
    action: 'dropped',
    rule: 'page-jump',
  }));

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

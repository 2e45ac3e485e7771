/** A quote in its paragraph: the words before its sentence, the sentence around it, and the words after. */
export interface QuotedSentence {
  readonly before: string;
  readonly head: string;
  readonly quote: string;
  readonly tail: string;
  readonly after: string;
}

const stops = '。！？!?';

/** Finds the sentence that holds `[start, end)` of a paragraph; closing quotation marks stay with their sentence. */
export function quotedSentence(paragraph: string, start: number, end: number): QuotedSentence {
  let from = start;
  while (from > 0 && !stops.includes(paragraph[from - 1] as string)) from -= 1;
  while (from < start && '”’」』）)'.includes(paragraph[from] as string)) from += 1;
  let to = end;
  while (to < paragraph.length && !stops.includes(paragraph[to - 1] as string)) to += 1;
  while (to < paragraph.length && '”’」』）)'.includes(paragraph[to] as string)) to += 1;
  return {
    before: paragraph.slice(0, from),
    head: paragraph.slice(from, start),
    quote: paragraph.slice(start, end),
    tail: paragraph.slice(end, to),
    after: paragraph.slice(to),
  };
}

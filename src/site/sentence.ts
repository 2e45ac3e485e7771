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

const pauses = '，；：、';

const firstMark = (text: string, marks: string): number => [...text].findIndex((letter) => marks.includes(letter));

/** The last `most` characters of a text or so, from the beginning of a sentence or clause where one begins near. */
export function lastOf(text: string, most: number): string {
  if (text.length <= most * 1.5) return text;
  const tail = text.slice(-most);
  const stop = firstMark(tail, stops);
  const at = stop >= 0 && stop < most * 0.7 ? stop : firstMark(tail, pauses);
  return tail.slice(at + 1);
}

/** The first `most` characters of a text or so, to the end of a sentence or clause where one ends near. */
export function firstOf(text: string, most: number): string {
  if (text.length <= most * 1.5) return text;
  const head = text.slice(0, most);
  const last = (marks: string): number => [...marks].reduce((found, mark) => Math.max(found, head.lastIndexOf(mark)), -1);
  const at = last(stops) > most * 0.3 ? last(stops) : last(pauses);
  return at >= 0 ? head.slice(0, at + 1) : head;
}

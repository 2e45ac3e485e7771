const ends = /[。！？；!?;\n]/;

/** The sentence of a text that holds `[start, end)`, marked with 【】 around that stretch. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && !ends.test(text[from - 1] as string)) from -= 1;
  let to = Math.max(end, start);
  while (to < text.length && !ends.test(text[to - 1] ?? '') && text[to] !== '\n') to += 1;
  return `${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}`.trim();
}

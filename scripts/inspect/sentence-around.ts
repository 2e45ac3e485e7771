const ends = /[。！？；!?;\n]/;

/**
 * The sentence of a text that holds `[start, end)`, marked with 【】 around that stretch.
 * @param context Characters kept on either side of the stretch; what is cut shows as an ellipsis.
 */
export function sentenceAround(text: string, start: number, end: number, context = Number.POSITIVE_INFINITY): string {
  let from = start;
  while (from > 0 && !ends.test(text[from - 1] as string)) from -= 1;
  let to = Math.max(end, start);
  while (to < text.length && !ends.test(text[to - 1] ?? '') && text[to] !== '\n') to += 1;
  const before = text.slice(from, start).trimStart();
  const after = text.slice(end, to).trimEnd();
  const head = before.length > context ? `…${before.slice(-context)}` : before;
  const tail = after.length > context ? `${after.slice(0, context)}…` : after;
  return `${head}【${text.slice(start, end)}】${tail}`;
}

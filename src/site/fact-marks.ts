import type { Fact } from '../schema/index.ts';

/** A stretch of a block's text that stands for one fact; offsets into the text searched, `end` exclusive. */
export interface FactMark {
  readonly fact: Fact;
  readonly start: number;
  /** Equals `start` when every character of the quote already stands for another fact. */
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const fullWidth = '０１２３４５６７８９．，％';
const halfWidth = '0123456789.,%';

/** Folds full-width digits one to one, so that offsets stay. */
const fold = (text: string): string => text.replace(/[０-９．，％]/g, (character) => halfWidth[fullWidth.indexOf(character)] ?? character);

/** Words that belong to a number when they follow it. */
const tailWords = ['左右', '以上', '以内', '以下', '上下', '之间'];

const overlaps = (span: Span, taken: readonly Span[]): boolean => taken.some((other) => span.start < other.end && other.start < span.end);

/** Takes in the unit and the wording that follow a number. */
function withTail(text: string, from: number, unit: string, limit: number): number {
  let end = from;
  for (const word of [unit, ...tailWords]) {
    if (word !== '' && text.startsWith(word, end) && end + word.length <= limit) end += word.length;
  }
  return end;
}

/** Spans in the quote that hold the fact's number, first to last. */
function numberSpans(text: string, quote: Span, fact: Fact): Span[] {
  if (fact.value === null) return [];
  const wanted = (Array.isArray(fact.value) ? fact.value : [fact.value]).map(Math.abs);
  const folded = fold(text);
  const numbers = [...folded.slice(quote.start, quote.end).matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map((match) => ({
    value: Number(match[0].replaceAll(',', '')),
    start: quote.start + match.index,
    end: quote.start + match.index + match[0].length,
  }));
  const spans: Span[] = [];
  for (let index = 0; index + wanted.length <= numbers.length; index += 1) {
    const run = numbers.slice(index, index + wanted.length);
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last || !run.every((number, at) => number.value === wanted[at])) continue;
    spans.push({ start: first.start, end: withTail(folded, last.end, fold(fact.unit), quote.end) });
  }
  return spans;
}

/** The words of a relative goal in the quote. */
function relativeSpans(text: string, quote: Span, { relative }: Fact): Span[] {
  if (!relative) return [];
  const start = text.lastIndexOf(relative.text, quote.end - relative.text.length);
  return start < quote.start ? [] : [{ start, end: start + relative.text.length }];
}

/** An empty span at an offset, or after the span that holds it. */
function pointAfter(offset: number, taken: readonly Span[]): Span {
  const at = taken.find((span) => span.start < offset && offset < span.end)?.end ?? offset;
  return { start: at, end: at };
}

/** Stretches of the quote that nothing stands on yet, without punctuation at their ends. */
function gaps(text: string, quote: Span, taken: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = quote.start;
  const inside = taken.filter((span) => span.start < quote.end && span.end > quote.start).sort((a, b) => a.start - b.start);
  for (const edge of [...inside, { start: quote.end, end: quote.end }]) {
    const slice = text.slice(start, edge.start);
    const head = slice.length - slice.replace(/^[\s，、；。,;]+/u, '').length;
    const trimmed = slice.trim().replace(/^[\s，、；。,;]+|[\s，、；。,;]+$/gu, '');
    if (trimmed !== '') found.push({ start: start + head, end: start + head + trimmed.length });
    start = Math.max(start, edge.end);
  }
  return found;
}

/**
 * Chooses for each fact the stretch that a reader takes for its figure: its number with unit and wording, a relative
 * goal's words, or what is left of its quote. No two stretches overlap, and every fact gets exactly one.
 * @param text a block's text; `offset` is where it begins in the canonical text that the facts' evidence counts in.
 * @returns the marks in order of place.
 */
export function factMarks(text: string, offset: number, facts: readonly Fact[]): FactMark[] {
  const taken: Span[] = [];
  const marks: FactMark[] = [];
  const spanOf = (fact: Fact): Span => ({
    start: Math.max(0, fact.evidence.start - offset),
    end: Math.min(text.length, fact.evidence.end - offset),
  });
  // Each way of choosing serves all facts before the next one does; the shortest quotes have the least choice, so they choose first.
  const ways: ((fact: Fact, quote: Span) => Span | undefined)[] = [
    (fact, quote) =>
      [...numberSpans(text, quote, fact), ...relativeSpans(text, quote, fact)].filter((span) => !overlaps(span, taken)).at(-1),
    (_, quote) => gaps(text, quote, taken).at(-1),
    (_, quote) => pointAfter(quote.end, taken),
  ];
  let waiting = [...facts].sort((a, b) => a.quote.length - b.quote.length || (a.id < b.id ? -1 : 1));
  for (const choose of ways) {
    waiting = waiting.filter((fact) => {
      const span = choose(fact, spanOf(fact));
      if (!span) return true;
      if (span.end > span.start) taken.push(span);
      marks.push({ fact, start: span.start, end: span.end });
      return false;
    });
  }
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || (a.fact.id < b.fact.id ? -1 : 1));
}

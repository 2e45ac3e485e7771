import { catalogueNames, type NameMatch } from '../../indicators/name-index.ts';
import { type QuantitySpan, quantityAt } from '../../text/quantities.ts';
import { type TimeMention, timeAt } from './time.ts';
import { AFTER_NUMBER, type Word, wordAt } from './vocabulary.ts';

/** A recognised stretch of folded text; offsets are folded indices, end exclusive. */
export type Token = { readonly start: number; readonly end: number; readonly text: string } & (
  | { readonly kind: 'name'; readonly match: NameMatch }
  | { readonly kind: 'number'; readonly quantity: QuantitySpan; readonly after: Op | null; readonly core: number }
  | { readonly kind: 'word'; readonly word: Word }
  | { readonly kind: 'time'; readonly time: TimeMention }
  /** ，、；：and dashes. */
  | { readonly kind: 'mark' }
  /** Words the grammar does not know. */
  | { readonly kind: 'text' }
);

type Op = import('../../schema/fact.ts').Op;

const MARKS: ReadonlySet<string> = new Set('，、；：。！？');

/**
 * Cuts one folded sentence into tokens that cover it without gap.
 * Names win over words, longer over shorter; a name inside a longer unknown noun is sorted out by the clauses.
 */
export function tokenise(sentence: string): Token[] {
  const tokens: Token[] = [];
  let unknown = 0;
  let i = 0;
  while (i < sentence.length) {
    const token = tokenAt(sentence, i);
    if (token === null) {
      i += 1;
      continue;
    }
    if (unknown < i) tokens.push({ kind: 'text', start: unknown, end: i, text: sentence.slice(unknown, i) });
    tokens.push(token);
    i = token.end;
    unknown = i;
  }
  if (unknown < i) tokens.push({ kind: 'text', start: unknown, end: i, text: sentence.slice(unknown, i) });
  return tokens;
}

function tokenAt(sentence: string, i: number): Token | null {
  const char = sentence[i] as string;
  if (MARKS.has(char)) return { kind: 'mark', start: i, end: i + 1, text: char };
  if (char === '—' && sentence[i + 1] === '—') return { kind: 'mark', start: i, end: i + 2, text: '——' };
  const time = timeAt(sentence, i);
  if (time) return { kind: 'time', time, start: i, end: i + time.text.length, text: time.text };
  const name = catalogueNames.at(sentence, i);
  const word = wordAt(sentence, i);
  if (name && (!word || name.name.length >= word.text.length))
    return { kind: 'name', match: name, start: i, end: i + name.name.length, text: name.name };
  const quantity = quantityAt(sentence, i);
  if (quantity) {
    const after = AFTER_NUMBER.find(([text]) => sentence.startsWith(text, quantity.end));
    const end = quantity.end + (after?.[0].length ?? 0);
    return {
      kind: 'number',
      quantity,
      after: quantity.over ? 'gt' : (after?.[1] ?? null),
      core: quantity.end,
      start: i,
      end,
      text: sentence.slice(i, end),
    };
  }
  if (word) return { kind: 'word', word: word.word, start: i, end: i + word.text.length, text: word.text };
  return null;
}

import { catalogueNames, type NameMatch } from '../../indicators/name-index.ts';
import { NUMBER_OPENERS, type QuantitySpan, quantityAt } from '../../text/quantities.ts';
import { TIME_OPENERS, type TimeMention, timeAt } from './time.ts';
import { AFTER_NUMBER, STAIRS, type Word, wordAt, wordFirsts, wordOf } from './vocabulary.ts';

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

/**
 * A token has the same properties in the same order whatever its kind, though its type shows only those of its kind: code
 * that walks over all tokens then meets objects of one shape, which the engine reads several times as fast as of six.
 */
const cut = (
  kind: Token['kind'],
  start: number,
  end: number,
  text: string,
  match: NameMatch | null = null,
  word: Word | null = null,
  time: TimeMention | null = null,
  quantity: QuantitySpan | null = null,
  after: Op | null = null,
  core = 0,
): Token => ({ kind, start, end, text, match, word, time, quantity, after, core }) as Token;

/** Words that the grammar does not know. */
export const unknownText = (start: number, end: number, text: string): Token => cut('text', start, end, text);
export const named = (start: number, end: number, text: string, match: NameMatch): Token => cut('name', start, end, text, match);
const mark = (start: number, text: string): Token => cut('mark', start, start + text.length, text);
const said = (start: number, text: string, word: Word): Token => cut('word', start, start + text.length, text, null, word);

/** Marks by their UTF-16 unit. */
const marks = new Map(Array.from('，、；：。！？', (char) => [char.charCodeAt(0), char]));

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
    if (unknown < i) tokens.push(unknownText(unknown, i, sentence.slice(unknown, i)));
    tokens.push(token);
    i = token.end;
    unknown = i;
  }
  if (unknown < i) tokens.push(unknownText(unknown, i, sentence.slice(unknown, i)));
  return tokens;
}

/** What may begin at a UTF-16 unit. Nothing does at most of them: a table tells it without making a string of each. */
const MARK = 1;
const TIME = 2;
const NAME = 4;
const WORD = 8;
const NUMBER = 16;
const openers = new Uint8Array(0x10000);
const DASH = '—'.charCodeAt(0);
const open = (codes: Iterable<number>, kind: number): void => {
  for (const code of codes) openers[code] = (openers[code] as number) | kind;
};
const codesOf = (chars: Iterable<string>): number[] => Array.from(chars, (char) => char.charCodeAt(0));
open([...marks.keys(), DASH], MARK);
open(codesOf(TIME_OPENERS), TIME);
open(catalogueNames.firsts(), NAME);
open(wordFirsts(), WORD);
open(codesOf(NUMBER_OPENERS), NUMBER);

const AFTER_FIRSTS: ReadonlySet<string> = new Set(AFTER_NUMBER.map(([text]) => text[0] as string));

/** 两个千亿元台阶: how far a figure climbed, a predicate and no number of anything. */
function stairsAt(sentence: string, i: number): string | null {
  if (sentence[i + 1] !== '个' && sentence[i + 2] !== '个') return null;
  STAIRS.lastIndex = i;
  return STAIRS.exec(sentence)?.[0] ?? null;
}

/** 经济增长5%左右: the economy as a whole, unless a word before it tells which. */
const ECONOMY = /(?<=^|[，、；：。是为]|[全我][省市县区州盟旗])经济(?=(?:预期)?(?:增长|增速)(?:目标)?(?:预期)?(?:为|达到?|保持在?|约)?\d)/y;

function economyAt(sentence: string, i: number): NameMatch | null {
  if (sentence[i] !== '经') return null;
  ECONOMY.lastIndex = i;
  return ECONOMY.test(sentence) ? catalogueNames.get('地区生产总值') : null;
}

const RISES = wordOf({ role: 'change', sign: 1 });
const FALLS = wordOf({ role: 'change', sign: -1 });
const STEPS = wordOf({ role: 'predicate' });
const ROSE = /(?:增长|提升|提高|扩大)$/;
const FELL = /(?:下降|降低|减少)$/;
/** What may stand between a verb and its number. */
const NUMBER_AHEAD = /(?:约|近|超过?|突破|达到?)?\d/y;

/** 快速增长 closes a clause; with a number behind it it is a change like any other: 快速增长12%. */
function governing({ text, word }: { readonly text: string; readonly word: Word }, sentence: string, end: number): Word {
  if (word.role !== 'predicate' || !(ROSE.test(text) || FELL.test(text))) return word;
  NUMBER_AHEAD.lastIndex = end;
  if (!NUMBER_AHEAD.test(sentence)) return word;
  return FELL.test(text) ? FALLS : RISES;
}

/** AAA级景区 is no A级景区. */
const isMidWord = (sentence: string, i: number): boolean => isLetter(sentence.charCodeAt(i)) && isLetter(sentence.charCodeAt(i - 1));
const isLetter = (code: number): boolean => code >= 65 && code <= 90;

function tokenAt(sentence: string, i: number): Token | null {
  const kinds = openers[sentence.charCodeAt(i)] as number;
  if (kinds === 0) return null;
  if (kinds & MARK) {
    const char = marks.get(sentence.charCodeAt(i));
    if (char !== undefined) return mark(i, char);
    if (sentence.charCodeAt(i + 1) === DASH) return mark(i, '——');
  }
  const economy = kinds & WORD ? economyAt(sentence, i) : null;
  if (economy) return named(i, i + 2, '经济', economy);
  const time = kinds & TIME ? timeAt(sentence, i) : null;
  if (time) return cut('time', i, i + time.text.length, time.text, null, null, time);
  const name = kinds & NAME && !isMidWord(sentence, i) ? catalogueNames.at(sentence, i) : null;
  const word = kinds & WORD ? wordAt(sentence, i) : null;
  if (name && (!word || name.name.length >= word.text.length)) return named(i, i + name.name.length, name.name, name);
  const stairs = kinds & NUMBER ? stairsAt(sentence, i) : null;
  if (stairs) return said(i, stairs, STEPS);
  const quantity = kinds & NUMBER ? quantityAt(sentence, i) : null;
  if (quantity) {
    const after = AFTER_FIRSTS.has(sentence[quantity.end] ?? '')
      ? AFTER_NUMBER.find(([text]) => sentence.startsWith(text, quantity.end))
      : undefined;
    const end = quantity.end + (after?.[0].length ?? 0);
    const op = quantity.over ? 'gt' : (after?.[1] ?? null);
    return cut('number', i, end, sentence.slice(i, end), null, null, null, quantity, op, quantity.end);
  }
  return word ? said(i, word.text, governing(word, sentence, i + word.text.length)) : null;
}

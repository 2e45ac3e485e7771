import { catalogueNames, type NameMatch } from '../../indicators/name-index.ts';
import { NUMBER_OPENERS, type QuantitySpan, quantityAt } from '../../text/quantities.ts';
import { TIME_OPENERS, type TimeMention, timeAt } from './time.ts';
import { AFTER_NUMBER, STAIRS, type Word, wordAt, wordFirsts } from './vocabulary.ts';

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

/** What may begin at a UTF-16 unit. Nothing does at most of them: a table tells it without making a string of each. */
const MARK = 1;
const TIME = 2;
const NAME = 4;
const WORD = 8;
const NUMBER = 16;
const openers = new Uint8Array(0x10000);
const open = (codes: Iterable<number>, kind: number): void => {
  for (const code of codes) openers[code] = (openers[code] as number) | kind;
};
const codesOf = (chars: Iterable<string>): number[] => Array.from(chars, (char) => char.charCodeAt(0));
open(codesOf([...MARKS, '—']), MARK);
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

const ROSE = /(?:增长|提升|提高|扩大)$/;
const FELL = /(?:下降|降低|减少)$/;
/** What may stand between a verb and its number. */
const NUMBER_AHEAD = /(?:约|近|超过?|突破|达到?)?\d/y;

/** 快速增长 closes a clause; with a number behind it it is a change like any other: 快速增长12%. */
function governing({ text, word }: { readonly text: string; readonly word: Word }, sentence: string, end: number): Word {
  if (word.role !== 'predicate' || !(ROSE.test(text) || FELL.test(text))) return word;
  NUMBER_AHEAD.lastIndex = end;
  return NUMBER_AHEAD.test(sentence) ? { role: 'change', sign: FELL.test(text) ? -1 : 1 } : word;
}

/** AAA级景区 is no A级景区. */
const isMidWord = (sentence: string, i: number): boolean => isLetter(sentence.charCodeAt(i)) && isLetter(sentence.charCodeAt(i - 1));
const isLetter = (code: number): boolean => code >= 65 && code <= 90;

function tokenAt(sentence: string, i: number): Token | null {
  const kinds = openers[sentence.charCodeAt(i)] as number;
  if (kinds === 0) return null;
  if (kinds & MARK) {
    const char = sentence[i] as string;
    if (MARKS.has(char)) return { kind: 'mark', start: i, end: i + 1, text: char };
    if (sentence[i + 1] === '—') return { kind: 'mark', start: i, end: i + 2, text: '——' };
  }
  const economy = kinds & WORD ? economyAt(sentence, i) : null;
  if (economy) return { kind: 'name', match: economy, start: i, end: i + 2, text: '经济' };
  const time = kinds & TIME ? timeAt(sentence, i) : null;
  if (time) return { kind: 'time', time, start: i, end: i + time.text.length, text: time.text };
  const name = kinds & NAME && !isMidWord(sentence, i) ? catalogueNames.at(sentence, i) : null;
  const word = kinds & WORD ? wordAt(sentence, i) : null;
  if (name && (!word || name.name.length >= word.text.length))
    return { kind: 'name', match: name, start: i, end: i + name.name.length, text: name.name };
  const stairs = kinds & NUMBER ? stairsAt(sentence, i) : null;
  if (stairs) return { kind: 'word', word: { role: 'predicate' }, start: i, end: i + stairs.length, text: stairs };
  const quantity = kinds & NUMBER ? quantityAt(sentence, i) : null;
  if (quantity) {
    const after = AFTER_FIRSTS.has(sentence[quantity.end] ?? '')
      ? AFTER_NUMBER.find(([text]) => sentence.startsWith(text, quantity.end))
      : undefined;
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
  if (word) {
    const end = i + word.text.length;
    return { kind: 'word', word: governing(word, sentence, end), start: i, end, text: word.text };
  }
  return null;
}

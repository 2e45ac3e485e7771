import { confidenceOf, type Evidence } from './confidence.ts';
import { foldCode, foldText } from './fold.ts';
import type { LanguageModel } from './language-model.ts';
import { Search, VANISHING } from './search-inverse.ts';
import { type Emission, type State, type Surroundings, UNKNOWN } from './search-state.ts';
import type { Unit } from './units.ts';
import { type Reading, weighReadings } from './weigh-readings.ts';
import { wordLengths, wordScore } from './word-model.ts';

/** A reading with a character less likely than this, on average over three in a row, deserves a deeper search. */
const ODD_PROSE = -7;
/** A share of belief in the text as it stands that keeps it from being touched. */
const LEAVE_ALONE = 0.1;

const unroll = (state: State): Emission[] => {
  const out: Emission[] = [];
  for (let link = state.last; link; link = link.before) out.push({ unit: link.unit, char: link.char, guessed: link.guessed });
  return out.reverse();
};

/** Whether three characters in a row are so unlikely that more must have vanished there than was searched for. */
const hasOddProse = (state: State, history: string, { model }: Surroundings): boolean => {
  let place = model.at(history);
  let last = 0;
  let lastButOne = 0;
  for (const { char } of unroll(state)) {
    const code = foldCode(char.charCodeAt(0));
    const score = place.score(code);
    if ((score + last + lastButOne) / 3 < ODD_PROSE) return true;
    place = place.next(code);
    lastButOne = last;
    last = score;
  }
  return false;
};

/** How much the words count beside the characters, and how steeply the sum of both is believed. */
const WORD_WEIGHT = 0.25;
const BELIEF = 1 / (1 + WORD_WEIGHT);

/** How much likelier a heading is whose number follows on the last one, as a logarithm. */
const RUNNING = 12;

/** Orders the readings anew by characters and words together; their scores become logarithms of belief. */
const rescore = (states: readonly State[], history: string, heading: string | null): State[] =>
  states
    .map((state) => {
      const text = foldText(unroll(state).reduce((all, { char }) => all + char, ''));
      const turn = heading !== null && text.startsWith(heading) ? RUNNING : 0;
      return { ...state, score: BELIEF * (state.score + WORD_WEIGHT * wordScore(history + text)) + turn };
    })
    .sort((a, b) => b.score - a.score);

/** One character as restored, or `UNKNOWN` where one is missing that cannot be told. */
export interface RestoredChar {
  readonly char: string;
  /** How sure it is that it stood there, 0 to 1. */
  readonly confidence: number;
}

/** One unit as restored; `candidates` are what it may be instead, with their shares of belief, the best first. */
export interface RestoredUnit {
  readonly unit: number;
  readonly text: string;
  readonly guessed: boolean;
  readonly chars: readonly RestoredChar[];
  readonly candidates: readonly (readonly [string, number])[];
  /** Whether it stays as it stood though another reading is likelier. */
  readonly isContested: boolean;
}

export interface RestoredSpan {
  readonly units: readonly RestoredUnit[];
  /** Index of the first unit that was not read. */
  readonly end: number;
  /** Whether anything is other than it stood, or doubtful. */
  readonly isChanged: boolean;
  /** See `State`, at the span's end. */
  readonly hollow: boolean;
}

const textsByUnit = (emissions: readonly Emission[]): Map<number, string> => {
  const out = new Map<number, string>();
  for (const { unit, char } of emissions) out.set(unit, (out.get(unit) ?? '') + char);
  return out;
};

type Likelihood = Omit<Evidence, 'belief'>;

/** How likely the model finds each character of the best reading. */
const evidenceOf = (emissions: readonly Emission[], history: string, model: LanguageModel): Likelihood[] => {
  const codes = emissions.map(({ char }) => foldCode(char.charCodeAt(0)));
  const words = wordLengths(history + String.fromCharCode(...codes)).slice(history.length);
  const anywhere = model.at('');
  let place = model.at(history);
  const scores = codes.map((code) => {
    const score = place.score(code);
    place = place.next(code);
    return score;
  });
  return emissions.map(({ char, guessed }, i) => ({
    char,
    guessed,
    likelihoods: [scores[i] as number, scores[i + 1] ?? UNSEEN, scores[i + 2] ?? UNSEEN],
    common: anywhere.score(codes[i] as number),
    inWord: (words[i] as number) > 1,
  }));
};

/** Share of belief in one character more than the best reading has, from which on it is shown as a gap. */
const OMITTED = 0.1;
/** So many candidates are told. */
const MOST_CANDIDATES = 5;
/** What the likelihood of a character behind the span is taken for. */
const UNSEEN = -3;

/** A mark that stays as it stands, with what it may stand for. */
const contested = (units: readonly Unit[], start: number, readings: readonly Reading[]): RestoredSpan => {
  const { text } = units[start] as Unit;
  const { candidates, beliefs } = weighReadings(start, text, readings);
  const chars = Array.from(text, (char, i) => ({ char, confidence: beliefs[i] as number }));
  const unit = { unit: start, text, guessed: false, chars, candidates: candidates.slice(0, MOST_CANDIDATES), isContested: true };
  return { units: [unit], end: start + 1, isChanged: true, hollow: false };
};

/** What is known of the place where a span begins. */
export interface Circumstances {
  /** Whether a quotation mark is open. */
  readonly quoted: boolean;
  /** See `State`. */
  readonly hollow: boolean;
  /** At a line's start, the heading whose turn it is, `（三）`; else null. */
  readonly heading: string | null;
}

/**
 * Reads the units from `start` on as the damage's inverse would have them, until the frame is sound again, and chooses
 * the reading that government prose makes likeliest; null when none fits. A span that was sound comes back unchanged.
 * @param history what stands before `start`, folded.
 * @param circumstances what else is known there.
 */
export const restoreSpan = (
  units: readonly Unit[],
  start: number,
  history: string,
  { quoted, hollow, heading }: Circumstances,
  around: Surroundings,
): RestoredSpan | null => {
  const search = new Search(units, start, around);
  const at = around.model.at(history);
  let found = search.run(at, quoted, hollow, 3);
  if (!found.states[0] || hasOddProse(found.states[0], history, around)) found = search.run(at, quoted, hollow, VANISHING.length);
  const { end } = found;
  const states = rescore(found.states, history, heading);
  const top = states[0];
  if (!top) return null;
  const emissions = unroll(top);
  const alternatives = states
    .filter((state) => state.score > top.score - 12)
    .map((state) => ({ weight: Math.exp(state.score - top.score), texts: textsByUnit(unroll(state)) }));
  const total = alternatives.reduce((sum, { weight }) => sum + weight, 0);
  const readings = alternatives.map(({ weight, texts }) => ({ share: weight / total, texts }));
  const isUntouched = (texts: ReadonlyMap<number, string>): boolean =>
    units.slice(start, end).every((unit, i) => unit.kind === 'note' || (texts.get(start + i) ?? '') === unit.text);
  const untouched = readings.find(({ texts }) => isUntouched(texts));
  if (untouched && untouched.share > LEAVE_ALONE) return untouched.share < 0.5 && !hollow ? contested(units, start, readings) : null;
  const evidence = evidenceOf(emissions, history, around.model);
  const guessed = new Set(emissions.filter((emission) => emission.guessed).map((emission) => emission.unit));
  const out: RestoredUnit[] = [];
  const texts = textsByUnit(emissions);
  let first = 0;
  let changed = false;
  for (let unit = start; unit < end; unit += 1) {
    const text = texts.get(unit) ?? '';
    const weighed = weighReadings(unit, text, readings);
    const chars: RestoredChar[] = [];
    for (let i = 0; i <= text.length; i += 1) {
      if ((weighed.omissions[i] as number) > OMITTED) chars.push({ char: UNKNOWN, confidence: 0 });
      if (i === text.length) break;
      const confidence = confidenceOf({ ...(evidence[first + i] as Likelihood), belief: weighed.beliefs[i] as number });
      chars.push({ char: text[i] as string, confidence: weighed.isDoubtfulFigure[i] ? 0 : confidence });
    }
    first += text.length;
    const isChanged = units[unit]?.kind !== 'note' && (text !== units[unit]?.text || chars.length > text.length);
    changed ||= isChanged;
    out.push({
      unit,
      text,
      guessed: guessed.has(unit),
      chars,
      candidates: weighed.candidates.slice(0, MOST_CANDIDATES),
      isContested: false,
    });
  }
  return { units: out, end, isChanged: changed, hollow: top.hollow };
};

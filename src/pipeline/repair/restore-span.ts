import { foldCode, foldText } from './fold.ts';
import { Search, VANISHING } from './search-inverse.ts';
import type { Emission, State, Surroundings } from './search-state.ts';
import type { Unit } from './units.ts';
import { wordScore } from './word-model.ts';

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

/** Orders the readings anew by characters and words together; their scores become logarithms of belief. */
const rescore = (states: readonly State[], history: string): State[] =>
  states
    .map((state) => {
      const text = foldText(unroll(state).reduce((all, { char }) => all + char, ''));
      return { ...state, score: BELIEF * (state.score + WORD_WEIGHT * wordScore(history + text)) };
    })
    .sort((a, b) => b.score - a.score);

/** One unit as restored; `candidates` are what it may be instead, with their shares of belief, the best first. */
export interface RestoredUnit {
  readonly unit: number;
  readonly text: string;
  readonly guessed: boolean;
  /** For each character of `text`, the share of belief it holds at its place. */
  readonly beliefs: readonly number[];
  readonly candidates: readonly (readonly [string, number])[];
}

export interface RestoredSpan {
  readonly units: readonly RestoredUnit[];
  /** Index of the first unit that was not read. */
  readonly end: number;
}

const textsByUnit = (emissions: readonly Emission[]): Map<number, string> => {
  const out = new Map<number, string>();
  for (const { unit, char } of emissions) out.set(unit, (out.get(unit) ?? '') + char);
  return out;
};

/**
 * Reads the units from `start` on as the damage's inverse would have them, until the frame is sound again, and chooses
 * the reading that government prose makes likeliest; null when none fits. A span that was sound comes back unchanged.
 * @param history what stands before `start`, folded.
 * @param quoted whether a quotation mark is open there.
 */
export const restoreSpan = (
  units: readonly Unit[],
  start: number,
  history: string,
  quoted: boolean,
  around: Surroundings,
): RestoredSpan | null => {
  const search = new Search(units, start, around);
  const place = around.model.at(history);
  let found = search.run(place, quoted, 3);
  if (!found.states[0] || hasOddProse(found.states[0], history, around)) found = search.run(place, quoted, VANISHING.length);
  const { end } = found;
  const states = rescore(found.states, history);
  const top = states[0];
  if (!top) return null;
  const emissions = unroll(top);
  const alternatives = states
    .filter((state) => state.score > top.score - 12)
    .map((state) => ({ weight: Math.exp(state.score - top.score), texts: textsByUnit(unroll(state)) }));
  const total = alternatives.reduce((sum, { weight }) => sum + weight, 0);
  const isUntouched = (texts: Map<number, string>): boolean =>
    units.slice(start, end).every((unit, i) => unit.kind === 'note' || (texts.get(start + i) ?? '') === unit.text);
  const untouched = alternatives.find(({ texts: other }) => isUntouched(other));
  if (untouched && untouched.weight / total > LEAVE_ALONE) return null;
  const guessed = new Set(emissions.filter((emission) => emission.guessed).map((emission) => emission.unit));
  const out: RestoredUnit[] = [];
  const texts = textsByUnit(emissions);
  for (let unit = start; unit < end; unit += 1) {
    const text = texts.get(unit) ?? '';
    const shares = new Map<string, number>();
    for (const { weight, texts: other } of alternatives) {
      const candidate = other.get(unit) ?? '';
      shares.set(candidate, (shares.get(candidate) ?? 0) + weight / total);
    }
    // Counted from either end: a candidate may be longer by a character and still agree on this one.
    const beliefs = Array.from(text, (char, i) => {
      let belief = 0;
      for (const [candidate, share] of shares)
        if (candidate[i] === char || candidate[candidate.length - text.length + i] === char) belief += share;
      return belief;
    });
    out.push({ unit, text, guessed: guessed.has(unit), beliefs, candidates: [...shares].sort((a, b) => b[1] - a[1]).slice(0, 5) });
  }
  return { units: out, end };
};

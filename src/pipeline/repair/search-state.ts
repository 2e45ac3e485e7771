import type { Guesses } from './guesses.ts';
import type { LanguageModel, Place } from './language-model.ts';
import type { NoteTable } from './pinyin-notes.ts';

/** What a search over one damaged span knows of its text. */
export interface Surroundings {
  readonly model: LanguageModel;
  readonly notes: NoteTable;
  readonly guesses: Guesses;
  /** How much less likely a character is because the text is written in the other script. */
  readonly scriptCost: (char: string) => number;
}

/** One restored character: the unit in which its last byte stands, and whether a byte of it had to be guessed. */
export interface Emission {
  readonly unit: number;
  readonly char: string;
  readonly guessed: boolean;
}

export interface Link extends Emission {
  readonly before: Link | null;
}

/**
 * A reading of the bytes so far. `pending` holds the possible values of a lead byte whose trail comes next; it is empty
 * while the frame is sound.
 */
export interface State {
  readonly score: number;
  /** The model before the last character, and that character's folded code; null before any. */
  readonly before: Place;
  readonly code: number | null;
  /** The model behind the last character, once somebody asked for it. */
  place?: Place;
  readonly pending: readonly number[];
  readonly last: Link | null;
}

/** The model where a state stands. */
export const placeOf = (state: State): Place => {
  state.place ??= state.code === null ? state.before : state.before.next(state.code);
  return state.place;
};

/** A state so much less likely than the best one is given up. */
export const HOPELESS = 15;

/** Marks whose byte pair A3 xx the damage takes for punctuation, as ASCII codes. */
export const STRIKING: ReadonlySet<number> = new Set([0x21, 0x2c, 0x3a, 0x3b, 0x3f]);

/** Stands for an ASCII character that was swallowed. */
export const UNKNOWN = '\u0000';

/** The likeliest of the states, at most `width`, without the hopeless ones; `states` is left sorted. */
export const best = (states: State[], width: number): State[] => {
  states.sort((a, b) => b.score - a.score);
  const least = (states[0]?.score ?? 0) - HOPELESS;
  let end = Math.min(width, states.length);
  while (end > 0 && (states[end - 1] as State).score < least) end -= 1;
  return states.slice(0, end);
};

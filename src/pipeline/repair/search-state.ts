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
  /** Whether a quotation mark is open. */
  readonly quoted: boolean;
  /**
   * Whether the first decoding was still out of frame here, though a mark made ASCII put the second one right: pairs may
   * have vanished from inside what now looks like one character.
   */
  readonly hollow: boolean;
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

/** ASCII characters that were never half of anything, with which both frames are sound again. */
export const SOUND_ASCII = /[\w().% ]/;

/** Stands for an ASCII character that was swallowed. */
export const UNKNOWN = '\u0000';

/** The likeliest of the states given to it, at most `width`, the best first, without the hopeless ones. */
export class Beam {
  readonly #width: number;
  readonly #states: State[] = [];

  constructor(width: number) {
    this.#width = width;
  }

  get states(): readonly State[] {
    return this.#states;
  }

  /** Score below which a state is not worth making. */
  get least(): number {
    const states = this.#states;
    if (states.length === 0) return Number.NEGATIVE_INFINITY;
    const hopeless = (states[0] as State).score - HOPELESS;
    return states.length < this.#width ? hopeless : Math.max(hopeless, (states[states.length - 1] as State).score);
  }

  add(state: State): void {
    if (state.score < this.least) return;
    const states = this.#states;
    let [low, high] = [0, states.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((states[middle] as State).score >= state.score) low = middle + 1;
      else high = middle;
    }
    states.splice(low, 0, state);
    if (states.length > this.#width) states.pop();
    if (low > 0) return;
    // A better first makes others hopeless.
    const least = state.score - HOPELESS;
    while ((states[states.length - 1] as State).score < least) states.pop();
  }

  addAll(states: readonly State[]): void {
    for (const state of states) this.add(state);
  }
}

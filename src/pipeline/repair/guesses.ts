import { FIRST_LEAD, isLead, isTrail, pairCharacter } from '../../text/gbk.ts';
import { foldCode } from './fold.ts';
import type { LanguageModel } from './language-model.ts';

export const ALL_LEADS: readonly number[] = Array.from({ length: 126 }, (_, i) => FIRST_LEAD + i);

const MARKS = '，。、；：？！“”（）《》—';
const HAN = /\p{Script=Han}/u;
/** Least logarithm of a character's probability without context with which it is worth a guess. */
const RAREST = -12.5;
/** The same where not even its lead byte is known. */
const COMMON = -10;

/** A character that may have lost its trail byte. */
export interface Guess {
  readonly trail: number;
  readonly char: string;
  /** Whether it is common enough to be guessed with neither of its bytes known. */
  readonly isCommon: boolean;
}

/** A character that may have lost its trail byte to an undefined pair, and that pair's possible second bytes. */
export interface Vanished extends Guess {
  readonly seconds: readonly number[];
}

const undefinedSeconds = new Map<number, readonly number[]>();
const secondsOf = (first: number): readonly number[] => {
  let seconds = undefinedSeconds.get(first);
  if (!seconds) {
    seconds = isLead(first) ? ALL_LEADS.filter((second) => isTrail(second) && pairCharacter(first, second) === '') : [];
    undefinedSeconds.set(first, seconds);
  }
  return seconds;
};

/** Which characters may be guessed in one text: those of prose, of its script, and not too rare. */
export class Guesses {
  readonly #model: LanguageModel;
  readonly #scriptCost: (char: string) => number;
  readonly #may = new Map<string, boolean>();
  readonly #byLead = new Map<number, readonly Guess[]>();
  readonly #byTrail = new Map<number, readonly Guess[]>();
  readonly #vanishing = new Map<number, readonly Vanished[]>();

  constructor(model: LanguageModel, scriptCost: (char: string) => number) {
    this.#model = model;
    this.#scriptCost = scriptCost;
  }

  may(char: string): boolean {
    let known = this.#may.get(char);
    if (known === undefined) {
      const isProse = char !== '' && (HAN.test(char) || MARKS.includes(char));
      known = isProse && this.#scriptCost(char) === 0 && this.#model.at('').score(foldCode(char.charCodeAt(0))) > RAREST;
      this.#may.set(char, known);
    }
    return known;
  }

  #guess(lead: number, trail: number): Guess {
    const char = pairCharacter(lead, trail);
    return { trail, char, isCommon: char !== '' && this.#model.at('').score(foldCode(char.charCodeAt(0))) > COMMON };
  }

  /** The characters with this lead byte. */
  withLead(lead: number): readonly Guess[] {
    let found = this.#byLead.get(lead);
    if (!found) {
      found = ALL_LEADS.map((trail) => this.#guess(lead, trail)).filter(({ char }) => this.may(char));
      this.#byLead.set(lead, found);
    }
    return found;
  }

  /** The characters with this trail byte. */
  withTrail(trail: number): readonly Guess[] {
    let found = this.#byTrail.get(trail);
    if (!found) {
      found = ALL_LEADS.map((lead) => this.#guess(lead, trail)).filter(({ char }) => this.may(char));
      this.#byTrail.set(trail, found);
    }
    return found;
  }

  /** Those with this lead byte whose trail byte begins an undefined pair. */
  vanishing(lead: number): readonly Vanished[] {
    let found = this.#vanishing.get(lead);
    if (!found) {
      found = this.withLead(lead)
        .map((guess) => ({ ...guess, seconds: secondsOf(guess.trail) }))
        .filter(({ seconds }) => seconds.length > 0);
      this.#vanishing.set(lead, found);
    }
    return found;
  }
}

/** What speaks for one restored character beside its share of belief. */
export interface Evidence {
  readonly char: string;
  /** Share of belief among the readings that were searched. */
  readonly belief: number;
  /** Whether a byte of it had to be guessed. */
  readonly guessed: boolean;
  /** Logarithm of the likelihood of the character, of the next and of the next but one, each where it stands. */
  readonly likelihoods: readonly [own: number, next: number, nextButOne: number];
  /** The same of the character anywhere. */
  readonly common: number;
  /** Whether it belongs to a word of two characters or more. */
  readonly inWord: boolean;
}

const PUNCTUATION = '，。、；：？！“”（）《》—,;:?!()';
/** Readings rarer than this are all alike: the likelihood of what no model has seen. */
const RAREST = -12;
const RAREST_ALONE = -14;
/** Logarithm of the odds beyond which shares of belief tell nothing more: the search does not see every reading. */
const SURE = 7;

interface Weights {
  readonly base: number;
  readonly odds: number;
  readonly likelihoods: readonly [number, number, number];
  readonly common: number;
  readonly inWord: number;
}

/**
 * How often a character like this one was right, by logistic regression over sound reports damaged as
 * tests/damage-simulator.ts does: a share of belief alone says nothing of readings that the search never came upon.
 */
const WEIGHTS: Readonly<Record<'mark' | 'guess' | 'literal', Weights>> = {
  mark: { base: 0.48, odds: 1.11, likelihoods: [0.1, 0, 0.18], common: 0, inWord: 0 },
  guess: { base: 2.32, odds: 0.85, likelihoods: [0.03, 0.12, 0.02], common: 0.18, inWord: 0.89 },
  literal: { base: 3.98, odds: 0.65, likelihoods: [0.08, 0.12, 0.11], common: 0.23, inWord: 1.52 },
};

/** Below this share of belief, and where a lone character and the next are together less likely than this, nothing is certain. */
const LEAST_BELIEF = 0.95;
const ODD_PAIR = -15;
const UNCERTAIN = 0.95;

/** How sure it is that the character stood there, 0 to 1. */
export const confidenceOf = ({ char, belief, guessed, likelihoods, common, inWord }: Evidence): number => {
  const weights = WEIGHTS[!guessed ? 'literal' : PUNCTUATION.includes(char) ? 'mark' : 'guess'];
  const odds = Math.min(SURE, Math.log(belief / Math.max(1e-9, 1 - belief)));
  let sum = weights.base + weights.odds * odds + weights.common * Math.max(RAREST_ALONE, common) + (inWord ? weights.inWord : 0);
  likelihoods.forEach((likelihood, i) => {
    sum += (weights.likelihoods[i] as number) * Math.max(RAREST, likelihood);
  });
  const confidence = 1 / (1 + Math.exp(-sum));
  const isOdd = !inWord && likelihoods[0] + likelihoods[1] < ODD_PAIR;
  return belief < LEAST_BELIEF || isOdd ? Math.min(UNCERTAIN, confidence) : confidence;
};

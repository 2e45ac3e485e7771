import type { Op } from '../../schema/fact.ts';
import type { NumberToken } from './clause.ts';
import type { Manner } from './manner.ts';
import type { Subject } from './subjects.ts';
import type { TimeMention } from './time.ts';

/** A number, its subject and manner; `subject` null when the grammar can't tell. Offsets are folded indices. */
export interface Statement {
  readonly number: NumberToken;
  readonly subject: Subject | null;
  readonly manner: Manner;
  readonly op: Op;
  readonly modifierScope: 'stated' | 'ambiguous';
  readonly time: TimeState;
  readonly estimate: boolean;
  /** Range of the words that carry it. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
  /** How its number was bound to its subject, in plain English. */
  readonly bond: string;
  /** Words the number seems to speak of when it has no subject. */
  readonly about: string;
  /** The number's unit, or the one its list lends it. */
  readonly unit: string;
}

/** The time in force at a number. */
export interface TimeState {
  readonly mention: TimeMention | null;
  /** A part of a year is being spoken of. */
  readonly part: boolean;
  /** Since something that happened in a year nobody names: 新片区挂牌以来. */
  readonly unnamed?: boolean;
}

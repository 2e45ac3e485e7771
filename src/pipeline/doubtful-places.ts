import type { Tracked } from '../text/tracked.ts';
import type { Doubt } from './stages.ts';

/** Stands in the text for characters that could not be recovered. */
export const GAP = '〓';

/** A doubt where it stands in the text of now: UTF-16 offsets, end exclusive. */
export interface DoubtfulPlace {
  readonly start: number;
  readonly end: number;
  readonly doubt: Doubt;
}

/** Where the doubts of a source stand in a text made of it; those in dropped text stand nowhere. Both are in order. */
export const doubtfulPlaces = ({ pieces }: Tracked, doubts: readonly Doubt[] = []): DoubtfulPlace[] => {
  const out: DoubtfulPlace[] = [];
  let index = 0;
  let at = 0;
  for (const { action, start, end, after } of pieces) {
    while (index < doubts.length && (doubts[index] as Doubt).end <= start) index += 1;
    const doubt = doubts[index];
    if (doubt && doubt.start < end && after !== '' && action !== 'kept') out.push({ start: at, end: at + after.length, doubt });
    at += after.length;
  }
  return out;
};

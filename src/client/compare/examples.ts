import type { PlaceRow } from '../../site/search/index-format.ts';

/** A few places to begin with: those that most reports speak for, two of one province where there are any. */
export function examplePlaces(places: readonly PlaceRow[]): PlaceRow[][] {
  const ranked = [...places].sort((a, b) => b[6].length - a[6].length);
  const examples = [
    ranked.slice(0, 2),
    ranked.filter((row) => row[3] === 'province').slice(0, 3),
    ranked.filter((row) => row[3] === 'city').slice(0, 4),
  ];
  return examples.filter((rows) => rows.length > 1);
}

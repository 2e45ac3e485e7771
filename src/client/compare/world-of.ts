import type { PlaceRow } from '../../site/search/index-format.ts';
import type { IndicatorRow } from '../../site/search/match-names.ts';
import type { CompareWorld } from './state.ts';

/** What exists, and what an address leaves open: the first indicator that is about as widely stated as any, and its two newest years. */
export function worldOf(places: readonly PlaceRow[], catalogue: readonly IndicatorRow[]): CompareWorld {
  const most = Math.max(...catalogue.map((row) => row[9]));
  const widest = catalogue.find((row) => row[9] >= most * 0.7);
  const years = [...new Set(catalogue.flatMap((row) => row[8]))].sort((a, b) => a - b);
  const placeIds = new Set(places.map(([id]) => id));
  const indicatorIds = new Set(catalogue.map(([id]) => id));
  return {
    hasPlace: (id) => placeIds.has(id),
    hasIndicator: (id) => indicatorIds.has(id),
    years,
    defaults: {
      places: [],
      indicators: widest ? [widest[0]] : [],
      years: (widest?.[8] ?? years).slice(-2),
      kind: 'both',
      measure: 'growth',
      view: 'table',
    },
  };
}

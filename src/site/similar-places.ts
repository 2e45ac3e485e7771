import { dataset } from './dataset.ts';
import type { SitePlace } from './place-tree.ts';

/** Other places of the same level: those of the same superior or province first, at most `most`. */
export function similarPlaces(own: SitePlace, most = 12): SitePlace[] {
  const alike = [...dataset().places.values()].filter((other) => other !== own && other.place.level === own.place.level);
  const nearness = (other: SitePlace): number =>
    other.place.city !== null && other.place.city === own.place.city && other.place.province === own.place.province
      ? 0
      : other.place.province === own.place.province
        ? 1
        : 2;
  return alike
    .map((other, index) => ({ other, index, near: nearness(other) }))
    .sort((a, b) => a.near - b.near || a.index - b.index)
    .slice(0, most)
    .map(({ other }) => other);
}

/**
 * The years a comparison of some places begins with: the year whose plan most of them have a report of, the newest of
 * such, and the year before, whose results that report gives. A comparison of their very newest years may have nothing to
 * set side by side.
 * @param slugs last parts of the places' reports' addresses: `2024`, `2022-term`; a list a place.
 * @returns ascending; empty when the places have no annual report.
 */
export function usualYears(slugs: readonly (readonly string[])[]): number[] {
  const counts = new Map<number, number>();
  for (const own of slugs) {
    for (const year of new Set(own.filter((slug) => /^\d{4}$/.test(slug)).map(Number))) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return best ? [best[0] - 1, best[0]] : [];
}

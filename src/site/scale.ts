/** Maps a domain on a range, linearly; a domain of one value maps to the middle. */
export function linearScale(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const span = domain[1] - domain[0];
  if (span === 0) return () => (range[0] + range[1]) / 2;
  return (value) => range[0] + ((value - domain[0]) / span) * (range[1] - range[0]);
}

/** Round values within a domain, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(domain: readonly [number, number], count: number): number[] {
  const span = domain[1] - domain[0];
  if (!(span > 0)) return [domain[0]];
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => span / candidate <= count) ?? 10 * power;
  const ticks: number[] = [];
  for (let index = Math.ceil(domain[0] / step); index * step <= domain[1] + step * 1e-9; index += 1)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

/** Domain of values with room at both ends. */
export function paddedDomain(values: readonly number[], padding = 0.12): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high === low ? Math.max(1, Math.abs(high) * 0.2) : (high - low) * padding;
  return [low - room, high + room];
}

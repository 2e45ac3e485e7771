/**
 * What `run` makes of all items; where it fails, of those with which it does not fail alone. Each that it fails with is told,
 * or all of them where it fails with no single one.
 * @returns null when nothing could be made.
 */
export function overSound<T, R>(items: readonly T[], run: (items: readonly T[]) => R, tell: (item: T, error: Error) => void): R | null {
  try {
    return run(items);
  } catch (error) {
    const faults = items.map((item) => faultOf(() => run([item])));
    const sound = items.filter((_, index) => faults[index] === null);
    for (const [index, item] of items.entries()) {
      const fault = faults[index] ?? (sound.length === items.length ? (error as Error) : null);
      if (fault) tell(item, fault);
    }
    return sound.length === 0 || sound.length === items.length ? null : overSound(sound, run, tell);
  }
}

function faultOf(run: () => unknown): Error | null {
  try {
    run();
    return null;
  } catch (error) {
    return error as Error;
  }
}

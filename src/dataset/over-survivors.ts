/**
 * `overSound` for work in threads: what `run` makes of all items; where it fails, or its thread ends, of those with which it
 * does not fail alone. Each that it fails with is told, or all of them where it fails with no single one.
 * @returns null when nothing could be made.
 */
export async function overSurvivors<T, R>(
  items: readonly T[],
  run: (items: readonly T[]) => Promise<R>,
  tell: (item: T, error: Error) => void,
): Promise<R | null> {
  try {
    return await run(items);
  } catch (error) {
    const faults: (Error | null)[] = [];
    // One after the other: what was too much for one thread may be too much for two at once.
    for (const item of items) faults.push(items.length === 1 ? (error as Error) : await faultOf(() => run([item])));
    const sound = items.filter((_, index) => faults[index] === null);
    for (const [index, item] of items.entries()) {
      const fault = faults[index] ?? (sound.length === items.length ? (error as Error) : null);
      if (fault) tell(item, fault);
    }
    return sound.length === 0 || sound.length === items.length ? null : overSurvivors(sound, run, tell);
  }
}

async function faultOf(run: () => Promise<unknown>): Promise<Error | null> {
  try {
    await run();
    return null;
  } catch (error) {
    return error as Error;
  }
}

/** Milliseconds of processor time one call takes: the least of several rounds, each at least `milliseconds` long. */
export function cpuPerCall(call: () => void, milliseconds = 300, rounds = 5): number {
  call();
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.cpuUsage();
    const started = performance.now();
    let calls = 0;
    do {
      call();
      calls += 1;
    } while (performance.now() - started < milliseconds);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / calls);
  }
  return least;
}

import type { Tracked } from '../../text/tracked.ts';

/** Mends the accidents of text files; structure and chrome are the cleaner's. */
export function tidy(tracked: Tracked): Tracked {
  return tracked;
}

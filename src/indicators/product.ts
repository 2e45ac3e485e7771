/** Every way of taking one word from each group, joined. */
export const product = (...groups: readonly (readonly string[])[]): string[] =>
  groups.reduce<string[]>((heads, words) => heads.flatMap((head) => words.map((word) => head + word)), ['']);

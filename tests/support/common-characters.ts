/** What a reader would miss of one text in another: blanks and the marks that sites change are left out of account. */
const bare = (text: string): string =>
  text
    .replace(/["“”'‘’]/gu, '"')
    .replace(/[()]/gu, (mark) => (mark === '(' ? '（' : '）'))
    .replace(/[\s\u3000#*]+/gu, '');

export interface Recovery {
  /** Share of the original's characters that were recovered, in their order. */
  readonly kept: number;
  /** Share of the recovered characters that the original does not hold there. */
  readonly foreign: number;
}

/** The furthest of two texts' differences that is looked for; more counts as nothing in common. */
const FURTHEST = 4000;

/** Compares what was recovered with the original by their longest common subsequence (Myers 1986, O(ND)). */
export const recovery = (original: string, recovered: string): Recovery => {
  const a = bare(original);
  const b = bare(recovered);
  const edits = distance(a, b);
  const common = (a.length + b.length - edits) / 2;
  return { kept: common / a.length, foreign: (b.length - common) / b.length };
};

const distance = (a: string, b: string): number => {
  const reach = new Int32Array(2 * FURTHEST + 3);
  const middle = FURTHEST + 1;
  for (let d = 0; d <= FURTHEST; d += 1)
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach[middle + k - 1] as number) < (reach[middle + k + 1] as number));
      let x = down ? (reach[middle + k + 1] as number) : (reach[middle + k - 1] as number) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      reach[middle + k] = x;
      if (x >= a.length && y >= b.length) return d;
    }
  return a.length + b.length;
};

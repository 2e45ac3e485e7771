/** A first run on reports labelled by hand before any rule had seen them, as the README's tables say. */
export interface BlindRun {
  readonly what: string;
  readonly labels: number;
  readonly precision: number;
  readonly recall: number;
}

/** The latest ones, newest last. */
export const blindRuns: readonly BlindRun[] = [
  { what: '六省区市2026年报告（沪粤闽陕滇新）', labels: 168, precision: 0.953, recall: 0.97 },
  { what: '六省区市2026年报告（京浙赣琼青藏）', labels: 140, precision: 0.93, recall: 0.943 },
  { what: '23个市县区旗，2003—2017年', labels: 224, precision: 0.991, recall: 0.933 },
  { what: '26个市县区旗，2002—2025年', labels: 223, precision: 0.991, recall: 0.946 },
  { what: '11个市县区，2007—2016年', labels: 131, precision: 0.992, recall: 0.969 },
];

/** The runs taken together, each label counting once. */
export function blindTotal(runs: readonly BlindRun[] = blindRuns): Omit<BlindRun, 'what'> {
  const labels = runs.reduce((sum, run) => sum + run.labels, 0);
  const found = runs.reduce((sum, run) => sum + run.labels * run.recall, 0);
  const said = runs.reduce((sum, run) => sum + (run.labels * run.recall) / run.precision, 0);
  return { labels, precision: found / said, recall: found / labels };
}

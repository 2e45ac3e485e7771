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
  { what: '13份省市县报告，2004—2025年', labels: 272, precision: 0.993, recall: 0.982 },
  { what: '另13份，2001—2025年', labels: 210, precision: 0.981, recall: 0.976 },
  { what: '另9份，2006—2023年', labels: 120, precision: 1, recall: 0.992 },
  { what: '另18份，2004—2025年', labels: 185, precision: 0.984, recall: 0.968 },
  { what: '7个县区，2018—2022年', labels: 79, precision: 1, recall: 0.987 },
];

/** The runs taken together, each label counting once. */
export function blindTotal(runs: readonly BlindRun[] = blindRuns): Omit<BlindRun, 'what'> {
  const labels = runs.reduce((sum, run) => sum + run.labels, 0);
  const found = runs.reduce((sum, run) => sum + run.labels * run.recall, 0);
  const said = runs.reduce((sum, run) => sum + (run.labels * run.recall) / run.precision, 0);
  return { labels, precision: found / said, recall: found / labels };
}

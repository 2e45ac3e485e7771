import type { Followed } from './promises.ts';
import { isJudged, type Judged, judgedVerdicts, verdictNames } from './verdicts.ts';

/** How many targets came to what; never a share without its counts. */
export interface Tally {
  readonly counts: Readonly<Record<Judged, number>>;
  /** Those with a verdict. */
  readonly judged: number;
  /** Met or exceeded. */
  readonly kept: number;
  /** Those without one: nothing stated, or nothing to compare. */
  readonly open: number;
}

export function tallyOf(followed: readonly Followed[]): Tally {
  const counts: Record<Judged, number> = { exceeded: 0, met: 0, 'narrowly-missed': 0, missed: 0 };
  for (const { promise } of followed) if (isJudged(promise.verdict)) counts[promise.verdict] += 1;
  const judged = judgedVerdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  return { counts, judged, kept: counts.exceeded + counts.met, open: followed.length - judged };
}

/** Below this many, a share would pretend to know more than the counts say. */
const leastForShare = 10;

/** `9个达到或超额（75%），2个略有差距，1个未达到`; no share where there are few, no clause for none. */
export function tallyWords({ judged, kept, counts }: Tally): string {
  const share = judged >= leastForShare ? `（${Math.round((kept / judged) * 100)}%）` : '';
  const others = (['narrowly-missed', 'missed'] as const).filter((verdict) => counts[verdict] > 0);
  return [`${kept}个达到或超额${share}`, ...others.map((verdict) => `${counts[verdict]}个${verdictNames[verdict]}`)].join('，');
}

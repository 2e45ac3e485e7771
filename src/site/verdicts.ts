import type { PromiseNote, PromiseReason, Verdict } from '../schema/index.ts';

/** Verdicts that compare an outcome with its target, the best first. */
export const judgedVerdicts = ['exceeded', 'met', 'narrowly-missed', 'missed'] as const satisfies readonly Verdict[];
export type Judged = (typeof judgedVerdicts)[number];

export const isJudged = (verdict: Verdict): verdict is Judged => (judgedVerdicts as readonly Verdict[]).includes(verdict);

export const verdictNames: Readonly<Record<Verdict, string>> = {
  exceeded: '超额完成',
  met: '达到',
  'narrowly-missed': '略有差距',
  missed: '未达到',
  'cannot-compare': '无法对照',
  'outcome-not-stated': '次年未见',
  'section-missing': '次年文本缺回顾',
  'no-next-report': '没有次年报告',
};

/** The same where there is room for two letters. */
export const verdictShort: Readonly<Record<Judged, string>> = { exceeded: '超额', met: '达到', 'narrowly-missed': '略差', missed: '未达' };

/** Why a target and its outcome are not compared, or what the next report states instead; each a sentence. */
export const reasonWords: Readonly<Record<PromiseReason, string>> = {
  'several-years': '这是跨年度的目标，不逐年对照。',
  'yardstick-missing': '要与之相比的数，收录的报告都没有给出。',
  'no-yardstick': '目标说的是位次、完成上级任务或几重比较，没有一个可以对照的数。',
  'outcome-relative': '次年报告也只说与什么相比，没有给出数。',
  'outcome-is-a-bound': '次年报告只给了界限（如“突破”“超过”），不足以判断。',
  'unit-mismatch': '目标与结果的单位不能换算。',
  'other-measure': '次年报告给的是另一种数（如只有总量或新增），又没有上年的数可供推算。',
  'real-against-nominal': '增速按可比价计算，总量按现价，不能由总量推算。',
  'comparable-coverage': '增速按可比口径计算，上年总量事后另有调整，不能由两年的总量推算。',
  'derived-too-rough': '要推算才能对照，但手头的数是预计数、约数，或位数太少，推不出结论。',
  'net-against-gross': '目标说的是新增，两年总数相减只是净增；净增不及目标，新增未必不及，不下结论。',
  'basis-differs': '目标与结果一个按同口径（或扣除价格）计算，另一个不是，不能对照。',
  'counts-another-thing': '目标数与总数相差悬殊，说的应是新增或其中一部分，不与总数对照。',
  'too-close': '目标要“超过”“高于”的数，与公布的结果写成同一个数，凭公布的位数分不出高下。',
  'levels-not-comparable': '前后两年的总量相差悬殊，统计范围应有变化，不推算。',
  'disputed-target': '同一份报告里有几个同名目标，其中有的只说一部分，不作判断。',
  'uncertain-reading': '目标或结果的识别把握较低，不作判断。',
  'disputed-outcome': '次年报告对同一指标给出几个数，结论不一。',
  'no-direction': '这项指标高低都未必好，措辞又没有给出界限。',
  'place-ended': '这个地方在下一份报告之前已经撤并。',
  'other-scope': '次年报告只说了其中一部分（或另一范围）的数，不与全部对照。',
  'over-several-years': '次年报告只给了几年合计或几年间的变化，没有单独这一年的数。',
  'rank-only': '次年报告只说了位次。',
  'by-parts': '次年报告只分开给了各部分的数，没有合在一起的数。',
};

export const noteWords: Readonly<Record<PromiseNote, string>> = {
  'place-renamed': '此后改了名称，前后按同一地方对照。',
  'ambiguous-modifier': '“左右”“以上”可能只管并列各项中的一项。',
  provisional: '结果是预计数，结论是暂时的。',
  'final-figure': '次年报告只有预计数，这里用再下一年报告给出的实际数。',
  'coverage-noted': '原文对数的范围另有说明（如不含某地），请看原句。',
};

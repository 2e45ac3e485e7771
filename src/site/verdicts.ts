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
  'outcome-not-stated': '次年未提',
  'section-missing': '次年文本缺回顾',
  'no-next-report': '没有次年报告',
};

/** The same where there is room for two letters. */
export const verdictShort: Readonly<Record<Judged, string>> = { exceeded: '超额', met: '达到', 'narrowly-missed': '略差', missed: '未达' };

/** Why a target and its outcome are not compared, each a sentence. */
export const reasonWords: Readonly<Record<PromiseReason, string>> = {
  'several-years': '这是跨年度的目标，不逐年对照。',
  'yardstick-missing': '要与之相比的数，语料中的报告都没有给出。',
  'no-yardstick': '目标只说位次或完成上级任务，没有可以对照的数。',
  'outcome-relative': '次年报告也只说与什么相比，没有给出数。',
  'outcome-is-a-bound': '次年报告只给了界限（如“突破”“超过”），不足以判断。',
  'unit-mismatch': '目标与结果的单位不能换算。',
  'other-measure': '次年报告说的是另一口径（如只有总量），又没有上年总量可供推算。',
  'real-against-nominal': '目标是按可比价的增速，次年报告只有按现价的总量，不能推算。',
  'levels-not-comparable': '前后两年的总量相差悬殊，统计范围应有变化，不推算。',
  'disputed-target': '同一份报告里有几个同名目标，其中有的只说一部分，不作判断。',
  'uncertain-reading': '目标或结果的识别把握较低，不作判断。',
  'disputed-outcome': '次年报告对同一指标给出几个数，结论不一。',
  'no-direction': '这项指标高低都未必好，措辞又没有给出界限。',
  'place-ended': '这个地方在下一份报告之前已经撤并。',
};

export const noteWords: Readonly<Record<PromiseNote, string>> = {
  'place-renamed': '此后改了名称，前后按同一地方对照。',
  'ambiguous-modifier': '“左右”“以上”可能只管并列各项中的一项。',
  provisional: '结果是预计数，结论是暂时的。',
};

import type { Fact } from '../schema/index.ts';

const opNotes: Partial<Record<Fact['op'], string>> = {
  approx: '“左右”：允许上下小幅浮动，没有给出界限。',
  gte: '“以上”：给出下限，等于也算达到。',
  gt: '“超过”“突破”：给出下限，须高于它。',
  lte: '“以内”：给出上限。',
  lt: '须低于这个数。',
  range: '给出一个区间，两端都算在内。',
  relative: '没有给出数，只说与什么相比。',
};

const forceNotes: Record<NonNullable<Fact['force']>, string> = {
  ensure: '原文用“确保”，是较硬的说法。',
  strive: '原文用“力争”“争取”，是努力的方向。',
  binding: '列为约束性指标，必须完成。',
  expect: '预期性目标。',
};

/** What a target's wording promises, sentence by sentence. */
export function wordingNotes(fact: Fact): string[] {
  const notes = [opNotes[fact.op], fact.force ? forceNotes[fact.force] : undefined];
  if (fact.modifierScope === 'ambiguous') notes.push('原文把几项并列，末尾的“左右”或“以上”可能管全部，也可能只管最后一项。');
  if (fact.confidence === 'low') notes.push('自动识别，把握较低，请核对原文。');
  return notes.filter((note) => note !== undefined);
}

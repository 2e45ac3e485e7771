import { parseUnit } from '../../text/units.ts';
import type { Discourse } from './discourse.ts';
import type { Lead } from './lead.ts';
import { isBare, type Manner } from './manner.ts';
import type { Statement } from './statement.ts';
import type { Subject } from './subjects.ts';

/** Subjects of a number whose lead names none, and how it is said of them. */
export interface Carried {
  readonly subjects: readonly Subject[];
  readonly manner: Manner;
}

/** The number whose subject is sought. */
interface Here {
  /** The mark before its clause. */
  readonly mark: string | null;
  /** Its unit, or the one its list lends it. */
  readonly unit: string;
  /** How many values its list has. */
  readonly length: number;
}

/**
 * Who a number without a subject of its own speaks of, and what it takes over from the number before.
 * @param last the statement before it in the sentence.
 */
export function carrySubjects(lead: Lead, discourse: Discourse, last: Statement | undefined, here: Here): Carried {
  const { manner } = lead;
  const { lastManner } = discourse;
  const subjects = subjectsInForce(lead, discourse, here.length).map((subject) => harvest(subject, manner, here.unit));
  // 比重从1.76%提高到2.50%, 增速由3.2%提高到7.8%: what the first number is holds for the second.
  if (last?.flags.includes('starting-point'))
    return { subjects, manner: { ...manner, risen: true, share: manner.share ?? lastManner.share, rate: manner.rate ?? lastManner.rate } };
  // 增速由负转正，达到4.3%; 占GDP比重提高0.12个百分点、达到2.68%: the arrival is of what changed.
  const arrived = manner.arrive && manner.change === null && manner.share === null;
  if (arrived && (lastManner.rate !== null || lastManner.change !== null))
    return { subjects, manner: { ...manner, share: lastManner.share, rate: manner.rate ?? lastManner.rate } };
  // 占GDP比重2.1%、提高0.2个百分点: it is the share that rose.
  if (here.unit.endsWith('百分点') && manner.change !== null && manner.share === null && lastManner.share !== null)
    return { subjects, manner: { ...manner, share: lastManner.share } };
  // 增长7%以上、力争8%: the second goal is of the first one's kind.
  const alike = last !== undefined && baseUnit(last.unit) === baseUnit(here.unit);
  const again = alike && isBare(manner) && (manner.force !== null || manner.op !== null || here.mark === '、');
  const { op, force, since } = manner;
  return { subjects, manner: again ? { ...lastManner, op, force, since } : manner };
}

/** 粮食生产实现“八连增”，达到244.5万吨: what is weighed of 粮食 is its output. */
function harvest(subject: Subject, manner: Manner, unit: string): Subject {
  const output =
    subject.ids.length === 0 && subject.name === '粮食' && manner.arrive && manner.change === null && parseUnit(unit)?.family === 'mass';
  return output ? { ...subject, ids: ['grain-output'] } : subject;
}

function subjectsInForce(lead: Lead, discourse: Discourse, length: number): readonly Subject[] {
  const waiting = lead.mode !== null && discourse.pending.length > 0;
  // A x，B y，分别增长…: the subjects that were stated one by one.
  const some = discourse.subjects?.length ?? 0;
  const gathered =
    length > 1 && discourse.stated.length >= length && (lead.mode === 'own' || (lead.manner.change !== null && some !== length));
  const kept = waiting ? discourse.pending : gathered ? discourse.stated.slice(-length) : (discourse.subjects ?? []);
  // 全省地区生产总值增长5.8%，全市增长6.3%
  return lead.ownPlace ? kept.map((subject) => ({ ...subject, scope: null, foreign: false })) : kept;
}

/** A unit without its multiplier: 亿元 and 万元 are alike. */
function baseUnit(unit: string): string {
  return unit.replace(/^[万千百十亿]+/, '');
}

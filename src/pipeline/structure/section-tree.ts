import type { SectionRole } from '../../schema/index.ts';
import { readNumbering } from './numbering.ts';
import type { Unit } from './outline.ts';
import { planStart } from './plan-start.ts';
import { rankHeadings } from './rank-headings.ts';
import { headingScores, isLongTarget, isOwnWork, ownsProblems, partRole, statesAnyTargets, statesTargets } from './roles.ts';
import { tenseOf } from './tense-of.ts';
import { OWN_BUILDING, PART_LEADS, PLAN_STARTS, PROBLEM_GOES_ON, SELF_BUILDING_LEADS, THANKS } from './vocabulary.ts';

/** A section before it has an id and offsets; `first` and `last` are indices into the units, `last` inclusive. */
export interface Node {
  role: SectionRole;
  readonly level: 1 | 2 | 3;
  readonly number: string | null;
  readonly title: string;
  readonly parent: Node | null;
  readonly first: number;
  last: number;
  /** Whether the title stands in the text. */
  readonly headed: boolean;
}

/** Names of ours for sections that bear no heading. */
const NAMES: Readonly<Record<SectionRole, string>> = {
  opening: '开头',
  review: '工作回顾',
  targets: '主要预期目标',
  plan: '工作安排',
  'self-building': '政府自身建设',
  problems: '存在的困难和问题',
  closing: '结语',
  notes: '注释',
  other: '附件',
};

const bodyAfter = (units: readonly Unit[], ranks: readonly (number | undefined)[], index: number): string => {
  const rank = ranks[index] ?? 0;
  let out = '';
  for (let at = index + 1; at < units.length && out.length < 6000; at += 1) {
    const other = ranks[at];
    if ((other !== undefined && other <= rank) || (units[at] as Unit).zone !== 'body') break;
    if ((units[at] as Unit).kind === 'paragraph') out += `${(units[at] as Unit).cue.slice(0, 240)}\n`;
  }
  return out;
};

/** Builds the section tree over the units; headings deeper than the third level become paragraphs. */
export const buildTree = (units: Unit[], reportYear: number | null): { nodes: Node[]; owners: Node[] } => {
  const tree = settleUnits(units, reportYear, statesTargets);
  // A term report has no targets but those of its five years.
  return tree.nodes.some((node) => node.role === 'targets') ? tree : settleUnits(units, reportYear, statesAnyTargets);
};

/** An annex's name; 附件1 alone takes the words of the line below: 附件1 2021年十件民生实事. */
const annexTitle = (unit: Unit, below: Unit | undefined): string => {
  const named = /^附(?:件|录|表)?[\d一二三四五六七八九十]{0,2}[：:]?$/u.test(unit.cue);
  return named &&
    (below?.zone === 'annex' || below?.zone === 'notes') &&
    below.cue.length <= 30 &&
    /^[^。；]*[^。；：]$/u.test(below.cue) &&
    readNumbering(below.text) === null
    ? `${unit.title} ${below.text}`
    : unit.title;
};

const ADDRESS = /^各位代表/u;

/** Whether a paragraph begins to speak of the report's own year: 今年是……起步之年. */
const opensPlan = (cue: string, reportYear: number | null): boolean => {
  if (!PLAN_STARTS.test(cue)) return false;
  const year = /^(?:各位代表[！!，,：:])?(20\d\d)年/u.exec(cue)?.[1];
  return year === undefined || reportYear === null || Number(year) >= reportYear;
};

/** Whether the next heading behind a paragraph still lies in the part of that rank. */
const goesOn = (ranks: readonly (number | undefined)[], index: number, rank: number): boolean => {
  let at = index + 1;
  while (at < ranks.length && ranks[at] === undefined) at += 1;
  return (ranks[at] ?? rank) > rank;
};

const settleUnits = (units: Unit[], reportYear: number | null, targets: (cue: string) => boolean): { nodes: Node[]; owners: Node[] } => {
  const ranks = rankHeadings(units);
  const nodes: Node[] = [];
  const owners: Node[] = [];
  /** Open sections with their ranks, outermost first. */
  let stack: { node: Node; rank: number; run: 'targets' | 'problems' | 'aside' | null }[] = [];
  let afterPlan = false;
  /** How the list in the open annex is numbered. */
  let annexStyle: Unit['style'] = null;
  /** Whether the review has come to its problems or its thanks: what follows looks ahead. */
  let reviewClosed = false;

  const open = (node: Omit<Node, 'last' | 'parent'>, rank: number, run: 'targets' | 'problems' | 'aside' | null = null): Node => {
    const made: Node = { ...node, parent: stack.at(-1)?.node ?? null, last: node.first };
    nodes.push(made);
    stack.push({ node: made, rank, run });
    if (made.level === 1 && (made.role === 'plan' || made.role === 'targets')) afterPlan = true;
    return made;
  };
  const unheaded = (role: SectionRole, first: number, level: 1 | 2 | 3): Omit<Node, 'last' | 'parent'> => ({
    role,
    level,
    number: null,
    title: NAMES[role],
    first,
    headed: false,
  });
  const own = (index: number): void => {
    const top = stack.at(-1)?.node as Node;
    owners[index] = top;
    for (const { node } of stack) node.last = index;
  };
  const closeRuns = (): void => {
    while (stack.length > 1 && stack.at(-1)?.run) stack.pop();
  };

  /** Whether no heading opens the plan; null until somebody asks. */
  let lostPlan: boolean | null = null;
  const isPlan = (title: string, body: string): boolean =>
    !['review', 'self-building', 'problems'].includes(partRole(title, body, reportYear, 6));

  /** Where the plan begins among units that no part heading governs, from `index` on. */
  let implicitPlan = -1;
  const openImplicit = (index: number): void => {
    let to = index;
    while (to < units.length && (units[to] as Unit).zone === 'body' && !((ranks[to] ?? 99) < 15)) to += 1;
    const start = planStart(units.slice(index, to));
    implicitPlan = start >= to - index ? -1 : index + start;
    stack = [];
    const role = implicitPlan === index || afterPlan ? 'plan' : 'review';
    open(unheaded(role, index, 1), 10);
  };

  const settle = (unit: Unit, index: number) => {
    const { zone } = unit;
    if (zone === 'head') {
      if (stack.length === 0) open(unheaded('opening', index, 1), 0);
      return own(index);
    }
    if (zone !== 'body') {
      const role: SectionRole = zone === 'closing' ? 'closing' : zone === 'notes' ? 'notes' : 'other';
      const part = stack[0]?.node;
      const heads = unit.kind === 'heading' && (ranks[index] ?? 99) <= 5;
      if (
        !part ||
        part.role !== role ||
        (zone === 'annex' && heads && owners[index - 1] !== undefined && units[index - 1]?.kind !== 'heading')
      ) {
        stack = [];
        open(
          unit.kind === 'heading'
            ? { role, level: 1, number: null, title: annexTitle(unit, units[index + 1]) || NAMES[role], first: index, headed: true }
            : unheaded(role, index, 1),
          0,
        );
        annexStyle = null;
      } else if (unit.kind === 'heading') {
        // The projects of an annex, numbered in one way: 一、新建学位2万个.
        annexStyle ??= zone === 'annex' && part.headed && unit.style !== 'unnumbered' ? unit.style : null;
        if (annexStyle !== null && unit.style === annexStyle) {
          while (stack.length > 1) stack.pop();
          open({ role, level: 2, number: unit.number, title: unit.title, first: index, headed: true }, 10);
        } else unit.kind = 'paragraph';
      }
      return own(index);
    }
    if (stack[0] && stack[0].node.role === 'opening') stack = [];

    const rank = ranks[index];
    if (unit.kind === 'heading' && rank !== undefined) {
      // Items of a list of problems stay with the problems.
      const inRun =
        stack.some(({ run }) => run === 'problems') && (unit.style === 'is' || unit.style === 'ordinal' || unit.style === 'arabic');
      if (!inRun) closeRuns();
      if (stack.length === 0 && rank >= 15) openImplicit(index);
      while (stack.length > 0 && (stack.at(-1)?.rank ?? -1) >= rank && !(inRun && stack.at(-1)?.run)) {
        stack.pop();
      }
      if (stack.length === 0 && rank >= 15) openImplicit(index);
      if (stack.length >= 3) {
        unit.kind = 'paragraph';
        return own(index);
      }
      const level = (stack.length + 1) as 1 | 2 | 3;
      const parent = stack.at(-1)?.node;
      let role: SectionRole;
      if (level === 1)
        role = partRole(unit.title, bodyAfter(units, ranks, index), reportYear, (afterPlan ? 3 : 0) + (reviewClosed ? 3 : 0));
      else {
        const scores = headingScores(unit.title);
        role = (parent as Node).role;
        if (role === 'plan' && (scores.get('self-building') ?? 0) >= 9 && level === 2) role = 'self-building';
        else if (
          (role === 'plan' || role === 'review') &&
          (scores.get('problems') ?? 0) >= 6 &&
          unit.title.length <= 20 &&
          role === 'review'
        )
          role = 'problems';
        else if (role === 'plan' && (scores.get('targets') ?? 0) >= 5 && unit.title.length <= 24 && !isLongTarget(unit.title))
          role = 'targets';
      }
      open({ role, level, number: unit.number, title: unit.title, first: index, headed: true }, rank);
      return own(index);
    }

    // A paragraph.
    if (stack.length === 0) openImplicit(index);
    if (implicitPlan === index && stack[0] && !stack[0].node.headed) {
      stack = [];
      if (nodes.at(-1)?.first === index) nodes.pop();
      open(unheaded('plan', index, 1), 10);
      implicitPlan = -1;
    }
    const { cue } = unit;
    if (
      stack[0]?.node.role === 'review' &&
      stack[0].node.headed &&
      reviewClosed &&
      !afterPlan &&
      (opensPlan(cue, reportYear) || targets(cue))
    ) {
      // The plan's own heading is lost: no part below is a plan.
      lostPlan ??= !units.some(({ title }, at) => at > index && (ranks[at] ?? 99) <= 10 && isPlan(title, bodyAfter(units, ranks, at)));
      if (lostPlan) {
        stack = [];
        open(unheaded('plan', index, 1), 10);
      }
    }
    const part = stack[0]?.node as Node;
    const run = stack.at(-1)?.run ?? null;
    if (part.role === 'review' && (THANKS.test(cue) || ownsProblems(cue))) reviewClosed = true;
    // Back from an item of the problems to the problems.
    if (run === null && ownsProblems(cue) && stack.some((open) => open.run === 'problems')) {
      while (stack.at(-1)?.run !== 'problems') stack.pop();
      return own(index);
    }
    if (run === 'problems') {
      if (PROBLEM_GOES_ON.test(cue) || ownsProblems(cue)) return own(index);
      closeRuns();
    } else if (run === 'targets') {
      if (
        /^[—―－-]{1,3}/u.test(cue) ||
        (/[；;]$/u.test(cue) && /\d/u.test(cue)) ||
        (cue.length < 60 && /\d/u.test(cue) && !/^(?:各位|今年|一年)/u.test(cue)) ||
        statesTargets(cue)
      )
        return own(index);
      closeRuns();
    } else if (run === 'aside') {
      // A long-term target inside a part that looks back holds until the next heading.
      return own(index);
    }
    // What speaks for the whole part stands beside its last section, not in it.
    const ownWork = part.role === 'plan' && part.headed && !goesOn(ranks, index, stack[0]?.rank ?? 0) && isOwnWork(cue);
    const speaksForAll = ownWork || PART_LEADS.test(cue);
    // 各位代表，制造业是立县之本…… between 一、（三） and 二、 closes 一、, not the part.
    const closes = stack.length === 3 && part.role === 'plan' && ADDRESS.test(cue) && goesOn(ranks, index, stack[0]?.rank ?? 0);
    if (speaksForAll) while (stack.length > (closes ? 2 : 1)) stack.pop();
    const level = Math.min(3, stack.length + 1) as 2 | 3;
    const nest = (role: SectionRole, kind: 'targets' | 'problems' | 'aside'): void => {
      while (stack.length >= 3) stack.pop();
      open(unheaded(role, index, Math.min(level, stack.length + 1) as 2 | 3), 36, kind);
    };
    if (run !== 'problems' && part.role === 'review' && ownsProblems(cue)) {
      while (stack.length > 1) stack.pop();
      nest('problems', 'problems');
    } else if (run !== 'targets' && part.role === 'plan' && targets(cue)) nest('targets', 'targets');
    else if (part.role === 'plan' && !part.headed && index > units.length * 0.5 && SELF_BUILDING_LEADS.test(cue.slice(0, 160))) {
      while (stack.length > 1) stack.pop();
      nest('self-building', 'aside');
    } else if (part.role === 'plan' && part.headed && speaksForAll && (ownWork || OWN_BUILDING.test(cue.slice(0, 100))))
      nest('self-building', 'aside');
    else if (
      part.role === 'review' &&
      /^(?:各位代表[！!，,])?(?:(?:今后|未来)[五三]年|(?:“十五”|“?十[一二三四五六]五”?)(?:时期|期间|是|，|的))/u.test(cue) &&
      tenseOf(cue) < 0 &&
      (isLongTarget(cue) || /目标(?:是|为|：)|(?:指导思想|总体要求|总体思路)是/u.test(cue))
    ) {
      while (stack.length > 1) stack.pop();
      nest('plan', 'aside');
    }
    own(index);
  };
  for (const [index, unit] of units.entries()) settle(unit, index);
  return { nodes, owners };
};

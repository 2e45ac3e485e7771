import type { Section, SectionRole } from '../../schema/report.ts';
import { fold } from '../../text/fold.ts';
import type { Block, ReportText } from '../stages.ts';
import { RECORDS } from './time.ts';

/** How a block's figures stand in time when their sentence says nothing. */
export interface BlockTime {
  /** `review` speaks of the year before the report's, `plan` of the report's own. */
  readonly tense: 'review' | 'plan';
  /** First and last year when the block looks back on several years; a level reached is the last one's. */
  readonly span: readonly [number, number] | null;
  /** The years an average without years of its own spans: those of the block, or of the part it stands in. */
  readonly reach: readonly [number, number] | null;
  /** The year 今年 names: the report's own, or in one held before it the year it looks back on. */
  readonly thisYear: number;
  /** A sentence of the block opened on last year: what levels it goes on to state are that year's, also among several. */
  readonly standing?: boolean;
  /** An earlier sentence of the block opened on part of a year or on a year of its own, and nothing since names another. */
  readonly away?: boolean;
  /** Figures of closings and notes are nobody's results. */
  readonly silent: boolean;
}

const PLAN_ROLES: ReadonlySet<SectionRole> = new Set(['targets', 'plan', 'self-building']);
const SILENT_ROLES: ReadonlySet<SectionRole> = new Set(['closing', 'notes']);

const PLAN_NAMES: Readonly<Record<string, readonly [number, number]>> = {
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};
const COUNT: Readonly<Record<string, number>> = { 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 十: 10 };

const LOOK_BACK =
  /(?:过去|近|这|(?<![提是为比较与同])前)(?:的)?([两三四五六十])年|([两三四五六十])年(?:来|间|以来|工作|的工作|政府工作|发展)|本届政府|任期(?:内|以来)/;
const PLAN_PERIOD =
  /[“"]?(十[一二三四五]五|十五|九五)[”"]?(?:时期|期间|以来|规划|(?:发展|工作|计划(?:执行|完成|实施)?|建设)?(?:情况)?(?:的)?(?:简要|基本)?回顾|(?:发展|主要)?成就)/;
const LAST_YEAR = /过去一年|过去的一年|一年来|去年|刚刚过去的一年/;
/** 从2016年的820亿元增加到2020年的1310亿元: where several years end, no word on one of them. */
const ARRIVED_AT = /[到至](?:19|20)\d\d年的/g;
const SALUTATION = /^[\s　]*各位代表[！!，,：:。]?/;
/** Words at the head of a paragraph that looks back over years, wherever it stands. */
const PAST_OPENING = /^(?:——)?(?:回顾|回望|回首)?(?:刚刚)?(?:(?:过去|近|这)(?:的)?[三四五]年|[三四五]年来)/;
/** “十四五”时期，…: the same of a plan period, when it is over. */
const PLAN_OPENING =
  /^(?:——)?(?:回顾|回望|回首)?(?:刚刚过去的|过去的)?[“"]?(十[一二三四五]五|十五|九五)[”"]?(?:时期|期间|以来|五年|这五年)/;
const COMING = /今后([三四五])年|未来([三四五])年|下[一个]*[五5]年/;

/** The tense and span of every block, in order. */
export function blockTimes(report: ReportText): Map<Block, BlockTime> {
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const out = new Map<Block, BlockTime>();
  const thisYear = isHeldEarly(report) ? report.year - 1 : report.year;
  let partId: string | null = null;
  let sectionId: string | null = null;
  // Found in a part's own paragraphs it holds for the part, found in a subsection's for that subsection.
  let partSpan: readonly [number, number] | null = null;
  let span: readonly [number, number] | null = null;
  let planned = false;
  let coming: readonly [number, number] | null = null;
  for (const block of report.blocks) {
    const section = sections.get(block.section);
    const part = partOf(section, sections);
    const role = section?.role ?? 'other';
    planned ||= PLAN_ROLES.has(role);
    // An annex behind the plan (民生实事) promises too.
    const promises = PLAN_ROLES.has(role) || (role === 'other' && planned);
    if (block.section !== sectionId) {
      sectionId = block.section;
      span = partSpan;
    }
    if (part?.id !== partId) {
      partId = part?.id ?? null;
      const title = fold(part?.title ?? '').text;
      span = spanOf(title, report.year);
      partSpan = span;
      coming = title.includes(`${report.year}年`) ? null : (titledYears(title, report.year) ?? comingYears(title, report.year));
    }
    const opening = openingOf(block.text);
    // A part on what was reached and what is planned opens on the years behind: 过去五年，….
    const tense = promises && !looksBack(opening, report.year) ? 'plan' : 'review';
    const outer = partSpan;
    // 2025年四大产业占比提高…: a paragraph of last year's among those on several.
    const passing = span !== null && new RegExp(`^${report.year - 1}年(?![，是我面在全省市县区])`).test(opening);
    if (tense === 'review') {
      if (promises) span = spanOf(opening, report.year);
      else if (!passing) span = opensOnLastYear(opening, report.year) ? null : (spanOf(opening, report.year) ?? span);
      if (block.section === partId) partSpan = span;
    } else {
      coming = comingYears(opening, report.year) ?? coming;
      if (/今年|新的一年/.test(opening) || opening.includes(`${report.year}年`)) coming = null;
    }
    const chosen = tense === 'plan' ? coming : passing ? null : span;
    const reach = chosen ?? (tense === 'review' ? outer : null);
    out.set(block, { tense, span: chosen, reach, thisYear, silent: SILENT_ROLES.has(role) || block.kind === 'note' });
  }
  return out;
}

/** A paragraph's first clause, behind its salutation; behind 2025年是“十四五”收官之年 the one that looks back. */
function openingOf(text: string): string {
  const [first = '', second = ''] = fold(text.slice(0, 160))
    .text.replace(SALUTATION, '')
    .slice(0, 110)
    .replace(RECORDS, '')
    .replace(ARRIVED_AT, '')
    .split(/[。！？；]/);
  return (/收官/.test(first) && LOOK_BACK.test(second) ? second : first).slice(0, 60);
}

/** Whether a paragraph opens on years that were over when its report was given. */
function looksBack(opening: string, year: number): boolean {
  const plan = PLAN_OPENING.exec(opening)?.[1];
  return PAST_OPENING.test(opening) || (plan !== undefined && (PLAN_NAMES[plan]?.[1] ?? year) < year);
}

/** Whether a report was held in the last months before its year, so that 今年 is the year it reviews and 明年 its own. */
function isHeldEarly({ date, year, sections }: ReportText): boolean {
  if (date === null) return sections.some(({ title }) => title?.includes('明年'));
  return Number(date.slice(0, 4)) === year - 1 && Number(date.slice(5, 7)) >= 10;
}

/** The years a phrase looks forward to: 今后五年, “十四五”时期. */
function comingYears(text: string, year: number): readonly [number, number] | null {
  const plan = PLAN_PERIOD.exec(text);
  const years = plan ? PLAN_NAMES[plan[1] as string] : undefined;
  if (years && years[0] <= year && years[1] > year) return [year, years[1]];
  const coming = COMING.exec(text);
  return coming ? [year, year + (COUNT[coming[1] ?? coming[2] ?? '五'] ?? 5) - 1] : null;
}

/** The plan period that a part's title names and that is still to come: “十四五”成就和“十五五”主要目标. */
function titledYears(title: string, year: number): readonly [number, number] | null {
  if (/开局|开好局|首年|第一年/.test(title)) return null;
  const named = [...title.matchAll(/十[一二三四五]五/g)].map(([name]) => PLAN_NAMES[name] as readonly [number, number]);
  const last = named.find(([from, to]) => from <= year && to > year)?.[1];
  return last === undefined ? null : [year, last];
}

function partOf(section: Section | undefined, sections: ReadonlyMap<string, Section>): Section | undefined {
  let at = section;
  while (at?.parent) at = sections.get(at.parent);
  return at;
}

/** Whether a paragraph's first clause speaks of last year; 五年来，从2010年的…增加到2015年的… does not, with 五年来 or without. */
function opensOnLastYear(opening: string, year: number): boolean {
  const named = opening.includes(`${year - 1}年`) ? opening.search(new RegExp(`(?<![到至由从是比较为])${year - 1}年(?!的)`)) : -1;
  const last = LAST_YEAR.exec(opening)?.index ?? named;
  const first = named < 0 ? last : Math.min(last, named);
  // 生产总值连跨3个千亿级台阶，2025年人均生产总值提升至7.6万元: a year named after a figure opens nothing.
  if (first < 0 || /\d[^年\d]*，/.test(opening.slice(0, first))) return false;
  const back = LOOK_BACK.exec(opening);
  return !back || first < back.index || spanOf(opening, year) === null;
}

/** The years a phrase looks back on, up to the year before the report's. */
function spanOf(text: string, year: number): readonly [number, number] | null {
  if (text.includes(`${year - 1}年`) && !/[五5]年(?!工作)/.test(text)) return null;
  const back = LOOK_BACK.exec(text);
  if (back) {
    const count = COUNT[back[1] ?? back[2] ?? '五'] ?? 5;
    return [year - count, year - 1];
  }
  const plan = PLAN_PERIOD.exec(text);
  const years = plan ? PLAN_NAMES[plan[1] as string] : undefined;
  // A plan period that is over by the report's year: 十三五 in a report of 2021.
  return years && years[1] <= year - 1 && years[1] >= year - 2 ? [years[0], years[1]] : null;
}

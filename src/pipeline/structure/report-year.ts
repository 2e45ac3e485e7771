import { OPENING_SENTENCE, squeeze } from '../report-cues.ts';
import type { Finding } from '../stages.ts';
import type { Head } from './head.ts';
import type { Unit } from './outline.ts';
import { planStart } from './plan-start.ts';
import { headingScores } from './roles.ts';
import { tenseOf } from './tense-of.ts';
import { readYear, YEAR } from './years.ts';

export interface ReportYear {
  readonly year: number;
  /** Which words decided. */
  readonly evidence: string;
  readonly findings: readonly Finding[];
}

/**
 * Plenary sessions of the Party's Central Committee that reports speak of, and the year each was held (Xinhua's
 * communiqués). A report without any year is read as the one after the latest session it names.
 */
const PLENUMS: readonly (readonly [string, number])[] = [
  ['十五届五中全会', 2000],
  ['十五届六中全会', 2001],
  ['十六大', 2002],
  ['十六届三中全会', 2003],
  ['十六届四中全会', 2004],
  ['十六届五中全会', 2005],
  ['十六届六中全会', 2006],
  ['十七大', 2007],
  ['十七届三中全会', 2008],
  ['十七届四中全会', 2009],
  ['十七届五中全会', 2010],
  ['十七届六中全会', 2011],
  ['十八大', 2012],
  ['十八届三中全会', 2013],
  ['十八届四中全会', 2014],
  ['十八届五中全会', 2015],
  ['十八届六中全会', 2016],
  ['十九大', 2017],
  ['十九届四中全会', 2019],
  ['十九届五中全会', 2020],
  ['十九届六中全会', 2021],
  ['二十大', 2022],
  ['二十届三中全会', 2024],
  ['二十届四中全会', 2025],
];

const HALF_YEAR = /\d年(?:上半年|前三季度|前\p{Script=Han}{1,2}个月|1[—-]\d{1,2}月)/u;

const YEAR_WORD = new RegExp(`(?<!\\d)(${YEAR})(?=年)`, 'gu');

/** A year spoken of as past or present, not one a goal is set for. */
const YEAR_STATED = new RegExp(`(?<![\\d到至—-])(${YEAR})年(?![^。；]{0,6}(?:远景|目标|规划))`, 'gu');

const yearsIn = (text: string): number[] =>
  Array.from(text.matchAll(YEAR_WORD), (match) => readYear(match[1])).filter((year) => year !== null);

const finding = (rule: string, severity: Finding['severity'], message: string): Finding => ({
  severity,
  rule,
  message,
  hint: 'If the year is wrong, state it in a NAME.meta.yaml beside the file.',
  start: null,
  end: null,
});

/** The year whose figures are still estimates, or that has closed: 预计2012年全市…, 到2017年底，预计全旗…, 2012年预计…, 截至2016年末. */
const CLOSING_YEAR = new RegExp(
  `预计(?:到)?(${YEAR})年(?:底|末)?[，,]?(?:全|实现|完成|地区|我|生产)|(?:到|至)(${YEAR})年(?:底|末)[，,]预计|(${YEAR})年预计|截[至止](${YEAR})年(?:底|末|1[12]月)`,
  'u',
);
/** Share of the body in which it surely looks back. */
const LOOKS_BACK = 0.35;

/** A paragraph's first words that tell whose year it speaks of: the targets', one it opens on, the one behind. */
const TARGET_YEAR = new RegExp(
  `^(?:各位代表[！!，,])?(?:综合.{0,20})?(${YEAR})年.{0,24}(?:预期目标|主要目标|工作的总体|总体要求|是.{0,30}(?:之年|关键一年|开局|一年))`,
  'u',
);
const BEGUN_YEAR = new RegExp(`^(?:各位代表[！!，,])?(${YEAR})年(?:[，,]|是|我们|全)`, 'u');
const PAST_YEAR = new RegExp(`^(?:各位代表[！!，,])?(?:(?:刚刚?)?过去的)?(${YEAR})年[，,]?(?:是|面对|我们|在|全[省市县区])`, 'u');

/** 各位代表，回顾2018年工作，我们也清醒地认识到…. */
const RECALLED = new RegExp(`^(?:各位代表[！!，,:：])?(?:回顾|总结)(${YEAR})年(?:的)?(?:政府)?工作`, 'u');

/** Years by what the body itself says: headings that look back name the year before, headings that look ahead the year itself. */
const bodyYears = (units: readonly Unit[]): Map<number, number> => {
  const votes = new Map<number, number>();
  const body = units.filter((unit) => unit.zone === 'body');
  const from = body[0]?.start ?? 0;
  const to = body.at(-1)?.end ?? 1;
  const vote = (year: number, weight: number): void => void votes.set(year, (votes.get(year) ?? 0) + weight);
  for (const unit of units) {
    if (unit.zone !== 'body') continue;
    if (unit.kind === 'heading') {
      const title = squeeze(unit.title);
      if (title.length > 50) continue;
      const years = yearsIn(title);
      if (years.length === 0) continue;
      // 2019年及今年以来工作回顾 of a session held late: what has passed of this year is looked back on too.
      const scores = headingScores(title.replace(/(?:[及和与、]|以及)?今年以来(?:的)?/u, ''));
      const review = scores.get('review') ?? 0;
      const plan = (scores.get('plan') ?? 0) + (scores.get('targets') ?? 0);
      // 2008年以来的工作回顾 tells no single year.
      if (/(?<!今)年以来/u.test(title) && review >= plan) vote(Math.max(...years) + 1, 1);
      // 2021年上半年工作回顾 of a session held in summer: what is looked back on is of the report's own year.
      else if (review > plan) vote(Math.max(...years) + (HALF_YEAR.test(title) ? 0 : 1), 5);
      else if (plan > review) vote(Math.max(...years), 6);
      continue;
    }
    const lead = unit.cue.slice(0, 90);
    const target = TARGET_YEAR.exec(lead);
    const year = readYear(target?.[1]);
    if (year !== null) vote(year, /目标|总体/u.test(target?.[0] ?? '') ? 3 : 0.4);
    // 2017年，是……的一年 looks back, 2018年是……的开局之年 ahead: where the paragraph stands tells which, or its tense.
    const begun = BEGUN_YEAR.exec(lead);
    const spoken = readYear(begun?.[1]);
    if (spoken !== null && unit.cue.length > 60) {
      const place = (unit.start - from) / Math.max(1, to - from);
      const back = place < 0.35 ? true : place > 0.5 ? false : tenseOf(unit.cue) > 0;
      vote(back ? spoken + 1 : spoken, 1.6);
    }
    const past = PAST_YEAR.exec(lead);
    const reviewed = readYear(past?.[1]);
    if (reviewed !== null && /刚刚?过去/u.test(lead)) vote(reviewed + 1, 3);
    const recalled = readYear(RECALLED.exec(lead)?.[1]);
    if (recalled !== null) vote(recalled + 1, 3);
    // 预计2012年全市生产总值完成……: the year that is closing, where the report looks back.
    if ((unit.start - from) / Math.max(1, to - from) < LOOKS_BACK) {
      const closing = CLOSING_YEAR.exec(unit.cue);
      const closed = readYear(closing?.[1] ?? closing?.[2] ?? closing?.[3] ?? closing?.[4]);
      if (closed !== null) vote(closed + 1, 1.6);
    }
  }
  return votes;
};

/** The year a text without headings looks back on: the latest its first half names twice, one on is the report's. */
const halvesYear = (units: readonly Unit[]): number | null => {
  const body = units.filter((unit) => unit.zone === 'body');
  const start = planStart(body);
  if (start === 0) return null;
  const counts = new Map<number, number>();
  for (const unit of body.slice(0, start))
    for (const match of unit.cue.matchAll(YEAR_STATED)) {
      const year = readYear(match[1]);
      if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  const latest = [...counts].filter(([, count]) => count >= 2).sort((a, b) => b[0] - a[0])[0];
  return latest ? latest[0] + 1 : null;
};

const plenumYear = (text: string): number | null => {
  let latest: number | null = null;
  for (const [name, year] of PLENUMS) {
    const [congress, session] = name.split('届');
    const named =
      text.includes(name) ||
      (session !== undefined &&
        new RegExp(`${congress}届[^。；，]{0,12}${session.slice(0, 1)}(?:、[二三四五六七]){0,3}中全会`, 'u').test(text));
    if (named) latest = year;
  }
  return latest === null ? null : latest + 1;
};

/** 我代表区人民政府报告工作，对明年工作提出建议: the plan of the year after the session's. */
const NEXT_YEAR =
  /(?:对|提出|安排|部署)明年(?:的)?(?:政府)?(?:主要)?(?:工作|任务)|明年(?:的)?(?:政府)?(?:主要)?(?:工作|任务)(?:提出|作出|进行|的?(?:安排|建议|意见|打算))/u;
const announcesNextYear = (units: readonly Unit[]): boolean =>
  units.slice(0, OPENING_UNITS).some((unit) => NEXT_YEAR.test(squeeze(unit.cue)));

/** 报告2022年工作情况和2023年工作安排, 对今后五年和2012年的工作提出建议: the year whose work the opening sentence announces. */
const ANNOUNCED = new RegExp(
  `(?:(?:对|和|及|与|并|、|，|,|提出)[^。；，,]{0,12}(${YEAR})年(?:的)?(?:政府)?(?:主要|重点)?(?:工作|任务)(?:进行|作出?|做出?|提出|的?)?(?:安排|建议|意见|打算|部署|思路)|(?:确定|提出|安排)了(${YEAR})年(?:重点|主要|的?工作))`,
  'u',
);
const announcedYear = (units: readonly Unit[]): number | null => {
  const opening = units.slice(0, OPENING_UNITS).find((unit) => OPENING_SENTENCE.test(unit.cue.slice(0, 400)));
  const found = ANNOUNCED.exec(opening?.cue.slice(0, 400) ?? '');
  return readYear(found?.[1] ?? found?.[2]);
};

/** Whether a sentence of the body looks at that year as the one to come: 2022年是新一届政府的开局之年. */
const looksAheadTo = (units: readonly Unit[], year: number): boolean => {
  const ahead = new RegExp(`${year}年是[^。；]{0,40}(?:开局|起步|开启|关键|之年|一年)`, 'u');
  return units.some((unit) => unit.zone === 'body' && ahead.test(unit.cue));
};

/** Sessions from this day of December on hear the next year's plan, unless the text says otherwise. */
const isYearEnd = (date: string | null): boolean => date !== null && date.slice(5) >= '12-01';

/** From this month on a congress may hear the plan of the next year. */
const LATE = 9;

/** Until this month congresses are held that hear the plan of the year begun. */
const LAST_OF_SEASON = 4;

/** Lines and paragraphs within which a report says what it is going to say. */
const OPENING_UNITS = 16;

/**
 * The year whose plan the report sets out: by the body's own headings of review and plan, else by the title, else by
 * the session's date; where they disagree the body decides and a finding says so.
 */
export const reportYear = (head: Head, units: readonly Unit[], pageTitle: string | null): ReportYear | null => {
  const votes = bodyYears(units);
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const best = ranked[0];
  const titleYear = yearsIn(squeeze(head.title ?? ''))[0] ?? yearsIn(squeeze(pageTitle ?? ''))[0] ?? null;
  const heldIn = head.date ? Number(head.date.slice(0, 4)) : null;
  let dateYear = heldIn;
  // A session held in the last months of a year hears the next year's plan, where anything says so.
  const month = Number(head.date?.slice(5, 7));
  const next = heldIn === null ? null : heldIn + 1;
  const announced = announcedYear(units);
  const named = best?.[0] === next || titleYear === next || (next !== null && looksAheadTo(units, next));
  const otherwise = announced === heldIn || (best !== undefined && best[0] === heldIn && best[1] >= 3);
  if (
    next !== null &&
    ((month >= 12 && named) || (isYearEnd(head.date) && !otherwise) || (month >= 10 && (announced === next || announcesNextYear(units))))
  )
    dateYear = next;
  const findings: Finding[] = [];
  const stated = { title: titleYear, date: dateYear };
  let year: number | null = null;
  let evidence = '';
  const agree = titleYear !== null && titleYear === dateYear;
  // The year of a session late in it, in the title: 2014年政府工作报告 of 29 December 2014 sets out 2015.
  const titledByDate = titleYear !== null && titleYear === heldIn && dateYear === next;
  // A session hears the plan of its own year, late in it that of the next, and never that of another.
  const late = month >= LATE;
  const isHeard = (year: number): boolean => heldIn === null || head.meeting === null || year === heldIn || (late && year === next);
  const beyond = titleYear !== null && heldIn !== null && !isHeard(titleYear) && titleYear > heldIn;
  // The year looked back on in the title: 2010年政府工作报告 of a session in January 2011.
  const titledByReview = titleYear !== null && titleYear + 1 === heldIn && month <= LAST_OF_SEASON && head.meeting !== null;
  if (best && best[1] >= 3 && !(agree && (best[1] < 5 || !isHeard(best[0])))) {
    year = best[0];
    evidence = 'its headings of review and plan';
  } else if (
    announced !== null &&
    (announced === next || announced === heldIn || announced === titleYear || (heldIn ?? titleYear) === null)
  ) {
    year = announced;
    evidence = 'its opening sentence';
  } else if (titleYear !== null && !titledByDate && !titledByReview && !beyond) {
    year = titleYear;
    evidence = 'its title';
  } else if (dateYear !== null) {
    year = dateYear;
    evidence = "the session's date";
  } else if (best) {
    year = best[1] >= 1.5 ? best[0] : (halvesYear(units) ?? best[0]);
    evidence = 'what its paragraphs say of the year';
  }
  const body = units
    .filter((unit) => unit.zone === 'body')
    .map((unit) => unit.cue)
    .join('\n');
  if (year === null) {
    // Only "this year" and "last year": the latest year the text names is the one it looks back on.
    const named = yearsIn(body).filter((value) => value < 2100);
    const counts = new Map<number, number>();
    for (const value of named) counts.set(value, (counts.get(value) ?? 0) + 1);
    const frequent = [...counts].filter(([, count]) => count >= 3).sort((a, b) => b[0] - a[0])[0];
    if (frequent && !/20[xX×*]{2}年/u.test(body)) {
      year = frequent[0];
      evidence = 'the latest year it names often';
    } else {
      year = plenumYear(body);
      evidence = 'the latest Party plenum it names';
    }
    if (year !== null)
      findings.push(finding('year-inferred', 'warning', `The text states no report year; ${year} was inferred from ${evidence}.`));
  }
  if (year === null) return null;
  // Sessions late in December hear the next year's plan; that this one did, nothing in its text says.
  if (year === next && year === dateYear && !named && announced === null && !announcesNextYear(units))
    findings.push({
      ...finding(
        'year-uncertain',
        'warning',
        `The session of ${head.date} was taken to set out ${year}, as sessions so late in a year do; the text names no year's plan.`,
      ),
      hint: `If it sets out ${heldIn}, state it in a NAME.meta.yaml beside the file.`,
    });
  for (const [source, other] of Object.entries(stated)) {
    if (other !== null && other !== year)
      findings.push(
        finding(
          'year-disagreement',
          'warning',
          `Unexpected year ${other} in the ${source === 'title' ? 'title' : "session's date"}, expected ${year} by ${evidence}.`,
        ),
      );
  }
  return { year, evidence, findings };
};

import type { Place } from '../schema/place.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { entryOf } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type Unit, unitOfBody, unitOfSession, unitOfSpeaker } from './unit-cue.ts';

/** What is known of a report before its place is; simplified characters, null when the source lacks it. */
export interface PlaceEvidence {
  /** The report's own title: 2023年乐平市政府工作报告. */
  readonly title: string | null;
  /** The page's title, often with the site's name. */
  readonly pageTitle: string | null;
  /** The session line: 在驻马店市第四届人民代表大会第六次会议上. */
  readonly meeting: string | null;
  /** The first paragraphs, with 我代表……人民政府. */
  readonly opening: string | null;
  readonly body: string | null;
}

export interface RecognisedPlace {
  readonly place: Place;
  /** What decided, in plain English with the words found. */
  readonly evidence: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Points of a name by where it stands; a header's name outweighs any count in the body. */
const POINTS = { title: 120, meeting: 110, opening: 100, pageTitle: 70, pageMention: 15 } as const;
/** What the body adds at most, and what a wrong unit takes away. */
const BODY_POINTS = 60;
const WRONG_UNIT_POINTS = 45;
/** A place known from the body alone needs this many mentions, and this lead over the next. */
const MIN_MENTIONS = 4;
const MIN_LEAD = 1.3;
const STEM_WEIGHT = 0.7;
const COMMON_WEIGHT = 0.2;
/** Mentions that each named part adds to a place that none of them is: a city is known by its counties. */
const CHILD_WEIGHT = 0.5;
const BODY_LIMIT = 60_000;

/** A division that had ended, or did not yet bear the name, when the report was read. */
const WRONG_YEAR_POINTS = 30;

const YEAR = /(?<![\d.])(?:19[89]|20[0-4])\d(?=年)/;
const CHINESE_YEAR = /[一二][九〇○零OＯ０0][〇○零OＯ０0一二三四五六七八九]{2}(?=年)/u;
const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};

/** The first year that a line of the header, or else the text, names. */
function yearOf({ title, meeting, pageTitle, opening, body }: PlaceEvidence): number | null {
  for (const line of [title, meeting, pageTitle, opening, body?.slice(0, 2000) ?? null]) {
    const found = YEAR.exec(line ?? '')?.[0] ?? CHINESE_YEAR.exec(line ?? '')?.[0];
    if (found)
      return Number([...found].map((character) => (/\d/.test(character) ? character : (CHINESE_DIGITS[character] ?? '0'))).join(''));
  }
  return null;
}

/** Points that a place loses for not having been, under its present name, in that year. Reports of the year of change are read under either name. */
function anachronism({ abolished, formerNames }: GazetteerEntry, year: number | null): number {
  if (year === null) return abolished === null ? 0 : 3;
  if (abolished !== null) return year > abolished ? WRONG_YEAR_POINTS : 0;
  return formerNames.some((former) => year < former.until - 1) ? 2 : 0;
}

const REPORT_WORDS =
  /^(?:[\d〇○零一二三四五六七八九十O年度\s、·—\-（）()《》]*)(?:人民代表大会|人民政府|政府|管理?委员?会|管委会)?(?:工作)?(?:的)?(?:报告|总结)/u;
const GOVERNMENT_AFTER = /^(?:第?[\d一二三四五六七八九十]{1,3}届|人民代表大会|人大|人民政府|政府|管理委员会|管委会)/;

const ancestorsOf = (entry: GazetteerEntry): string[] => {
  const out: string[] = [];
  for (let id = entry.parent; id !== null; id = entryOf(id)?.parent ?? null) out.push(id);
  return out;
};

/** How much each place is named in the body; ambiguous names go to the place whose superiors are named most. */
interface BodyCount {
  readonly own: ReadonlyMap<string, number>;
  /** Mentions of a place or of anything within it. */
  readonly family: ReadonlyMap<string, number>;
  /** Distinct parts named. */
  readonly parts: ReadonlyMap<string, number>;
}

function countBody(body: string): BodyCount {
  const mentions = findMentions(body.slice(0, BODY_LIMIT)).filter((mention) => !(mention.official && mention.common));
  const family = new Map<string, number>();
  const own = new Map<string, number>();
  const add = (map: Map<string, number>, id: string, weight: number): void => {
    map.set(id, (map.get(id) ?? 0) + weight);
  };
  const weightOf = (mention: Mention): number => (mention.official ? 1 : mention.common ? COMMON_WEIGHT : STEM_WEIGHT);
  for (const mention of mentions) {
    const { entries } = mention;
    const [only] = entries;
    if (entries.length !== 1 || !only) continue;
    for (const id of [only.place.id, ...ancestorsOf(only)]) add(family, id, weightOf(mention));
  }
  for (const mention of mentions) {
    const { entries } = mention;
    const support = (entry: GazetteerEntry): number =>
      (entry.parent === null ? 1 : (family.get(entry.parent) ?? 0)) +
      (family.get(entry.place.id) ?? 0) * 2 -
      (entry.abolished === null ? 0 : 0.5);
    const best = entries.length === 1 ? entries[0] : [...entries].sort((a, b) => support(b) - support(a))[0];
    if (best) add(own, best.place.id, weightOf(mention));
  }
  const parts = new Map<string, number>();
  for (const id of own.keys()) {
    const parent = entryOf(id)?.parent;
    if (parent) add(parts, parent, 1);
  }
  return { own, family, parts };
}

const fitsUnit = (entry: GazetteerEntry, unit: Unit): boolean => {
  const names = [entry.place.name, ...entry.formerNames.map((former) => former.name), ...entry.aliases];
  if (unit === '自治区') return entry.place.name.endsWith('自治区');
  if (unit === '区' && (entry.place.level === 'zone' || entry.place.name.endsWith('自治区'))) return true;
  return names.some((name) => name.endsWith(unit) || (unit === '州' && name.endsWith('地区')));
};

/** Joins names that follow each other, 安徽省铜陵市铜官区, and keeps of the last only the places that lie in those before. */
function lastOfChains(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const before = out.at(-1);
    if (before && before.end === mention.start) {
      const above = new Set(before.entries.map((entry) => entry.place.id));
      const within = mention.entries.filter((entry) => ancestorsOf(entry).some((id) => above.has(id)));
      if (within.length > 0) {
        out[out.length - 1] = { ...mention, start: before.start, entries: within };
        continue;
      }
    }
    out.push(mention);
  }
  return out;
}

interface Candidate {
  readonly entry: GazetteerEntry;
  header: number;
  because: string;
}

/** Names in one line of the header, with the points that their position earns. */
function headerMentions(line: string, points: number, elsewhere: number): { mention: Mention; points: number }[] {
  const squeezed = line.replaceAll(/\s+/g, '');
  return lastOfChains(findMentions(squeezed)).flatMap((mention) => {
    const after = squeezed.slice(mention.end);
    const earned =
      REPORT_WORDS.test(after) || GOVERNMENT_AFTER.test(after) ? points : mention.official ? Math.max(elsewhere, points / 2) : elsewhere;
    return earned > 0 ? [{ mention, points: earned }] : [];
  });
}

/** Where the sentence 我代表……人民政府 stands. */
const startOf = ({ opening, body }: PlaceEvidence): string => `${opening ?? ''}\n${body?.slice(0, 1000) ?? ''}`;

function candidatesOf(evidence: PlaceEvidence): Map<string, Candidate> {
  const out = new Map<string, Candidate>();
  const take = (line: string | null, label: string, points: number, elsewhere: number): void => {
    if (line === null || line === '') return;
    for (const { mention, points: earned } of headerMentions(line, points, elsewhere)) {
      for (const entry of mention.entries) {
        const there = out.get(entry.place.id) ?? { entry, header: 0, because: '' };
        if (earned > there.header) there.because = `${label}: ${line.trim().slice(0, 60)}`;
        there.header = Math.max(there.header, earned) + (there.header > 0 ? 10 : 0);
        out.set(entry.place.id, there);
      }
    }
  };
  take(evidence.title, 'title', POINTS.title, 30);
  take(evidence.meeting, 'session', POINTS.meeting, 30);
  const speaker = /代表([^。，,；]{2,30}?)(?:人民政府|政府|管理委员会|管委会)/.exec(startOf(evidence));
  take(speaker?.[0] ?? null, 'speaker', POINTS.opening, 0);
  take(evidence.pageTitle, 'page title', POINTS.pageTitle, POINTS.pageMention);
  return out;
}

/**
 * The place a report speaks for: from its title, session line and the sentence 我代表……人民政府, checked against the names
 * and the unit (全市, 全县) its text uses; from the text alone when there is no header.
 *
 * @returns null when nothing decides: a missing place is mended by a sidecar, a wrong one is believed.
 */
export function recognisePlace(evidence: PlaceEvidence): RecognisedPlace | null {
  const body = evidence.body ?? '';
  const counts = countBody(`${evidence.opening ?? ''}\n${body}`);
  const unit = unitOfSpeaker(startOf(evidence)) ?? unitOfSession(evidence.meeting ?? '') ?? unitOfBody(body);
  const year = yearOf(evidence);
  const candidates = candidatesOf(evidence);
  for (const id of counts.own.keys()) {
    const entry = entryOf(id);
    if (entry && !candidates.has(id)) candidates.set(id, { entry, header: 0, because: '' });
  }
  const weightOf = (entry: GazetteerEntry): number => {
    const own = counts.own.get(entry.place.id) ?? 0;
    return own === 0 ? 0 : own + CHILD_WEIGHT * (counts.parts.get(entry.place.id) ?? 0);
  };
  const fitting = [...candidates.values()].filter(({ entry }) => unit === null || fitsUnit(entry, unit));
  const most = Math.max(1, ...fitting.map(({ entry }) => weightOf(entry)));
  const ranked = [...candidates.values()]
    .map((candidate) => {
      const fits = unit === null || fitsUnit(candidate.entry, unit);
      const weight = weightOf(candidate.entry);
      const inBody = BODY_POINTS * Math.min(1, weight / most) * (fits ? 1 : 0.2);
      // Between two places of one name the one whose city and province the text speaks of.
      const family = ancestorsOf(candidate.entry).reduce((sum, id) => sum + Math.min(5, counts.own.get(id) ?? 0), 0);
      return {
        ...candidate,
        weight,
        fits,
        score: candidate.header + inBody + family - (fits ? 0 : WRONG_UNIT_POINTS) - anachronism(candidate.entry, year),
      };
    })
    .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.entry.place.id < b.entry.place.id ? -1 : 1));
  const [best, second] = ranked;
  if (!best) return null;
  const place = best.entry.place;
  if (best.header >= POINTS.pageTitle) {
    const rivals = second && second.header >= POINTS.pageTitle && best.score - second.score < 10;
    const confidence = best.weight > 0 && best.fits && !rivals ? 'high' : rivals ? 'low' : 'medium';
    // Two places of one name with nothing in the text to tell them apart.
    if (rivals && second.entry.stem === best.entry.stem && best.score - second.score < 1) return null;
    return { place, evidence: best.because, confidence };
  }
  const lead = second ? best.weight / Math.max(0.1, second.weight) : Number.POSITIVE_INFINITY;
  if (!best.fits || best.weight < MIN_MENTIONS) return null;
  const clear = lead >= MIN_LEAD || best.score - (second?.score ?? 0) >= 20;
  if (!clear) return null;
  return {
    place,
    evidence: `text: ${best.entry.stem} is named most, and it speaks of ${unit === null ? 'no unit' : `the ${unit}`}`,
    confidence: lead >= 2 ? 'high' : 'medium',
  };
}

import type { Place } from '../schema/place.ts';
import { ancestorsOf, type BodyCount, countBody } from './count-body.ts';
import type { GazetteerEntry } from './gazetteer.ts';
import { entryOf } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type Setting, settingOf, standing } from './setting.ts';
import { GOVERNMENTS, type Unit, unitOfBody, unitOfSession, unitOfSpeaker } from './unit-cue.ts';

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
  /** Whose site or document the page calls itself: 来源：黄石市人民政府. Counts only for a government of the speaker's own kind. */
  readonly publisher?: string | null;
}

export interface RecognisedPlace {
  readonly place: Place;
  /** What decided, in plain English with the words found. */
  readonly evidence: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** Points of a name by where it stands; a header's name outweighs any count in the body. */
const POINTS = { title: 120, meeting: 110, opening: 100, office: 90, pageTitle: 70, committee: 70, pageMention: 15 } as const;
/** A name the page's own frame bears: less than half of what a body can say against it. */
const PUBLISHER_POINTS = 30;
/** What the body adds at most, and what a wrong unit takes away. */
const BODY_POINTS = 60;
const WRONG_UNIT_POINTS = 45;
/** A place known from the body alone needs this many mentions, and this lead over the next. */
const MIN_MENTIONS = 4;
/** Fewer do where the text names its superiors too. */
const MIN_MENTIONS_IN_FAMILY = 2;
/** And where it names as many of the place's own parts. */
const MIN_PARTS = 3;
const MIN_LEAD = 1.3;
const MIN_SCORE_LEAD = 20;
const MIN_LEAD_OVER_PART = 2;
const MIN_FRAME_LEAD = 10;
/** Mentions that each named part adds to a place that none of them is: a city is known by its counties. */
const CHILD_WEIGHT = 0.5;

/** A division that had ended, or did not yet bear the name, when the report was read. */
const WRONG_YEAR_POINTS = 30;

/** Points that a place loses for not having been, under its present name, in that year. Reports of the year of change are read under either name. */
function anachronism({ abolished, formerNames }: GazetteerEntry, year: number | null): number {
  if (year === null) return abolished === null ? 0 : 3;
  if (abolished !== null) return year > abolished ? WRONG_YEAR_POINTS : 0;
  return formerNames.some((former) => year < former.until - 1) ? 2 : 0;
}

const GOVERNMENT = GOVERNMENTS.join('|');
const REPORT_WORDS = new RegExp(
  `^(?:[\\d〇○零一二三四五六七八九十O年度\\s、·—\\-（）()《》]*)(?:人民代表大会|${GOVERNMENT})?(?:[\\d〇○零一二三四五六七八九十O]{4}年)?(?:政府)?(?:工作)?(?:的)?(?:报告|总结)`,
  'u',
);
const GOVERNMENT_AFTER = new RegExp(`^(?:第?[\\d一二三四五六七八九十]{1,3}届|人民代表大会|人大|${GOVERNMENT})`);

const fitsUnit = (entry: GazetteerEntry, unit: Unit): boolean => {
  const names = [entry.place.name, ...entry.formerNames.map((former) => former.name), ...entry.aliases];
  if (unit === '自治区') return entry.place.name.endsWith('自治区');
  if (unit === '区' && (entry.place.level === 'zone' || entry.place.name.endsWith('自治区'))) return true;
  return names.some(
    (name) => (name.endsWith(unit) && !(unit === '区' && name.endsWith('地区'))) || (unit === '州' && name.endsWith('地区')),
  );
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
  /** Whether only the page's frame names it. */
  readonly published?: boolean;
}

/** Names in one line of the header, with the points that their position earns. */
function headerMentions(line: string, points: number, elsewhere: number, setting: Setting): { mention: Mention; points: number }[] {
  const squeezed = line.replaceAll(/\s+/g, '');
  return lastOfChains(findMentions(squeezed)).flatMap((found) => {
    const mention = { ...found, entries: standing(found, setting) };
    const after = squeezed.slice(mention.end);
    const earned =
      REPORT_WORDS.test(after) || GOVERNMENT_AFTER.test(after) ? points : mention.official ? Math.max(elsewhere, points / 2) : elsewhere;
    return earned > 0 ? [{ mention, points: earned }] : [];
  });
}

/** Where the sentence 我代表……人民政府 stands. */
const startOf = ({ opening, body }: PlaceEvidence): string => `${opening ?? ''}\n${body?.slice(0, 1000) ?? ''}`;

const SPEAKER = new RegExp(`(?<!各位|人大)代表([^。，,；：:\\n]{2,30}?)(?:${GOVERNMENT})`);

/** The line of the speaker's office, with whose it is: 包头市人民政府市长 某某, 迪庆藏族自治州州长. On lines without blanks. */
const OFFICE_LINE = new RegExp(
  `^(?:报告人[：:])?(\\p{Script=Han}{2,20}?)(?:${GOVERNMENT})?(?:党组书记、)?(?:代理?|常务|副)*(?:[省市县区州盟旗]长|专员|主席|主任)[：:]?[\\p{Script=Han}·]{0,12}$`,
  'u',
);

/** A session named outside a session line. */
const SESSION = /\p{Script=Han}{2,20}第[一二三四五六七八九十\d]{1,3}届人民代表大会/u;

/** The Party committee a government works under, of its own level: 在中共广东省委的领导下. */
const COMMITTEE = /中共(\p{Script=Han}{2,12}?[省市县区州盟旗])委(?!托|派)/gu;

function candidatesOf(evidence: PlaceEvidence, unit: Unit | null, setting: Setting): Map<string, Candidate> {
  const out = new Map<string, Candidate>();
  const take = (line: string | null, label: string, points: number, elsewhere: number): void => {
    if (line === null || line === '') return;
    for (const { mention, points: earned } of headerMentions(line, points, elsewhere, setting)) {
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
  const speaker = SPEAKER.exec(startOf(evidence));
  take(speaker?.[0] ?? null, 'speaker', POINTS.opening, 0);
  for (const line of (evidence.opening ?? '').split('\n')) {
    const office = OFFICE_LINE.exec(line.replaceAll(/\s+/g, ''));
    if (office) take(`${office[1]}人民政府`, 'office', POINTS.office, 0);
  }
  for (const [, name = ''] of startOf(evidence).matchAll(COMMITTEE))
    if (unit !== null && name.endsWith(unit)) take(`${name}人民政府`, 'Party committee', POINTS.committee, 0);
  if (!evidence.meeting) take(SESSION.exec(startOf(evidence))?.[0] ?? null, 'session', POINTS.meeting, 0);
  take(evidence.pageTitle, 'page title', POINTS.pageTitle, POINTS.pageMention);
  const published = evidence.publisher ? headerMentions(`${evidence.publisher}人民政府`, PUBLISHER_POINTS, 0, setting) : [];
  for (const entry of published.flatMap(({ mention }) => mention.entries)) {
    if (unit === null || !fitsUnit(entry, unit) || (out.get(entry.place.id)?.header ?? 0) >= PUBLISHER_POINTS) continue;
    out.set(entry.place.id, { entry, header: PUBLISHER_POINTS, because: `page: ${evidence.publisher}`, published: true });
  }
  return out;
}

interface Ranked extends Candidate {
  /** How much the text names it and its parts. */
  readonly weight: number;
  /** Whether its name ends as the text calls its own: 县, 区. */
  readonly fits: boolean;
  /** How many of its parts the text names. */
  readonly parts: number;
  /** How much the text names what it lies in. */
  readonly family: number;
  readonly score: number;
}

function rank(candidates: ReadonlyMap<string, Candidate>, counts: BodyCount, unit: Unit | null, year: number | null): Ranked[] {
  const weighed = [...candidates.values()].map((candidate) => {
    const own = counts.own.get(candidate.entry.place.id) ?? 0;
    const parts = counts.parts.get(candidate.entry.place.id) ?? 0;
    const weight = own === 0 ? 0 : own + CHILD_WEIGHT * parts;
    return { ...candidate, parts, weight, fits: unit === null || fitsUnit(candidate.entry, unit) };
  });
  const most = Math.max(1, ...weighed.filter(({ fits }) => fits).map(({ weight }) => weight));
  return weighed
    .map((candidate) => {
      const inBody = BODY_POINTS * Math.min(1, candidate.weight / most) * (candidate.fits ? 1 : 0.2);
      // Between two places of one name the one whose city and province the text speaks of.
      const family = ancestorsOf(candidate.entry).reduce((sum, id) => sum + Math.min(5, counts.own.get(id) ?? 0), 0);
      const losses = (candidate.fits ? 0 : WRONG_UNIT_POINTS) + anachronism(candidate.entry, year);
      return { ...candidate, family, score: candidate.header + inBody + family - losses };
    })
    .sort((a, b) => b.score - a.score || b.weight - a.weight || (a.entry.place.id < b.entry.place.id ? -1 : 1));
}

/** The verdict on a place that the header names. */
function fromHeader(best: Ranked, second: Ranked | undefined): RecognisedPlace | null {
  const rival = second && second.header >= POINTS.pageTitle && best.score - second.score < 10 ? second : null;
  // Two places of one name with nothing in the text to tell them apart.
  if (rival && rival.entry.stem === best.entry.stem && best.score - rival.score < 1) return null;
  const confidence = rival ? 'low' : best.weight > 0 && best.fits ? 'high' : 'medium';
  return { place: best.entry.place, evidence: best.because, confidence };
}

/** The verdict on a place that the page's frame names, and no other the text. */
function fromFrame(best: Ranked, second: Ranked | undefined): RecognisedPlace | null {
  if (second && best.score - second.score < MIN_FRAME_LEAD) return null;
  return { place: best.entry.place, evidence: best.because, confidence: best.weight > 0 ? 'high' : 'low' };
}

/** The verdict on a place that the text alone names. */
function fromText(best: Ranked, second: Ranked | undefined, unit: Unit | null): RecognisedPlace | null {
  const known = best.family >= 1 || best.parts >= MIN_PARTS;
  if (!best.fits || best.weight < (known ? MIN_MENTIONS_IN_FAMILY : MIN_MENTIONS)) return null;
  const lead = second ? best.weight / Math.max(0.1, second.weight) : Number.POSITIVE_INFINITY;
  if (lead < MIN_LEAD && best.score - (second?.score ?? 0) < MIN_SCORE_LEAD) return null;
  // 全市 of a city and of a county-level city within it: only a clear count tells whose it is.
  if (second?.fits && second.entry.parent === best.entry.place.id && lead < MIN_LEAD_OVER_PART) return null;
  const speaksOf = unit === null ? 'no unit' : `the ${unit}`;
  return {
    place: best.entry.place,
    evidence: `text: ${best.entry.stem} is named most, and it speaks of ${speaksOf}`,
    confidence: lead >= 2 ? 'high' : 'medium',
  };
}

/**
 * The place a report speaks for: from its title, session line and the sentence 我代表……人民政府, checked against the names
 * and the unit (全市, 全县) its text uses; from the text alone when there is no header.
 *
 * @returns null when nothing decides: a missing place is mended by a sidecar, a wrong one is believed.
 */
export function recognisePlace(evidence: PlaceEvidence): RecognisedPlace | null {
  const body = evidence.body ?? '';
  const unit = unitOfSpeaker(startOf(evidence)) ?? unitOfSession(evidence.meeting ?? '') ?? unitOfBody(body);
  const setting = settingOf(evidence, unit);
  const counts = countBody(`${evidence.opening ?? ''}\n${body}`, setting);
  const candidates = candidatesOf(evidence, unit, setting);
  for (const id of counts.own.keys()) {
    const entry = entryOf(id);
    if (entry && !candidates.has(id)) candidates.set(id, { entry, header: 0, because: '' });
  }
  const [best, second] = rank(candidates, counts, unit, setting.year);
  if (!best) return null;
  if (best.header >= POINTS.pageTitle) return fromHeader(best, second);
  return best.published ? (fromText(best, second, unit) ?? fromFrame(best, second)) : fromText(best, second, unit);
}

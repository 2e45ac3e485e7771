import type { GazetteerEntry } from './gazetteer.ts';
import { entryOf } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type Setting, standing } from './setting.ts';

const STEM_WEIGHT = 0.7;
const COMMON_WEIGHT = 0.2;
const BODY_LIMIT = 60_000;

const ancestors = new Map<GazetteerEntry, readonly string[]>();

/** Ids of what a place lies in, from the next one up. */
export const ancestorsOf = (entry: GazetteerEntry): readonly string[] => {
  const known = ancestors.get(entry);
  if (known) return known;
  const out: string[] = [];
  for (let id = entry.parent; id !== null; id = entryOf(id)?.parent ?? null) out.push(id);
  ancestors.set(entry, out);
  return out;
};

/** Words by which a text speaks of its own place: 紧密结合湖南实际, 是新疆发展史上极不平凡的五年. Before and behind the name. */
const OWN_REALITY = /(?:结合|符合|立足|切合)$/u;
const OWN_BEHIND = /^(?:的)?(?:实际|[省市区县州]情)/u;
const OWN_HISTORY = /^(?:[省市县区州旗])?(?:(?:改革|振兴|经济社会)?发展(?:(?:历)?史上|[进历]程中)|历史上(?:极|最|非常))/u;
/** 建设富裕文明的新桦川, 加快“美丽、幸福的新桦川”建设. */
const OWN_FUTURE = /(?:的|美丽|幸福|富裕|和谐|文明|活力|魅力|现代化|社会主义)新$/u;
/** “经济强区、魅力藁城”: what a place calls itself, at the end of the quotation. */
const OWN_EPITHET = /(?:魅力|美丽|幸福|活力|和谐|富裕|文明|实力|平安|法治|健康|文化|生态|宜居|富强)$/u;
const EPITHET_BEHIND = /^[”’]/u;
const FUTURE_BEHIND = /^(?:[”’！。，；]|建设|$)/u;
/** How many common mentions one of these counts for. */
const OWN_WEIGHT = 6;

const speaksOfOwn = (body: string, { start, end }: Mention): boolean => {
  const after = body.slice(end, end + 10);
  const before = body.slice(Math.max(0, start - 6), start);
  return (
    OWN_HISTORY.test(after) ||
    (FUTURE_BEHIND.test(after) && OWN_FUTURE.test(before)) ||
    (EPITHET_BEHIND.test(after) && OWN_EPITHET.test(before)) ||
    (OWN_BEHIND.test(after) && OWN_REALITY.test(before))
  );
};

/** How much each place is named in the body; ambiguous names go to the place whose superiors are named most. */
export interface BodyCount {
  readonly own: ReadonlyMap<string, number>;
  /** Mentions of a place or of anything within it. */
  readonly family: ReadonlyMap<string, number>;
  /** Distinct parts named. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Whether the name is a place's own, now or once, and not one it is called by for short: 东乡县 for 东乡族自治县. */
const borne = ({ place, formerNames }: GazetteerEntry, name: string): boolean =>
  place.name === name || formerNames.some((former) => former.name === name);

export function countBody(body: string, setting: Setting): BodyCount {
  const mentions = findMentions(body.slice(0, BODY_LIMIT))
    .filter((mention) => !(mention.official && mention.common))
    .map((mention) => ({ ...mention, entries: standing(mention, setting), own: speaksOfOwn(body, mention) }));
  const family = new Map<string, number>();
  const own = new Map<string, number>();
  const decided = new Set<string>();
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
      (entry.abolished === null ? 0 : 0.5) -
      (mention.official && !borne(entry, mention.name) ? 0.5 : 0);
    const most = entries.length === 1 ? 0 : Math.max(...entries.map(support));
    // Places of one name that nothing tells apart count alike, so that none of them leads.
    const meant = entries.length === 1 ? entries : entries.filter((entry) => support(entry) === most);
    for (const { place } of meant) add(own, place.id, weightOf(mention) * (mention.own ? OWN_WEIGHT : 1));
    if (meant.length === 1) decided.add((meant[0] as GazetteerEntry).place.id);
  }
  const parts = new Map<string, number>();
  for (const id of decided) {
    const parent = entryOf(id)?.parent;
    if (parent) add(parts, parent, 1);
  }
  return { own, family, parts };
}

import type { GazetteerEntry } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import type { PlaceEvidence } from './recognise-place.ts';
import type { Unit } from './unit-cue.ts';

/** When a text was written, and whether under a prefecture's office: what decides whom a name of the time meant. */
export interface Setting {
  readonly year: number | null;
  /** A county's report thanks 地委、行署; no city's own does. */
  readonly underPrefecture: boolean;
}

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

const UNDER_PREFECTURE = /(?:地委|盟委)[、，和及与]?(?:地区|盟)?(?:行署|行政公署)/;
/** How far into the body the thanks are looked for; UTF-16 units. */
const THANKS_REACH = 5000;

export const settingOf = (evidence: PlaceEvidence, unit: Unit | null): Setting => ({
  year: yearOf(evidence),
  underPrefecture:
    unit !== '地区' && unit !== '盟' && UNDER_PREFECTURE.test(`${evidence.opening ?? ''}\n${evidence.body?.slice(0, THANKS_REACH) ?? ''}`),
});

/** Whether the place bore the name in that year; in the years about a change both names are right. */
function bore(entry: GazetteerEntry, name: string, year: number): boolean {
  if (entry.abolished !== null && year > entry.abolished) return false;
  const former = entry.formerNames.find((other) => other.name === name);
  if (former) return year <= former.until;
  return name !== entry.place.name || entry.formerNames.every(({ until }) => year >= until - 1);
}

/** Of the places one name may mean, those that bore it then: 毕节市 of 2008 is 七星关区 today. All of them when none did. */
export function standing({ entries, name, official }: Mention, { year, underPrefecture }: Setting): readonly GazetteerEntry[] {
  if (entries.length === 1) return entries;
  const there = entries.filter((entry) => {
    if (underPrefecture && official && entry.place.level === 'city') return false;
    // Without a year the name is taken as it is borne today.
    if (year === null) return entry.abolished === null && (!official || entry.place.name === name || entry.aliases.includes(name));
    return official ? bore(entry, name, year) : entry.abolished === null || year <= entry.abolished;
  });
  return there.length > 0 ? there : entries;
}

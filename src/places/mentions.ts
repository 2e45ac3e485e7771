import { COMMON_NAMES, COMMON_WORDS } from './common-words.ts';
import { type GazetteerEntry, gazetteer } from './gazetteer.ts';

/** One place name found in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Every place the name may mean. */
  readonly entries: readonly GazetteerEntry[];
  /** Whether the name stands with its suffix: 六安市 against 六安. */
  readonly official: boolean;
  /** Whether the words are ordinary ones as well: 振兴, 中心城区. */
  readonly common: boolean;
}

interface Name {
  readonly text: string;
  readonly official: boolean;
  readonly common: boolean;
  readonly entries: GazetteerEntry[];
}

/** Suffix and next character that together are another word: 东方市|场, 新城区|域. */
const BROKEN_SUFFIX = /^(?:市[场值容域价况民]|区[域块位间分别县]|县[域级处]|州[府]?$^|旗[帜下舰])/;

const names = new Map<string, Name>();
const enter = (text: string, official: boolean, entry: GazetteerEntry): void => {
  const there = names.get(text);
  if (!there) names.set(text, { text, official, common: official ? COMMON_NAMES.has(text) : COMMON_WORDS.has(text), entries: [entry] });
  else if (!there.entries.includes(entry)) there.entries.push(entry);
};
for (const entry of gazetteer) {
  enter(entry.place.name, true, entry);
  for (const former of entry.formerNames) enter(former.name, true, entry);
  for (const alias of entry.aliases) enter(alias, true, entry);
  if (entry.stem !== entry.place.name) enter(entry.stem, false, entry);
  // 新疆自治区: a region without its people.
  if (entry.place.name.endsWith('自治区')) enter(`${entry.stem}自治区`, true, entry);
  // 海西州, 恭城县, 酉阳自治县: an autonomous division without its peoples.
  const [autonomous, kind = ''] = /自治([州县旗])$/.exec(entry.place.name) ?? [];
  if (autonomous) for (const tail of [kind, autonomous]) enter(entry.stem + tail, true, entry);
}

/** Names by their first two characters, longest first. */
const byHead = new Map<number, Name[]>();
const heads = new Uint8Array(0x10000);
// Fits a small integer, which a map finds soonest.
const headOf = (a: number, b: number): number => (a << 16) | b;
/** Whether some name begins with two such characters, others sharing the place: tells nearly all of the rest without a look at the map. */
const pairs = new Uint8Array(0x10000);
const pairOf = (a: number, b: number): number => (Math.imul(a, 0x9e3779b1) >>> 16) ^ b;
for (const name of names.values()) {
  const head = headOf(name.text.charCodeAt(0), name.text.charCodeAt(1));
  heads[name.text.charCodeAt(0)] = 1;
  pairs[pairOf(name.text.charCodeAt(0), name.text.charCodeAt(1))] = 1;
  byHead.set(
    head,
    [...(byHead.get(head) ?? []), name].sort((a, b) => b.text.length - a.text.length),
  );
}

/**
 * Every place name in a text, longest match first, without overlap.
 *
 * @param text simplified characters; offsets of the result are UTF-16 units of it.
 */
export function findMentions(text: string): Mention[] {
  const out: Mention[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const first = text.charCodeAt(at);
    if (heads[first] !== 1) continue;
    const second = text.charCodeAt(at + 1);
    if (pairs[pairOf(first, second)] !== 1) continue;
    const candidates = byHead.get(headOf(first, second));
    if (!candidates) continue;
    for (const name of candidates) {
      if (!text.startsWith(name.text, at)) continue;
      const end = at + name.text.length;
      if (name.official && BROKEN_SUFFIX.test(text.slice(end - 1, end + 1))) continue;
      out.push({ start: at, end, name: name.text, entries: name.entries, official: name.official, common: name.common });
      at = end - 1;
      break;
    }
  }
  return out;
}

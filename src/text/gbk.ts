/*
 * The two-byte part of GBK, from the platform's own decoder. Leads 0x81–0xFE, trails 0x40–0x7E and 0x80–0xFE; pairs
 * without a character of their own (user-defined rows, holes) count as undefined.
 */

export const FIRST_LEAD = 0x81;
export const FIRST_TRAIL = 0x40;
const LAST = 0xfe;
const TRAILS = 0x100 - FIRST_TRAIL;

const decodeAll = (): string[] => {
  const bytes = new Uint8Array((LAST - FIRST_LEAD + 1) * (TRAILS - 2) * 2);
  let at = 0;
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1)
    for (let trail = FIRST_TRAIL; trail <= LAST; trail += 1) {
      if (trail === 0x7f) continue;
      bytes[at] = lead;
      bytes[at + 1] = trail;
      at += 2;
    }
  return [...new TextDecoder('gb18030').decode(bytes)];
};

let table: readonly string[] | undefined;
let codes: ReadonlyMap<string, number> | undefined;

const load = (): readonly string[] => {
  if (table) return table;
  const out: string[] = new Array<string>((LAST - FIRST_LEAD + 1) * TRAILS).fill('');
  const back = new Map<string, number>();
  const chars = decodeAll();
  let next = 0;
  for (let lead = FIRST_LEAD; lead <= LAST; lead += 1)
    for (let trail = FIRST_TRAIL; trail <= LAST; trail += 1) {
      if (trail === 0x7f) continue;
      const char = chars[next] as string;
      next += 1;
      const code = char.charCodeAt(0);
      // The decoder reads A3A0 as a second ideographic blank; GBK leaves it undefined.
      if (char.length !== 1 || code === 0xfffd || (code >= 0xe000 && code < 0xf900) || back.has(char)) continue;
      out[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] = char;
      back.set(char, lead * 256 + trail);
    }
  table = out;
  codes = back;
  return out;
};

export const isLead = (byte: number): boolean => byte >= FIRST_LEAD && byte <= LAST;
export const isTrail = (byte: number): boolean => byte >= FIRST_TRAIL && byte <= LAST && byte !== 0x7f;

/** The character of a lead and a trail byte; empty when the pair is undefined or no pair at all. */
export const pairCharacter = (lead: number, trail: number): string =>
  isLead(lead) && isTrail(trail) ? (load()[(lead - FIRST_LEAD) * TRAILS + trail - FIRST_TRAIL] as string) : '';

/** `lead * 256 + trail` of a character, undefined when GBK's two-byte part lacks it. */
export const pairCode = (char: string): number | undefined => {
  load();
  return codes?.get(char);
};

import type { Place, PlaceLevel } from '../schema/place.ts';
import { DIVISIONS } from './divisions.ts';
import { ABOLISHED, FORMER_NAMES } from './historical.ts';
import { stemOf } from './stem.ts';
import { ALIASES, ZONES } from './zones.ts';

/** A name that a place bore until a year: 清苑县 until 2015. */
export interface FormerName {
  readonly name: string;
  /** First year under the new name. */
  readonly until: number;
}

/** What the gazetteer knows of a place beyond its record. */
export interface GazetteerEntry {
  readonly place: Place;
  /** Short name as people say it: 六安, 阜新, 单县. */
  readonly stem: string;
  /** Id of the place it lies in, null for a province. */
  readonly parent: string | null;
  readonly formerNames: readonly FormerName[];
  /** Names of other kinds that stand for it: 西海岸新区 for 黄岛区. */
  readonly aliases: readonly string[];
  /** Year in which the division ended, null while it lives. */
  readonly abolished: number | null;
}

const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

const levelOf = (code: string, name: string): PlaceLevel => {
  if (code.endsWith('0000')) return 'province';
  if (code.endsWith('00')) return 'city';
  return name.endsWith('区') && !/(?:神农架林区|特区)$/.test(name) ? 'district' : 'county';
};

const entries = new Map<string, GazetteerEntry>();

/** Adds one place under its parent; its full name and province follow from there. */
function add(id: string, code: string | null, name: string, level: PlaceLevel, parent: string | null, abolished: number | null): void {
  const above = parent === null ? null : entries.get(parent);
  if (parent !== null && !above) throw new Error(`Unexpected parent ${parent} of ${id}, expected a place of the gazetteer`);
  if (entries.has(id)) throw new Error(`Unexpected second place with the id ${id}, expected ids to be unique`);
  const place: Place = {
    id,
    code,
    name,
    fullName: (above?.place.fullName ?? '') + name,
    level,
    province: above?.place.province ?? name,
    city: level === 'city' ? name : (above?.place.city ?? null),
  };
  entries.set(id, { place, stem: stemOf(name), parent, formerNames: [], aliases: [], abolished });
}

const idByCode = new Map<string, string>();

/** The place that a division of this code lies in: its prefecture-level city, else its province. */
function parentByCode(code: string): string | null {
  if (code.endsWith('0000')) return null;
  const city = code.endsWith('00') ? undefined : idByCode.get(`${code.slice(0, 4)}00`);
  return city ?? idByCode.get(`${code.slice(0, 2)}0000`) ?? null;
}

for (const [code = '', name = '', id = ''] of table(DIVISIONS)) {
  add(id, code, name, levelOf(code, name), parentByCode(code), null);
  idByCode.set(code, id);
}
for (const [code = '', name = '', year = '', id = ''] of table(ABOLISHED)) {
  add(id, code, name, levelOf(code, name), parentByCode(code), Number(year));
}
for (const [name = '', parent = '', own = ''] of table(ZONES)) add(`${parent}-${own}`, null, name, 'zone', parent, null);

function amend(id: string, change: (entry: GazetteerEntry) => GazetteerEntry): void {
  const entry = entries.get(id);
  if (!entry) throw new Error(`Unexpected id ${id} in a table of names, expected a place of the gazetteer`);
  entries.set(id, change(entry));
}
for (const [written = '', year = '', id = ''] of table(FORMER_NAMES)) {
  const name = written.replace(/^.+?市(?=.+区$)/, '');
  amend(id, (entry) => ({ ...entry, formerNames: [...entry.formerNames, { name, until: Number(year) }] }));
}
for (const [name = '', id = ''] of table(ALIASES)) amend(id, (entry) => ({ ...entry, aliases: [...entry.aliases, name] }));

/** Every place, provinces first, then by id. */
export const gazetteer: readonly GazetteerEntry[] = [...entries.values()];

/** The gazetteer's knowledge of a place, by id. */
export const entryOf = (id: string): GazetteerEntry | null => entries.get(id) ?? null;

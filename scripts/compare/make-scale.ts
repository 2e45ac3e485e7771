import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { gazetteer } from '../../src/places/gazetteer.ts';
import { spellingsOf } from '../../src/places/search-places.ts';
import { catalogue } from '../../src/site/catalogue.ts';
import type { CompactRow } from '../../src/site/compact-facts.ts';
import { comparePlace } from '../../src/site/compare-parts.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';
import type { IndicatorRow } from '../../src/site/search/match-names.ts';
import { type Random, random } from '../generate/random.ts';

/** Years every place reports on. */
const years = Array.from({ length: 10 }, (_, index) => 2015 + index);

/** Headline indicators to compare; these and the other headline ones have facts of every place and year, the rest are named without any. */
export const scaleIndicators = ['gdp', 'retail-sales', 'fixed-asset-investment', 'general-budget-revenue'];

const write = (file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** Share of the possible facts that a report states: some twenty on headline indicators, as real ones do. */
const stated = 0.55;

/** Result in amount and growth, and next year's target, of a place in each year, as far as stated. */
function rowsOf(id: string, place: string, draw: Random): CompactRow[] {
  const number = (least: number, span: number): number => Number((least + draw.next() * span).toFixed(1));
  return years
    .flatMap((year): CompactRow[] => [
      [
        `${place}-${year}`,
        `actual.${id}-level`,
        'level',
        'actual',
        year - 1,
        null,
        number(50, 900),
        '亿元',
        'eq',
        null,
        null,
        null,
        [],
        null,
      ],
      [
        `${place}-${year}`,
        `actual.${id}-growth`,
        'growth',
        'estimate',
        year - 1,
        null,
        number(3, 7),
        '%',
        'approx',
        null,
        null,
        null,
        [],
        null,
      ],
      [`${place}-${year}`, `target.${id}-growth`, 'growth', 'target', year, null, number(5, 5), '%', 'gte', 'expect', null, null, [], null],
    ])
    .filter(() => draw.chance(stated));
}

/**
 * What the compare page of a built site loads, with data of our own making on many places in place of the site's.
 * @param site the built site whose page and scripts are taken; `folder` is emptied and written.
 * @returns ids of the places.
 */
export function makeScale(site: string, folder: string, count: number): string[] {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(site, '_assets'), join(folder, '_assets'), { recursive: true });
  // The page alone: its compressed copies would be those of the other data.
  mkdirSync(join(folder, 'compare'));
  cpSync(join(site, 'compare/index.html'), join(folder, 'compare/index.html'));
  const chosen = gazetteer.filter(({ abolished }) => abolished === null).slice(0, count);
  if (chosen.length < count) throw new Error(`The gazetteer has ${chosen.length} places.`);
  const places = chosen.map(({ place }): PlaceRow => {
    const slugs = years.map(String);
    return [place.id, place.fullName, place.name.length, place.level, place.code ?? '', spellingsOf(place).initials, slugs];
  });
  const draw = random(7);
  for (const row of places)
    write(join(folder, 'data/compare', `${row[0]}.json`), JSON.stringify(comparePlace(row, catalogue, (id) => rowsOf(id, row[0], draw))));
  const rows = catalogue.map(({ id, name, unit, theme, measures, names, headline }): IndicatorRow => {
    const others = names.filter((other) => other !== name);
    return [id, name, unit, theme, measures, others, id, id, headline ? years : [], headline ? count : 1];
  });
  write(join(folder, 'search/index/places.bin'), deflateSync(JSON.stringify(places)));
  write(join(folder, 'search/index/indicators.bin'), deflateSync(JSON.stringify(rows)));
  const page = join(folder, 'compare/index.html');
  const html = readFileSync(page, 'utf8');
  const headline = catalogue.filter((indicator) => indicator.headline).map(({ id }) => id);
  writeFileSync(page, html.replace(/(?<=name="compare-headline" content=")[^"]*/, headline.join(' ')));
  return chosen.map(({ place }) => place.id);
}

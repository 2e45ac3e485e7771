import { indicators } from '../indicators/index.ts';
import type { Indicator, Measure } from '../schema/index.ts';
import { measureNames } from './names.ts';

/** The indicator catalogue in its own order. */
export const catalogue: readonly Indicator[] = indicators;

const order = new Map(catalogue.map((indicator, index) => [indicator.id, index]));
const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));

export const indicatorById = (id: string): Indicator | undefined => byId.get(id);

/** 地区生产总值; the id itself when the catalogue does not know it. */
export const indicatorName = (id: string): string => byId.get(id)?.name ?? id;

/** 地区生产总值增速: an indicator and its measure as a title names them; the level needs no word. */
export const indicatorMeasureName = (id: string, measure: Measure): string =>
  measure === 'level' ? indicatorName(id) : `${indicatorName(id)}${measureNames[measure]}`;

/** Order of the catalogue, unknown ids last. */
export const compareIndicators = (a: string, b: string): number =>
  (order.get(a) ?? catalogue.length) - (order.get(b) ?? catalogue.length) || (a < b ? -1 : a > b ? 1 : 0);

/** A measure word taken apart: what it counts, and how many of the base unit one of it is. */
export interface ParsedUnit {
  /** Units convert into each other exactly when they share this. */
  readonly dimension: string;
  /** One of the unit in base units of its dimension. */
  readonly factor: number;
}

/** Factors to metric bases: 1 亩 = 2000/3 平方米, 1 斤 = 0.5 公斤. */
const bases: Readonly<Record<string, ParsedUnit>> = {
  元: { dimension: 'yuan', factor: 1 },
  美元: { dimension: 'dollar', factor: 1 },
  人: { dimension: 'people', factor: 1 },
  名: { dimension: 'people', factor: 1 },
  人次: { dimension: 'visits', factor: 1 },
  '%': { dimension: 'percent', factor: 1 },
  百分点: { dimension: 'points', factor: 1 },
  个百分点: { dimension: 'points', factor: 1 },
  斤: { dimension: 'mass', factor: 0.5 },
  公斤: { dimension: 'mass', factor: 1 },
  千克: { dimension: 'mass', factor: 1 },
  吨: { dimension: 'mass', factor: 1000 },
  吨标准煤: { dimension: 'coal', factor: 1 },
  吨标煤: { dimension: 'coal', factor: 1 },
  亩: { dimension: 'area', factor: 2000 / 3 },
  公顷: { dimension: 'area', factor: 1e4 },
  平方公里: { dimension: 'area', factor: 1e6 },
  平方千米: { dimension: 'area', factor: 1e6 },
  平方米: { dimension: 'area', factor: 1 },
  米: { dimension: 'length', factor: 1 },
  公里: { dimension: 'length', factor: 1000 },
  千米: { dimension: 'length', factor: 1000 },
  里: { dimension: 'length', factor: 500 },
  立方米: { dimension: 'volume', factor: 1 },
  方: { dimension: 'volume', factor: 1 },
  千瓦: { dimension: 'power', factor: 1 },
  兆瓦: { dimension: 'power', factor: 1000 },
  千瓦时: { dimension: 'energy', factor: 1 },
  度: { dimension: 'energy', factor: 1 },
  '微克/立方米': { dimension: 'concentration', factor: 1 },
  '毫克/立方米': { dimension: 'concentration', factor: 1000 },
  天: { dimension: 'days', factor: 1 },
  日: { dimension: 'days', factor: 1 },
  家: { dimension: 'count', factor: 1 },
  户: { dimension: 'count', factor: 1 },
  个: { dimension: 'count', factor: 1 },
  座: { dimension: 'count', factor: 1 },
  件: { dimension: 'count', factor: 1 },
  项: { dimension: 'count', factor: 1 },
  岁: { dimension: 'years', factor: 1 },
  位: { dimension: 'rank', factor: 1 },
};

const multipliers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Takes 万亿元 apart into 元 and 10¹²; null for a word that is no unit we know. `元/人` and `元／人` count as 元. */
export function parseUnit(unit: string): ParsedUnit | null {
  const plain = unit.replace(/[％]/g, '%').replace(/[／]/g, '/').replace(/\/人$/, '').trim();
  const base = Object.keys(bases)
    .filter((word) => plain.endsWith(word) && [...plain.slice(0, -word.length)].every((character) => character in multipliers))
    .sort((a, b) => b.length - a.length)[0];
  const parsed = base === undefined ? undefined : bases[base];
  if (base === undefined || parsed === undefined) return null;
  const factor = [...plain.slice(0, -base.length)].reduce((product, character) => product * (multipliers[character] ?? 1), parsed.factor);
  return { dimension: parsed.dimension, factor };
}

/** Whether a value in one unit can be read in the other. Equal words always can. */
export function convertible(from: string, to: string): boolean {
  if (from === to) return true;
  const source = parseUnit(from);
  const goal = parseUnit(to);
  return source !== null && goal !== null && source.dimension === goal.dimension;
}

/**
 * A value in another unit, rounded to twelve significant digits so that no digit is invented by binary fractions;
 * null when the units do not measure the same.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const source = parseUnit(from);
  const goal = parseUnit(to);
  if (!source || !goal || source.dimension !== goal.dimension) return null;
  return Number(((value * source.factor) / goal.factor).toPrecision(12));
}

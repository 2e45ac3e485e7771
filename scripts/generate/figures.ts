import { indicators } from '../../src/indicators/index.ts';
import type { Indicator } from '../../src/schema/indicator.ts';
import type { Random } from './random.ts';

const stated = indicators.filter(({ measures, unit }) => measures.includes('level') && unit !== '');
const growing = indicators.filter(({ measures }) => measures.includes('growth'));
const headlines = growing.filter(({ headline }) => headline);

const digits = (value: number): string => (value >= 1000 ? value.toFixed(0) : value >= 100 ? value.toFixed(1) : value.toFixed(2));

/** A level that the catalogue holds for plausible, most often a small one. */
function level(random: Random, { plausible }: Indicator): string {
  const [low, high] = plausible.level ?? [10, 1000];
  const from = Math.max(low, 0.1);
  return digits(from * (Math.max(high, from * 2) / from) ** (0.25 + random.next() * 0.4));
}

const growth = (random: Random): string => (1 + random.next() * 11).toFixed(random.whole(0, 1));

/** 地区生产总值完成512.3亿元、增长5.6%: `count` results, each of another indicator. */
export function resultClauses(random: Random, count: number): string[] {
  return random.some(stated, count).map((indicator) => {
    const verb = random.pick(['达到', '完成', '实现', '为']);
    const change = indicator.measures.includes('growth') && random.chance(0.6) ? `${random.pick(['、', '，'])}增长${growth(random)}%` : '';
    return `${random.chance(0.1) ? '预计' : ''}${indicator.name}${verb}${level(random, indicator)}${indicator.unit}${change}`;
  });
}

/** 地区生产总值增长6%左右: `count` targets, each of another indicator, the headline indicators first. */
export function targetClauses(random: Random, count: number): string[] {
  const chosen = new Set([...random.some(headlines, count), ...random.some(growing, growing.length)]);
  return [...chosen].slice(0, count).map(({ name }) => `${name}增长${growth(random)}%${random.pick(['', '左右', '以上', '以上', '左右'])}`);
}

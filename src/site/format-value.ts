import type { Fact } from '../schema/index.ts';

/** A value set as the page sets it: `增长` `超过` `7.5` `%` `左右`. Empty strings where there is nothing to say. */
export interface ValueParts {
  /** 增长, 下降, 增加, 减少, 占, 第. */
  readonly verb: string;
  /** 超过, 低于. */
  readonly lead: string;
  /** `7.5`, `8～10`; empty for a purely relative value. */
  readonly number: string;
  readonly unit: string;
  /** 左右, 以上, 以内; for a relative value its words. */
  readonly tail: string;
}

type Stated = Pick<Fact, 'value' | 'unit' | 'op' | 'measure' | 'relative'>;

const leads: Partial<Record<Fact['op'], string>> = { gt: '超过', lt: '低于' };
const tails: Partial<Record<Fact['op'], string>> = { approx: '左右', gte: '以上', lte: '以内' };

/** A number in plain digits, never in exponents, with a true minus sign. */
export const formatNumber = (value: number): string => {
  const plain = Math.abs(value) >= 1e15 ? BigInt(Math.round(value)).toString() : String(Number(value.toPrecision(12)));
  return plain.replace('-', '−');
};

const verbOf = (measure: Fact['measure'], negative: boolean): string => {
  if (measure === 'growth') return negative ? '下降' : '增长';
  if (measure === 'increase') return negative ? '减少' : '增加';
  if (measure === 'share') return '占比';
  return measure === 'rank' ? '第' : '';
};

/** Splits a fact's value into the parts a page sets in different sizes; joined in order they read as Chinese. */
export function valueParts(fact: Stated): ValueParts {
  if (fact.value === null || fact.op === 'relative') return { verb: '', lead: '', number: '', unit: '', tail: fact.relative?.text ?? '' };
  const ends = Array.isArray(fact.value) ? fact.value : [fact.value];
  const signed = fact.measure === 'growth' || fact.measure === 'increase';
  const negative = signed && ends.every((end) => end < 0);
  const shown = negative ? ends.map(Math.abs).sort((a, b) => a - b) : ends;
  return {
    verb: verbOf(fact.measure, negative),
    lead: leads[fact.op] ?? '',
    number: shown.map(formatNumber).join('～'),
    unit: fact.unit,
    tail: tails[fact.op] ?? '',
  };
}

/** The value in running text: `增长7.5%左右`, `2100亿元`, `高于全省平均水平`. */
export function formatValue(fact: Stated): string {
  const { verb, lead, number, unit, tail } = valueParts(fact);
  return verb + lead + number + unit + tail;
}

/** The value without 增长 or 增加, for a column whose head says so already; a fall keeps its minus sign. */
export function formatBareValue(fact: Stated): string {
  const { verb, lead, number, unit, tail } = valueParts(fact);
  const minus = verb === '下降' || verb === '减少' ? '−' : '';
  return lead + minus + number + unit + tail;
}

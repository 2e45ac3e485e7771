import { CHINESE_NUMERAL, parseChineseNumeral } from './numerals.ts';
import { MULTIPLIER_PATTERN, UNIT_PATTERN } from './units.ts';

/** A number with its unit in folded text; offsets are folded indices, end exclusive. */
export interface QuantitySpan {
  readonly start: number;
  readonly end: number;
  /** As written, in `unit`; a pair for a range. */
  readonly value: number | readonly [number, number];
  /** Multiplier and unit as written: 亿元, 万家, %; empty for a bare number in a list. */
  readonly unit: string;
  /** 余, 多 or 来 inside the number: 200余家, 10多万人. */
  readonly over: boolean;
  /** Reads that a checker may doubt: `chinese-numeral`, `fraction`. */
  readonly note: string | null;
}

const HAN_DIGITS: ReadonlySet<string> = new Set('零一二两三四五六七八九十百千');
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const OVER = '余|多|来';
const HAN_NUMBER = `${CHINESE_NUMERAL}+(?:点${CHINESE_NUMERAL}+)?`;

const UNITED = new RegExp(
  `(?<low>${NUMBER})(?:(?<lowUnit>(?:${MULTIPLIER_PATTERN})?(?:${UNIT_PATTERN})?)(?:-|—{1,2}|至)(?<high>${NUMBER}))?` +
    `(?<over>${OVER})?(?<multiplier>${MULTIPLIER_PATTERN})?(?<over2>${OVER})?(?<unit>${UNIT_PATTERN})?`,
  'y',
);
/** 108亿3038万元: one number in two multipliers. */
const TWOFOLD = new RegExp(`(?<high>\\d+)亿(?<low>\\d{1,4}(?:\\.\\d+)?)万(?<unit>${UNIT_PATTERN})`, 'y');
const HAN_UNITED = new RegExp(
  `(?<low>${HAN_NUMBER})(?:(?<over>${OVER})?(?<multiplier>${MULTIPLIER_PATTERN})(?<over2>${OVER})?(?<unit>${UNIT_PATTERN})?|(?<ratio>成(?![为员立功果本效])|倍|个百分点)(?<over3>${OVER})?)`,
  'y',
);
/** 一万九千六百元: a numeral that goes on behind its multiplier. */
const HAN_LONG = new RegExp(
  `(?<high>${CHINESE_NUMERAL}+)(?<multiplier>亿|万)(?<low>[零一二两三四五六七八九][零一二三四五六七八九十百千万]*)(?<unit>${UNIT_PATTERN})`,
  'y',
);
const HAN_PERCENT = new RegExp(`百分之(?<low>${HAN_NUMBER}|${NUMBER})`, 'y');
const FRACTION = new RegExp(
  `(?<denominator>${HAN_NUMBER})分之(?<numerator>${HAN_NUMBER})|(?<top>\\d{1,2})/(?<bottom>\\d{1,2})(?![\\d/])`,
  'y',
);

/** Digits that name something instead of counting it: dates, 5G, G237, 3A级, 1+1+N, 110kV lines' names. */
const NAME_BEFORE = /[A-Z+/.-]$/;
const NAME_AFTER = /^[A-Z+]/;
/** Names in letters that a number of theirs may follow at once: 实现GDP386.5亿元, CPI2.1%. */
const MEASURED_BEFORE = /(?<![A-Z&])(?:GDP|CPI|PPI|FDI|R&D)$/;

/** Characters that a number begins with. */
export const NUMBER_OPENERS: ReadonlySet<string> = new Set(['-', '万', '亿', ...'0123456789', ...HAN_DIGITS]);

/** 千亿元, 百万吨, 万亿元: a multiplier without numeral is the number one of it only behind a word that measures. */
const BARE = new RegExp(`[十百千]?(?:${MULTIPLIER_PATTERN})(?=${UNIT_PATTERN})`, 'y');
const SCALE = new RegExp(`万亿${UNIT_PATTERN}`, 'y');
const MEASURES = /[破超过达逾近约到上越跨在]$/;
/** 突破万元大关, 突破百家，: one of a multiplier, or a hundred of a unit, as the step that a figure took and nothing else behind it. */
const STEP = new RegExp(
  `(?:(?<scale>[十百千]?(?:万|亿))|(?<round>[百千]))(?<unit>${UNIT_PATTERN})(?=新?(?:大关|台阶|关口|门槛)|[，。；、！]|$)`,
  'y',
);
/** 突破百亿大关: of what, the subject tells. */
const BARE_STEP = /(?<some>[百千万])亿(?=大关)/y;
const STEPPED = /(?:突破|突破了|超过|跨过|跨上|跨越|迈过|迈上|站上|跃上|登上)$/;

/**
 * Reads the number that begins at `index` of folded text, if one does: digits, ranges (5%-6%, 4.5-5%, 5.5%至6%),
 * 余 多 来, multipliers, units; 七成, 百分之五, 三分之二 as per cent; 三十二亿.
 * A number without unit is returned with an empty one: only a list can give it meaning.
 */
export function quantityAt(text: string, index: number): QuantitySpan | null {
  const char = text[index] as string;
  if (char >= '0' && char <= '9') return digitsAt(text, index);
  if (char === '-') return negativeAt(text, index);
  BARE.lastIndex = index;
  if (BARE.test(text) && !MEASURES.test(text[index - 1] ?? '')) return null;
  const other = char === '万' ? scaleAt(text, index) : HAN_DIGITS.has(char) ? hanAt(text, index) : null;
  return other ?? stepAt(text, index);
}

/** A minus sign can only be one behind a word that governs a number: 增长-2.3%, 增速为-0.5%. */
const GOVERNS = /[长速幅为是率的、和]/;

function negativeAt(text: string, index: number): QuantitySpan | null {
  if (!GOVERNS.test(text[index - 1] ?? '') || !/\d/.test(text[index + 1] ?? '')) return null;
  const found = digitsAt(text, index + 1);
  return found && typeof found.value === 'number' ? { ...found, start: index, value: -found.value } : null;
}

function digitsAt(text: string, index: number): QuantitySpan | null {
  // The rest of a name such as PM10 is no number of its own.
  if (/\d/.test(text[index - 1] ?? '')) return null;
  FRACTION.lastIndex = index;
  const fraction = FRACTION.exec(text)?.groups;
  if (fraction?.['top']) {
    const value = Number(fraction['top']) / Number(fraction['bottom']);
    if (value < 1) return { start: index, end: FRACTION.lastIndex, value: round(value * 100), unit: '%', over: false, note: 'fraction' };
  }
  TWOFOLD.lastIndex = index;
  const twofold = TWOFOLD.exec(text)?.groups;
  if (twofold) {
    const value = round(Number(twofold['high']) + Number(twofold['low']) / 10_000);
    return { start: index, end: TWOFOLD.lastIndex, value, unit: `亿${twofold['unit']}`, over: false, note: null };
  }
  UNITED.lastIndex = index;
  const match = UNITED.exec(text);
  if (!match?.groups) return null;
  let end = UNITED.lastIndex;
  let { low, lowUnit, high, over, multiplier, over2, unit } = match.groups;
  const named = NAME_BEFORE.test(text[index - 1] ?? '') && !/[-.]/.test(text[index - 1] ?? '');
  if (named && (unit === undefined || !MEASURED_BEFORE.test(text.slice(Math.max(0, index - 4), index)))) return null;
  if (high !== undefined && lowUnit && !rangeUnits(lowUnit, `${multiplier ?? ''}${unit ?? ''}`)) {
    // Not one range but two numbers: read the first alone.
    high = undefined;
    const single = new RegExp(`(${NUMBER})(${MULTIPLIER_PATTERN})?(${UNIT_PATTERN})?`, 'y');
    single.lastIndex = index;
    const alone = single.exec(text) as RegExpExecArray;
    [, low, multiplier, unit] = alone;
    over = over2 = undefined;
    end = single.lastIndex;
  }
  const written = `${multiplier ?? ''}${unit ?? ''}`;
  if (written === '' && NAME_AFTER.test(text.slice(end))) return null;
  if (/^(?:年|月|日)$/.test(written) && isDate(text, index, low as string, written)) return null;
  const a = Number(low);
  return {
    start: index,
    end,
    value: high === undefined ? a : [a, Number(high)],
    unit: written,
    over: over !== undefined || over2 !== undefined,
    note: null,
  };
}

/** 突破万亿元: one of the multiplier. */
function scaleAt(text: string, index: number): QuantitySpan | null {
  SCALE.lastIndex = index;
  const unit = SCALE.exec(text)?.[0];
  return unit === undefined ? null : { start: index, end: SCALE.lastIndex, value: 1, unit, over: false, note: 'chinese-numeral' };
}

function stepAt(text: string, index: number): QuantitySpan | null {
  if (!STEPPED.test(text.slice(Math.max(0, index - 3), index))) return null;
  STEP.lastIndex = index;
  const groups = STEP.exec(text)?.groups;
  if (!groups) return bareStepAt(text, index);
  const { scale, round: hundreds, unit } = groups;
  const [value, multiplier] = hundreds ? [hundreds === '百' ? 100 : 1000, ''] : [1, scale];
  return { start: index, end: STEP.lastIndex, value, unit: `${multiplier}${unit}`, over: false, note: 'chinese-numeral' };
}

function bareStepAt(text: string, index: number): QuantitySpan | null {
  BARE_STEP.lastIndex = index;
  const some = BARE_STEP.exec(text)?.groups?.['some'];
  const value = some === '百' ? 100 : some === '千' ? 1000 : 10_000;
  return some === undefined ? null : { start: index, end: BARE_STEP.lastIndex, value, unit: '亿', over: false, note: 'chinese-numeral' };
}

function hanAt(text: string, index: number): QuantitySpan | null {
  if (/[零一二两三四五六七八九十百千第]/.test(text[index - 1] ?? '')) return null;
  HAN_PERCENT.lastIndex = index;
  const percent = HAN_PERCENT.exec(text)?.groups;
  if (percent) {
    const raw = percent['low'] as string;
    const value = /\d/.test(raw) ? Number(raw) : parseChineseNumeral(raw);
    if (value !== null) return { start: index, end: HAN_PERCENT.lastIndex, value, unit: '%', over: false, note: 'chinese-numeral' };
  }
  FRACTION.lastIndex = index;
  const fraction = FRACTION.exec(text)?.groups;
  if (fraction?.['denominator']) {
    const top = parseChineseNumeral(fraction['numerator'] as string);
    const bottom = parseChineseNumeral(fraction['denominator']);
    if (top !== null && bottom)
      return { start: index, end: FRACTION.lastIndex, value: round((top / bottom) * 100), unit: '%', over: false, note: 'fraction' };
  }
  const long = longHanAt(text, index);
  if (long) return long;
  HAN_UNITED.lastIndex = index;
  const groups = HAN_UNITED.exec(text)?.groups;
  if (!groups) return null;
  const value = parseChineseNumeral(groups['low'] as string);
  if (value === null) return null;
  const over = [groups['over'], groups['over2'], groups['over3']].some((word) => word !== undefined);
  const end = HAN_UNITED.lastIndex;
  if (groups['ratio'] === '成') return { start: index, end, value: value * 10, unit: '%', over, note: 'chinese-numeral' };
  if (groups['ratio']) return { start: index, end, value, unit: groups['ratio'], over, note: 'chinese-numeral' };
  if (!groups['unit']) return null;
  return { start: index, end, value, unit: `${groups['multiplier']}${groups['unit']}`, over, note: 'chinese-numeral' };
}

function longHanAt(text: string, index: number): QuantitySpan | null {
  HAN_LONG.lastIndex = index;
  const groups = HAN_LONG.exec(text)?.groups;
  if (!groups) return null;
  const high = parseChineseNumeral(groups['high'] as string);
  const { multiplier, low: rest = '' } = groups;
  // Behind 亿 the rest may be so many 万; the value is then in 万, else in ones.
  const [thousands, ones] = multiplier === '亿' && rest.endsWith('万') ? [rest.slice(0, -1), ''] : ['', rest];
  const low = parseChineseNumeral((thousands || ones).replace(/^零/, ''));
  if (high === null || low === null || (multiplier === '亿' && thousands === '')) return null;
  const unit = `${multiplier === '亿' ? '万' : ''}${groups['unit']}`;
  return { start: index, end: HAN_LONG.lastIndex, value: high * 1e4 + low, unit, over: false, note: 'chinese-numeral' };
}

/** Whether a range's first unit may stand before its second: 5%-6%, 3万-5万人, but not 8人-10家. */
function rangeUnits(low: string, high: string): boolean {
  return low === high || high.startsWith(low) || (low === '%' && high === '%');
}

function isDate(text: string, index: number, digits: string, unit: string): boolean {
  if (unit === '年') return /^(?:19|20)\d\d$/.test(digits);
  return unit === '月' || (unit === '日' && text[index - 1] === '月');
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

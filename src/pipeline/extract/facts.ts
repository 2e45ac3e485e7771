import { indicatorById } from '../../indicators/index.ts';
import { isPlausible } from '../../indicators/plausible.ts';
import type { FactKind, Force, Measure } from '../../schema/fact.ts';
import type { Indicator } from '../../schema/indicator.ts';
import { parseUnit, type Unit } from '../../text/units.ts';
import { isReportedYear } from '../reported-year.ts';
import type { BlockTime } from './block-time.ts';
import type { Statement } from './statement.ts';

/** A statement resolved to an indicator, a measure and a time; what is still missing is its place in the text. */
export interface ResolvedFact {
  readonly indicator: string;
  readonly measure: Measure;
  readonly kind: FactKind;
  readonly year: number | null;
  readonly period: readonly [number, number] | null;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly force: Force | null;
  readonly scope: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly flags: readonly string[];
  /** See `DraftFact`. */
  readonly path: () => readonly string[];
}

/**
 * Decides what a statement states, or null when it states no indicator of the catalogue for a year or period we can
 * name. Every refusal leaves the number to the quantities.
 */
export function resolve(statement: Statement, block: BlockTime, year: number): ResolvedFact | null {
  const { subject, manner, number } = statement;
  if (!subject || subject.foreign || subject.ids.length === 0 || block.silent || statement.unit === '') return null;
  if (block.tense === 'review' && statement.flags.includes('named-goal')) return null;
  const written = /^(?:微克|[UΜ]G\/M[3³])$/.test(statement.unit) ? '微克/立方米' : withYuan(statement);
  const unit = parseUnit(written);
  if (!unit) return null;
  for (const id of subject.ids) {
    const entry = indicatorById(id);
    const measured = measure(entry, gatheredAsStock(statement, block), unit);
    if (!measured) continue;
    const target = measured.as ? indicatorById(measured.as) : entry;
    const time = timeOf(statement, measured.measure, target, block, year);
    if (!time) return null;
    const sign = measured.sign;
    const raw = number.quantity.value;
    const value =
      typeof raw === 'number'
        ? clean(sign * raw)
        : ([clean(sign * raw[0]), clean(sign * raw[1])].sort((a, b) => a - b) as [number, number]);
    const flags = statement.flags.filter((flag) => flag !== 'named-goal');
    // The plausible range is a year's.
    if ((time.spanning === null || manner.average) && !isPlausible(target, measured.measure, value, statement.unit))
      flags.push('outside-plausible-range');
    if (number.quantity.note === 'chinese-numeral') flags.push('chinese-numeral');
    const kind: FactKind = time.tense === 'plan' ? 'target' : statement.estimate ? 'estimate' : 'actual';
    return {
      indicator: target.id,
      measure: measured.measure,
      kind,
      year: time.year,
      period: time.period,
      value,
      unit: measured.unit ?? written,
      force: kind === 'target' ? (manner.force ?? 'expect') : null,
      scope: subject.scope ?? time.spanning,
      confidence: flags.includes('outside-plausible-range') ? 'low' : flags.length > 0 || subject.scope !== null ? 'medium' : 'high',
      flags,
      path: () => [statement.bond, `“${subject.name}” names ${id}`, measured.why, `${time.why}: ${time.year ?? time.period?.join('–')}`],
    };
  }
  return null;
}

/** 地区生产总值迈上5万亿台阶: of hundreds of millions of money only the 元 is left away. */
function withYuan({ unit, subject }: Statement): string {
  const money = subject?.ids.every((id) => indicatorById(id).unitFamily === 'money') ?? false;
  return money && /^[十百千万]*亿$/.test(unit) ? `${unit}元` : unit;
}

/** 累计培育上市企业144家 is how many there are, unless years are named in which they were. */
function gatheredAsStock(statement: Statement, { span }: BlockTime): Statement {
  const { manner, time } = statement;
  return manner.gathered && span === null && time.mention === null ? { ...statement, manner: { ...manner, isNew: false } } : statement;
}

interface Measured {
  readonly measure: Measure;
  readonly sign: 1 | -1;
  readonly why: string;
  readonly as?: string | undefined;
  readonly unit?: string | undefined;
}

/** Which measure of the indicator the words and the unit state. */
function measure(entry: Indicator, statement: Statement, unit: Unit): Measured | null {
  const { manner } = statement;
  const has = (one: Measure): boolean => entry.measures.includes(one);
  const points = unit.base.endsWith('百分点') || unit.base === '个点';
  // PM2.5浓度改善5.7% is a fall.
  const direction = manner.improves && entry.higherIsBetter === false ? -1 : (manner.change ?? manner.rate);
  // 税占比达77.4%: the ratio stands in the name.
  if (statement.subject?.name.endsWith('占比') && unit.family === 'percent' && !points && manner.change === null && has('share'))
    return { measure: 'share', sign: 1, why: 'a share (占比)' };
  if (manner.share && points && manner.change !== null) {
    // 占GDP比重2.1%、提高0.2个百分点
    const as = entry.shares.find((share) => manner.share?.of.includes(share.of))?.as;
    const rises = as !== undefined && indicatorById(as).measures.includes('increase');
    return rises ? { measure: 'increase', sign: manner.change, as, unit: '百分点', why: 'a change in percentage points' } : null;
  }
  if (manner.share) {
    if (unit.family !== 'percent' || points || manner.change !== null) return null;
    if (!manner.share.known) return null;
    if (manner.share.of.length === 0) {
      if (has('share') && entry.shares.some((share) => !share.as)) return { measure: 'share', sign: 1, why: 'a share (占比)' };
      return has('level') && entry.unitFamily === 'percent' ? { measure: 'level', sign: 1, why: 'a ratio' } : null;
    }
    const known = entry.shares.find((share) => (manner.share as { of: readonly string[] }).of.includes(share.of));
    if (!known) return null;
    return known.as
      ? { measure: 'level', sign: 1, as: known.as, why: `its share of ${known.of} is the level of ${known.as}` }
      : has('share')
        ? { measure: 'share', sign: 1, why: `share of ${known.of}` }
        : null;
  }
  if (points) {
    if (direction === null || manner.arrive || !has('increase') || entry.unitFamily !== 'percent') return null;
    return { measure: 'increase', sign: direction, unit: '百分点', why: 'a change in percentage points' };
  }
  // 增速达到6.2% is a growth, 提高到57.4% a level.
  if (direction !== null && (!manner.arrive || (manner.rate !== null && unit.family === 'percent'))) {
    if (unit.family === 'percent' || unit.base === '倍') {
      if (/^新增/.test(statement.subject?.name ?? '') && has('increase')) return null;
      if (has('growth')) return { measure: 'growth', sign: direction, why: 'a change in per cent is a growth' };
      if (entry.theme === 'prices') return { measure: 'level', sign: direction, why: "a price's change is its level" };
      return null;
    }
    if (!fits(entry, unit, statement.unit)) return null;
    return has('increase') ? { measure: 'increase', sign: direction, why: 'a change in its own unit' } : null;
  }
  if (!fits(entry, unit, statement.unit)) return null;
  // 居民消费价格指数103%左右: an index of 100 and more, not by how much prices rose.
  if (entry.theme === 'prices' && [statement.number.quantity.value].flat().every((one) => one >= 90)) return null;
  if (entry.flow === 'built' && (manner.arrive || manner.total || manner.sum)) return null;
  const added = manner.isNew || NEWCOMERS.test(statement.subject?.name ?? '');
  if (added && !manner.arrive && !manner.total) {
    if (has('increase')) return { measure: 'increase', sign: 1, why: '新增 states what was added' };
    // 增加值净增25亿元 is no level.
    if (entry.flow === undefined && ['money', 'money-per-head', 'percent'].includes(entry.unitFamily)) return null;
    return { measure: 'level', sign: 1, why: 'a yearly figure, 新增 or not' };
  }
  return has('level') ? { measure: 'level', sign: 1, why: 'a level' } : null;
}

/** Names of what was added in the year: 新增学位, 入规工业企业. */
const NEWCOMERS = /^(?:新增|新?(?:入规|升规|入统))/;

const ACCEPTS: Readonly<Record<string, readonly string[]>> = {
  money: ['money', 'usd'],
  'money-per-head': ['money', 'usd'],
  usd: ['usd', 'money'],
  people: ['people', 'count'],
  visits: ['visits', 'people'],
};

/** Whether a level of the indicator may bear this unit. */
function fits(entry: Indicator, unit: Unit, written: string): boolean {
  if (entry.units && !entry.units.includes(unit.base)) return false;
  // 接待人次突破800万: the unit stands in the name.
  if (unit.base === '' && entry.unitFamily === 'visits') return true;
  // 3.6万贫困人口脱贫: so does it in the noun that is counted.
  if (unit.base === '' && entry.unitFamily === 'people') return written.endsWith('万');
  if (unit.base === '' && entry.unitFamily !== 'count') return false;
  if (entry.unitFamily === 'people' && unit.family === 'count') return unit.base === '个';
  if (entry.unitFamily === 'count') return unit.family === 'count' || (unit.base === '' && /[万千]/.test(written));
  return (ACCEPTS[entry.unitFamily] ?? [entry.unitFamily]).includes(unit.family);
}

interface Timed {
  readonly tense: 'review' | 'plan';
  readonly year: number | null;
  readonly period: readonly [number, number] | null;
  /** How a figure over several years spans them: 年均, 比2016年, 2016—2020年累计, 2016—2020年; null for one year. */
  readonly spanning: string | null;
  readonly why: string;
}

/** The year or period of a statement, from its sentence's words of time or its block's; null when it is no whole year's. */
function timeOf(statement: Statement, measured: Measure, entry: Indicator, block: BlockTime, year: number): Timed | null {
  const { manner, time } = statement;
  if (time.part) return null;
  if (time.unnamed && (manner.average || manner.sum || measured === 'growth' || measured === 'increase')) return null;
  const tenseYear = (tense: 'review' | 'plan'): number => (tense === 'plan' ? year : year - 1);
  const whole = (tense: 'review' | 'plan', why: string): Timed => ({ tense, year: tenseYear(tense), period: null, spanning: null, why });
  const { mention } = time;
  // Nobody adds up a stock: 五年累计建成…，运营里程从666公里增加到831公里.
  const sum = entry.flow !== 'stock' && (manner.sum || (mention?.text.includes('累计') ?? false));
  // 失业率控制在4.5%以内, 粮食产量保持在400万吨以上 over five years may be each year's: called a sum only where that is sure.
  const addsUp =
    !manner.stays &&
    measured !== 'share' &&
    (measured !== 'level' || sum || manner.isNew || entry.flow === 'built' || entry.flow === 'adds-up');
  const span = (tense: 'review' | 'plan', from: number, to: number, why: string): Timed | null => {
    if (from >= to || !isReportedYear(from) || !isReportedYear(to)) return null;
    const spanning = manner.average
      ? '年均'
      : manner.since !== null
        ? `比${manner.since}年`
        : tense === 'plan'
          ? `到${to}年`
          : addsUp
            ? `${from}—${to}年累计`
            : `${from}—${to}年`;
    return { tense, year: null, period: [from, to], spanning, why };
  };
  if (manner.since !== null)
    return manner.since < year - 2
      ? span('review', manner.since, year - 1, `compared with ${manner.since}`)
      : whole(manner.since < year - 1 ? 'review' : block.tense, 'compared with the year before');
  let tense = block.tense;
  let years: readonly [number, number] | null = block.span;
  if (mention) {
    if (mention.kind === 'year') {
      if (mention.year === year - 1) {
        tense = 'review';
        years = null;
      } else if (mention.year === year) {
        if (block.tense === 'review' && manner.force === null) return null;
        tense = 'plan';
        years = null;
      } else if (mention.year > year && block.tense === 'plan') return span('plan', year, mention.year, `a goal for ${mention.year}`);
      else return null;
    } else if (mention.kind === 'last-year' || (mention.kind === 'this-year' && block.thisYear < year)) {
      if (block.thisYear < year && /^去年|^上/.test(mention.text)) return null;
      tense = 'review';
      years = null;
    } else if (mention.kind === 'this-year' || mention.kind === 'next-year') {
      if (block.tense === 'review' && manner.force === null) return null;
      tense = 'plan';
      years = null;
    } else if (mention.kind === 'past-years') {
      tense = 'review';
      years = [year - (mention.count ?? 5), year - 1];
    } else if (mention.kind === 'coming-years') return span('plan', year, year + mention.count - 1, 'a goal over several years');
    else if (mention.kind === 'years') {
      if (mention.to === year - 1 && mention.text.endsWith('末')) {
        tense = 'review';
        years = null;
      } else if (mention.to >= year && mention.from < year && mention.text.endsWith('以来') && block.tense === 'review') {
        tense = 'review';
        years = [mention.from, year - 1];
      } else if (mention.to >= year) {
        if (block.tense === 'plan') return span('plan', Math.max(mention.from, year), mention.to, 'a goal over several years');
        return null;
      } else {
        tense = 'review';
        years = [mention.from, mention.to];
      }
    }
  }
  // 2021年实现…，累计完成投资: what is summed up in a part on several years are those years.
  if (sum && !years && tense === 'review' && block.reach && mention?.kind === 'year') years = block.reach;
  // 单位GDP能耗累计下降15%: over the years of a plan, whichever these are.
  if (sum && !years && measured === 'growth' && entry.theme === 'environment') return null;
  if (manner.average) {
    // An average without years of its own spans those the block looks back on or forward to.
    const stretch = years ?? block.reach;
    return stretch ? span(tense, stretch[0], stretch[1], 'an average over several years') : null;
  }
  // 能耗强度累计下降17.3%: since when, nobody says; 投资840亿元，比“八五”增长1.6倍: of several years, whichever these are.
  if (!years && (measured === 'growth' ? manner.gathered && mention === null : measured === 'level' && manner.several)) return null;
  if (!years) return whole(tense, tense === 'plan' ? "the report's own year" : "the year before the report's");
  if (tense === 'plan') return span('plan', years[0], years[1], 'a goal over several years');
  if (manner.stays && (measured === 'level' || measured === 'share'))
    return span('review', years[0], years[1], 'in each of the years looked back on');
  // A level arrived at stands at the end of the years; sums, additions and growth stretch over them.
  const stock = STOCKS.has(entry.unitFamily) || entry.theme === 'finance' || entry.id === 'gdp' || entry.flow === 'stock';
  const bounded = manner.op === 'lte' || statement.op === 'lte';
  // 2005年…；五年完成投资201亿元: years named in the clause itself are no year's level.
  const standing = block.standing && mention?.kind !== 'past-years';
  const arrived = !bounded && (standing || manner.arrive || manner.risen || manner.total || manner.op === 'gt' || manner.op === 'approx');
  if (
    measured === 'level' &&
    !sum &&
    !manner.isNew &&
    years[1] === year - 1 &&
    (arrived || (stock && !bounded)) &&
    (entry.flow === undefined || entry.flow === 'stock' || manner.risen)
  )
    return whole('review', 'the level at the end of the years looked back on');
  if (measured === 'share' && years[1] === year - 1 && arrived) return whole('review', 'the share at the end of the years looked back on');
  return span('review', years[0], years[1], 'over the years looked back on');
}

/** Unit families whose figures no one adds up over years: a number without verb is the level at their end. */
const STOCKS: ReadonlySet<string> = new Set(['percent', 'count', 'concentration', 'money-per-head']);

const clean = (value: number): number => (Object.is(value, -0) ? 0 : value);

import { targetDirection } from '../indicators/target-direction.ts';
import { TOLERANCES, type Tolerance } from '../indicators/tolerances.ts';
import type { Fact } from '../schema/index.ts';
import { indicatorById, indicatorName } from './catalogue.ts';
import { dataset } from './dataset.ts';
import { formatBareValue, formatNumber, formatValue } from './format-value.ts';
import type { Followed } from './promises.ts';
import { timeAndKind } from './reading.ts';
import { isJudged, noteWords, reasonWords } from './verdicts.ts';

/** As people say it: two decimals at most, one from ten on. */
const rounded = (value: number): string => formatNumber(Number(Math.abs(value).toFixed(Math.abs(value) >= 10 ? 1 : 2)));

const amount = (margin: number, unit: Tolerance['unit']): string => `${rounded(margin)}${unit === '%' ? '%' : '个百分点'}`;

/** `高0.4个百分点`, `少12%`; empty for none. */
export const marginWords = (margin: number, unit: Tolerance['unit']): string =>
  Number(margin.toFixed(2)) === 0 ? '' : `${unit === '%' ? (margin > 0 ? '多' : '少') : margin > 0 ? '高' : '低'}${amount(margin, unit)}`;

/** `+0.4`, `−12%`, `0`: a margin for a column. */
export function bareMargin(margin: number, unit: Tolerance['unit']): string {
  const text = rounded(margin);
  return text === '0' ? '0' : `${margin > 0 ? '+' : '−'}${text}${unit === '%' ? '%' : ''}`;
}

const toleranceOf = (unit: Tolerance['unit']): Tolerance => (unit === '%' ? TOLERANCES.amount : TOLERANCES.rate);

const placeName = (fact: Fact): string => dataset().places.get(fact.place)?.place.name ?? fact.place;

/** What the outcome is set against: 目标, 区间的上限, 全省的6%. */
function against({ target, yardstick }: Followed, margin: number): string {
  if (yardstick) {
    const whose = yardstick.place === target.place ? '' : placeName(yardstick);
    const what = yardstick.indicator === target.indicator ? '' : indicatorName(yardstick.indicator);
    return `${whose}${what}的${formatBareValue(yardstick)}`;
  }
  if (target.op === 'range') return margin > 0 ? '区间上限' : '区间下限';
  return '目标';
}

/** What was stated or derived, and how far it lies from the target. */
function comparison(followed: Followed): string {
  const { promise, target, outcome } = followed;
  const { margin, marginUnit, derived } = promise;
  const figure = derived
    ? `由${followed.derivedFrom.map((fact) => `${timeAndKind(fact)}${formatValue(fact)}`).join('与')}推算，${target.year}年为${formatNumber(Number(derived.value.toFixed(2)))}${derived.unit}`
    : outcome
      ? `${timeAndKind(outcome)}${formatValue(outcome)}`
      : '';
  if (margin === null || marginUnit === null) return figure;
  const words = marginWords(margin, marginUnit);
  if (words === '' && target.op === 'range') return `${figure}，在区间之内`;
  return words === '' ? `${figure}，与${against(followed, margin)}相同` : `${figure}，比${against(followed, margin)}${words}`;
}

/** How much better than promised an outcome is, less being better where the target says so; null when nothing was compared. */
export function gainOf({ promise, target }: Followed): number | null {
  if (promise.margin === null || !isJudged(promise.verdict)) return null;
  const falling = target.relative?.relation === 'below' || target.relative?.relation === 'at-most';
  const direction =
    target.value === null ? (falling ? -1 : 1) : targetDirection(target, indicatorById(target.indicator)?.higherIsBetter ?? null);
  return promise.margin * (direction ?? 1);
}

/** Which rule decided, in words; empty where the comparison says it all. */
function rule(followed: Followed): string {
  const { promise, target } = followed;
  const { verdict, margin, marginUnit } = promise;
  if (margin === null || marginUnit === null || !isJudged(verdict)) return '';
  const { around, narrow, beyond } = toleranceOf(marginUnit);
  const limit = (value: number): string => amount(value, marginUnit);
  const direction = targetDirection(target, indicatorById(target.indicator)?.higherIsBetter ?? null);
  const soft = target.op === 'approx' || target.relative?.relation === 'equal';
  const word = target.op === 'approx' ? '“左右”' : '“同步”“持平”';
  const gain = gainOf(followed) ?? 0;
  if (verdict === 'exceeded') return target.op === 'range' ? '超出区间，算超额完成。' : `好于目标${limit(beyond)}以上，算超额完成。`;
  if (verdict === 'met') {
    if (soft && (gain < 0 || direction === null)) return `${word}按相差${limit(around)}以内算，所以算达到。`;
    return target.value !== null && gain > 0 ? `好于目标，但不到${limit(beyond)}，算达到。` : '算达到。';
  }
  if (margin === 0)
    return `${target.value === null ? '“高于”不含持平' : `“${target.op === 'gt' ? '超过' : '低于'}”不含等于`}，算略有差距。`;
  const slack = soft ? around : 0;
  const bound = limit(slack + narrow);
  const basis = soft ? `${word}本身容许${limit(around)}` : '措辞没有留余地';
  return verdict === 'narrowly-missed' ? `${basis}，差距在${bound}以内，算略有差距。` : `${basis}，差距超过${bound}，算未达到。`;
}

const sentence = (first: string, second: string): string => `${first}${second.startsWith('算') ? '，' : '。'}${second}`;

/** Why a target has its verdict, in one or two sentences. */
export function promiseReasoning(followed: Followed): string {
  const { promise, answer, target } = followed;
  switch (promise.verdict) {
    case 'no-next-report':
      return `语料中没有下一年报告${target.year === null ? '' : `（${target.year + 1}年）`}。`;
    case 'outcome-not-stated':
      return `没有从${answer?.year ?? '下一'}年报告里读出同一指标、同一范围的数。${promise.reason ? reasonWords[promise.reason] : ''}`;
    case 'section-missing':
      return `${answer?.year ?? '下一'}年报告的文本缺少工作回顾部分，无从得知。`;
    case 'cannot-compare':
      return reasonWords[promise.reason ?? 'uncertain-reading'];
    default:
      return sentence(comparison(followed), rule(followed));
  }
}

/** What to bear in mind about a verdict. A target without one needs none. */
export const promiseNotes = ({ promise }: Followed): string[] =>
  isJudged(promise.verdict) ? promise.notes.map((note) => noteWords[note]) : [];

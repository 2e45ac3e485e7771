import { Converter } from 'opencc-js/cn2t';
import { sentencesOf } from '../src/pipeline/extract/sentences.ts';
import { tokenise } from '../src/pipeline/extract/tokens.ts';
import { processFile } from '../src/pipeline/process-file.ts';
import type { DraftFact, Extraction, ReportText } from '../src/pipeline/stages.ts';
import { fold } from '../src/text/fold.ts';
import { type QuantitySpan, quantityAt } from '../src/text/quantities.ts';
import { Tracked } from '../src/text/tracked.ts';

/** What holds of every report's extraction, whatever the report says. For tests and for `npm run check:laws`. */

const flat = (one: DraftFact['value']): number[] =>
  [one ?? []]
    .flat()
    .map(Math.abs)
    .sort((a, b) => a - b);
const sameUnit = (one: string): string => one.replace('个百分点', '百分点').replace(/^微克$/, '微克/立方米');

/** Whether a number is written as a fact's value; 1.1个、0.8个百分点 leaves the first one's unit to the second, 迈上5万亿台阶 its 元 away. */
const states = (fact: DraftFact, number: QuantitySpan): boolean =>
  (sameUnit(fact.unit) === sameUnit(number.unit) || fact.unit === `${number.unit}元` || number.unit === '个') &&
  `${flat(fact.value)}` === `${flat(number.value as DraftFact['value'])}`;

export interface Account {
  /** Numbers with a unit in the report's sentences. */
  readonly numbers: number;
  /** Those that neither facts nor quantities account for, or both do. */
  readonly faults: readonly string[];
}

/** Every number with a unit is claimed by a fact or by a list of facts, or stands among the quantities, and not both. */
export function accountFor(report: ReportText, { facts, quantities }: Extraction): Account {
  const faults: string[] = [];
  let numbers = 0;
  for (const block of report.blocks) {
    const within = (one: { start: number; end: number }): boolean => block.start <= one.start && one.end <= block.end;
    const nearFacts = facts.filter(({ evidence }) => within(evidence));
    const nearQuantities = quantities.filter(within);
    for (const { text, at, from } of sentencesOf(block.text)) {
      const spoken = tokenise(text).flatMap((token) => {
        if (token.kind !== 'number' || token.quantity.unit === '') return [];
        const [start, end] = [block.start + (at[from + token.start] as number), block.start + (at[from + token.end - 1] as number) + 1];
        return [{ quantity: token.quantity, start, end }];
      });
      for (const [index, { quantity: number, start, end }] of spoken.entries()) {
        numbers += 1;
        const listed = nearQuantities.filter(
          (quantity) => quantity.end === end && start - quantity.start <= 1 && quantity.start <= start,
        ).length;
        const claimed = nearFacts.some(
          (fact) =>
            fact.evidence.start <= start &&
            end <= fact.evidence.end &&
            states(fact, number) &&
            // 新增实验室2家、工作站2家: of two that would do a fact holds the last.
            !spoken.some((later, at) => at > index && later.end <= fact.evidence.end && states(fact, later.quantity)),
        );
        if (listed + Number(claimed) !== 1)
          faults.push(`${block.text.slice(start - block.start, end - block.start)} in ${text}: ${listed} and ${claimed}`);
      }
    }
  }
  return { numbers, faults };
}

/** Claims of one number for the same thing, twice. */
export function claimedTwice({ facts }: Extraction): string[] {
  const keys = facts.map(({ indicator, measure, kind, year, period, scope, evidence, value: written }) =>
    JSON.stringify([indicator, measure, kind, year, period, scope, evidence.start, evidence.end, written]),
  );
  return keys.filter((key, index) => keys.indexOf(key) < index);
}

/** Whether a quote holds a value as it was written: a number whose reading is the value. */
export function holdsValue({ quote, measure, value }: DraftFact): boolean {
  const { text } = fold(quote);
  if (value === null) return true;
  if (measure === 'rank') return /[第前首]/.test(text);
  for (let i = 0; i < text.length; i += 1) {
    const found = quantityAt(text, i);
    if (found && `${flat(found.value as DraftFact['value'])}` === `${flat(value)}`) return true;
  }
  return false;
}

/** Facts whose quote isn't the text that their evidence names, doesn't hold the value, or that nothing explains. */
export function unsound(report: ReportText, { facts }: Extraction): string[] {
  return facts.flatMap((fact) => {
    const { start, end } = fact.evidence;
    const name = `${fact.indicator} ${fact.measure} ${fact.value} “${fact.quote}”`;
    if (report.canonical.text.slice(start, end) !== fact.quote) return [`${name}: not the text at ${start}–${end}`];
    if (!holdsValue(fact)) return [`${name}: the quote does not hold the value`];
    return fact.path().length > 1 ? [] : [`${name}: no path from sentence to value`];
  });
}

/** What facts say, whatever their place and spelling. */
export const said = ({ facts }: Extraction): string[] =>
  facts.map(({ indicator, measure, kind, year, period, value, unit, op, force, relative, modifierScope, scope, flags }) =>
    JSON.stringify([
      indicator,
      measure,
      kind,
      year,
      period,
      value,
      unit,
      op,
      force,
      relative?.relation,
      modifierScope,
      scope && fold(scope).text,
      flags,
    ]),
  );

/** Ways to write the same text. */
export const spellings: readonly (readonly [string, (text: string) => string])[] = [
  [
    'half-width punctuation',
    (text) => text.replaceAll('，', ',').replaceAll('；', ';').replaceAll('：', ':').replaceAll('（', '(').replaceAll('）', ')'),
  ],
  ['full-width digits and signs', (text) => text.replace(/[0-9%]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
  ['blanks around numbers', (text) => text.replace(/\d+(?:\.\d+)?/g, ' $& ')],
  ['ideographic blanks behind marks', (text) => text.replace(/[，；]/g, '$&\u3000')],
  ['no quotation marks', (text) => text.replace(/[“”]/g, '')],
];

/** The report with every block written another way, its structure as it was. */
export function respelt(report: ReportText, spell: (text: string) => string): ReportText {
  let at = 0;
  const blocks = report.blocks.map((block) => {
    const text = spell(block.text);
    const start = at;
    at += text.length + 2;
    return { ...block, text, start, end: start + text.length };
  });
  return { ...report, blocks, canonical: Tracked.of(blocks.map(({ text }) => `${text}\n\n`).join('')) };
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** A report's canonical text read from its beginning again, as it is and in traditional characters; null where that is no report. */
export function rereadInBoth(report: ReportText, file: string): readonly [ReportText, ReportText] | null {
  const [again, traditional] = [report.canonical.text, toTraditional(report.canonical.text)].map((text) => {
    const outcome = processFile(Buffer.from(text), file, {});
    return outcome.kind === 'report' ? outcome.report : null;
  });
  return again && traditional ? [again, traditional] : null;
}

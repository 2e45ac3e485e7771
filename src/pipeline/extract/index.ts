import type { Block, DraftFact, DraftQuantity, Extraction, Finding, ReportText } from '../stages.ts';
import { blockTimes } from './block-time.ts';
import { type ResolvedFact, resolve } from './facts.ts';
import { readRanks } from './ranks.ts';
import { readRelatives } from './relatives.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { readStatements, type Statement } from './statements.ts';
import { tokenise } from './tokens.ts';

/**
 * Reads every sentence of a report into facts of the catalogue; each number with a unit that no fact claims becomes a
 * quantity. Pure, linear in the text's length, never throws.
 */
export function extract(report: ReportText): Extraction {
  const times = blockTimes(report);
  const facts: DraftFact[] = [];
  const quantities: DraftQuantity[] = [];
  const findings: Finding[] = [];
  for (const block of report.blocks) {
    const time = times.get(block);
    if (!time) continue;
    for (const sentence of sentencesOf(block.text)) {
      const tokens = tokenise(sentence.text);
      const read = readStatements(tokens, report.place).map((statement) => ({ statement, fact: resolve(statement, time, report.year) }));
      const at = (from: number, to: number): { start: number; end: number } => place(sentence, from, to, block);
      const located = ({ fact, start, end }: Located): DraftFact => {
        const range = at(start, end);
        const quote = block.text.slice(range.start - block.start, range.end - block.start);
        return { ...fact, quote, evidence: { section: block.section, paragraph: block.id, ...range } };
      };
      const ranks = readRanks(sentence.text, tokens, report.place, time, report.year);
      for (const { statement, fact, milestone } of withoutMilestones(read)) {
        const { number } = statement;
        if (fact && !milestone) facts.push(located({ fact: draft(fact, statement), start: statement.start, end: statement.end }));
        else if (statement.unit !== '' && !ranks.some(({ ordinal }) => ordinal.start <= number.start && number.end <= ordinal.end))
          quantities.push({
            subject: statement.about,
            value: number.quantity.value as number | [number, number],
            unit: statement.unit.replace('个百分点', '百分点'),
            op: statement.op,
            section: block.section,
            ...at(number.start, number.end),
          });
        if (statement.flags.includes('list-length-mismatch')) findings.push(mismatch(report, statement, at(number.start, number.end)));
      }
      for (const found of [...readRelatives(sentence.text, tokens, report.place, time, report.year), ...ranks]) facts.push(located(found));
    }
  }
  return { facts, quantities, findings };
}

/** A fact and the folded range of the words that carry it. */
interface Located {
  readonly fact: Omit<DraftFact, 'quote' | 'evidence'>;
  readonly start: number;
  readonly end: number;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' };

/** The canonical range of folded characters `[from, to)`; a quotation mark before them comes along when its partner lies inside. */
function place(sentence: Sentence, from: number, to: number, block: Block): { start: number; end: number } {
  const first = sentence.at[from] as number;
  const end = (sentence.at[to - 1] as number) + 1;
  const closer = QUOTES[block.text[first - 1] ?? ''];
  const start = closer !== undefined && block.text.slice(first, end).includes(closer) ? first - 1 : first;
  return { start: block.start + start, end: block.start + end };
}

/** 突破4000亿元，达4601.5亿元, or the other way round: the round number is a milestone of the exact one, not a fact beside it. */
function withoutMilestones(
  read: readonly { statement: Statement; fact: ResolvedFact | null }[],
): { statement: Statement; fact: ResolvedFact | null; milestone: boolean }[] {
  return read.map((one, index) => {
    const { fact, statement } = one;
    const milestone =
      fact !== null &&
      fact.measure === 'level' &&
      (statement.op === 'gt' || statement.op === 'gte') &&
      [...read.slice(Math.max(0, index - 2), index), ...read.slice(index + 1, index + 3)].some((other) => {
        const later = other.fact;
        return (
          later !== null &&
          later.indicator === fact.indicator &&
          later.measure === 'level' &&
          (later.kind === 'target') === (fact.kind === 'target') &&
          later.year === fact.year &&
          later.scope === fact.scope &&
          later.unit === fact.unit &&
          typeof later.value === 'number' &&
          typeof fact.value === 'number' &&
          (other.statement.op === 'eq' ? later.value >= fact.value : later.value > fact.value)
        );
      });
    return { ...one, milestone };
  });
}

function draft(fact: ResolvedFact, statement: Statement): Located['fact'] {
  return {
    ...fact,
    period: fact.period ? [fact.period[0], fact.period[1]] : null,
    value: fact.value as number | [number, number],
    op: statement.op,
    relative: null,
    modifierScope: statement.modifierScope,
    flags: [...fact.flags],
  };
}

/** A list of values that can't be given to a list of subjects: told once, at its first value. */
function mismatch(report: ReportText, statement: Statement, range: { start: number; end: number }): Finding {
  const { start, end } = report.canonical.sourceRange(range.start, range.end);
  return {
    severity: 'info',
    rule: 'list-length-mismatch',
    message: `Unexpected number of values for the subjects at “${statement.about}”: ${statement.number.text} belongs to none for certain`,
    hint: 'The list stays among the quantities. If the sentence is whole in the source, nothing is to be done.',
    start,
    end,
  };
}

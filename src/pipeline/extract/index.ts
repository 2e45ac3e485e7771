import type { Block, DraftFact, DraftQuantity, Extraction, ReportText } from '../stages.ts';
import { blockTimes } from './block-time.ts';
import { type ResolvedFact, resolve } from './facts.ts';
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
  for (const block of report.blocks) {
    const time = times.get(block);
    if (!time) continue;
    for (const sentence of sentencesOf(block.text)) {
      const tokens = tokenise(sentence.text, 0);
      const read = readStatements(tokens, report.place).map((statement) => ({ statement, fact: resolve(statement, time, report.year) }));
      const told = withoutMilestones(read);
      const at = (from: number, to: number): { start: number; end: number } => place(sentence, from, to, block);
      for (const { statement, fact, milestone } of told) {
        if (fact) {
          if (milestone) continue;
          const range = at(statement.start, statement.end);
          facts.push(
            draft(fact, statement, range, block.text.slice(range.start - block.start, range.end - block.start), block.section, block.id),
          );
        } else if (statement.unit !== '') {
          quantities.push({
            subject: statement.about,
            value: statement.number.quantity.value as number | [number, number],
            unit: statement.unit.replace('个百分点', '百分点'),
            op: statement.op,
            section: block.section,
            ...at(statement.number.start, statement.number.end),
          });
        }
      }
      for (const relative of readRelatives(tokens, report.place, time, report.year)) {
        const range = at(relative.start, relative.end);
        facts.push({
          ...relative.fact,
          quote: block.text.slice(range.start - block.start, range.end - block.start),
          evidence: { section: block.section, paragraph: block.id, ...range },
        });
      }
    }
  }
  return { facts, quantities, findings: [] };
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

function draft(
  fact: ResolvedFact,
  statement: Statement,
  range: { start: number; end: number },
  quote: string,
  section: string,
  paragraph: string,
): DraftFact {
  return {
    indicator: fact.indicator,
    measure: fact.measure,
    kind: fact.kind,
    year: fact.year,
    period: fact.period ? [fact.period[0], fact.period[1]] : null,
    value: fact.value as number | [number, number],
    unit: fact.unit,
    op: statement.op,
    force: fact.force,
    relative: null,
    modifierScope: statement.modifierScope,
    scope: fact.scope,
    quote,
    evidence: { section, paragraph, start: range.start, end: range.end },
    confidence: fact.confidence,
    flags: [...fact.flags],
    path: fact.path,
  };
}

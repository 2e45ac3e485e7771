import type { Dataset } from '../../src/pipeline/build-dataset.ts';
import type { DraftFact, ReadReport } from '../../src/pipeline/stages.ts';
import type { Fact } from '../../src/schema/index.ts';
import { factLine } from './explain-report.ts';
import { heading } from './heading.ts';
import { oneLine } from './one-line.ts';
import { sentenceAround } from './sentence-around.ts';

/**
 * One fact step by step: value, sentence, how it was read, and what stood in the raw text.
 * @param id The fact's id or an end of it that begins after a dot.
 * @returns Null when there is none.
 */
export function explainFact(id: string, { report, extraction }: ReadReport, { facts, ledger }: Dataset): string | null {
  const fact = facts.find((each) => each.id === id || each.id.endsWith(`.${id}`));
  if (!fact) return null;
  const { start, end, section, paragraph } = fact.evidence;
  const raw = report.source.text;
  const steps = extraction.facts.find((draft) => isSame(draft, fact))?.path() ?? [];
  const changes = ledger
    .filter((segment) => segment.action !== 'kept' && segment.start < fact.source.end && segment.end > fact.source.start)
    .map(
      (segment) => `${segment.action} by ${segment.rule}: ${oneLine(raw.slice(segment.start, segment.end))} → ${oneLine(segment.after)}`,
    );
  return [
    heading(fact.id),
    factLine(fact),
    '',
    sentenceAround(report.canonical.text, start, end),
    `section ${section}, paragraph ${paragraph}, ${start}–${end} in the canonical text`,
    '',
    heading('How it was read'),
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
    heading('As the scrape had it'),
    `${fact.source.file} ${fact.source.start}–${fact.source.end}: ${oneLine(raw.slice(fact.source.start, fact.source.end), 400)}`,
    ...changes,
    '',
    JSON.stringify(fact, null, 2),
  ].join('\n');
}

const isSame = (draft: DraftFact, fact: Fact): boolean =>
  draft.indicator === fact.indicator &&
  draft.measure === fact.measure &&
  draft.kind === fact.kind &&
  draft.evidence.start === fact.evidence.start &&
  draft.evidence.end === fact.evidence.end &&
  JSON.stringify(draft.value) === JSON.stringify(fact.value);

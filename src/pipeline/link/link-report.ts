import type { Correction } from '../../schema/correction.ts';
import type { Fact, Problem, Quantity, Report, ReportDocument } from '../../schema/index.ts';
import { diffTexts } from '../../text/diff-texts.ts';
import type { ReadReport } from '../stages.ts';
import { correctFact } from './apply-corrections.ts';
import { type AddressedFact, dedupeFacts, quantityOf } from './dedupe-facts.ts';
import type { Witnesses } from './group-witnesses.ts';
import { documentRecord, reportRecord } from './report-record.ts';
import { contradicts, sameValue } from './same-value.ts';

/** One report with all that hangs on it. */
export interface LinkedReport {
  readonly report: Report;
  readonly document: ReportDocument;
  readonly facts: readonly Fact[];
  readonly quantities: readonly Quantity[];
  readonly problems: readonly Problem[];
  readonly text: string;
}

/** A longer stretch than this that only one source has is text that the other lacks, not a difference of wording. */
const LACKING = 200;
/** So many differences of wording are shown; a text that differs more is another version. */
const MOST_SHOWN = 400;

/** Joins the sources of one report: the leading one's text and facts, the others as witnesses. */
export function linkReport(id: string, witnesses: Witnesses, corrections: readonly Correction[]): LinkedReport {
  const [leading, ...others] = witnesses;
  const own = dedupeFacts(leading);
  const seconds = others.map((read) => ({ file: read.report.source.file, facts: dedupeFacts(read).facts }));
  const record = reportRecord(id, witnesses);
  const draft = own.facts.map((addressed): Fact => factRecord(record, leading, addressed, seconds));
  const facts = draft.map((fact) => correctFact(fact, corrections));
  const withdrawn = own.facts.filter((_, index) => facts[index] === null).flatMap(({ fact }) => quantityOf(fact));
  const compared = others.map((read) => compareTexts(leading, read));
  return {
    report: record,
    document: documentRecord(
      id,
      leading,
      compared.flatMap(({ conflicts }) => conflicts),
    ),
    facts: facts.filter((fact) => fact !== null),
    quantities: [...leading.extraction.quantities, ...own.repeats, ...withdrawn].map((quantity) => ({ report: id, ...quantity })),
    problems: [
      ...own.problems,
      ...others.map((read) => mergedProblem(id, leading, read)),
      ...compared.flatMap(({ problems }) => problems),
      ...others.flatMap((read, index) => onlyThere(own.facts, read, seconds[index]?.facts ?? [])),
    ],
    text: leading.report.canonical.text,
  };
}

function factRecord(
  { id, place }: Report,
  { report: { source, canonical } }: ReadReport,
  { address, about, fact: { path: _, ...stated } }: AddressedFact,
  seconds: readonly { readonly file: string; readonly facts: readonly AddressedFact[] }[],
): Fact {
  const agreeing: string[] = [];
  const conflicts: Fact['conflicts'] = [];
  for (const { file, facts } of seconds) {
    const there = facts.filter((other) => other.about === about).map(({ fact }) => fact);
    if (there.some((other) => sameValue(other, stated))) agreeing.push(file);
    else conflicts.push(...there.filter((other) => contradicts(other, stated)).map(({ quote }) => ({ file, quote })));
  }
  const range = canonical.sourceRange(stated.evidence.start, stated.evidence.end);
  return {
    ...stated,
    id: `${id}.${address}`,
    report: id,
    place: place.id,
    source: { file: source.file, ...range },
    witnesses: [source.file, ...agreeing],
    conflicts,
    flags: conflicts.length > 0 ? [...stated.flags, 'sources-disagree'] : [...stated.flags],
  };
}

function mergedProblem(id: string, leading: ReadReport, { report }: ReadReport): Problem {
  return {
    file: report.source.file,
    severity: 'info',
    rule: 'second-source',
    message: `This is the text of ${leading.report.source.file} again: both are sources of ${id}, and that one leads`,
    hint: '',
    start: null,
    end: null,
  };
}

/** Whether one side has lines, or a long stretch, of which the other has nothing: a title, a paragraph. */
const isWholeText = (here: string, there: string): boolean =>
  Math.max(here.length, there.length) > LACKING || ((here === '' || there === '') && (here + there).includes('\n'));

/** Differences of wording as conflicts on the page; those in numbers each as a problem, the rest as one. */
function compareTexts(leading: ReadReport, { report }: ReadReport): { conflicts: ReportDocument['conflicts']; problems: Problem[] } {
  const { file } = report.source;
  const all = diffTexts(leading.report.canonical.text, report.canonical.text);
  const text = leading.report.canonical.text;
  const shown = all
    .filter((difference) => !isWholeText(text.slice(difference.start, difference.end), difference.text))
    .slice(0, MOST_SHOWN);
  const lacking = all.length - shown.length;
  const problems: Problem[] = shown
    .filter((difference) => /\d/.test(difference.text) || /\d/.test(text.slice(difference.start, difference.end)))
    .map(({ start, end, text: other }) => {
      const range = leading.report.canonical.sourceRange(start, Math.max(end, start));
      return {
        file: leading.report.source.file,
        severity: 'warning' as const,
        rule: 'sources-differ',
        message: `Unexpected difference of sources: “${text.slice(start, end)}” here, “${other}” in ${file}, after “${text.slice(Math.max(0, start - 12), start)}”`,
        hint: 'The page shows both. Check a third source; if this one is wrong, say so in corrections.yaml.',
        start: range.start,
        end: Math.max(range.start, range.end),
      };
    });
  if (all.length > 0)
    problems.push({
      file,
      severity: 'info',
      rule: 'sources-differ',
      message: `${shown.length} differences of wording from ${leading.report.source.file}, ${problems.length} of them in numbers; ${lacking} longer stretches stand in one of the two alone`,
      hint: '',
      start: null,
      end: null,
    });
  return { conflicts: shown.map((difference) => ({ file, ...difference })), problems };
}

/** Facts that only another source states: they have no sentence in the leading text, so they are named and not shown. */
function onlyThere(own: readonly AddressedFact[], { report }: ReadReport, there: readonly AddressedFact[]): Problem[] {
  const known = new Set(own.map(({ about }) => about));
  return there
    .filter(({ about }) => !known.has(about))
    .map(({ about, fact }) => {
      const { start, end } = report.canonical.sourceRange(fact.evidence.start, fact.evidence.end);
      return {
        file: report.source.file,
        severity: 'info',
        rule: 'witness-only-fact',
        message: `Only this source states ${about}: “${fact.quote}”`,
        hint: 'The leading text has no such sentence, so the fact is not in the dataset. If this text is the better one, mend the other.',
        start,
        end,
      };
    });
}

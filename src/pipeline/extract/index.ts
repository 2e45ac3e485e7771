import { parseUnit } from '../../text/units.ts';
import type { Block, DraftFact, DraftQuantity, Extraction, Finding, ReportText } from '../stages.ts';
import { type BlockTime, blockTimes } from './block-time.ts';
import { isIndicator, isRole } from './clause.ts';
import { remarkedUntil } from './coverage-remarks.ts';
import { type ResolvedFact, resolve } from './facts.ts';
import { fiscalParts } from './fiscal-parts.ts';
import { readStructure } from './industry-structure.ts';
import { readRanks } from './ranks.ts';
import { COMPARISON_HINT, readRelatives } from './relatives.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import type { Statement } from './statement.ts';
import { readStatements } from './statements.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordOf } from './vocabulary.ts';

/**
 * Reads every sentence of a report into facts of the catalogue; each number with a unit that no fact claims becomes a
 * quantity. Pure, linear in the text's length, never throws.
 */
export function extract(report: ReportText): Extraction {
  const times = blockTimes(report);
  const facts: DraftFact[] = [];
  const quantities: DraftQuantity[] = [];
  const findings: Finding[] = [];
  const standsInLastYear = new RegExp(`^(?:预计|截至|到|至)?${report.year - 1}年`);
  for (const block of report.blocks) {
    const time = times.get(block);
    if (!time) continue;
    const remarked = remarkedUntil(block.text);
    let standing = false;
    const sentences = sentencesOf(block.text);
    for (const [at, plain] of sentences.entries()) {
      const sentence = withHead(plain, sentences[at - 1]);
      standing ||= standsInLastYear.test(sentence.text);
      const read = readSentence(sentence, block, { ...time, standing }, report, remarked);
      facts.push(...read.facts);
      quantities.push(...read.quantities);
      findings.push(...read.findings);
    }
  }
  return { facts, quantities, findings };
}

const NOTHING: Extraction = { facts: [], quantities: [], findings: [] };
/** What a figure, a rank, or a comparison cannot do without; half of a report's text has none of it. */
const SPEAKS = new RegExp(
  `\\d|百分之|分之|[零〇一二两三四五六七八九十百千][^，、；。！？]{0,8}[千万亿成倍]|[破过上][百千万亿]|[第前首]|${COMPARISON_HINT.source}`,
);

function readSentence(
  sentence: Sentence,
  block: Block,
  time: BlockTime,
  report: ReportText,
  remarked: (end: number) => boolean,
): Extraction {
  const { text } = sentence;
  if (!SPEAKS.test(text)) return NOTHING;
  const tokens = fiscalParts(grown(tokenise(text)));
  const statements = tokens.some(({ kind }) => kind === 'number')
    ? readStatements(tokens, report.place).map(domestic(tokens)).map(doubtful(tokens, time.tense))
    : [];
  const told = withoutMilestones(statements.map((statement) => ({ statement, fact: resolve(statement, time, report.year) })));
  const relatives = readRelatives(text, tokens, report.place, time, report.year);
  const ranks = readRanks(text, tokens, report.place, time, report.year);
  const structure = readStructure(text, tokens, time, report.year);
  const located = told.flatMap(({ statement, fact, milestone }) =>
    fact && !milestone ? [{ fact: draft(fact, statement), start: statement.start, end: statement.end }] : [],
  );
  // A number speaks once: of the facts it states, or of itself.
  const spoken = new Set(told.flatMap(({ statement, fact, milestone }) => (fact && !milestone ? [statement.number] : [])));
  const quantities: DraftQuantity[] = [];
  const mismatches: Statement[] = [];
  for (const statement of statements) {
    const { number, unit } = statement;
    if (statement.flags.includes('list-length-mismatch') && mismatches.at(-1)?.about !== statement.about) mismatches.push(statement);
    const ordinal = ranks.some((rank) => rank.ordinal.start <= number.start && number.end <= rank.ordinal.end);
    if (unit === '' || ordinal || spoken.has(number)) continue;
    spoken.add(number);
    quantities.push({
      subject: statement.about,
      value: number.quantity.value as number | [number, number],
      unit: unit.replace('个百分点', '百分点'),
      op: statement.op,
      section: block.section,
      ...place(sentence, number.start, number.end, block),
    });
  }
  return {
    facts: [...located, ...relatives, ...ranks, ...structure].map(({ fact, start, end }) => {
      const range = place(sentence, start, end, block);
      const quote = block.text.slice(range.start - block.start, range.end - block.start);
      const flags = remarked(range.end - block.start) ? [...fact.flags, 'coverage-noted'] : fact.flags;
      return { ...fact, flags, quote, evidence: { section: block.section, paragraph: block.id, ...range } };
    }),
    quantities,
    findings: mismatches.map((statement) =>
      mismatch(statement, place(sentence, statement.number.start, statement.number.end, block), report),
    ),
  };
}

/** 经营主体持续壮大。总量达1.2万户: a total whose noun heads the sentence before it, which has no figure. */
function withHead(sentence: Sentence, before: Sentence | undefined): Sentence {
  if (!before || !/^(?:总量|总数|总户数)/.test(sentence.text) || /\d/.test(before.text) || before.text.length > 20) return sentence;
  const [head, ...rest] = tokenise(before.text);
  if (!head || !isIndicator(head) || rest.some(({ kind }) => kind === 'name')) return sentence;
  const at = [...Array.from(before.at).slice(0, head.end), ...Array.from(sentence.at)];
  return { text: head.text + sentence.text, at };
}

const NEW = wordOf({ role: 'new' });

/** 发展家庭农场500家: in a plan as many more; in a review as many as there are, or more, nobody can tell ({@link doubtful}). */
function grown(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const more = token.text === '发展' && next?.kind === 'name' && !(before && isRole(before, 'sum'));
    return more && token.kind === 'word' ? { ...token, word: NEW } : token;
  });
}

/** In a review what 发展 was said of is left alone: see {@link grown}. */
function doubtful(tokens: readonly Token[], tense: BlockTime['tense']): (statement: Statement) => Statement {
  const starts = tokens.filter((token) => token.text === '发展' && isRole(token, 'new')).map(({ start }) => start);
  return (statement) =>
    tense === 'review' && statement.manner.isNew && starts.includes(statement.start) ? { ...statement, subject: null } : statement;
}

/** 国内游客、入境游客分别增长…: beside visitors from abroad those from the country are a part; alone they are told as the whole. */
function domestic(tokens: readonly Token[]): (statement: Statement) => Statement {
  const abroad = tokens.some(({ kind, text }) => kind === 'name' && /入境|境外|海外|外汇|国际游客/.test(text));
  return (statement) => {
    const { subject } = statement;
    return abroad && subject && subject.scope === null && /^(?:接待)?国内(?!外)/.test(subject.name)
      ? { ...statement, subject: { ...subject, scope: '国内' } }
      : statement;
  };
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
          typeof later.value === 'number' &&
          typeof fact.value === 'number' &&
          baseOf(later.unit) === baseOf(fact.unit) &&
          isBeyond(later.value * factorOf(later.unit), fact.value * factorOf(fact.unit), other.statement.op === 'eq')
        );
      });
    return { ...one, milestone };
  });
}

const baseOf = (unit: string): string | undefined => parseUnit(unit)?.base;
const factorOf = (unit: string): number => parseUnit(unit)?.factor ?? 1;
const isBeyond = (value: number, milestone: number, same: boolean): boolean => value > milestone || (same && value === milestone);

function draft(fact: ResolvedFact, statement: Statement): Omit<DraftFact, 'quote' | 'evidence'> {
  return {
    ...fact,
    period: fact.period ? [fact.period[0], fact.period[1]] : null,
    value: fact.value as number | [number, number],
    op: statement.op,
    relative: null,
    modifierScope: statement.modifierScope,
    flags: [...fact.flags],
    path: [...fact.path, ...wordingSteps(fact, statement)],
  };
}

/** How the number's own words were read, for `npm run inspect`. */
function wordingSteps({ value, unit, kind, force, scope }: ResolvedFact, { number, op, modifierScope }: Statement): string[] {
  const behind = number.text.slice(number.core - number.start);
  const bound = number.quantity.over
    ? '余 or 多 inside the number'
    : behind === ''
      ? 'words before the number, or none'
      : `${behind} behind the number`;
  return [
    `“${number.text}” is ${[value].flat().join(' to ')}${unit}`,
    op === 'eq' ? 'nothing bounds the number: eq' : op === 'range' ? 'two ends: range' : `${bound}: ${op}`,
    ...(modifierScope === 'ambiguous' ? ['the bound may speak of one value of the list or of all: ambiguous'] : []),
    ...(force !== null && force !== 'expect' ? [`the goal is pursued with force: ${force}`] : []),
    ...(kind === 'estimate' ? ['预计 or a word like it makes the result an estimate'] : []),
    ...(scope === null ? [] : [`speaks not of the whole place and year: ${scope}`]),
  ];
}

/** A list of values that can't be given to a list of subjects: told once, at its first value. */
function mismatch(statement: Statement, range: { start: number; end: number }, report: ReportText): Finding {
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

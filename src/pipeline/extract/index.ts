import { parseUnit } from '../../text/units.ts';
import type { Block, DraftFact, DraftQuantity, Extraction, Finding, ReportText } from '../stages.ts';
import { besideDoubts } from './beside-doubts.ts';
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
import { SubjectReader } from './subjects.ts';
import { type Token, tokenise } from './tokens.ts';
import { wordOf } from './vocabulary.ts';

/**
 * Reads every sentence of a report into facts of the catalogue; each number with a unit that no fact claims becomes a
 * quantity. Pure, linear in the text's length, never throws.
 */
export function extract(report: ReportText): Extraction {
  const times = blockTimes(report);
  const reader = new SubjectReader(report.place);
  const facts: DraftFact[] = [];
  const quantities: DraftQuantity[] = [];
  const findings: Finding[] = [];
  const standsInLastYear = new RegExp(`^(?:预计|截至|到|至)?${report.year - 1}年`);
  for (const block of report.blocks) {
    const time = times.get(block);
    if (!time) continue;
    let here: Here = { block, time: { ...time, standing: false, away: false }, report, reader, remarked: remarkedUntil(block.text) };
    let before: Sentence | undefined;
    for (const plain of sentencesOf(block.text)) {
      const sentence = withHead(plain, before);
      before = plain;
      const standing = here.time.standing || standsInLastYear.test(sentence.text);
      if (standing !== here.time.standing) here = { ...here, time: { ...here.time, standing } };
      const read = SPEAKS.test(sentence.text) ? readSentence(sentence, here) : NOTHING;
      const away = goesAway(plain.text, time, report.year) || (here.time.away === true && !NAMES_TIME.test(plain.text));
      if (away !== here.time.away) here = { ...here, time: { ...here.time, away } };
      facts.push(...read.facts);
      quantities.push(...read.quantities);
      findings.push(...read.findings);
    }
  }
  return besideDoubts(report, { facts, quantities, findings });
}

/** Where a sentence stands. */
interface Here {
  readonly block: Block;
  readonly time: BlockTime;
  readonly report: ReportText;
  readonly reader: SubjectReader;
  /** Whether a remark on coverage speaks of what ends there in the block's text. */
  readonly remarked: (end: number) => boolean;
}

/** 2024年一季度，…。; 到2030年，…。: a sentence that opens on a part of a year or on a year of its own. */
const OPENS_AWAY =
  /^(?:截至|力争|争取|确保)?(?:[到至](?<plan>[“"]?十[一二三四五]五[”"]?期?末))?(?:[到至])?(?:(?<year>(?:19|20)\d\d)年(?![-—至到、和]|以来|以后|起|前[^两二三\d])|[今去上]年)?(?<part>第?[一二三四]季度|[上下]半年|前[两二三]季度|前\d{1,2}个?月|\d{1,2}[-—至到]\d{1,2}月|(?:[1-9]|1[01])月[底末])?/;
/** Words by which a later sentence names its own time. */
const NAMES_TIME = /(?:19|20)\d\d年|[今去明本上]年|全年|年度|年[末底来间内]|一年|季度|半年|十[一二三四五]五/;

function goesAway(text: string, { span }: BlockTime, year: number): boolean {
  if (!/^.{0,9}[年季半月末]/.test(text)) return false;
  const { year: written, part, plan } = OPENS_AWAY.exec(text)?.groups ?? {};
  // 前三季度增长5%，预计全年增长6%: it comes back by itself.
  if (text.includes('全年') || text.includes(`${year - 1}年`, (written?.length ?? 0) + 1)) return false;
  if (part !== undefined) return true;
  // 到2005年，… in a part on the years up to 2005.
  if (span !== null && (plan !== undefined || Number(written) === span[1])) return false;
  return plan !== undefined || (written !== undefined && Number(written) !== year && Number(written) !== year - 1);
}

const NOTHING: Extraction = { facts: [], quantities: [], findings: [] };
/** What a figure, a rank, or a comparison cannot do without; half of a report's text has none of it. */
const SPEAKS = new RegExp(
  `\\d|百分之|分之|[零〇一二两三四五六七八九十百千][^，、；。！？]{0,8}[千万亿成倍]|[破过上][百千万亿]|[第前首]|${COMPARISON_HINT.source}`,
);

function readSentence(sentence: Sentence, here: Here): Extraction {
  const { text } = sentence;
  const { block, time, report, reader } = here;
  const { year } = report;
  const tokens = fiscalParts(grown(tokenise(text), text));
  const statements = tokens.some(({ kind }) => kind === 'number')
    ? doubtful(domestic(readStatements(tokens, reader, time.away), tokens, text), tokens, time.tense)
    : [];
  const told = statements.map((statement) => ({ statement, fact: resolve(statement, time, year) }));
  const facts: DraftFact[] = [];
  // A number speaks once: of the facts it states, or of itself.
  const spoken = new Set<Token>();
  told.forEach(({ statement, fact }, at) => {
    if (!fact || isMilestone(told, at)) return;
    facts.push(placed({ fact: draft(fact, statement), start: statement.start, end: statement.end }, sentence, here));
    spoken.add(statement.number);
  });
  const ranks = readRanks(text, tokens, reader, time, year);
  for (const found of readRelatives(text, tokens, reader, time, year)) facts.push(placed(found, sentence, here));
  for (const found of ranks) facts.push(placed(found, sentence, here));
  for (const found of readStructure(text, tokens, time, year)) facts.push(placed(found, sentence, here));
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
    facts,
    quantities,
    findings: mismatches.map((statement) =>
      mismatch(statement, place(sentence, statement.number.start, statement.number.end, block), report),
    ),
  };
}

/** A fact found at folded characters of a sentence, with its words and where they stand. */
function placed(
  { fact, start, end }: { readonly fact: Omit<DraftFact, 'quote' | 'evidence'>; readonly start: number; readonly end: number },
  sentence: Sentence,
  { block, remarked }: Here,
): DraftFact {
  const range = place(sentence, start, end, block);
  const quote = block.text.slice(range.start - block.start, range.end - block.start);
  const flags = remarked(range.end - block.start) ? [...fact.flags, 'coverage-noted'] : fact.flags;
  return { ...fact, flags, quote, evidence: { section: block.section, paragraph: block.id, ...range } };
}

/** 经营主体持续壮大。总量达1.2万户: a total whose noun heads the sentence before it, which has no figure. */
function withHead(sentence: Sentence, before: Sentence | undefined): Sentence {
  if (!before || !/^(?:总量|总数|总户数)/.test(sentence.text) || /\d/.test(before.text) || before.text.length > 20) return sentence;
  const [head, ...rest] = tokenise(before.text);
  if (!head || !isIndicator(head) || rest.some(({ kind }) => kind === 'name')) return sentence;
  const at = [...offsetsOf(before).slice(0, head.end), ...offsetsOf(sentence)];
  return { text: head.text + sentence.text, at, from: 0 };
}

const NEW = wordOf({ role: 'new' });

const offsetsOf = ({ text, at, from }: Sentence): number[] => Array.from({ length: text.length }, (_, i) => at[from + i] as number);

/** 发展家庭农场500家: in a plan as many more; in a review as many as there are, or more, nobody can tell ({@link doubtful}). */
function grown(tokens: Token[], text: string): Token[] {
  if (!text.includes('发展')) return tokens;
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const more = token.text === '发展' && next?.kind === 'name' && !(before && isRole(before, 'sum'));
    return more && token.kind === 'word' ? { ...token, word: NEW } : token;
  });
}

/** In a review what 发展 was said of is left alone: see {@link grown}. */
function doubtful(statements: readonly Statement[], tokens: readonly Token[], tense: BlockTime['tense']): readonly Statement[] {
  const grew = tense === 'review' ? tokens.filter((token) => token.text === '发展' && isRole(token, 'new')) : [];
  if (grew.length === 0) return statements;
  return statements.map((statement) =>
    statement.manner.isNew && grew.some(({ start }) => start === statement.start) ? { ...statement, subject: null } : statement,
  );
}

const ABROAD = /入境|境外|海外|外汇|国际游客/;

/** 国内游客、入境游客分别增长…: beside visitors from abroad those from the country are a part; alone they are told as the whole. */
function domestic(statements: readonly Statement[], tokens: readonly Token[], text: string): readonly Statement[] {
  if (!ABROAD.test(text) || !tokens.some((token) => token.kind === 'name' && ABROAD.test(token.text))) return statements;
  return statements.map((statement) => {
    const { subject } = statement;
    return subject && subject.scope === null && /^(?:接待)?国内(?!外)/.test(subject.name)
      ? { ...statement, subject: { ...subject, scope: '国内' } }
      : statement;
  });
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' };

/** The canonical range of folded characters `[from, to)`; a quotation mark before them comes along when its partner lies inside. */
function place(sentence: Sentence, from: number, to: number, block: Block): { start: number; end: number } {
  const first = sentence.at[sentence.from + from] as number;
  const end = (sentence.at[sentence.from + to - 1] as number) + 1;
  const closer = QUOTES[block.text[first - 1] ?? ''];
  const start = closer !== undefined && block.text.slice(first, end).includes(closer) ? first - 1 : first;
  return { start: block.start + start, end: block.start + end };
}

/** 突破4000亿元，达4601.5亿元, or the other way round: the round number is a milestone of the exact one, not a fact beside it. */
function isMilestone(read: readonly { readonly statement: Statement; readonly fact: ResolvedFact | null }[], index: number): boolean {
  const { fact, statement } = read[index] as (typeof read)[number];
  if (fact?.measure !== 'level' || !(statement.op === 'gt' || statement.op === 'gte')) return false;
  return [...read.slice(Math.max(0, index - 2), index), ...read.slice(index + 1, index + 3)].some((other) => {
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
    path: () => [...fact.path(), ...wordingSteps(fact, statement)],
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

import type { Block, Note } from '../stages.ts';

/** The mark a note begins with and its label: 1. → 1, 【12】 → 12, ① → ①. */
const MARK =
  /^\s*(?:\^?[[［【〔(（]\s*(\d{1,3})\s*[\]］】〕)）]\^?|(\d{1,3})\s*[.．、](?!\d{1,3}[.．、])|([①-⑳㉑-㊿])|注\s*(\d{1,3})\s*[：:]|(\d{1,3})(?=[“\p{Script=Han}]))\s*/u;

/** A note's number and its words: 12.[两不见面]指…; null for a line that bears no number in digits. */
export const readNote = (line: string): { readonly number: string; readonly words: string } | null => {
  const mark = MARK.exec(line);
  const number = mark?.[1] ?? mark?.[2] ?? mark?.[4];
  return mark && number ? { number, words: line.slice(mark[0].length) } : null;
};

/** The term a note explains: what stands in brackets, or before the colon, or before 指 or 即. */
export const readTerm = (text: string): string | null => {
  const bracketed = /^[[［【〔]([^\]］】〕]{2,40})[\]］】〕]/u.exec(text)?.[1];
  if (bracketed) return bracketed;
  const before = /^([^：:。；]{2,48}?)[：:]/u.exec(text)?.[1] ?? /^([^：:。；，]{2,30}?)(?:是指|指的是|指|即)/u.exec(text)?.[1];
  return before ? before.trim() : null;
};

/** Words by which the text may name a term: the term itself, then what it puts in quotation marks. */
export const names = (term: string): string[] => {
  const quoted = Array.from(term.matchAll(/“[^”]{2,24}”/gu), (match) => match[0]);
  const bare = term.replace(/[“”"《》]/gu, '');
  // A note says 2022年十件民生实事 of what the report, speaking of its own year, calls 十件民生实事.
  const yearless = term.replace(/^\d{4}年/u, '');
  // GEP（Gross Ecosystem Production） is GEP in the text.
  const plain = /^([A-Za-z][\w+.-]{1,11}|[^（(]{3,})[（(]/u.exec(term)?.[1]?.trim();
  return [
    ...new Set([
      term,
      ...quoted,
      ...(bare.length >= 3 ? [bare, `“${bare}”`] : []),
      ...(yearless.length >= 4 ? [yearless] : []),
      ...(plain ? [plain] : []),
    ]),
  ];
};

/** The terms that a note explains together: 灰犀牛、黑天鹅. */
export const partsOf = (term: string): string[] => {
  const parts = term
    .replace(/[“”"《》]/gu, '')
    .split(/[、和与]/u)
    .map((part) => part.trim());
  return parts.length >= 2 && parts.every((part) => part.length >= 3) ? parts : [];
};

const MOST_REFERENCES = 12;

/** The circled form of a number up to 50, or null. */
const circled = (number: number): string | null => {
  const code = number <= 20 ? 0x245f + number : number <= 35 ? 0x323c + number : 0x328d + number;
  return number >= 1 && number <= 50 ? String.fromCodePoint(code) : null;
};

/** The marks in the text that call a note: 〔7〕, or ⑦ after a word. After a stop, ⑦ numbers an item of a list. */
const callsOf = (number: string | undefined, label: string): RegExp => {
  if (!number) return new RegExp(label, 'gu');
  const ring = circled(Number(number));
  const bracketed = `\\^?[\\[［【〔]\\s*${number}\\s*[\\]］】〕]\\^?`;
  return new RegExp(ring ? `${bracketed}|(?<=[^\\s：:；;，,。、])${ring}` : bracketed, 'gu');
};

/** （7） behind a word; behind a stop it numbers an item of a list. */
const roundCall = (number: string): RegExp => new RegExp(`(?<=[\\p{Script=Han}”》])[（(]\\s*${number}\\s*[）)]`, 'gu');
/** Notes that such calls must be found for, and their share of all, one behind the other: figures in brackets are no calls. */
const LEAST_ROUND = 2;
const LEAST_ROUND_SHARE = 0.6;

const isCalledInRoundBrackets = (body: string, numbers: readonly string[]): boolean => {
  let from = 0;
  let found = 0;
  for (const number of numbers) {
    const call = roundCall(number);
    call.lastIndex = from;
    const match = call.exec(body);
    if (!match) continue;
    found += 1;
    from = match.index;
  }
  return found >= LEAST_ROUND && found >= numbers.length * LEAST_ROUND_SHARE;
};

/** Least run of a term's characters by which the text may call it in other words, and its least share of the term. */
const LEAST_RUN = 4;
const LEAST_SHARE = 0.6;
/** Characters of a term that is looked for letter by letter. */
const LONGEST_TERM = 24;

/**
 * Where the text between the calls of the notes before and behind names a term in nearly the same words: 6个“全市率先” for
 * 6个“在全市率先”. Null when no place or more than one does.
 */
const inOtherWords = (body: string, term: string, from: number, to: number): { start: number; end: number } | null => {
  const core = (/“([^”]{4,24})”/u.exec(term)?.[1] ?? term).replace(/[“”"《》]/gu, '');
  for (let size = core.length; size >= Math.max(LEAST_RUN, core.length * LEAST_SHARE); size -= 1)
    for (let at = 0; at + size <= core.length; at += 1) {
      const run = core.slice(at, at + size);
      const start = body.indexOf(run, from);
      if (start < 0 || start + size > to) continue;
      const again = body.indexOf(run, start + size);
      return again < 0 || again >= to ? { start, end: start + size } : null;
    }
  return null;
};

/** Where the text writes a term with other quotation marks: “茶旅”联盟 for 茶旅联盟. Null when nowhere or in several places. */
const otherwiseQuoted = (body: string, term: string): { start: number; end: number } | null => {
  const letters = [...term.replace(/[“”"《》]/gu, '')];
  if (letters.length < LEAST_RUN || letters.length > LONGEST_TERM) return null;
  const pattern = letters.map((letter) => letter.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')).join('[“”"]?');
  const [found, ...others] = body.matchAll(new RegExp(pattern, 'gu'));
  return found && others.length === 0 ? { start: found.index, end: found.index + found[0].length } : null;
};

/** Finds terms that no exact words name, between the calls of their neighbours. */
const completed = (notes: readonly Note[], body: string): Note[] => {
  const out: Note[] = [];
  for (const [index, note] of notes.entries()) {
    const before = out.at(-1)?.references[0];
    const behind = notes.slice(index + 1).find(({ references }) => references.length > 0)?.references[0];
    const isBetween = note.references.length === 0 && (index === 0 || before !== undefined) && behind !== undefined;
    const unfound = note.references.length === 0 && note.term !== null && note.term !== '';
    const found =
      (unfound ? otherwiseQuoted(body, note.term ?? '') : null) ??
      (isBetween && note.term ? inOtherWords(body, note.term, before?.end ?? 0, behind.start) : null);
    out.push(found ? { ...note, references: [found] } : note);
  }
  return out;
};

/** Reads the notes and finds in the text the marks that call them, or else their terms. */
export const readNotes = (blocks: readonly Block[], canonical: string): Note[] => {
  const noteBlocks = blocks.filter((block) => block.kind === 'note');
  const bodyEnd = noteBlocks[0]?.start ?? canonical.length;
  const body = canonical.slice(0, bodyEnd);
  const out: Note[] = [];
  let counted = 0;
  const numbers = noteBlocks.flatMap(({ text }) => readNote(text)?.number ?? []);
  const round = isCalledInRoundBrackets(body, numbers);
  for (const block of noteBlocks) {
    const mark = MARK.exec(block.text);
    if (!mark) continue;
    const number = mark[1] ?? mark[2] ?? mark[4] ?? mark[5];
    const label = number ?? (mark[3] as string);
    counted += 1;
    if (mark[5] !== undefined && Number(mark[5]) !== counted) continue;
    const term = readTerm(block.text.slice(mark[0].length));
    const references: { start: number; end: number }[] = [];
    for (const match of body.matchAll(callsOf(number, label)))
      if (references.length < MOST_REFERENCES) references.push({ start: match.index, end: match.index + match[0].length });
    if (round && number && references.length === 0)
      for (const match of body.matchAll(roundCall(number)))
        if (references.length < MOST_REFERENCES) references.push({ start: match.index, end: match.index + match[0].length });
    if (references.length === 0 && term) {
      const find = (name: string): void => {
        for (let at = body.indexOf(name); at >= 0 && references.length < MOST_REFERENCES; at = body.indexOf(name, at + name.length))
          references.push({ start: at, end: at + name.length });
      };
      for (const name of names(term)) {
        find(name);
        if (references.length > 0) break;
      }
      if (references.length === 0) for (const part of partsOf(term)) find(body.includes(`“${part}”`) ? `“${part}”` : part);
      references.sort((a, b) => a.start - b.start);
    }
    out.push({ block: block.id, label, term, references });
  }
  return completed(out, body);
};

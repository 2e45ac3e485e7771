import type { Repair, ReportBlock, ReportDocument, ReportNote } from '../schema/document.ts';
import type { Fact, Report, Section } from '../schema/index.ts';
import { type FactMark, factMarks } from './fact-marks.ts';

/** A run of a block's text and what it is to the reader. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly fact: Fact /** Quote within the block, `[start, end)`. */;
      readonly quote: readonly [number, number];
    }
  | {
      readonly kind: 'note';
      readonly text: string;
      readonly note: PlacedNote /** The n-th call of this note, from 1. */;
      readonly call: number;
    }
  | { readonly kind: 'guess'; readonly text: string; readonly repair: Repair };

/** A note with its number on the page, its own where it bears one, and its text without it. */
export interface PlacedNote {
  readonly number: string;
  readonly note: ReportNote;
  readonly anchor: string;
  readonly text: string;
}

export interface TextBlock {
  readonly block: ReportBlock;
  readonly section: Section | undefined;
  /** `p.<hash>`, numbered when the same words stand twice in the report. */
  readonly anchor: string;
  /** `s.<section>` on the block that opens it. */
  readonly sectionAnchor: string | null;
  /** `s.<section>` of others that begin here: parts without a word of their own before their first section. */
  readonly otherAnchors: readonly string[];
  readonly pieces: readonly Piece[];
  /** Notes this block calls, each once. */
  readonly notes: readonly PlacedNote[];
  /** For a note block: its own note. */
  readonly ownNote: PlacedNote | null;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly piece: (text: string) => Piece;
}

/** Index of the block that holds a canonical offset, by bisection; -1 when none does. */
export function blockAt(blocks: readonly ReportBlock[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle] as ReportBlock;
    if (offset < block.start) high = middle - 1;
    else if (offset > block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function collect<Item>(blocks: readonly ReportBlock[], items: readonly Item[], startOf: (item: Item) => number): Map<number, Item[]> {
  const found = new Map<number, Item[]>();
  for (const item of items) {
    const index = blockAt(blocks, startOf(item));
    if (index < 0) continue;
    const list = found.get(index);
    if (list) list.push(item);
    else found.set(index, [item]);
  }
  return found;
}

/**
 * Cuts text at the marks. Facts never overlap each other; a call of a note that overlaps another mark stands behind it,
 * empty, so that every call is there to come back to; any other that does is left out.
 */
function cut(text: string, facts: readonly Mark[], calls: readonly Mark[], others: readonly Mark[]): Piece[] {
  const kept: Mark[] = [...facts];
  const across = (mark: Mark): Mark | undefined => kept.find((other) => mark.start < other.end && other.start < mark.end);
  for (const call of calls) {
    const over = across(call);
    kept.push(over ? { ...call, start: over.end, end: over.end } : call);
  }
  for (const mark of others) if (!across(mark)) kept.push(mark);
  kept.sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of kept) {
    if (mark.start > at) pieces.push({ kind: 'text', text: text.slice(at, mark.start) });
    pieces.push(mark.piece(text.slice(mark.start, mark.end)));
    at = Math.max(at, mark.end);
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}

const factMark = (mark: FactMark, blockStart: number): Mark => ({
  start: mark.start,
  end: mark.end,
  piece: (text) => ({
    kind: 'fact',
    text,
    fact: mark.fact,
    quote: [mark.fact.evidence.start - blockStart, mark.fact.evidence.end - blockStart],
  }),
});

/** Sets a report's text: every block cut into plain text, facts, calls of notes, and uncertain repairs. */
export function reportText(report: Report, document: ReportDocument, facts: readonly Fact[]): TextBlock[] {
  const { blocks } = document;
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const anchors = blockAnchors(blocks);
  const factsAt = collect(blocks, facts, (fact) => fact.evidence.start);
  const guessesAt = collect(
    blocks,
    document.repairs.filter((repair) => repair.candidates !== undefined),
    (repair) => repair.start,
  );
  const notes = placeNotes(document, anchors);
  const calls = notes.flatMap((note) => note.note.references.map((reference, index) => ({ note, reference, call: index + 1 })));
  const callsAt = collect(blocks, calls, (call) => call.reference.start);
  const noteOfBlock = new Map(notes.map((note) => [note.note.block, note]));
  const openings = sectionsAt(blocks, report.sections);

  return blocks.map((block, index) => {
    const called = callsAt.get(index) ?? [];
    const calling: Mark[] = called.map(({ note, reference, call }) => ({
      start: reference.start - block.start,
      end: reference.end - block.start,
      piece: (text) => ({ kind: 'note', text, note, call }),
    }));
    const guesses: Mark[] = [];
    for (const repair of guessesAt.get(index) ?? []) {
      guesses.push({
        start: repair.start - block.start,
        end: repair.end - block.start,
        piece: (text) => ({ kind: 'guess', text, repair }),
      });
    }
    const marks = factMarks(block.text, block.start, factsAt.get(index) ?? []).map((mark) => factMark(mark, block.start));
    const opening = openings.get(index) ?? [];
    const own = opening.find((section) => section.id === block.section);
    return {
      block,
      section: sections.get(block.section),
      anchor: anchors[index] as string,
      sectionAnchor: own ? `s.${own.id}` : null,
      otherAnchors: opening.filter((section) => section !== own).map((section) => `s.${section.id}`),
      pieces: cut(block.text, marks, calling, guesses),
      notes: [...new Set(called.map(({ note }) => note))],
      ownNote: block.kind === 'note' ? (noteOfBlock.get(block.id) ?? null) : null,
    };
  });
}

/** Sections by the block they begin at: the first that ends after they start. */
function sectionsAt(blocks: readonly ReportBlock[], sections: readonly Section[]): Map<number, Section[]> {
  const found = new Map<number, Section[]>();
  let index = 0;
  for (const section of [...sections].sort((a, b) => a.start - b.start || a.level - b.level)) {
    while (index < blocks.length - 1 && (blocks[index] as ReportBlock).end <= section.start) index += 1;
    const list = found.get(index);
    if (list) list.push(section);
    else found.set(index, [section]);
  }
  return found;
}

/** `p.<hash>` for each block; the second block of the same words gets `p.<hash>-2`. */
export function blockAnchors(blocks: readonly ReportBlock[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const count = (seen.get(block.id) ?? 0) + 1;
    seen.set(block.id, count);
    return count === 1 ? `p.${block.id}` : `p.${block.id}-${count}`;
  });
}

/** The mark a note's text begins with: `1.`, `〔2〕`, `③`. */
const leadingMark = /^\s*(?:[[［【〔(（]\s*\d{1,3}\s*[\]］】〕)）]|\d{1,3}\s*[.．、:：]|[①-⑳㉑-㊿]|注\s*\d{1,3}\s*[:：])\s*/u;

/** How a note's block sets its number: the text's own mark first, or the number where the text has none. */
export const beginsWithMark = (text: string): boolean => leadingMark.test(text);

function placeNotes(document: ReportDocument, anchors: readonly string[]): PlacedNote[] {
  const indexOf = new Map(document.blocks.map((block, index) => [block.id, index]));
  // Reports with two lists of notes number each from one.
  const labels = new Set(document.notes.map((note) => note.label));
  const own = labels.size === document.notes.length;
  return document.notes.map((note, index) => {
    const at = indexOf.get(note.block);
    const text = at === undefined ? '' : (document.blocks[at]?.text ?? '');
    return {
      number: own && /^\d+$/.test(note.label) ? note.label : String(index + 1),
      note,
      anchor: at === undefined ? `p.${note.block}` : (anchors[at] as string),
      text: text.replace(leadingMark, ''),
    };
  });
}

import type { Edit, Tracked } from '../../text/tracked.ts';
import { antiCopyTokens } from './anti-copy-tokens.ts';
import { blankParagraphs } from './blank-paragraphs.ts';
import { blanks } from './blanks.ts';
import { cutNumbers } from './cut-numbers.ts';
import { headBreaks } from './head-breaks.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { listMarks } from './list-marks.ts';
import { lostMarks } from './lost-marks.ts';
import { pageNumbers } from './page-numbers.ts';
import { recordSyntax } from './record-syntax.ts';
import { spacedWords } from './spaced-words.ts';
import { writtenEntities } from './written-entities.ts';
import { writtenLineBreaks } from './written-line-breaks.ts';

/** Finds one kind of accident: edits in offsets of the text it is given, sorted, without overlap. */
export type Fixer = (text: string) => Edit[];

/** In this order: later ones rely on real line breaks and plain blanks. */
const FIXERS: readonly Fixer[] = [
  recordSyntax,
  writtenEntities,
  writtenLineBreaks,
  invisibleCharacters,
  blankParagraphs,
  listMarks,
  blanks,
  pageNumbers,
  cutNumbers,
  spacedWords,
  antiCopyTokens,
  lostMarks,
  headBreaks,
];

/**
 * Mends the accidents a text suffers on its way into a file: line breaks and entities written as text, invisible
 * characters, marks for lost blanks, missing line breaks, cut numbers, words with blanks between the characters,
 * anti-copy tokens. Chrome and structure are not its business. Sound text comes back as the same object.
 */
export function tidy(tracked: Tracked): Tracked {
  let current = tracked;
  for (const fix of FIXERS) {
    const edits = fix(current.text);
    if (edits.length > 0) current = current.edit(edits);
  }
  return current;
}

import type { Edit, Tracked } from '../../text/tracked.ts';
import { antiCopyTokens } from './anti-copy-tokens.ts';
import { blankParagraphs } from './blank-paragraphs.ts';
import { blanks } from './blanks.ts';
import { cutNumbers } from './cut-numbers.ts';
import { fontRuns } from './font-runs.ts';
import { headBreaks } from './head-breaks.ts';
import { innerBlanks } from './inner-blanks.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { listMarks } from './list-marks.ts';
import { lostMarks } from './lost-marks.ts';
import { lostSigns } from './lost-signs.ts';
import { pageNumbers } from './page-numbers.ts';
import { recordSyntax } from './record-syntax.ts';
import { spacedWords } from './spaced-words.ts';
import { INNER_BLANK, INVISIBLE, ODD_BLANK, QUESTION_MARK, traitsOf } from './traits.ts';
import { wrapBlanks } from './wrap-blanks.ts';
import { writtenEntities } from './written-entities.ts';
import { writtenLineBreaks } from './written-line-breaks.ts';

/** Finds one kind of accident: edits in offsets of the text it is given, sorted, without overlap. */
export type Fixer = (text: string) => Edit[];

/** In this order: later ones rely on real line breaks and plain blanks. Each with the traits of which a text must have one, if any. */
const FIXERS: readonly (readonly [fix: Fixer, traits?: number])[] = [
  [recordSyntax],
  [writtenEntities],
  [writtenLineBreaks],
  [invisibleCharacters, INVISIBLE],
  [blankParagraphs],
  [listMarks],
  [wrapBlanks, INNER_BLANK],
  [blanks, ODD_BLANK | INNER_BLANK | QUESTION_MARK],
  [pageNumbers],
  [fontRuns],
  [cutNumbers],
  [spacedWords, INNER_BLANK],
  [antiCopyTokens],
  [lostMarks],
  [lostSigns],
  [innerBlanks, INNER_BLANK],
  [headBreaks],
];

/**
 * Mends the accidents a text suffers on its way into a file: line breaks and entities written as text, invisible
 * characters, marks for lost blanks, missing line breaks, cut numbers, words with blanks between the characters,
 * anti-copy tokens. Chrome and structure are not its business. Sound text comes back as the same object.
 */
export function tidy(tracked: Tracked): Tracked {
  let current = tracked;
  let traits = traitsOf(current.text);
  for (const [fix, needs] of FIXERS) {
    if (needs !== undefined && (traits & needs) === 0) continue;
    const edits = fix(current.text);
    if (edits.length === 0) continue;
    current = current.edit(edits);
    traits = traitsOf(current.text);
  }
  return current;
}

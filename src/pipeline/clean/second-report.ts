import { closes, isNotesHeading, NOTE_LINE, OPENING_SENTENCE, TITLE_LINE } from '../report-cues.ts';
import { DIGEST_REACH, findHead, isProse, opens } from './find-body.ts';
import type { Line } from './page.ts';

/** The ledger's rule for everything from a second report on. */
export const SECOND_REPORT = 'second-report';

/** Prose that must follow a title for it to be another report's, and not one of a list; UTF-16 units. */
const LEAST_PROSE = 1500;
/** Lines below a title in which notes would begin. */
const NOTES_REACH = 6;

/** How far behind the opening words the hearing is asked for: 请连同《……纲要（草案）》一并审议; UTF-16 units. */
const REQUEST_REACH = 240;

/** Whether the line asks a congress to hear a report; thanks in a government's name don't. */
const asksForHearing = (lines: readonly Line[], index: number): boolean => {
  if (!opens(lines, index)) return false;
  const { cue } = lines[index] as Line;
  const request = cue.slice(OPENING_SENTENCE.exec(cue.slice(0, 400))?.index ?? 0).slice(0, REQUEST_REACH);
  return /审议|审查|意见/u.test(request) && !/感谢|敬意|谢意/u.test(request);
};

const proseOf = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + (isProse(line) ? line.cue.length : 0), 0);

/** The title's words when the line is the title of a report whose text follows, else null. */
const titleOf = (lines: readonly Line[], index: number): string | null => {
  const { cue } = lines[index] as Line;
  if (cue.length > 60 || !TITLE_LINE.test(cue) || !/政府/u.test(cue) || /[。；]/u.test(cue)) return null;
  const below = lines.slice(index + 1);
  if (below.slice(0, NOTES_REACH).some((line) => isNotesHeading(line.cue) || NOTE_LINE.test(line.text))) return null;
  return proseOf(below) >= LEAST_PROSE ? cue.replace(/[^\p{L}\p{N}]/gu, '') : null;
};

/** From a second report's head up over what a page sets above it, to the first one's last words. */
const withChrome = (lines: readonly Line[], head: number, least: number): number => {
  let at = head;
  while (at - 1 > least && !isProse(lines[at - 1] as Line) && !/[。！!；;]$/u.test((lines[at - 1] as Line).cue)) at -= 1;
  return at;
};

/**
 * Index of the first line of a second report that somebody put behind the first, or -1: another opening further below than
 * a digest's, or the title of another report with its prose behind the first one's closing, or with another place.
 */
export const findSecondReport = (lines: readonly Line[]): number => {
  let first = -1;
  let titled = -1;
  let title = '';
  let closed = false;
  for (const [index, line] of lines.entries()) {
    if (asksForHearing(lines, index)) {
      const head = findHead(lines, index);
      if (first >= 0 && line.start - (lines[first] as Line).start > DIGEST_REACH)
        return withChrome(lines, Math.max(first + 1, head), first);
      // Part of another report stands above the one with an opening.
      if (first < 0 && titled >= 0 && proseOf(lines.slice(titled, head)) >= LEAST_PROSE) return withChrome(lines, head, titled);
      first = index;
      closed = false;
      continue;
    }
    const own = titleOf(lines, index);
    if (own !== null) {
      const begun = titled >= 0 ? titled : first;
      const isAnother = own !== title && /[省市县区州盟旗]/u.test(own) && begun >= 0 && proseOf(lines.slice(begun, index)) >= LEAST_PROSE;
      if (closed || isAnother) return withChrome(lines, index, begun);
      if (titled < 0) {
        titled = index;
        title = own;
      }
    } else if (first >= 0 && closes(line.cue)) closed = true;
  }
  return -1;
};

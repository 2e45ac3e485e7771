import { diffTexts, type TextDifference } from '../../text/diff-texts.ts';
import { containment, shinglesOf } from '../../text/shingles.ts';

/** The problem's rule for a file that holds its report twice. */
export const REPEATED_REPORT = 'repeated-report';

/** Share of six-character runs from which on two texts are one report, as for files of one place and year. */
const SAME_REPORT = 0.55;
/** Differences that a message names. */
const NAMED = 3;
/** UTF-16 units of a difference that a message shows. */
const SHOWN = 24;

/** In whose name a report is given: 我代表某县人民政府. */
const GIVER = /代表([\p{Script=Han}]{2,16}?)(?:人民)?政府/u;

/** Times that one word stands for another when a text speaks of another place. */
const RENAMED = 3;

/** Whether one word stands for another throughout: the words of one report about two places. */
const isRenamed = (first: string, second: string): boolean => {
  const counts = new Map<string, number>();
  for (const { start, end, text } of diffTexts(first, second)) {
    const word = first.slice(start, end);
    if (!/\p{Script=Han}{2}/u.test(word) || !/\p{Script=Han}{2}/u.test(text)) continue;
    const pair = `${word} ${text}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count >= RENAMED);
};

/** Whether a second text in a file is its first report again: most of its words, given in the same name, about the same place. */
export const isSameReport = (first: string, second: string): boolean =>
  GIVER.exec(first)?.[1] === GIVER.exec(second)?.[1] &&
  containment(shinglesOf(first), shinglesOf(second)) >= SAME_REPORT &&
  !isRenamed(first, second);

/** Where the second text reads differently from the first, but for what stands around it on the page; figures come first. */
const differencesOf = (first: string, second: string): TextDifference[] => {
  const last = first.trimEnd().length - 1;
  const isAround = ({ start, end, text }: TextDifference): boolean =>
    text !== '' && end - start <= SHOWN && (start === 0 || start >= last || end > last);
  return diffTexts(first, second)
    .filter((one) => !isAround(one))
    .sort((a, b) => Number(isFigure(first, b)) - Number(isFigure(first, a)));
};

const isFigure = (first: string, { start, end, text }: TextDifference): boolean => /\d/.test(first.slice(start, end) + text);

const short = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? 'nothing' : `“${line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}”`;
};

/** In plain English, what is different in a report's second copy. */
export const tellDifferences = (first: string, second: string): string => {
  const found = differencesOf(first, second);
  if (found.length === 0) return 'no word is different';
  const named = found.slice(0, NAMED).map((one) => `${short(first.slice(one.start, one.end))} reads ${short(one.text)}`);
  return `different in ${found.length} ${found.length === 1 ? 'place' : 'places'}: ${named.join(', ')}${found.length > NAMED ? ', …' : ''}`;
};

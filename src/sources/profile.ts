import type { Element, Root } from 'hast';
import { isBilingual, isForeign } from '../pipeline/clean/chrome.ts';
import { findBody, isProse } from '../pipeline/clean/find-body.ts';
import type { Line, Page } from '../pipeline/clean/page.ts';
import type { PageMetadata } from '../pipeline/stages.ts';
import { toIso } from './to-iso.ts';

/** A kind of line that is no part of the report, and the ledger rule under which it goes. */
export interface Noise {
  readonly rule: string;
  readonly line: RegExp;
}

/** One scrape source: how to recognise it, what is its chrome, where its metadata is. All patterns see squeezed lines unless said otherwise. */
export interface Profile {
  /** Permanent; stands in the dataset as `sources[].profile`. */
  readonly id: string;
  /** What kind of page it is, in a sentence. */
  readonly description: string;
  /** Each must occur in the page's folded text. */
  readonly signs: readonly RegExp[];
  /** What signs cannot say; asked when they all occur. */
  readonly accepts?: (page: Page) => boolean;
  /** The element of an HTML page that holds the report, when the site has one. */
  readonly container?: (root: Root) => Element | null;
  /** Whether nobody else marks a container so: with it the page is recognised, whatever its signs. */
  readonly ownContainer?: boolean;
  /** The report begins behind the last of these lines that stands in the first `headLines` lines. */
  readonly after?: RegExp;
  readonly headLines?: number;
  /** The report ends before the first of these lines behind its beginning. */
  readonly before?: RegExp;
  /** The report's end where a line alone cannot tell it: index of the first line that is not the report's. */
  readonly end?: (lines: readonly Line[], begin: number) => number;
  readonly noise?: readonly Noise[];
  /** The site adds its own header to a page of any make: what lies between is searched by shape. */
  readonly wholePage?: boolean;
  /** First group of each, on the page's folded text (for HTML, of the whole page). */
  readonly title?: RegExp;
  readonly url?: RegExp;
  readonly postedAt?: RegExp;
  /** Office and name of who gave the report. */
  readonly speaker?: RegExp;
}

/** Ledger rule for each line, null where it belongs to the report. */
export type Verdicts = (string | null)[];

/** Paragraphs behind a head's line that are the report's own, and no digest. */
const ENOUGH_PROSE = 3;

/** Whether `page` comes from this source. */
export const recognises = (profile: Profile, page: Page): boolean => {
  const text = page.html ? `${page.folded}\n${page.html.text}` : page.folded;
  return profile.signs.every((sign) => sign.test(text)) && (profile.accepts?.(page) ?? true);
};

/** Which lines of the page are the report's, by the profile's own knowledge of its chrome. */
export const judge = (profile: Profile, page: Page): Verdicts => {
  const { lines } = page;
  let begin = 0;
  if (profile.after) {
    const limit = Math.min(lines.length, profile.headLines ?? 60);
    // Where prose has begun, such a line is a reply's, and not the head's.
    let prose = 0;
    for (let index = 0; index < limit && prose < ENOUGH_PROSE; index += 1) {
      const line = lines[index] as Line;
      if (profile.after.test(line.cue)) {
        begin = index + 1;
        prose = 0;
      } else if (begin > 0 && isProse(line)) prose += 1;
    }
  }
  let end = lines.length;
  if (profile.before) {
    const found = lines.findIndex((line, index) => index >= begin && profile.before?.test(line.cue));
    if (found >= 0) end = found;
  }
  if (profile.end) end = Math.min(end, profile.end(lines, begin));
  const bilingual = isBilingual(lines);
  const verdicts: Verdicts = lines.map((line, index) => {
    if (index < begin) return `${profile.id}-head`;
    if (index >= end) return `${profile.id}-tail`;
    return profile.noise?.find((noise) => noise.line.test(line.cue))?.rule ?? (bilingual && isForeign(line.text) ? 'other-language' : null);
  });
  if (!profile.wholePage) return verdicts;
  const inner = findBody({ ...page, lines: lines.filter((_, index) => verdicts[index] === null) });
  let at = 0;
  return verdicts.map((verdict) => verdict ?? (inner[at++] as string | null));
};

/** What the page says about the report around it. */
export const metadata = (profile: Profile | null, page: Page): PageMetadata => {
  const text = page.html ? `${page.html.text}\n${page.folded}` : page.folded;
  const read = (pattern: RegExp | undefined): string | null => pattern?.exec(text)?.[1]?.trim() || null;
  const speaker = read(profile?.speaker);
  return {
    title: read(profile?.title) ?? page.html?.title ?? null,
    url: read(profile?.url) ?? page.html?.url ?? null,
    postedAt: toIso(read(profile?.postedAt)) ?? page.html?.postedAt ?? null,
    ...(speaker === null ? {} : { speaker }),
  };
};

import { judge, metadata, type Profile, recognises } from '../../sources/profile.ts';
import { PROFILES } from '../../sources/registry.ts';
import type { Tracked } from '../../text/tracked.ts';
import { squeeze } from '../report-cues.ts';
import type { CleanSource, Finding, PageMetadata, RepairedSource } from '../stages.ts';
import { tidy } from '../tidy/index.ts';
import { antiCopyEdits } from './anti-copy.ts';
import { findBody, isProse } from './find-body.ts';
import { headTitle } from './head-title.ts';
import { type HtmlPage, looksLikeHtml, parseHtml, renderHtml } from './html.ts';
import { isParsable } from './is-parsable.ts';
import { keepEdits } from './keep-lines.ts';
import { lostBreakEdits } from './lost-breaks.ts';
import { looksLikeMarkdown, markdownEdits } from './markdown-marks.ts';
import { noteCallEdits } from './note-calls.ts';
import { type Line, type Page, readPage } from './page.ts';
import { pageTurnEdits } from './page-turns.ts';
import { publisherOf } from './publisher.ts';
import { isSameReport, REPEATED_REPORT, tellDifferences } from './repeated-report.ts';
import { findSecondReport, SECOND_REPORT } from './second-report.ts';
import { repeatedTitleEdits, splitHeadEdits, splitMarkEdits } from './split-marks.ts';
import { stripTags } from './strip-tags.ts';
import { pageJumpEdits, watermarkEdits } from './watermark.ts';

export interface CleanOptions {
  /** `none` switches every profile off, to test the fallback. */
  readonly profiles?: 'all' | 'none';
  /** `false` switches the fallback off, to test a profile: an unknown page then keeps all its lines. */
  readonly fallback?: boolean;
}

/** Says so when the file goes on with another report, or with the same one again. */
const secondReport = (tracked: Tracked, page: Page, rules: readonly (string | null)[]): Finding[] => {
  const at = rules.indexOf(SECOND_REPORT);
  if (at < 0) return [];
  const { start, end } = tracked.sourceRange((page.lines[at] as Line).start, tracked.text.length);
  const kept = page.lines.flatMap(({ text }, index) => (rules[index] === null ? [text] : [])).join('\n');
  const left = tracked.text.slice((page.lines[at] as Line).start);
  if (isSameReport(kept, left))
    return [
      {
        severity: 'info',
        rule: REPEATED_REPORT,
        message: `Unexpected second copy of the report from character ${start} on, expected one; it was left out (${tellDifferences(kept, left)}).`,
        hint: 'Cut the file down to one copy; where they differ, look which one is right.',
        start,
        end,
      },
    ];
  return [
    {
      severity: 'warning',
      rule: SECOND_REPORT,
      message: `Unexpected second report from character ${start} on, expected one report a file; it was left out.`,
      hint: 'Put each report into a file of its own.',
      start,
      end,
    },
  ];
};

/** Prose above or below the report that is more than a digest or another article's first lines; UTF-16 units. */
const MUCH_PROSE = 1200;

/** Says so when prose was left out with the page's head or tail: another text, or a part of this one that nobody recognised. */
const proseLeftOut = (tracked: Tracked, page: Page, rules: readonly (string | null)[]): Finding[] => {
  const body = rules.indexOf(null);
  const left = page.lines.filter((line, index) => /-(?:head|tail)$/.test(rules[index] ?? '') && isProse(line));
  return [
    left.filter((line) => line.start < (page.lines[body]?.start ?? 0)),
    left.filter((line) => line.start > (page.lines[body]?.start ?? 0)),
  ]
    .filter((lines) => lines.reduce((sum, line) => sum + line.cue.length, 0) >= MUCH_PROSE)
    .map((lines) => {
      const { start, end } = tracked.sourceRange((lines[0] as Line).start, (lines.at(-1) as Line).end);
      return {
        severity: 'warning',
        rule: 'prose-left-out',
        message: `Unexpected prose of ${end - start} characters from character ${start} on, outside the report; it was left out.`,
        hint: 'If it belongs to the report, cut the page down to the report; if it is another report, put it into a file of its own.',
        start,
        end,
      };
    });
};

const withHeadTitle = (metadata: PageMetadata, page: Page, rules: readonly (string | null)[]): PageMetadata =>
  metadata.title !== null ? metadata : { ...metadata, title: headTitle(page.lines.filter((_, index) => rules[index] === 'page-head')) };

/** Adds whose page it is, by the lines left out of it and by the HTML around its container. */
const withPublisher = (metadata: PageMetadata, page: Page, rules: readonly (string | null)[]): PageMetadata => {
  const frame = page.lines.flatMap(({ cue }, index) => (rules[index] === null || rules[index] === SECOND_REPORT ? [] : [cue]));
  const publisher = publisherOf(frame) ?? publisherOf((page.html?.text ?? '').split('\n').map(squeeze));
  return publisher === null ? metadata : { ...metadata, publisher };
};

const prepare = (tracked: Tracked): Tracked => {
  const tidied = tidy(tracked);
  const bare = tidied.edit(antiCopyEdits(tidied.text));
  const paged = bare.edit(pageJumpEdits(bare.text));
  const turned = paged.edit(pageTurnEdits(paged.text));
  const marked = turned.edit(watermarkEdits(turned.text));
  const split = marked.edit(splitMarkEdits(marked.text));
  return split.edit(lostBreakEdits(split.text));
};

/** UTF-16 units without tags; ten times the longest report. A longer text is handed on as it is, and set aside for its length. */
const TOO_LONG = 400_000;
const NOTHING: PageMetadata = { title: null, url: null, postedAt: null };

/**
 * Leaves of a source the report's own text, one paragraph a line; what goes, goes under a rule in the ledger.
 * The page is cleaned by the first profile of the registry that recognises it, else by the report's own shape.
 */
export function clean(source: RepairedSource, options: CleanOptions = {}): CleanSource {
  const profiles = options.profiles === 'none' ? [] : PROFILES;
  let tracked = source.tracked;
  let html: HtmlPage | null = null;
  if (looksLikeHtml(tracked.text, source.file)) {
    if (isParsable(tracked.text)) html = parseHtml(tracked.text);
    else tracked = tracked.edit(stripTags(tracked.text));
  }
  if (!html && tracked.text.length > TOO_LONG) return { ...source, tracked, profile: 'fallback', page: NOTHING };
  if (!html && looksLikeMarkdown(tracked.text, source.file)) tracked = tracked.edit(markdownEdits(tracked.text));
  let profile: Profile | undefined;
  let page: Page;
  if (html) {
    const whole = readPage('', html.head);
    profile = profiles.find((candidate) => candidate.container?.(html.root) && (candidate.ownContainer || recognises(candidate, whole)));
    tracked = prepare(renderHtml(tracked, html, profile?.container?.(html.root) ?? null));
    page = readPage(tracked.text, html.head);
  } else {
    tracked = prepare(tracked);
    page = readPage(tracked.text);
  }
  const second = findSecondReport(page.lines);
  const first: Page =
    second < 0 ? page : { ...page, lines: page.lines.slice(0, second), folded: page.folded.slice(0, (page.lines[second] as Line).start) };
  profile ??= profiles.find((candidate) => recognises(candidate, first));
  const judged = profile ? judge(profile, first) : options.fallback === false ? first.lines.map(() => null) : findBody(first);
  const rules = page.lines.map((_, index) => (index < first.lines.length ? (judged[index] ?? null) : SECOND_REPORT));
  const findings = [...source.findings, ...secondReport(tracked, page, rules), ...proseLeftOut(tracked, page, rules)];
  tracked = tracked.edit(keepEdits(page, rules));
  tracked = tracked.edit(splitHeadEdits(tracked.text));
  tracked = tracked.edit(repeatedTitleEdits(tracked.text));
  tracked = tracked.edit(noteCallEdits(tracked.text));
  return {
    ...source,
    findings,
    tracked,
    profile: profile?.id ?? (options.fallback === false ? 'plain' : 'fallback'),
    page: withPublisher(profile ? metadata(profile, first) : withHeadTitle(metadata(null, first), first, rules), page, rules),
  };
}

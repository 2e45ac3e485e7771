import { judge, metadata, type Profile, recognises } from '../../sources/profile.ts';
import { PROFILES } from '../../sources/registry.ts';
import type { Tracked } from '../../text/tracked.ts';
import type { CleanSource, RepairedSource } from '../stages.ts';
import { tidy } from '../tidy/index.ts';
import { antiCopyEdits } from './anti-copy.ts';
import { findBody } from './find-body.ts';
import { type HtmlPage, looksLikeHtml, parseHtml, renderHtml } from './html.ts';
import { isParsable } from './is-parsable.ts';
import { keepEdits } from './keep-lines.ts';
import { type Page, readPage } from './page.ts';
import { splitHeadEdits, splitMarkEdits } from './split-marks.ts';
import { stripTags } from './strip-tags.ts';
import { watermarkEdits } from './watermark.ts';

export interface CleanOptions {
  /** `none` switches every profile off, to test the fallback. */
  readonly profiles?: 'all' | 'none';
  /** `false` switches the fallback off, to test a profile: an unknown page then keeps all its lines. */
  readonly fallback?: boolean;
}

const prepare = (tracked: Tracked): Tracked => {
  const tidied = tidy(tracked);
  const bare = tidied.edit(antiCopyEdits(tidied.text));
  const marked = bare.edit(watermarkEdits(bare.text));
  return marked.edit(splitMarkEdits(marked.text));
};

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
  let profile: Profile | undefined;
  let page: Page;
  if (html) {
    const whole = readPage('', html.head);
    profile = profiles.find((candidate) => candidate.container?.(html.root) && recognises(candidate, whole));
    tracked = prepare(renderHtml(tracked, html, profile?.container?.(html.root) ?? null));
    page = readPage(tracked.text, html.head);
  } else {
    tracked = prepare(tracked);
    page = readPage(tracked.text);
  }
  profile ??= profiles.find((candidate) => recognises(candidate, page));
  const rules = profile ? judge(profile, page) : options.fallback === false ? page.lines.map(() => null) : findBody(page);
  tracked = tracked.edit(keepEdits(page, rules));
  tracked = tracked.edit(splitHeadEdits(tracked.text));
  return {
    ...source,
    tracked,
    profile: profile?.id ?? (options.fallback === false ? 'plain' : 'fallback'),
    page: metadata(profile ?? null, page),
  };
}

import type { Fact, Place, Problem, Quantity, Report, Section, SectionRole } from '../schema/index.ts';
import type { Tracked } from '../text/tracked.ts';

/*
 * What each stage hands to the next. Every stage is a pure function from value to value:
 *
 *   read      (bytes, file)             → RawSource
 *   repair    (RawSource)               → RepairedSource
 *   clean     (RepairedSource)          → CleanSource        one paragraph a line
 *   convert   (CleanSource)             → CleanSource        simplified characters
 *   structure (CleanSource, Sidecar)    → ReportText | NotAReport
 *   extract   (ReportText)              → Extraction
 *   link      (every ReportText with its Extraction) → the dataset
 */

/** Found by a stage; the file's name is added by whoever runs it. Offsets: decoded raw text, UTF-16. */
export type Finding = Omit<Problem, 'file'>;

export interface RawSource {
  /** Path relative to REPORTS_DIR with forward slashes. */
  readonly file: string;
  readonly sha256: string;
  /** WHATWG encoding label. */
  readonly charset: string;
  /** Why that charset: `bom`, `valid utf-8`, `meta says gbk`, … */
  readonly evidence: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** A place where a repair is not certain: what stands there is one reading of several, or a gap. */
export interface Doubt {
  /** Offsets in the decoded raw text, UTF-16. */
  readonly start: number;
  readonly end: number;
  /** `doubtful-character` for a reading, `lost-character` for a gap. */
  readonly rule: string;
  /** The other readings, the likeliest first. */
  readonly candidates: readonly string[];
}

export interface RepairedSource extends RawSource {
  readonly tracked: Tracked;
  /** In order of `start`; missing where nothing was repaired. */
  readonly doubts?: readonly Doubt[];
}

/** What a source page says about the report around its text; nothing of it appears on the site but as source metadata. */
export interface PageMetadata {
  readonly title: string | null;
  readonly url: string | null;
  /** ISO date or date-time. */
  readonly postedAt: string | null;
  /** Office and name of who gave the report, as a crawler's header says; missing where it says nothing. */
  readonly speaker?: string;
  /** The government whose page it is, by the page's frame: 黄石市; missing where it says nothing. */
  readonly publisher?: string;
}

export interface CleanSource extends RepairedSource {
  /** Id of the profile that recognised the page, `plain`, or `fallback`. */
  readonly profile: string;
  readonly page: PageMetadata;
}

/** `NAME.meta.yaml` beside a raw file; overrides what is detected. */
export interface Sidecar {
  readonly place?: string;
  readonly year?: number;
  readonly url?: string;
  readonly retrieved?: string;
}

/**
 * One block of the canonical Markdown. `text` equals the canonical text's `[start, end)`: a heading's `## ` lies
 * before `start`, and no character in it has a meaning in Markdown.
 */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'note';
  /** Id of the section it lies in; for a heading, of the section it opens. */
  readonly section: string;
  /** Anchor hash: depends on the block's words, not on its place, blanks or punctuation. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A note and the places in the text that call it; offsets into the canonical text. */
export interface Note {
  /** Block id of the note's text. */
  readonly block: string;
  /** The mark as written (①, 〔1〕) or the note's number. */
  readonly label: string;
  /** The term it explains, when it names one. */
  readonly term: string | null;
  readonly references: readonly { readonly start: number; readonly end: number }[];
}

/** One source read as a report. `canonical.text` is the canonical Markdown. */
export interface ReportText {
  readonly source: CleanSource;
  readonly place: Place;
  readonly year: number;
  readonly type: Report['type'];
  readonly title: string;
  readonly meeting: string | null;
  readonly date: string | null;
  readonly speaker: string | null;
  readonly completeness: Report['completeness'];
  readonly missing: readonly SectionRole[];
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly canonical: Tracked;
  readonly findings: readonly Finding[];
}

export interface NotAReport {
  readonly source: CleanSource;
  /** The source's ledger, with everything that no report keeps dropped under a rule. */
  readonly tracked: Tracked;
  /** Why it is none, in plain English. */
  readonly reason: string;
  readonly findings: readonly Finding[];
}

/** A fact before it has an identity: what one source states. `rule` tells how it was read, for `npm run inspect`. */
export interface DraftFact extends Omit<Fact, 'id' | 'report' | 'place' | 'source' | 'witnesses' | 'conflicts'> {
  /** Tells the steps from sentence to value, in plain English; made when asked, for few are. A kept extraction has forgotten them. */
  readonly path: () => readonly string[];
}

export type DraftQuantity = Omit<Quantity, 'report'>;

export interface Extraction {
  readonly facts: readonly DraftFact[];
  readonly quantities: readonly DraftQuantity[];
  readonly findings: readonly Finding[];
}

export interface ReadReport {
  readonly report: ReportText;
  readonly extraction: Extraction;
}

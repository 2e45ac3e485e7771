import type { Problem } from '../schema/index.ts';
import { type Piece, Tracked } from '../text/tracked.ts';
import type { Block, CleanSource, DraftFact, Extraction, NotAReport, RawSource, ReadReport, ReportText } from './stages.ts';

/** What one file came to. A failed one keeps its decoded text when it got that far. */
export type Outcome =
  | ({ readonly kind: 'report' } & ReadReport)
  | { readonly kind: 'not-a-report'; readonly notAReport: NotAReport }
  | { readonly kind: 'failed'; readonly file: string; readonly raw: RawSource | null; readonly problem: Problem };

type FlatPiece = [start: number, end: number, action: Piece['action'], rule: string, after: string | null];
type FlatSource = Omit<CleanSource, 'text' | 'tracked'>;
type FlatBlock = Omit<Block, 'text'>;
type Flat =
  | {
      kind: 'report';
      report: Omit<ReportText, 'source' | 'canonical' | 'blocks'> & { source: FlatSource; canonical: FlatPiece[]; blocks: FlatBlock[] };
      extraction: Extraction;
    }
  | { kind: 'not-a-report'; notAReport: Omit<NotAReport, 'source' | 'tracked'> & { source: FlatSource; tracked: FlatPiece[] } }
  | Extract<Outcome, { kind: 'failed' }>;

const flatten = (tracked: Tracked): FlatPiece[] =>
  tracked.pieces.map(({ start, end, action, rule, after }) => [start, end, action, rule, action === 'kept' ? null : after]);

const unflatten = (pieces: readonly FlatPiece[], raw: string): Tracked =>
  Tracked.fromPieces(
    pieces.map(([start, end, action, rule, after]) => ({ start, end, action, rule, after: after ?? raw.slice(start, end) })),
  );

const flattenSource = ({ text: _, tracked: __, ...source }: CleanSource): FlatSource => source;

/** A fact whose steps were not kept. */
const forgetful = (fact: Omit<DraftFact, 'path'>): DraftFact => ({ ...fact, path: () => [] });

/** The decoded raw text that `decodeOutcome` asks for; '' where there is none. */
export function rawTextOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'report':
      return outcome.report.source.text;
    case 'not-a-report':
      return outcome.notAReport.source.text;
    case 'failed':
      return outcome.raw?.text ?? '';
  }
}

/**
 * An outcome as text that can cross to another thread or wait on disk, without the raw text, which is kept beside it.
 * `decodeOutcome` undoes it, but for the steps by which facts were read, which only `inspect` shows, and the source's
 * `tracked`: what `clean` and `convert` handed on is not kept, what `structure` made of it stands for it.
 */
export function encodeOutcome(outcome: Outcome): string {
  const pack = (flat: Flat): string => JSON.stringify(flat);
  switch (outcome.kind) {
    case 'report': {
      const { source, canonical, blocks, ...report } = outcome.report;
      return pack({
        kind: 'report',
        report: {
          ...report,
          source: flattenSource(source),
          canonical: flatten(canonical),
          blocks: blocks.map(({ text: _, ...block }) => block),
        },
        extraction: outcome.extraction,
      });
    }
    case 'not-a-report': {
      const { source, tracked, ...rest } = outcome.notAReport;
      return pack({ kind: 'not-a-report', notAReport: { ...rest, source: flattenSource(source), tracked: flatten(tracked) } });
    }
    case 'failed': {
      const { raw, ...rest } = outcome;
      return pack({ ...rest, raw: raw && { ...raw, text: '' } });
    }
  }
}

/** @param text the outcome's raw text. @throws SyntaxError when `encoded` was not written by `encodeOutcome`. */
export function decodeOutcome(encoded: string, text: string): Outcome {
  const flat = JSON.parse(encoded) as Flat;
  switch (flat.kind) {
    case 'report': {
      const canonical = unflatten(flat.report.canonical, text);
      const source = { ...flat.report.source, text, tracked: canonical };
      const blocks = flat.report.blocks.map((block) => ({ ...block, text: canonical.text.slice(block.start, block.end) }));
      return {
        kind: 'report',
        report: { ...flat.report, source, canonical, blocks },
        extraction: { ...flat.extraction, facts: flat.extraction.facts.map(forgetful) },
      };
    }
    case 'not-a-report': {
      const tracked = unflatten(flat.notAReport.tracked, text);
      return { kind: 'not-a-report', notAReport: { ...flat.notAReport, source: { ...flat.notAReport.source, text, tracked }, tracked } };
    }
    case 'failed':
      return { ...flat, raw: flat.raw && { ...flat.raw, text } };
  }
}

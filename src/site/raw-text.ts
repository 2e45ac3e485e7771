import type { Fact, LedgerAction, LedgerSegment } from '../schema/index.ts';

/** A stretch of a source as it was scraped: what became of it, and which facts rest on it. */
export interface RawPiece {
  /** Offset into the decoded raw text. */
  readonly start: number;
  readonly text: string;
  readonly action: LedgerAction;
  readonly rule: string;
  /** What stands in its place, for repaired and converted text. */
  readonly after: string | null;
  /** Facts whose quote covers the piece. */
  readonly facts: readonly Fact[];
  /** Facts whose quote begins here. */
  readonly opens: readonly Fact[];
}

/**
 * Cuts a source's decoded text wherever its fate or the facts resting on it change.
 * @param cuts Other offsets a piece shall begin at.
 * @param facts those whose `source.file` is this file; their offsets count in `raw`.
 */
export function rawPieces(
  raw: string,
  segments: readonly LedgerSegment[],
  facts: readonly Fact[],
  cuts: Iterable<number> = [],
): RawPiece[] {
  const fates: readonly LedgerSegment[] =
    segments.length > 0 ? segments : [{ file: '', start: 0, end: raw.length, action: 'kept', rule: 'text', after: raw }];
  const ordered = [...facts].sort((a, b) => a.source.start - b.source.start);
  const edges = [...new Set([...ordered.flatMap(({ source }) => [source.start, source.end]), ...cuts])].sort((a, b) => a - b);
  const pieces: RawPiece[] = [];
  let edge = 0;
  let open: Fact[] = [];
  let coming = 0;
  for (const segment of fates) {
    let at = segment.start;
    while (at < segment.end) {
      while (edge < edges.length && (edges[edge] as number) <= at) edge += 1;
      const next = Math.min(edges[edge] ?? segment.end, segment.end);
      open = open.filter((fact) => fact.source.end > at);
      const opens: Fact[] = [];
      for (let fact = ordered[coming]; fact && fact.source.start <= at; fact = ordered[coming]) {
        opens.push(fact);
        if (fact.source.end > at) open.push(fact);
        coming += 1;
      }
      const text = raw.slice(at, next);
      // What became of a blank is of no interest to a reader.
      const fate = /\S/.test(text) ? segment.action : 'kept';
      pieces.push({
        start: at,
        text,
        action: fate,
        rule: segment.rule,
        after: fate === 'repaired' || fate === 'converted' ? segment.after : null,
        facts: [...open],
        opens,
      });
      at = next;
    }
  }
  return pieces;
}

/** Neighbouring stretches that were dropped, told of as one. */
export interface DroppedRun {
  readonly start: number;
  /** Facts whose quote begins at its start. */
  readonly opens: readonly Fact[];
  readonly stretches: number;
  readonly characters: number;
  /** Each rule once, in order. */
  readonly rules: readonly string[];
}

/**
 * Folds stretches that were dropped with nothing but blanks between them into one run: a page's chrome comes in dozens.
 * @param stays Offsets at which something begins that a reader may be sent to; no run reaches over one.
 */
export function foldDropped(pieces: readonly RawPiece[], stays: ReadonlySet<number>): (RawPiece | DroppedRun)[] {
  const folded: (RawPiece | DroppedRun)[] = [];
  const isDropped = (piece: RawPiece): boolean => piece.action === 'dropped' && /\S/.test(piece.text);
  const isBlank = (piece: RawPiece): boolean => piece.text.trim() === '' && piece.facts.length === 0 && piece.opens.length === 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as RawPiece;
    if (!isDropped(piece)) {
      folded.push(piece);
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < pieces.length; next += 1) {
      const candidate = pieces[next] as RawPiece;
      if (stays.has(candidate.start) || candidate.opens.length > 0 || !(isDropped(candidate) || isBlank(candidate))) break;
      if (isDropped(candidate)) end = next + 1;
    }
    const run = pieces.slice(at, end).filter(isDropped);
    folded.push({
      start: piece.start,
      opens: piece.opens,
      stretches: run.length,
      characters: run.reduce((sum, { text }) => sum + text.length, 0),
      rules: [...new Set(run.map(({ rule }) => rule))],
    });
    at = end;
  }
  return folded;
}

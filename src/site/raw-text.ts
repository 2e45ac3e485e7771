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

import type { LedgerAction, LedgerSegment } from '../schema/ledger.ts';

/**
 * A stretch of the source and what stands for it now. `start` and `end` are UTF-16 offsets into the decoded raw text;
 * a kept piece's `after` is the raw slice itself, so that offsets inside it map one to one.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly action: LedgerAction;
  readonly rule: string;
  readonly after: string;
}

/** Replace `[start, end)` of the current text by `after`; an empty `after` drops it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly action: Exclude<LedgerAction, 'kept'>;
  readonly rule: string;
}

/** Text that remembers where each of its characters came from. Immutable: `edit` returns a new one. */
export class Tracked {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Offset in `text` at which each piece's `after` begins. */
  readonly #offsets: readonly number[];

  private constructor(pieces: readonly Piece[]) {
    const offsets: number[] = [];
    const parts: string[] = [];
    let at = 0;
    for (const piece of pieces) {
      offsets.push(at);
      parts.push(piece.after);
      at += piece.after.length;
    }
    this.pieces = pieces;
    this.#offsets = offsets;
    this.text = parts.join('');
  }

  static of(raw: string): Tracked {
    return new Tracked(raw === '' ? [] : [{ start: 0, end: raw.length, action: 'kept', rule: 'text', after: raw }]);
  }

  /** Rebuilds a value that crossed a worker boundary. */
  static fromPieces(pieces: readonly Piece[]): Tracked {
    return new Tracked(pieces);
  }

  /** Index of the piece that holds the character at `offset`; pieces with an empty `after` hold none. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#offsets.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#offsets[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /**
   * Applies edits given in offsets of the current text, sorted by start and without overlap.
   * An edit that touches part of an already changed piece takes the whole piece with it, so the ledger stays exact.
   * A pure insertion (`start === end`) is recorded on the character before it, or after it at the beginning.
   * @throws RangeError when edits overlap, are out of order, or lie outside the text.
   */
  edit(edits: readonly Edit[]): Tracked {
    const widened = this.#widen(edits);
    if (widened.length === 0) return this;
    const out: Piece[] = [];
    let index = 0;
    /** Copies what lies in `[from, to)` unchanged; both ends lie inside kept pieces or on borders. */
    const copy = (from: number, to: number): void => {
      for (; index < this.pieces.length; index += 1) {
        const piece = this.pieces[index] as Piece;
        const at = this.#offsets[index] as number;
        const low = Math.max(from, at);
        const high = Math.min(to, at + piece.after.length);
        if (piece.action !== 'kept') {
          // What was dropped right before an edit keeps its own rule.
          if (at > to || (at === to && piece.after !== '')) return;
          if (at + piece.after.length > from || (piece.after === '' && at >= from)) out.push(piece);
        } else if (low < high) {
          out.push({
            ...piece,
            start: piece.start + low - at,
            end: piece.start + high - at,
            after: piece.after.slice(low - at, high - at),
          });
        }
        if (at + piece.after.length > to) return;
      }
    };
    let cursor = 0;
    for (const edit of widened) {
      copy(cursor, edit.start);
      const raw = this.sourceRange(edit.start, edit.end);
      const before = out.at(-1);
      let from = before ? before.end : 0;
      for (; index < this.pieces.length && (this.pieces[index] as Piece).end <= raw.end; index += 1) {
        const piece = this.pieces[index] as Piece;
        // What was dropped inside a dropped stretch keeps its own rule; inside any other the edit's raw range covers it.
        if (edit.action !== 'dropped' || piece.after !== '' || piece.start < from) continue;
        if (piece.start > from) out.push({ start: from, end: piece.start, action: edit.action, rule: edit.rule, after: '' });
        out.push(piece);
        from = piece.end;
      }
      if (from < raw.end) out.push({ start: from, end: raw.end, action: edit.action, rule: edit.rule, after: edit.after });
      cursor = edit.end;
    }
    copy(cursor, this.text.length);
    return new Tracked(out);
  }

  /** Edits grown to the borders of the changed pieces they touch, joined where they then meet, none of them empty. */
  #widen(edits: readonly Edit[]): Edit[] {
    const out: (Edit & { readonly suffix: number })[] = [];
    let last = 0;
    // Insertions at the very beginning wait for an edit or a character that can carry them.
    let opening = '';
    const carry = (): void => {
      if (opening === '') return;
      if (this.text === '') throw new RangeError('Unexpected insertion into an empty text, expected a character beside it');
      const first = this.pieces[this.#pieceAt(0)] as Piece;
      const end = first.action === 'kept' ? 1 : first.after.length;
      const rule = (edits[0] as Edit).rule;
      out.push({ start: 0, end, after: opening + this.text.slice(0, end), action: 'converted', rule, suffix: end });
      opening = '';
    };
    for (const edit of edits) {
      let { start, end, after } = edit;
      if (start < last || end < start || end > this.text.length)
        throw new RangeError(
          `Unexpected edit ${start}–${end} (${edit.rule}) after ${last} in a text of ${this.text.length}, expected sorted edits without overlap`,
        );
      if (start === end) {
        if (after === '') continue;
        const before = out.at(-1);
        if (before && start === last) {
          // Right behind another edit: one piece stands for both.
          const cut = before.after.length - before.suffix;
          out[out.length - 1] = { ...before, after: before.after.slice(0, cut) + after + before.after.slice(cut) };
          continue;
        }
        if (start === 0) {
          opening += after;
          continue;
        }
        start -= 1;
        after = this.text.slice(start, end) + after;
      }
      if (start === 0) {
        after = opening + after;
        opening = '';
      } else carry();
      last = end;
      const first = this.#pieceAt(start);
      const final = this.#pieceAt(Math.max(start, end - 1));
      const firstPiece = this.pieces[first] as Piece;
      const finalPiece = this.pieces[final] as Piece;
      const left = firstPiece.action === 'kept' ? start : (this.#offsets[first] as number);
      const right = finalPiece.action === 'kept' ? end : (this.#offsets[final] as number) + finalPiece.after.length;
      const before = out.at(-1);
      if (before && left < before.end) {
        const gapStart = before.end - before.suffix;
        const joined =
          before.after.slice(0, before.after.length - before.suffix) +
          this.text.slice(gapStart, start) +
          after +
          this.text.slice(end, right);
        out[out.length - 1] = { ...edit, start: before.start, end: right, after: joined, suffix: right - end };
      } else
        out.push({
          ...edit,
          start: left,
          end: right,
          after: this.text.slice(left, start) + after + this.text.slice(end, right),
          suffix: right - end,
        });
    }
    carry();
    return out.map(({ suffix: _, ...edit }) => (edit.action === 'dropped' && edit.after !== '' ? { ...edit, action: 'converted' } : edit));
  }

  /**
   * The raw range behind `[start, end)` of the current text: exact within kept text, the whole piece otherwise.
   * @returns UTF-16 offsets into the decoded raw text, end exclusive.
   */
  sourceRange(start: number, end: number): { start: number; end: number } {
    if (this.pieces.length === 0) return { start: 0, end: 0 };
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(Math.max(start, end - 1));
    const a = this.pieces[first] as Piece;
    const b = this.pieces[last] as Piece;
    return {
      start: a.action === 'kept' ? a.start + start - (this.#offsets[first] as number) : a.start,
      end: b.action === 'kept' ? b.start + end - (this.#offsets[last] as number) : b.end,
    };
  }

  /** Ledger of the source: segments in order that cover it whole; neighbours alike in action and rule are joined. */
  ledger(file: string): LedgerSegment[] {
    const out: LedgerSegment[] = [];
    for (const piece of this.pieces) {
      const before = out.at(-1);
      if (before && before.action === piece.action && before.rule === piece.rule && before.end === piece.start)
        out[out.length - 1] = { ...before, end: piece.end, after: before.after + piece.after };
      else out.push({ file, start: piece.start, end: piece.end, action: piece.action, rule: piece.rule, after: piece.after });
    }
    return out;
  }
}

import type { Fact, LedgerSegment } from '../schema/index.ts';
import { fold } from '../text/fold.ts';

/** A fact whose stretch of the scrape does not hold the digits of its quote. */
export interface LostDigits {
  readonly fact: Fact;
  /** Digits of the quote that the stretch lacks. */
  readonly digits: string;
  /** The stretch as it was scraped. */
  readonly raw: string;
}

const DIGIT_RUN = /\d+/g;
const digitsOf = (text: string): string => (fold(text).text.match(DIGIT_RUN) ?? []).join('');

/** What became of `[start, end)` of a file's raw text by its ledger: dropped stretches gone, the rest as it reads now. */
const cleaned = (raw: string, segments: readonly LedgerSegment[], start: number, end: number): string =>
  segments
    .filter((segment) => segment.end > start && segment.start < end)
    .map((segment) => (segment.action === 'kept' ? raw.slice(Math.max(start, segment.start), Math.min(end, segment.end)) : segment.after))
    .join('');

/**
 * The facts whose `source` slice, cleaned, does not hold the digits of their quote in order.
 * @param rawOf decoded text of a raw file.
 */
export const lostDigits = (
  facts: readonly Fact[],
  ledger: readonly LedgerSegment[],
  rawOf: (file: string) => string | undefined,
): LostDigits[] => {
  const byFile = Map.groupBy(ledger, ({ file }) => file);
  return facts.flatMap((fact) => {
    const { file, start, end } = fact.source;
    const raw = rawOf(file) ?? '';
    const wanted = digitsOf(fact.quote);
    if (digitsOf(cleaned(raw, byFile.get(file) ?? [], start, end)).includes(wanted)) return [];
    return [{ fact, digits: wanted, raw: raw.slice(start, end) }];
  });
};

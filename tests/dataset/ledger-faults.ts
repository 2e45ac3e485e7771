import type { LedgerSegment } from '../../src/schema/index.ts';

/** What breaks the ledger's law in one file: its segments must cover the decoded text from 0 to its length, in order. */
export function ledgerFaults(segments: readonly LedgerSegment[], raw: string): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { start, end, action, rule, after } of segments) {
    if (start !== at || end <= start) faults.push(`${action} ${rule} ${start}–${end} after ${at}`);
    if (action === 'kept' && after !== raw.slice(start, end)) faults.push(`kept ${start}–${end} is not what stood there`);
    if (action === 'dropped' && after !== '') faults.push(`dropped ${start}–${end} leaves text`);
    at = end;
  }
  return at === raw.length ? faults : [...faults, `covers ${at} of ${raw.length}`];
}

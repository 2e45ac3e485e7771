import { z } from 'zod';

const offset = z.int().nonnegative();

/** One block of the canonical Markdown; `text` equals its `[start, end)`, free of Markdown marks. */
export const blockSchema = z.strictObject({
  kind: z.enum(['heading', 'paragraph', 'note']),
  /** Id of the section it lies in; for a heading, of the section it opens. */
  section: z.string(),
  /** Anchor hash, without the leading `p.`. */
  id: z.string(),
  start: offset,
  end: offset,
  text: z.string(),
});

export const noteSchema = z.strictObject({
  /** Block id of the note's text. */
  block: z.string(),
  /** The mark as written (①, 〔1〕) or the note's number. */
  label: z.string(),
  /** The term it explains, when it names one. */
  term: z.string().nullable(),
  /** Places in the text that call it. */
  references: z.array(z.strictObject({ start: offset, end: offset })),
});

/** A stretch of the canonical text that stands for damaged text of the leading source. */
export const repairSchema = z.strictObject({
  start: offset,
  end: offset,
  /** What the scrape had there. */
  raw: z.string(),
  /** UTF-16 range of `raw` in the decoded text of the leading source. */
  source: z.strictObject({ start: offset, end: offset }),
  rule: z.string(),
  /** Where the reading is not certain: the others that were possible, the likeliest first; missing where it is certain. */
  candidates: z.array(z.string()).optional(),
});

/** Where another source of the same report reads differently from the leading one. */
export const conflictSchema = z.strictObject({
  file: z.string(),
  /** The stretch of the canonical text; empty when the other source has more. */
  start: offset,
  end: offset,
  /** What the other source has in its place; empty when it has nothing. */
  text: z.string(),
});

/**
 * All that a page needs to set one report's text: `documents/<report>.json` in the dataset.
 * Offsets are UTF-16 units of the canonical text (`reports/<report>.md`), end exclusive, unless said otherwise.
 */
export const documentSchema = z.strictObject({
  report: z.string(),
  blocks: z.array(blockSchema),
  notes: z.array(noteSchema),
  repairs: z.array(repairSchema),
  conflicts: z.array(conflictSchema),
});

export type ReportDocument = z.infer<typeof documentSchema>;
export type ReportBlock = z.infer<typeof blockSchema>;
export type ReportNote = z.infer<typeof noteSchema>;
export type Repair = z.infer<typeof repairSchema>;
export type Conflict = z.infer<typeof conflictSchema>;

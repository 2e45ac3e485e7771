import { z } from 'zod';
import { placeSchema } from './place.ts';

export const sectionRoleSchema = z.enum(['opening', 'review', 'targets', 'plan', 'self-building', 'problems', 'closing', 'notes', 'other']);
export const themeSchema = z.enum([
  'economy',
  'industry',
  'innovation',
  'investment',
  'consumption',
  'reform',
  'region',
  'rural',
  'urban',
  'environment',
  'livelihood',
  'culture',
  'safety',
  'governance',
  'other',
]);

/** One node of the section tree. `start` and `end` are UTF-16 offsets into the canonical text, end exclusive. */
export const sectionSchema = z.strictObject({
  /** Unique within the report, derived from role and title, never from position alone. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  role: sectionRoleSchema,
  theme: themeSchema,
  /** 1 for the report's parts (一、), 2 for （一）, 3 for 1. or 第一. */
  level: z.int().min(1).max(3),
  /** The numbering as written (一、, （三）, 第二), null when the heading bears none. */
  number: z.string().nullable(),
  /** The heading's words without number; for a part without heading (the opening) a name of ours. */
  title: z.string(),
  /** Id of the section this one lies in, null for a part. */
  parent: z.string().nullable(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

/** One raw file a report was read from; counts are UTF-16 units of its decoded text. */
export const sourceSchema = z.strictObject({
  /** Path relative to REPORTS_DIR, with forward slashes. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** WHATWG encoding label the bytes were decoded with: utf-8, gb18030, big5, utf-16le, utf-16be. */
  charset: z.string(),
  /** Id of the source profile that cleaned it, or `fallback`. */
  profile: z.string(),
  url: z.string().nullable(),
  /** ISO date or date-time at which the page says it was posted, or null. */
  postedAt: z.string().nullable(),
  characters: z.int().nonnegative(),
  kept: z.int().nonnegative(),
  dropped: z.int().nonnegative(),
  repaired: z.int().nonnegative(),
});

export const reportSchema = z.strictObject({
  /** `<place>-<year>`, for a term report `<place>-<year>-term`. Permanent. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  place: placeSchema,
  /** The year whose plan it sets out. */
  year: z.int().min(1949).max(2100),
  type: z.enum(['annual', 'term']),
  title: z.string(),
  /** The congress session it was read to, as written: 六安市第六届人民代表大会第三次会议. */
  meeting: z.string().nullable(),
  /** ISO date on which it was read, null if not stated. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
  speaker: z.string().nullable(),
  completeness: z.enum(['full', 'partial']),
  /** Roles a whole report has and this text lacks. */
  missing: z.array(sectionRoleSchema),
  /** Leading source first. */
  sources: z.array(sourceSchema).min(1),
  sections: z.array(sectionSchema),
  /** Path of the canonical Markdown relative to DATASET_DIR: `reports/<id>.md`. */
  text: z.string(),
});

export type SectionRole = z.infer<typeof sectionRoleSchema>;
export type Theme = z.infer<typeof themeSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Report = z.infer<typeof reportSchema>;

import type { Report } from '../schema/index.ts';
import { roleNames } from './names.ts';

export interface MissingParts {
  /** 开场、预期目标. */
  readonly missing: string;
  /** Headings that the text does have, as written. */
  readonly present: readonly string[];
  readonly lacksTargets: boolean;
}

/** What a partial report has and lacks, in words; null for a full one. */
export function missingParts(report: Report): MissingParts | null {
  if (report.completeness === 'full') return null;
  const headed = report.sections.filter((section) => section.level <= 2 && section.number !== null);
  const present =
    headed.length > 0
      ? headed.map((section) => `${section.number}${section.title}`)
      : [...new Set(report.sections.map((section) => section.title))];
  return {
    missing: report.missing.map((role) => roleNames[role]).join('、'),
    present,
    lacksTargets: report.missing.includes('targets'),
  };
}

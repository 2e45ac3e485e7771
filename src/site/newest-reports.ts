import type { Report } from '../schema/index.ts';
import { dataset } from './dataset.ts';

/** Reports by year and day of reading, newest first. */
export function newestReports(most: number): Report[] {
  const day = (report: Report): string => `${report.year} ${report.date ?? ''}`;
  return [...dataset().reports].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : a.id < b.id ? -1 : 1)).slice(0, most);
}

import { fold } from '../report-cues.ts';
import { isReportedYear } from '../reported-year.ts';

const CHARACTER: ReadonlyMap<string, string> = new Map(
  [...'〇0零0O0o0Ο0О0一1二2三3四4五5六6七7八8九9'.matchAll(/(.)(\d)/gu)].map((match) => [match[1] as string, match[2] as string]),
);

/** A year as reports write it: 2024年, 二〇二四年, 二O二O年, 二0二二年, 二零二零年; on folded text. */
export const YEAR = '[12一二][\\d〇零OoΟО一二三四五六七八九]{3}';

/** The number of a written year, or null when it is none between 1949 and 2100. */
export const readYear = (written: string | undefined): number | null => {
  const digits = [...fold(written ?? '')].map((character) => CHARACTER.get(character) ?? character).join('');
  const year = /^\d{4}$/.test(digits) ? Number(digits) : Number.NaN;
  return isReportedYear(year) ? year : null;
};

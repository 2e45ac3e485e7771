import { COLLECTION } from '../report-cues.ts';
import type { Line } from './page.ts';

/** A line that is a title: 资料:四川省2003年政府工作报告, with the place and year that the report's own title lacks. */
const TITLE = /^(?!.*[。；;！!]).{2,60}工作报告(?:[（(【].{1,30}[)）】]|全文)?$/u;
/** A title with a site's words about it: 2012年海林市政府工作报告 编辑 锁定, 重磅！2021年涪陵区政府工作报告全文来了. */
const NAMED =
  /(?:[[【(（]\p{Script=Han}{2,8}[\]】)）])?(?:(?:\d{4}|[一二][\d〇零一二三四五六七八九]{3})年)?(?:\p{Script=Han}{2,24}?|\p{Script=Han}{2,16}\d{4}年)政府工作报告(?:[（(]\d{4}年?[)）])?/u;
const LONGEST_LINE = 120;

/** The report's title as a page gives it above the report, from the lines left out there; null where none or several are given. */
export const headTitle = (all: readonly Line[]): string | null => {
  const lines = all.filter(({ cue }) => !COLLECTION.test(cue));
  const whole = lines.findLast((line) => TITLE.test(line.cue));
  if (whole) return whole.text;
  const named = lines.flatMap(({ cue }) => (cue.length <= LONGEST_LINE && !/[。；]/u.test(cue) ? (NAMED.exec(cue)?.[0] ?? []) : []));
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
};

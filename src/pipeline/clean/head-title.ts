import { COLLECTION } from '../report-cues.ts';
import type { Line } from './page.ts';

/** A line that is a title: 资料:四川省2003年政府工作报告, with the place and year that the report's own title lacks. */
const TITLE = /^(?!.*[。；;！!]).{2,60}工作报告(?:[（(【].{1,30}[)）】]|全文)?$/u;
/** A title with a site's words about it: 2012年海林市政府工作报告 编辑 锁定, 重磅！2021年涪陵区政府工作报告全文来了. */
const NAMED =
  /(?:[[【(（]\p{Script=Han}{2,8}[\]】)）])?(?:(?:\d{4}|[一二][\d〇零一二三四五六七八九]{3})年)?(?:\p{Script=Han}{2,24}?|\p{Script=Han}{2,16}\d{4}年)政府工作报告(?:[（(]\d{4}年?[)）])?/u;
const LONGEST_LINE = 120;

/** The title of a document of another kind, in one line or the last of two. */
const OTHER_DOCUMENT = /(?:报告|草案|纲要|决议|说明|讲话|主持词)(?:[（(].{1,20}[)）])?$/u;
const BEGUN = /^(?:\p{Script=Han}{2,4}[：:])?关于/u;
const LONGEST_TITLE = 60;
/** Lines right above the text in which it stands. */
const NEAR = 6;

/** What a page calls the text below it where that is no work report: 关于…规划纲要（草案）的报告, broken as it may be. */
const otherTitle = (lines: readonly Line[]): string | null => {
  const near = lines.slice(-NEAR);
  const at = near.findLastIndex(({ cue }) => cue.length <= LONGEST_TITLE && OTHER_DOCUMENT.test(cue) && !/工作报告/u.test(cue));
  if (at < 0) return null;
  const above = near[at - 1]?.cue ?? '';
  const line = near[at]?.cue ?? '';
  if (BEGUN.test(line)) return line;
  return BEGUN.test(above) && above.length <= LONGEST_TITLE ? above + line : null;
};

/** The report's title as a page gives it above the report, from the lines left out there; null where none or several are given. */
export const headTitle = (all: readonly Line[]): string | null => {
  const lines = all.filter(({ cue }) => !COLLECTION.test(cue));
  const whole = lines.findLast((line) => TITLE.test(line.cue));
  if (whole) return whole.text;
  const named = lines.flatMap(({ cue }) => (cue.length <= LONGEST_LINE && !/[。；]/u.test(cue) ? (NAMED.exec(cue)?.[0] ?? []) : []));
  if (named.length === 0) return otherTitle(lines);
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
};

import type { Edit } from '../../text/tracked.ts';
import { squeeze } from '../report-cues.ts';

/** A page's turner alone on its line: 上一页 1 2 3 下一页, 首页 上一页 [2] 尾页, [1] [2] 下一页. */
const TURNER =
  /^(?=.*(?:[上下]一?页|[尾末]页))(?:首页|[上下]一?页|尾页|末页|共\d{1,3}页|第\d{1,3}页|[[(（【]?\d{1,3}[\])）】]?|[….>»<«|｜])+$/u;
const LONGEST_TURNER = 60;
/** What a site repeats at the top of the next page: the title with the page's number, date, source. */
const RUNNING_TITLE = /^(?!.*[。；]).{0,30}工作报告(?:[（(【[]?第?\d{1,2}页?[)）】\]]?)?$/u;
const RUNNING_DATE = /^(?:发布|更新)?(?:时间|日期)[：:].{0,60}$|^\d{4}[-年/]\d{1,2}[-月/]\d{1,2}.{0,40}$/u;
/** Lines below a turner that may repeat the head. */
const REACH = 2;

/** A browser's footer on a printed page: 2022/1/21 9:30:12   3/7. */
const PRINT_FOOTER = /^\d{4}\/\d{1,2}\/\d{1,2}[ \t]+\d{1,2}:\d{2}(?::\d{2})?(?:[ \t]+\d{1,3}\/\d{1,3})?$/u;
/** An office's imprint at a printed page's foot: ……人民政府办公室　2022年1月20日印发　第3页. */
const IMPRINT = /^\p{Script=Han}{4,24}(?:办公室|办公厅)[ \u3000]*\d{4}年\d{1,2}月\d{1,2}日印发[ \u3000]*第?\d{1,3}页?$/u;

/**
 * Edits that drop what pages joined into one text leave between them: turners with the title repeated below, a browser's
 * or an office's footers. The lines around come together; whether a sentence goes on across is for later to tell.
 */
export const pageTurnEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  let at = 0;
  let below = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const bare = line.trim();
    if (bare !== '' && bare.length <= 80) {
      const cue = squeeze(bare);
      const isTurner = cue.length <= LONGEST_TURNER && TURNER.test(cue);
      const repeats = below > 0 && (RUNNING_TITLE.test(cue) || RUNNING_DATE.test(cue));
      if (isTurner || repeats || PRINT_FOOTER.test(bare) || IMPRINT.test(bare))
        out.push({ start: at, end, after: '', action: 'dropped', rule: 'page-turn' });
      below = isTurner ? REACH : below - 1;
    } else if (bare !== '') below = 0;
    at = end + 1;
  }
  return out;
};

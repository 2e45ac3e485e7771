import type { Edit } from '../../text/tracked.ts';
import { fold, MEETING_LINE, OFFICES, squeeze, TITLE_LINE } from '../report-cues.ts';

/** A line this long that holds indentation in its middle has lost its line breaks; UTF-16 units. */
const LONG = 300;
/** Runs of blanks that indent a paragraph: two wide ones, or four of any width. */
const INDENT = /(?<![ \t\u00a0])[ \t\u00a0]*(?:[\u3000\u2003]{2,})[\s\u3000\u2003]*|[ \u00a0\u3000\u2003]{4,}/gu;
const BLANKS = /[ \u00a0\u3000\u2003]{2,}/gu;

const SOURCE_NOTE = /(?<=^[ \u3000]*(?:来源|出处|稿源)[：:].{1,40})[ \u00a0\u3000]{3,}(?=.*工作报告)/u;

const OFFICE = OFFICES.join('|');
/** Title, session, speaker and address run together: 政府工作报告2015年4月20日…会议上…市长陈星各位代表：现在 */
const GLUED_HEAD = new RegExp(
  `(?<=工作报告)(?=[ \\u3000]*[—―－─-]*[ \\u3000]*(?:\\d{4}[ \\u3000]?年|在)|[ \\u3000]+\\d{4}-\\d{1,2}-\\d{1,2}[ \\u3000]|[ \\u3000]+\\p{Script=Han}{0,16}(?:${OFFICE})[ \\u3000]*\\p{Script=Han})|(?<=次会议(?:上|通过|上通过)?)(?!上|通过)(?=(?:通过)?[ \\u3000]*\\p{Script=Han}{0,16}(?:${OFFICE})[ \\u3000]*\\p{Script=Han}{2,4}[ \\u3000]*(?:\\n|$|各位))|(?<=.)(?=各位(?:代表|委员)(?:[、，,]同志们)?[：:！])`,
  'gu',
);

/** When the page was posted, between the title and what the same line goes on with. */
const POSTED = /^[ \u3000]+\d{4}-\d{1,2}-\d{1,2}(?=[ \u3000])/u;

const lineBounds = function* (text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    yield { start, end };
    start = end + 1;
  }
};

/** An address with the opening sentence behind it, and the title of another report, right behind the last words of one. */
const GLUED_REPORT =
  /[。！!](?=(?:尊敬的)?各位(?:代表|委员)(?:[、，,]同志们)?[：:！!][ \u3000]*(?:现在[，,]?)?我(?:谨)?(?:代表|受)|\d{4}年\p{Script=Han}{2,14}政府工作报告[ \u3000]*(?:\n|$)|政府工作报告[ \u3000]*\n)/gu;

/** A page's own words glued to the last ones: ……努力奋斗！分享到：微信, ……（责任编辑：王某）. */
const GLUED_TAIL = /[。！!](?=[ \u3000]*(?:分享到[：:]|[（(【[]?(?:责任编辑|责编|编辑)[：:][^。！\n]{1,30}$))/gmu;

/** A path of links or a menu before the title, and what a page says behind it: 首页 > 政务公开 > 某市2022年政府工作报告 发布时间：…. */
const CRUMBS = /(?<=^(?=.{0,80}(?:首页|位置))[^。；\n]{2,120}[>›»＞][ \u3000]*)(?=[^>›»＞。；：\n]{0,30}工作报告(?:[ \u3000]|$))/gmu;
const BEHIND_TITLE = /(?<=^[^。；\n]{0,150}工作报告)(?=[ \u3000]*(?:发布|发文|更新)?(?:时间|日期|来源)[：:])/gmu;
/** A table of contents run together, its leaders dots: 目录政府工作报告......1总体情况......22. */
const CONTENTS = /(?:目[ \u3000]*[录錄][ \u3000]*)?(?:[^.．…·。；\n]{2,40}(?:[.．…·] ?){8,}[ \u3000]*\d{1,3}(?:-\d{1,3}-)?\n?){2,}/gu;
/** What a table of contents has: looked for first, as nearly all texts have none. */
const LEADERS = /(?:[.．…·] ?){8}/;
/** The English title that a bilingual page sets before the Chinese one, on one line. */
const FOREIGN_TITLE = /^(?=.{0,200}工作报告)[A-Z][A-Za-z0-9’',.& -]{24,}?(?=[\d\p{Script=Han}]{4,40}工作报告)/gmu;
/** Where a page's head may stand; UTF-16 units. */
const HEAD = 3000;

/** Edits that put line breaks where a text without them marks its paragraphs by indentation, between a glued head's parts, and between two reports. */
export const splitMarkEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  const split = (at: number, rule: string): void => void out.push({ start: at, end: at, after: '\n', action: 'converted', rule });
  for (const { index } of text.matchAll(GLUED_REPORT)) split(index + 1, 'glued-head');
  for (const { index } of text.matchAll(GLUED_TAIL)) split(index + 1, 'glued-tail');
  const head = text.slice(0, HEAD);
  for (const match of [...head.matchAll(CRUMBS), ...head.matchAll(BEHIND_TITLE)]) if (match.index > 0) split(match.index, 'glued-head');
  for (const match of head.matchAll(FOREIGN_TITLE))
    out.push({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'other-language' });
  for (const { index, 0: contents } of LEADERS.test(head) ? head.matchAll(CONTENTS) : []) {
    out.push({ start: index, end: index + contents.length, after: '', action: 'dropped', rule: 'contents' });
    if (!contents.endsWith('\n')) split(index + contents.length, 'glued-head');
  }
  for (const { start, end } of lineBounds(text)) {
    const line = text.slice(start, end);
    if (end - start < LONG) {
      // A source note and the title on one line.
      const note = SOURCE_NOTE.exec(line);
      if (note)
        out.push({
          start: start + note.index,
          end: start + note.index + note[0].length,
          after: '\n',
          action: 'converted',
          rule: 'paragraph-mark',
        });
      continue;
    }
    const opening = fold(line.slice(0, 600)).search(/我(?:谨)?代表/u);
    const spans: { from: number; to: number }[] = [];
    if (opening > 0)
      for (const match of line.slice(0, opening).matchAll(BLANKS))
        if (match.index > 0) spans.push({ from: match.index, to: match.index + match[0].length });
    for (const match of line.matchAll(INDENT)) if (match.index > 0) spans.push({ from: match.index, to: match.index + match[0].length });
    spans.sort((a, b) => a.from - b.from || b.to - a.to);
    let last = 0;
    for (const { from, to } of spans) {
      if (from < last || to >= line.length) continue;
      out.push({ start: start + from, end: start + to, after: '\n', action: 'converted', rule: 'paragraph-mark' });
      last = to;
    }
  }
  return out.sort((a, b) => a.start - b.start);
};

/** Edits that part a head whose lines were run together; looks at the text above and in the opening sentence. */
export const splitHeadEdits = (text: string): Edit[] => {
  const folded = fold(text.slice(0, 3000));
  const opening = folded.search(/现在[，,]?我|我(?:谨)?代表/u);
  if (opening < 0) return [];
  const head = folded.slice(0, opening);
  const out: Edit[] = [];
  for (const match of head.matchAll(GLUED_HEAD)) {
    const at = match.index;
    if (at === 0 || head[at - 1] === '\n' || head[at] === '\n') continue;
    // A heading such as 关于…工作报告的说明, or an address inside a sentence, is not glued.
    if (out.at(-1)?.start === at) continue;
    out.push({ start: at, end: at, after: '\n', action: 'converted', rule: 'glued-head' });
    const posted = POSTED.exec(head.slice(at, at + 40))?.[0].length ?? 0;
    if (posted > 0) out.push({ start: at, end: at + posted, after: '', action: 'dropped', rule: 'page-noise' });
  }
  return out;
};

/** Lines in which title, session, speaker and address stand. */
const HEAD_LINES = 8;

/** Lines within which a page's own title or session is repeated by the report's. */
const REPEATS = 3;

/** Edits that drop the page's own title or session line where the report's follows it word for word; on one paragraph a line. */
export const repeatedTitleEdits = (text: string): Edit[] => {
  const lines = [...lineBounds(text.slice(0, HEAD))]
    .slice(0, HEAD_LINES)
    .map(({ start, end }) => ({ start, end, cue: squeeze(text.slice(start, end)) }));
  return lines.flatMap(({ start, end, cue }, index) =>
    (TITLE_LINE.test(cue) || MEETING_LINE.test(cue)) && lines.slice(index + 1, index + 1 + REPEATS).some((below) => below.cue === cue)
      ? [{ start, end: end + 1, after: '', action: 'dropped' as const, rule: 'repeated-title' }]
      : [],
  );
};

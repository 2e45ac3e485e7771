import { fold, OFFICES, OPENING_SENTENCE } from './report-cues.ts';
import { chineseValue } from './structure/numbering.ts';
import { topicBorders } from './topic-sentences.ts';

/*
 * Where paragraphs begin in a line that had several run together. What counts as evidence depends on how long the line
 * is: a paragraph of 400 characters is common, one of 5,000 is not.
 */

/** Lines longer than this are searched for borders that only paragraphs have; UTF-16 units. */
const LONG = 280;
/** Longer than most paragraphs: sentences that open the problems and the targets stand alone. */
const VERY_LONG = 500;
/** Longer than any paragraph: the text has lost its line breaks. */
export const WHOLE_PAGES = 4000;

const DIGITS = '一二三四五六七八九十';
const NUMBER = `[${DIGITS}]{1,3}`;
const STOP = '[。！!？?；;”）)：:…]';
const YEAR = '(?:20[\\dXＸx×*]{2}|[12][09]\\d\\d|二〇\\p{Script=Han}{2})年';

/** Borders inside a long line: a part's or a section's number, a dash that leads a paragraph, an address. */
const BORDERS: readonly RegExp[] = [
  /(?<=[。！!”）)])[ \u3000]*(?=[一二三四五六七八九十]{1,2}、[^。；]{0,30}(?:回顾|工作|任务|目标|要求|建设|安排|回首|成就))/gu,
  /(?<=[。！!])[ \u3000]*(?=[（(][一二三四五六七八九十]{1,2}[)）][^是中。；]{3})/gu,
  /(?<=[。；;！!：:])[ \u3000]*(?=[—―]{2,}\p{Script=Han}{2})/gu,
  /(?<=[。！!])[ \u3000]*(?=各位(?:代表|委员)[！!：:，,])/gu,
  // Problems behind the thanks: …崇高的敬意！赓续过往，我们必须清醒认识到，还有不少困难和挑战.
  /(?<=(?:感谢|敬意|谢意|问候)[。！!])[ \u3000]*(?=[^。！!]{0,60}(?:清醒|深知|认识|看到|正视)[^。！!]{0,80}(?:困难|问题|挑战|不足|短板))/gu,
];

/** （注：…指标不含……县。） behind the last words. */
const REMARK = /(?<=[。！!])[ \u3000]*(?=[（(]注[：:][^（）()]*[）)]$)/gu;
/** Targets, and behind them in the same line what must be done to reach them. */
const TARGETS_NAMED = /(?:预期目标|主要目标|预期指标)(?:建议)?(?:是|为|[：:])/;
const LEAST_TARGETS = 60;
const AFTER_TARGETS =
  /(?<=[。；;])[ \u3000]*(?=(?:为)?(?:实现|完成|达到|落实)(?:好)?(?:上述|以上|这些|今年|全年|预期|这一)[^。，,]{0,12}(?:目标|任务)[，,：:]|做好今年(?:的)?(?:政府)?工作[，,])/gu;

/** Sentences that open the problems and the targets. */
const LEADS: readonly RegExp[] = [
  /(?<=[。！!])[ \u3000]*(?=(?:但|同时)?[，,]?(?:在)?(?:充分)?(?:肯定|看到|总结|取得)[^。，,]{0,6}(?:成绩|成就)的同时|(?:同时|但)?[，,]?我们(?:也|还)(?:要|应|必须|深刻|更加)?清醒地?(?:认识|看到))/gu,
  /(?<=[。！!])[ \u3000]*(?=(?:综合[^。]{0,30}[，,])?(?:建议)?(?:今年|全年|20\d\d年|二〇\p{Script=Han}{2}年)?(?:我[省市县区州]|全[省市县区州])?[^。，]{0,14}(?:预期目标|主要目标|预期指标)(?:建议)?(?:是|为|[：:])[^。]{0,60}(?:增长|达到|\d))/gu,
];

/** Titles of parts that bear no number: 2017年工作回顾, 今后五年的目标任务. */
const PART_TITLE = `(?:\\p{Script=Han}{2,8}[：:])?(?:(?:${YEAR}(?:以来)?|今年|过去五年|五年来|[今往]后五年|未来五年|(?:“十五”|“?十[一二三四五六]五”?)(?:时期|期间)?|新的一年|本届政府(?:五年)?)的?(?:政府)?(?:主要)?(?:工作的?(?:简要)?回顾|工作情况|工作(?:总体)?(?:安排|部署|思路|要求|任务|重点|目标任务|目标)(?:建议|和主要目标|和重点工作)?|重点(?:工作|任务)(?:安排)?|主要(?:工作|任务|目标)(?:任务|安排)?|目标(?:任务|要求)(?:和重点工作)?|发展(?:回顾|成就|目标)|总体要求(?:和主要目标)?)|(?:全面|切实|着力|进一步|持续|不断)?(?:加强|推进|强化)(?:政府)?自身建设)`;
const ADDRESS = '各位(?:代表|委员|同志)(?:[、，,]同志们)?';
const OFFICE = [...OFFICES].sort((a, b) => b.length - a.length).join('|');

/** Borders in a text that has lost its line breaks. */
const WHOLE: readonly RegExp[] = [
  // The head: title, session, speaker, address.
  new RegExp(`(?<=[^\\n\\d])(?=${YEAR}(?:\\p{Script=Han}{2,12})?政府工作报告(?=[—―－(（-]*(?:${YEAR}|在)))`, 'gu'),
  new RegExp(`(?<=政府工作报告)(?=[—―－(（-]*(?:${YEAR}[\\d一二三四五六七八九十]{1,3}月|在\\p{Script=Han}))`, 'gu'),
  new RegExp(`(?<=政府工作报告[（(]${YEAR}[^）)]{2,8}日[）)])`, 'gu'),
  new RegExp(`(?<=次(?:全体)?会议上)(?=\\p{Script=Han}{0,16}(?:${OFFICE})[ \\u3000]*\\p{Script=Han}{2})`, 'gu'),
  new RegExp(
    `(?<=(?:会议上|日)[）)])(?=\\p{Script=Han}{0,16}(?:${OFFICE})[ \\u3000]*\\p{Script=Han}[\\p{Script=Han} \\u3000]{1,5}各位)`,
    'gu',
  ),
  new RegExp(`(?<=[^，。；“\\n])(?=${ADDRESS}[！!：:])`, 'gu'),
  // The address alone, and the words that open the report.
  new RegExp(`(?<=${ADDRESS}[：:！!])[ \\u3000]*(?=现在[，,]|我(?:谨|受)?(?:代表|受|委托)|受\\p{Script=Han}{2,12}委托)`, 'gu'),
  // What a year is to be worked by.
  /(?<=[。！!])[ \u3000]*(?=[^。！!]{0,60}(?:总体要求|总体思路|指导思想|基本思路)(?:是|为|[：:]))/gu,
  // The offices' works at a review's end: 同时，审计、统计、气象、档案等工作取得新成绩.
  /(?<=[。！!])[ \u3000]*(?=(?:(?:与此)?同时|此外|另外)[，,](?:\p{Script=Han}{2,8}、){3,}[^。！!]{2,60}(?:(?:新|较大|长足)的?(?:成绩|成效|进步|进展|成就|步伐|发展|提升|突破)|全面(?:进步|发展|加强))[。！!])/gu,
  // What follows the targets.
  /(?<=[。；;])[ \u3000]*(?=(?:为)?(?:实现|完成|达到|落实)(?:好)?(?:上述|以上|这些|今年|全年|预期|这一)[^。，,]{0,12}(?:目标|任务)|(?:确定|提出|设定)?(?:上述|以上|这些|这一)(?:预期|主要)?(?:目标|指标)|做好今年(?:的)?(?:政府)?工作)/gu,
  // What follows the overview: 一年来，我们主要做了以下工作：
  /(?<=[。；;])[ \u3000]*(?=[^。；;]{0,24}(?:主要|重点|具体|着力)(?:要)?(?:做了|抓了|抓好|做好|开展了|完成了)[^。；;]{0,20}(?:工作|方面|任务)[：:。])/gu,
  // What opens the plan and the last words.
  new RegExp(
    `(?<=[。！!])[ \\u3000]*(?=(?:今年|${YEAR})是[^。]{0,60}(?:之年|一年|开局|第一年)|(?:今年|${YEAR})[^。，]{0,10}(?:总体要求|总体思路|指导思想)是|今后五年[，,]是)`,
    'gu',
  ),
  /(?<=[。！!])[ \u3000]*(?=(?:我们)?(?:也|还|同时)?(?:必须|要|应)?清醒地?(?:认识到|看到)|同时[，,]我们也(?:要)?(?:清醒|看到)|(?:成绩|成就)[^。，,]{0,10}[，,][^。，,]{0,4}(?:问题|困难)[^。，,]{0,4}(?:不容|依然|仍然|仍))/gu,
  // The targets, wherever in their sentence they are named.
  /(?<=[。！!])[ \u3000]*(?=[^。！!]{0,40}(?:预期目标|主要目标|预期指标)(?:建议)?(?:是|为|[：:]))/gu,
  // （一） behind 重点抓好以下工作：.
  /(?<=[；;：:”）)])[ \u3000]*(?=[（(]一[)）][^是中。；]{3})/gu,
  // An annex, and the notes.
  /(?<=[。！!）)])[ \u3000]*(?=附(?:件|表|录)[\d一二三四五]{0,2}[：:]?\p{Script=Han}{0,24})/gu,
  /(?<=(?:十件|\d+件|[一二三四五六七八九]项)大?(?:民生|惠民|利民|为民)?(?:办)?实事)[ \u3000]*(?=一、|1[.．、]|[（(]一[)）])/gu,
  /(?<=[。！!])[ \u3000]*(?=(?:附件?\d?[：:]?)?[※*【（]?(?:有关|相关)?(?:名词(?:术语)?(?:解释|注释|说明)|注释)[※*】）：:]*[ \u3000]*(?:1[.．、]|①|[[【〔（(]1))/gu,
  /(?<=(?:名词(?:术语)?(?:解释|注释|说明)|注释)[※*】）：:]{0,4})[ \u3000]*(?=(?:1[.．、]|①|[[【〔（(]1[\]】〕）)]))/gu,
];

const PART = new RegExp(`(?<=${STOP})[ \\u3000]*(${PART_TITLE})(?=[\\p{Script=Han}“‘\\d—（(])(?![的和与及暨情])`, 'gu');

/** A sentence that states targets, and one that goes on with them. */
const TARGETS_STATED = /(?:预期目标|主要目标|预期指标|奋斗目标)(?:建议)?(?:是|为|[：:])[^。]*\d[^。]*[。]/gu;
const MORE_TARGETS =
  /^(?:[^。]{0,200}\d(?:%|％|亿|万|个百分点|左右|以上|以内)[^。]*|[^。]{4,60}(?:完成|达到|控制在)[^。]{0,6}(?:[省市]定|国家|上级|下达)[^。]{0,12}(?:目标|任务|标准|要求|以内))。/u;
/** What a government promises at the end of its problems. */
const PROBLEMS_END =
  /(?:对此|对(?:于)?(?:这些|上述|以上|存在)|针对(?:这些|上述)|我们(?:将|一定|必须|要)|这些(?:问题|困难))[^。！!]{0,80}(?:解决|改进|克服|应对|化解|重视|整改|努力|期望|重托|期待)[^。！!]{0,60}[。！!]/gu;
const PROBLEMS_BEGIN = /清醒地?(?:认识|看到)|困难和(?:问题|挑战)|问题和(?:困难|不足)/u;

/** Where the targets and the problems end that stand in the middle of a text without breaks. */
const statementEnds = (text: string): number[] => {
  const out: number[] = [];
  for (const match of text.matchAll(TARGETS_STATED)) {
    let end = match.index + match[0].length;
    for (let more = 0; more < 6; more += 1) {
      const next = MORE_TARGETS.exec(text.slice(end, end + 400));
      if (!next) break;
      end += next[0].length;
    }
    out.push(end);
  }
  for (const match of text.matchAll(PROBLEMS_END))
    if (PROBLEMS_BEGIN.test(text.slice(Math.max(0, match.index - 900), match.index))) out.push(match.index + match[0].length);
  return out.filter((at) => at < text.length);
};

const NUMBERED = new RegExp(`(${NUMBER})、(?=[^。；，、]{4})(?![${DIGITS}])`, 'gu');
const ENDED = new RegExp(STOP, 'u');

/** Places of 一、 二、 三、 … that follow a full stop and run on, each row from one. */
const partNumbers = (text: string, stop: RegExp): number[] => {
  const found = Array.from(text.matchAll(NUMBERED), (match) => ({
    at: match.index,
    value: chineseValue(match[1] as string),
  })).filter(({ at }) => at === 0 || stop.test(text[at - 1] as string));
  const out: number[] = [];
  const wanted = new Set([1]);
  for (const { at, value } of found) {
    if (!wanted.has(value)) continue;
    if (at > 0) out.push(at);
    wanted.add(value + 1);
  }
  return wanted.size > 2 ? out : [];
};

/** Numbers that a row may leave out: one that reads like a decimal, 8.6个重大科技专项. */
const LEFT_OUT = 2;

/** Places of numbered notes and of 1、 2、 3、 that follow a full stop and run on from one. */
const arabicNumbers = (text: string): number[] => {
  const out: number[] = [];
  let wanted = 1;
  for (const match of text.matchAll(
    /(?<=[。！!；;”）)】》：:※*]|[释解])[ \u3000]*(?:(\d{1,3})[、.．](?!\d)|(?<![”》】])[[【〔](\d{1,3})[\]】〕](?=[^，。；、]))/gu,
  )) {
    const value = Number(match[1] ?? match[2]);
    // A call in the text that stands where a row would begin is none of the row: “两山”[1]行动.
    const runsOn = value >= wanted && value < wanted + LEFT_OUT;
    if (!runsOn && value !== 1) continue;
    if (match.index > 0) out.push(match.index);
    wanted = value + 1;
  }
  return out.length >= 3 ? out : [];
};

/** Words that begin a sentence on a time: 2021年，我们…, 一年来，我们…. */
const TIME_LEAD = /(?<=[。！!”])[ \u3000]*(?=((?:20\d\d年|[一五]年来|过去[一五]年|这[一五]年|今年以来)[，,](?:我们|是我们)?))/gu;
/** Times that such words are said for them to begin paragraphs, and UTF-16 units between one and the next. */
const LEAST_LEADS = 3;
const BETWEEN_LEADS = 120;

/** Places of sentences that begin with the same time, far apart: each of a row begins a paragraph. */
const timeLeads = (text: string): number[] => {
  const rows = Map.groupBy(text.matchAll(TIME_LEAD), (match) => match[1] as string);
  return [...rows.values()].flatMap((row) => {
    const far = row.filter(({ index }, at) => at === 0 || index - (row[at - 1] as RegExpExecArray).index >= BETWEEN_LEADS);
    return far.length >= LEAST_LEADS && far.length >= row.length * 0.7 ? far.map(({ index }) => index) : [];
  });
};

/**
 * Offsets inside a line at which a paragraph or a heading begins; none of them 0. Blanks before it belong to neither.
 * @param whole whether the line is a text that has lost its line breaks.
 */
export const paragraphBorders = (text: string, whole = text.length > WHOLE_PAGES): number[] => {
  const out = new Set<number>();
  const add = (patterns: readonly RegExp[], where: string): void => {
    for (const pattern of patterns) for (const match of where.matchAll(pattern)) if (match.index > 0) out.add(match.index);
  };
  // In a page without line breaks the opening stands anywhere behind its head.
  const reach = whole ? 4000 : 400;
  const opening = OPENING_SENTENCE.exec(text.slice(0, reach));
  if (opening) {
    // The opening sentence stands alone.
    let end = text.indexOf('。', opening.index + opening[0].length - 1) + 1;
    // 请予审议。并请各位政协委员提出意见。
    const second = /^(?:并|也)?(?:请|提请)[^。]{2,60}。/u.exec(text.slice(end));
    if (second) end += second[0].length;
    if (end > 0 && end < reach + 20 && text.length - end > 60) out.add(end);
  }
  add([REMARK], text);
  if (text.length > LONG || whole) {
    for (const at of partNumbers(text, whole ? ENDED : /[。！!”）)]/u)) out.add(at);
    add(BORDERS, text);
  }
  if (text.length > VERY_LONG || whole) add(LEADS, text);
  const targets = text.length > VERY_LONG && !whole ? text.search(TARGETS_NAMED) : -1;
  if (targets >= 0) for (const { index } of text.matchAll(AFTER_TARGETS)) if (index > targets + LEAST_TARGETS) out.add(index);
  if (whole) {
    add(WHOLE, fold(text));
    for (const match of text.matchAll(PART)) {
      if (match.index > 0) out.add(match.index);
      out.add(match.index + match[0].length);
    }
    for (const at of arabicNumbers(text)) out.add(at);
    for (const at of timeLeads(text)) out.add(at);
    for (const at of statementEnds(text)) out.add(at);
    for (const at of topicBorders(text, out)) out.add(at);
  }
  return [...out].sort((a, b) => a - b);
};

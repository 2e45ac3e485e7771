/**
 * The shapes by which a government work report is known, wherever it stands: title, session line, speaker, address,
 * opening sentence, closing. Shared by the stage that finds the report in a page and the one that reads its structure.
 */

/** Traditional characters of the cues below and what they are folded to; pairs, one to one so that offsets stay. */
const FOLDS =
  '現现報报請请審审議议協协員员會会總总縣县區区長长預预標标務务設设開开發发經经濟济過过來来顧顾產产業业題题點点據据實实們们為为國国對对與与從从時时間间關关鍵键問问門门進进體体黨党網网後后說说謝谢寫写頁页號号閱阅讀读載载處处並并這这術术語语釋释觀观團团圍围統统計计劃划導导讓让奮奋鬥斗績绩歷历續续戰战營营強强張张機机構构權权環环鄉乡鎮镇聽听書书記记適适應应執执減减擴扩規规際际極极無无義义習习貫贯徹彻親亲愛爱歡欢見见將将創创財财數数據据週周嚴严';
/** What each UTF-16 unit is folded to; 0 where it stays. A table, because every line of every page passes here. */
const FOLD_TABLE = new Uint16Array(0x10000);
for (const pair of FOLDS.match(/../gu) ?? []) FOLD_TABLE[pair.charCodeAt(0)] = pair.charCodeAt(1);
for (let digit = 0; digit < 10; digit += 1) FOLD_TABLE[0xff10 + digit] = 0x30 + digit;
FOLD_TABLE[0xa0] = 0x20;
for (const zero of '○Ｏ') FOLD_TABLE[zero.charCodeAt(0)] = '〇'.charCodeAt(0);

/**
 * Text made easy to match: cue characters simplified, full-width digits and no-break blanks plain, the zeros of Chinese
 * years alike (〇). Every offset stays as it was.
 */
export const fold = (text: string): string => {
  let out = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const folded = FOLD_TABLE[text.charCodeAt(index)];
    if (folded) {
      out += text.slice(from, index) + String.fromCharCode(folded);
      from = index + 1;
    }
  }
  return from === 0 ? text : out + text.slice(from);
};

/** `fold` without blanks: for lines that are spaced out, like 政 府 工 作 报 告. Offsets do not stay. */
export const squeeze = (text: string): string => {
  const folded = fold(text);
  return BLANK.test(folded) ? folded.replace(/[\s\u3000?？]+(?=.)/gu, '').trim() : folded;
};

const BLANK = /[\s?？]/;

const DIGIT = '[\\d一二三四五六七八九十零〇0Oo]';
const DATE = `(?:${DIGIT}{4}年(?:元|${DIGIT}{1,3})月${DIGIT}{1,3}日)`;

/** A line that is the report's title, alone or with place, year or date around it; on squeezed text. */
export const TITLE_LINE = /^[【〔（([《.,，。：:]*.{0,40}工作(?:的)?报告[》】〕\])）]*(?:[（(【].{1,40}[)）】]|—+.{0,60}|全文|\(全文\))?$/u;

/** A site's collection, not one report: 点击查阅更多2023年地方政府工作报告; on squeezed text. */
export const COLLECTION = /(?:地方|各地|各省|各市|全国)政府工作报告/u;

/** The session line: 2024年1月16日在六安市第六届人民代表大会第三次会议上; on squeezed text. */
export const MEETING_LINE = new RegExp(
  `^[—―─\\-－–(（·]*(?:${DATE})?[,，]?(?:在|于)?.{0,30}?(?:第?${DIGIT}{1,4}届)?.{0,6}(?:人民代表大会|人大).{0,4}第?${DIGIT}{1,4}(?:次.{0,6}(?:会议|全会|大会)?|会议).{0,40}[)）]?$`,
  'u',
);

/** The line of another meeting, where a zone has no congress: ——2018年2月1日在某新区工作会议上; on squeezed text. */
export const ASSEMBLY_LINE = new RegExp(`^[—―─\\-－–(（]*${DATE}[,，]?(?:在|于).{2,40}?(?:会议|大会|全会)上?[)）]?$`, 'u');

/** A date alone on its line, with or without brackets; on squeezed text. */
export const DATE_LINE = new RegExp(`^[—―─\\-－–(（]*${DATE}[)）]?$`, 'u');

/** A date with the speaker's name in brackets below the title: (2003年1月13日 张中伟); on squeezed text, name in the first group. */
export const DATED_NAME = new RegExp(`^[（(]${DATE}(?![在于])([\\p{Script=Han}·]{2,12})[)）]$`, 'u');

/** Offices in whose name a report is given, longest first. */
export const OFFICES = [
  '管理委员会主任',
  '管委会主任',
  '代理市长',
  '代理县长',
  '代理区长',
  '代理省长',
  '代市长',
  '代县长',
  '代区长',
  '代省长',
  '代主席',
  '代州长',
  '代旗长',
  '代盟长',
  '副省长',
  '副主席',
  '副州长',
  '副专员',
  '副盟长',
  '副旗长',
  '副市长',
  '副县长',
  '副区长',
  '常务副市长',
  '常务副县长',
  '常务副区长',
  '市长',
  '县长',
  '区长',
  '省长',
  '州长',
  '盟长',
  '旗长',
  '主席',
  '专员',
  '主任',
  '特首',
] as const;

const OFFICE = [...OFFICES].sort((a, b) => b.length - a.length).join('|');

/** The line that names the speaker: 市人民政府市长 潘东旭; on squeezed text. */
export const SPEAKER_LINE = new RegExp(
  `^报告人[：:][\\p{Script=Han}·]{2,12}$|^[（(]?(?:报告人[：:]?)?(?:.{0,24}(?:政府|公署|行署|管委会|委员会|[省市县区州盟旗、，]))?(?:${OFFICE})[：:]?\\p{Script=Han}[\\p{Script=Han}·]{0,11}[)）]?(?:${DATE}|[（(].{4,14}[)）])?$`,
  'u',
);

/** A speaker line whose name stands on the next one; on squeezed text. */
export const OFFICE_LINE = new RegExp(`^.{0,24}(?:政府|公署|行署|管委会|委员会|[省市县区州盟旗])(?:${OFFICE})$`, 'u');

/** The address a report opens with; on squeezed text. */
export const SALUTATION =
  /^(?:尊敬的)?(?:主席团、?|大会主席团、?)?(?:各位代表|各位委员|(?:各位同志|同志们|代表们)(?=[：:！!，,、。]|$))(?:[、，,](?:各位委员|各位同志|同志们|同志|各位来宾))*[：:！!，,]?/u;

/** The opening sentence: 现在，我代表市人民政府，向大会报告工作; on squeezed text. */
export const OPENING_SENTENCE =
  /我(?:谨|受)?(?:代表|受|委托)[^。]{0,40}?(?:作|做|报告|汇报)[^。]{0,40}(?:审议|审查|意见|工作)|向大会(?:作|做|报告)[^。]{0,20}(?:工作|报告)[^。]{0,40}审议|现将[^。]{0,16}政府(?:主要)?工作[^。]{0,24}(?:审议|审查)/u;

/** Words that close a report; on squeezed text. */
const CLOSING =
  /让我们.{0,400}(?:奋斗|前进|篇章|贡献|胜利|业绩|辉煌|局面|未来|步伐|答卷|目标|梦想|征程|答案|努力|新)|谢谢(?:大家|各位)|为.{4,120}(?:而|努力|团结|不懈|共同)奋斗/u;

/** Whether a squeezed line closes the report. What every such line holds is looked for first: all lines pass here. */
export const closes = (cue: string): boolean =>
  (cue.includes('让我们') || cue.includes('谢谢') || cue.includes('奋斗')) && CLOSING.test(cue);

/** A heading of the report's notes. */
const NOTES_HEADING =
  /^[※*★◆●【（([]*(?:附(?:件|录|注)?[：:]?\d*[：:、.]?)?(?:《?.{0,14}(?:政府工作报告|报告)》?(?:中)?(?:的)?)?(?:有关|部分|相关|重要|主要)?(?:名词|术语|词语|用语|缩略语|专有名词|专业术语|概念|注释|注解|名词、?术语|名词术语|名词和?术语)(?:的)?(?:、?术语)?(?:注释|解释|说明|释义|注解)?(?:附后)?[※*★◆●】）)\]]*[：:]?$|^(?:注释|注解|注)[：:]?$/u;

/** Characters that such a heading can end with: no sentence does, and all lines pass here. */
const NOTES_HEADING_ENDS: ReadonlySet<string> = new Set('词语念释解明义的后注※*★◆●】）)]：:');

/** Whether a squeezed line is a heading of the report's notes. */
export const isNotesHeading = (cue: string): boolean => NOTES_HEADING_ENDS.has(cue.at(-1) ?? '') && NOTES_HEADING.test(cue);

/** A numbered note: 1.“三新一高”：…, [3]…, 【12】…, ①…; on folded text. */
export const NOTE_LINE =
  /^\s*(?:\d{1,3}\s*[.．、]|[[【〔［(（]\s*\d{1,3}\s*[\]】〕］)）]|\^?\[\d{1,3}\]\^?|[①-⑳㉑-㊿]|注\s*\d{1,3}\s*[：:])\s*\S/u;

/** An annex after the report: 附件1, 附：, 附表. On squeezed text. */
export const ANNEX_HEADING = /^附(?:件|表|录|注)?(?:[\d一二三四五六七八九十]{1,3})?[：:]?.{0,40}$/u;

import { fold, squeeze } from '../report-cues.ts';
import type { Head } from './head.ts';
import type { Unit } from './outline.ts';
import { headingScores } from './roles.ts';

/** Reports of other bodies, and other documents a people's congress hears. On squeezed titles or openings. */
const OTHERS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /工作报告》?[（(【]?(?:摘要|摘登|摘编|要点|解读|图解|问答)/u,
    reason: 'a digest of the report or a text about it, not its text',
  },
  {
    pattern: /(?:人民代表大会|人大)常务委员会(?:的)?工作报告|人大常委会工作报告/u,
    reason: "the work report of a people's congress's standing committee, not of a government",
  },
  {
    pattern: /(?:人民法院|中级法院|法院)(?:的)?工作报告|人民检察院(?:的)?工作报告|检察院工作报告/u,
    reason: 'the work report of a court or procuratorate, not of a government',
  },
  {
    pattern: /(?:政协|政治协商会议).{0,20}(?:常务委员会)?(?:的)?工作报告/u,
    reason: 'the work report of a consultative conference, not of a government',
  },
  {
    pattern: /国民经济和社会发展计划.{0,30}(?:报告|草案)$|(?:预算|决算)(?:执行情况)?.{0,30}(?:报告|草案)$/u,
    reason: 'a report on the plan or the budget, not the work report',
  },
  {
    pattern: /关于.{0,30}工作报告》?的(?:决议|审议意见|审查报告|意见)$/u,
    reason: "a congress's resolution on the report, not its text",
  },
  {
    pattern: /五年规划(?:和.{2,24})?(?:纲要|建议)(?:[（(]草案[)）])?$|五年规划纲要/u,
    reason: 'a five-year plan, not the work report',
  },
  {
    pattern: /工作报告.{0,16}(?:征求意见(?!稿)|征求意见稿.{0,12}(?:会|征求|公开|反馈)|座谈会)|(?:审议|讨论|热议|聆听).{0,10}工作报告》?$/u,
    reason: 'a news item or digest about the report, not its text',
  },
  {
    pattern: /统计公报$|党代会.{0,10}报告|党的.{0,12}代表大会.{0,8}报告$|任务分解|责任分解|重点工作分工|起草说明|的说明$|解读$/u,
    reason: 'a document about other business',
  },
];

/** Opening sentences in the name of somebody else than a government from the county up. On the squeezed opening. */
const OTHER_VOICES: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern:
      /我(?:受|代表|谨代表)[^。]{0,30}(?:常务委员会|常委会|人民法院|人民检察院|党委|市委|县委|区委|省委|共[^。]{0,12}委员会)[，,]?向/u,
    reason: 'a report in the name of another body than the government',
  },
  {
    pattern: /受[^。]{0,20}政府(?:的)?委托[，,][^。]{0,120}(?:预算|计划)/u,
    reason: 'a report on the plan or the budget, not the work report',
  },
  { pattern: /我(?:谨)?代表国务院/u, reason: "the State Council's report, not that of a province or a place in one" },
  {
    pattern: /我(?:谨)?(?:代表|受)(?:[^。，]{0,16}[^城市])?(?:镇|乡|街道)(?:人民)?(?:政府|党委|办事处|办)/u,
    reason: 'the report of a township or street office, below the county',
  },
];

const NEWS: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /(?:大会|会议)(?:执行主席|由.{2,24}主持)|主席台就[座坐]|应到代表|符合法定人数/gu, weight: 2 },
  {
    pattern: /(?:\p{Script=Han}{2,3}(?:说|指出|强调|表示)|(?:报告|会议|[市县区省州盟旗]长|主席|专员)(?:提出|认为|要求))[，,：:]/gu,
    weight: 0.6,
  },
  { pattern: /本报讯|记者|本网讯|报道|新华社|通讯员|摘要|看点|亮点|一图读懂|划重点|速览/gu, weight: 1 },
  { pattern: /(?:市长|县长|区长|省长|州长|主席).{2,4}(?:代表.{2,12}政府)?(?:向大会)?作.{0,6}工作报告/gu, weight: 2 },
  { pattern: /报告(?:共分|分为|指出|提出|显示)/gu, weight: 1.5 },
];

/** Whether a heading looks back on a year or ahead to one. */
const partOf = (title: string): ('review' | 'plan')[] => {
  const scores = headingScores(title);
  if ((scores.get('review') ?? 0) >= 8) return ['review'];
  return (scores.get('plan') ?? 0) >= 4 ? ['plan'] : [];
};

const MASKED = /20\d?[xX×*＊]{1,2}\s*年/u;

/** Ideographs that the shortest part of a report has. */
const LEAST_HAN = 200;

/** The number of ideographs in a text, counted up to `most`. */
const countHan = (text: string, most: number): number => {
  const han = /\p{Script=Han}/gu;
  let count = 0;
  while (count < most && han.test(text)) count += 1;
  return count;
};

/**
 * Why a text is no government work report, in plain English; null when it is one, or a part of one.
 *
 * @param vouched whether a sidecar names place and year: then only what the text itself says it is speaks against it.
 */
export const whyNotAReport = (
  text: string,
  head: Head,
  units: readonly Unit[],
  pageTitle: string | null,
  vouched: boolean,
): string | null => {
  const han = countHan(text, LEAST_HAN);
  if (han < LEAST_HAN) return `too short to be a report or a part of one: ${han} Chinese characters`;
  const title = squeeze(head.title ?? '') || squeeze(pageTitle ?? '');
  const start = squeeze(text.slice(0, 400));
  // Its own first lines, as far as they are short enough for a title.
  const first = units
    .slice(0, 3)
    .map((unit) => unit.cue)
    .filter((cue) => cue.length <= 60);
  // A title cut in two: 国民经济和社会 / 发展计划草案的报告.
  first.push(...first.slice(1).map((cue, index) => first[index] + cue));
  for (const { pattern, reason } of OTHERS) if (pattern.test(title) || first.some((cue) => pattern.test(cue))) return reason;
  const opening = head.opening >= 0;
  for (const { pattern, reason } of OTHER_VOICES) if (pattern.test(start)) return reason;
  if (opening || vouched) return null;
  const folded = fold(text);
  const news = NEWS.reduce((sum, { pattern, weight }) => sum + Math.min(4, folded.match(pattern)?.length ?? 0) * weight, 0);
  if (news >= 4) return 'a news item or digest about the report, not its text';
  const titled = /工作(?:的)?报告/u.test(title);
  const addresses = folded.match(/各位(?:代表|委员)/gu)?.length ?? 0;
  const we = folded.match(/我们|我[省市县区州盟旗]|全[省市县区州盟旗]/gu)?.length ?? 0;
  const headings = units.filter((unit) => unit.kind === 'heading' && unit.zone === 'body').length;
  const figures = folded.match(/\d+(?:\.\d+)?(?:%|％|亿元|万元|万人|公里|个百分点)/gu)?.length ?? 0;
  const parts = new Set(units.filter(({ kind, zone }) => kind === 'heading' && zone === 'body').flatMap(({ title }) => partOf(title)));
  // A title over the speaker's name and the day: （2006年2月8日 王某某）.
  const headed = titled && head.speaker !== null && head.date !== null;
  const score =
    (titled ? 2 : 0) +
    (headed ? 1 : 0) +
    Math.min(2, addresses) +
    (we >= 8 ? 1 : 0) +
    (headings >= 2 ? 1 : 0) +
    ((titled || addresses > 0) && parts.size === 2 ? 1 : 0) +
    (figures >= 10 ? 1 : 0) -
    news * 0.5;
  if (score >= 4) return null;
  if (titled) return 'a text about a government work report that holds no recognisable part of it';
  return 'neither the opening nor the headings, addresses and figures of a government work report';
};

/** Whether the head says that this is the draft sent round before the session, not what was given there. On squeezed lines. */
export const isDraft = (title: string | null, head: readonly Unit[]): boolean =>
  DRAFT.test(squeeze(title ?? '')) || head.some(({ cue }) => cue.length <= LONGEST_TITLE && DRAFT.test(cue));

const DRAFT = /征求意见稿|讨论稿|送审稿|审议稿/u;
const LONGEST_TITLE = 60;

/** Whether the years of the text were masked (20XX年), as document sharing sites do. */
export const hasMaskedYears = (text: string): boolean => MASKED.test(text);

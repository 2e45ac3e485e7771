/** Kind of government a report speaks for, by the character its people use: 全县, 我市, 区政府. */
export type Unit = '省' | '市' | '州' | '盟' | '地区' | '县' | '区' | '旗' | '自治区';

/** What a place's government is called, longest first: of a prefecture 行政公署, of a zone 管理委员会. */
export const GOVERNMENTS = ['人民政府', '政府', '行政公署', '行署', '管理委员会', '管委会', '行政委员会'] as const;
const GOVERNMENT = GOVERNMENTS.join('|');

const PERSON = new RegExp(`(?<!各位|人大)代表[^。，,；：:\\n]{0,12}?(自治区|地区|省|市|州|盟|县|旗|区)(?:${GOVERNMENT})`);
/** The offices of prefectures and leagues, where no sentence names theirs: 2012年那曲地区行署工作报告. */
const OFFICES = /(地区|盟)(?:行政公署|行署)(?:20\d\d年)?(?:政府)?工作报告/;
const SESSION = /(?:^|在|于|日)[^。]{0,20}?(自治区|省|市|州|盟|县|旗|区)[第]?[\d一二三四五六七八九十]+届/;
const WHOLE = /[全我](省|市|县|区|州|盟|旗)(?![域场值容级划间别位块])/g;
/** Party committee, congress, consultative conference: 区委, 市人大; not 各区委, 高新区委, 县区政协. */
const ORGANS = /(?<![各新发区县市园景街矿])(省|市|县|区|州|盟|旗)(?:委(?!员会|托|派)|人大(?!附)|政协)/g;

/** From the smallest government up: a county praises itself before its city, never the other way round. */
const ORDER: readonly Unit[] = ['县', '旗', '区', '州', '盟', '市', '省'];
/** A smaller unit named at least this often, against the most frequent one, is the report's own. */
const OWN_SHARE = 0.4;
const MIN_WHOLES = 3;
const MIN_ORGANS = 2;

/** Who the sentence 我代表……人民政府 speaks for, by its unit; null when there is no such sentence. */
export const unitOfSpeaker = (text: string): Unit | null =>
  ((PERSON.exec(text)?.[1] ?? OFFICES.exec(text)?.[1]) as Unit | undefined) ?? null;

/** Whose congress the session line names: 在市七届人大三次会议上 → 市. */
export const unitOfSession = (text: string): Unit | null => (SESSION.exec(text)?.[1] as Unit | undefined) ?? null;

const countUnits = (text: string, pattern: RegExp): Map<Unit, number> => {
  const counts = new Map<Unit, number>();
  for (const match of text.matchAll(pattern)) counts.set(match[1] as Unit, (counts.get(match[1] as Unit) ?? 0) + 1);
  return counts;
};

/**
 * Whose text it is: the smallest unit whose organs it speaks of (自觉接受区人大监督), or of which it says 全县, 我县 about as
 * often as of any other; null when it says neither.
 */
export function unitOfBody(body: string): Unit | null {
  const wholes = countUnits(body, WHOLE);
  const organs = countUnits(body, ORGANS);
  const most = Math.max(MIN_WHOLES, ...wholes.values());
  const own = ORDER.find((unit) => (organs.get(unit) ?? 0) >= MIN_ORGANS || (wholes.get(unit) ?? 0) >= most * OWN_SHARE) ?? null;
  const region = own === '区' && (body.match(/自治区/g)?.length ?? 0) >= most * OWN_SHARE;
  return region ? '自治区' : own;
}

import type { Measure, Problem } from '../schema/index.ts';
import { indicatorName } from './catalogue.ts';
import { measureNames } from './names.ts';

/** One wording of a rule's English message and what it says in Chinese; a test reads each example. */
export interface ProblemWords {
  readonly rule: string;
  readonly pattern: RegExp;
  /** `$1`… are the pattern's groups, put through `terms` where these know them. */
  readonly chinese: string;
  readonly example: string;
}

const words = (rule: string, pattern: RegExp, chinese: string, example: string): ProblemWords => ({ rule, pattern, chinese, example });

/** Phrases that messages are made of. */
const terms: Readonly<Record<string, string>> = {
  'its headings of review and plan': '回顾与安排两部分的标题',
  'its opening sentence': '开头一句',
  'its title': '标题',
  "the session's date": '会议日期',
  "session's date": '会议日期',
  title: '标题',
  'what its paragraphs say of the year': '各段的说法',
  'the latest year it names often': '文中常说的最近一年',
  'the latest Party plenum it names': '文中提到的最近一次中央全会',
  'UTF-8 read as GBK': 'UTF-8 当作 GBK 读',
  'UTF-8 read as Latin-1': 'UTF-8 当作 Latin-1 读',
  'GBK read as Latin-1': 'GBK 当作 Latin-1 读',
  'Big5 read as Latin-1': 'Big5 当作 Latin-1 读',
  'Big5 read as GBK': 'Big5 当作 GBK 读',
  'utf-8 with a few bad bytes': '大体是 UTF-8，有少数坏字节',
  'reads as prose in this charset, no byte order mark': '按这种编码读得通，但没有字节序标记',
  'a digest of the report or a text about it, not its text': '是报告的摘要或关于报告的文章，不是报告全文',
  "the work report of a people's congress's standing committee, not of a government": '是人大常委会的工作报告，不是政府的',
  'the work report of a court or procuratorate, not of a government': '是法院或检察院的工作报告，不是政府的',
  'the work report of a consultative conference, not of a government': '是政协的工作报告，不是政府的',
  'a report on the plan or the budget, not the work report': '是计划或预算报告，不是政府工作报告',
  "a congress's resolution on the report, not its text": '是人代会关于报告的决议，不是报告全文',
  'a five-year plan, not the work report': '是五年规划，不是政府工作报告',
  'a news item or digest about the report, not its text': '是关于报告的新闻或摘要，不是报告全文',
  'a document about other business': '是别的公文',
  'a report in the name of another body than the government': '是以政府之外的机构名义所作的报告',
  "the State Council's report, not that of a province or a place in one": '是国务院的报告，不是省及以下地方的',
  'the report of a township or street office, below the county': '是乡镇或街道的报告，在县级以下',
  'a text about a government work report that holds no recognisable part of it': '说到政府工作报告，但没有它的正文',
  'neither the opening nor the headings, addresses and figures of a government work report': '没有政府工作报告的开头、标题、称呼和数字',
  'place and year': '地方和年份',
  place: '地方',
  year: '年份',
  'without extension': '没有扩展名',
};

/** Messages by rule, most telling pattern first. */
export const problemWords: readonly ProblemWords[] = [
  words(
    'not-a-report',
    /^a report whose .*; state (place and year|place|year) in a/,
    '像报告，但认不出$1。',
    'a report whose place is not recognisable; state place in a NAME.meta.yaml beside the file',
  ),
  words(
    'not-a-report',
    /^too long for a report: (\d+) characters/,
    '有$1字符，比任何报告都长。',
    'too long for a report: 200000 characters',
  ),
  words('not-a-report', /^too many paragraphs for a report: (\d+)/, '有$1段，比任何报告都多。', 'too many paragraphs for a report: 20000'),
  words('not-a-report', /^(.+)$/, '$1。', 'a five-year plan, not the work report'),
  words(
    'undecodable-bytes',
    /^Unexpected (\d+) replacement characters? \(U\+FFFD\), first after “([\s\S]*)”$/,
    '共$1处，第一处在“$2”之后。',
    'Unexpected 2 replacement characters (U+FFFD), first after “规划和二”',
  ),
  words(
    'control-characters',
    /^Unexpected (\d+) control characters? in (\d+) characters/,
    '$2个字符里有$1个控制字符。',
    'Unexpected 3 control characters in 9000 characters, expected text',
  ),
  words(
    'binary-file',
    /^Unexpected (\d+) control characters? in (\d+) characters/,
    '$2个字符里有$1个控制字符。',
    'Unexpected 900 control characters in 9000 characters, expected text',
  ),
  words(
    'charset-guessed',
    /^Read as ([^:]+): reads best as Chinese/,
    '按 $1 读，最像中文。',
    'Read as gb18030: reads best as Chinese (0.91)',
  ),
  words('charset-guessed', /^Read as ([^:]+): (.+)$/, '按 $1 读：$2。', 'Read as utf-8: utf-8 with a few bad bytes'),
  words(
    'misread-encoding',
    /^Unexpected (.+?) with characters lost in (\d+) of (\d+) lines/,
    '$1，$3行里有$2行丢了字。',
    'Unexpected UTF-8 read as GBK with characters lost in 4 of 90 lines, expected Chinese',
  ),
  words('misread-encoding', /^Unexpected (.+?): “([\s\S]*)”/, '$1，如“$2”。', 'Unexpected UTF-8 read as GBK: “鏀垮簻”, expected Chinese'),
  words(
    'misread-encoding-undone',
    /^(.+?): (\d+) of (\d+) lines/,
    '$1；$3行里还原了$2行。',
    'UTF-8 read as GBK: 90 of 90 lines re-encode exactly and read as Chinese (0.93, before 0.12)',
  ),
  words(
    'lost-character',
    /^Unrecovered characters shown as (\S+); candidates: (.*)$/,
    '以“$1”代替；可能是：$2。',
    'Unrecovered characters shown as 〓; candidates: 进 61 %, 近 22 %',
  ),
  words(
    'doubtful-character',
    /^Unsure reading (\S*); candidates: (.*)$/,
    '读作“$1”，拿不准；可能是：$2。',
    'Unsure reading ，; candidates: ， 83 %, ； 12 %, nothing 2 %',
  ),
  words(
    'figure-beside-gap',
    /^Figure left out: a character of “([\s\S]*)” is lost$/,
    '“$1”缺字，没有作为数字收入。',
    'Figure left out: a character of “增长〓7%” is lost',
  ),
  words(
    'repeated-report',
    /from character (\d+) on, expected one; it was left out \(no word/,
    '从第$1字符起是第二遍，一字不差，没有收入。',
    'Unexpected second copy of the report from character 12678 on, expected one; it was left out (no word is different).',
  ),
  words(
    'repeated-report',
    /from character (\d+) on, expected one; it was left out \(different in (\d+) places?: ([\s\S]+)\)\.$/,
    '从第$1字符起是第二遍，有$2处不同，没有收入：$3。',
    'Unexpected second copy of the report from character 12678 on, expected one; it was left out (different in 1 place: “7%” reads “8%”).',
  ),
  words(
    'second-report',
    /from character (\d+) on/,
    '从第$1字符起是另一份报告，没有收入。',
    'Unexpected second report from character 9000 on, expected one report a file; it was left out.',
  ),
  words(
    'second-report',
    /^Unexpected second report of (.+) for (\d+), different from (.+): kept apart as (\S+)$/,
    '$1$2年已有一份不同的报告（$3），这份另编为 $4。',
    'Unexpected second report of 甲省乙市 for 2020, different from a.txt: kept apart as jia-yi-2020-0a1b2c',
  ),
  words(
    'prose-left-out',
    /^Unexpected prose of (\d+) characters from character (\d+) on/,
    '从第$2字符起，$1字符在报告之外。',
    'Unexpected prose of 900 characters from character 12000 on, outside the report; it was left out.',
  ),
  words(
    'year-inferred',
    /; (\d+) was inferred from (.+)\.$/,
    '文中没有写明报告年份；$1年是由$2推断的。',
    'The text states no report year; 2020 was inferred from the latest Party plenum it names.',
  ),
  words(
    'year-uncertain',
    /^The session of (\S+) was taken to set out (\d+),/,
    '会议在$1召开，文中没有说安排哪一年；按年底会议的惯例作$2年。',
    "The session of 2019-12-26 was taken to set out 2020, as sessions so late in a year do; the text names no year's plan.",
  ),
  words(
    'year-disagreement',
    /^Unexpected year (\d+) in the (.+?), expected (\d+) by (.+)\.$/,
    '$2作$1年，而据$4应为$3年。',
    "Unexpected year 2011 in the session's date, expected 2012 by its title.",
  ),
  words(
    'second-source',
    /^This is the text of (.+) again: both are sources of (\S+),/,
    '与 $1 是同一份报告（$2），以后者为准。',
    'This is the text of a.txt again: both are sources of anhui-luan-2024, and that one leads',
  ),
  words(
    'sources-differ',
    /^Unexpected difference of sources: “([\s\S]*)” here, “([\s\S]*)” in (.+), after “([\s\S]*)”$/,
    '“$4”之后，这里作“$1”，$3 作“$2”。',
    'Unexpected difference of sources: “7%” here, “8%” in b.txt, after “生产总值增长”',
  ),
  words(
    'sources-differ',
    /^(\d+) differences of wording from (.+), (\d+) of them in numbers; (\d+) longer/,
    '与 $2 有$1处文字不同，其中数字$3处；另有$4段较长的文字只见于其中一份。',
    '2 differences of wording from a.txt, 1 of them in numbers; 3 longer stretches stand in one of the two alone',
  ),
  words(
    'same-text-elsewhere',
    /^Unexpected text of (\S+) \((.+)\) under (\S+), expected/,
    '$1（$2）的文字又见于 $3。',
    'Unexpected text of jia-2020 (a.txt) under jia-2021, expected one place and year for one text',
  ),
  words(
    'witness-only-fact',
    /^Only this source states (\S+): “([\s\S]*)”$/,
    '$1：“$2”。',
    'Only this source states target.gdp-growth: “生产总值增长8%”',
  ),
  words(
    'list-length-mismatch',
    /^Unexpected number of values for the subjects at “([\s\S]*)”: (.+) belongs to none for certain$/,
    '“$1”处的$2，不能确定属于哪一项。',
    'Unexpected number of values for the subjects at “外贸”: 11条 belongs to none for certain',
  ),
  words(
    'shared-identity',
    /^Unexpected second statement of (\S+): “([\s\S]*)” beside “([\s\S]*)”$/,
    '$1：“$3”，又说“$2”。',
    'Unexpected second statement of actual.gdp-level: “总量突破1000亿元” beside “地区生产总值1020.9亿元”',
  ),
  words(
    'contradicted-fact',
    /^Unexpected second statement of (\S+): “([\s\S]*)” beside “([\s\S]*)”$/,
    '$1：一处说“$3”，一处说“$2”。',
    'Unexpected second statement of target.school-places-level: “新增学位4800个” beside “新增学位7700个”',
  ),
  words(
    'unknown-correction',
    /^Unexpected id (\S+) of a correction/,
    '没有编号为 $1 的事实或报告。',
    'Unexpected id jia-2020.target.gdp-growth of a correction, expected a report or a fact of this dataset',
  ),
  words(
    'corrected',
    /^(\S+): (\S+) is (.+) by hand: (.+) \((.+)\)$/,
    '$1 的 $2 改为 $3：$4（$5）。',
    'jia-2020.target.gdp-growth: value is 8 by hand: 排印有误 (政府网站)',
  ),
  words(
    'unknown-sidecar-place',
    /^Unexpected place “(.*)” in the sidecar/,
    '附注写的“$1”查不到。',
    'Unexpected place “某市” in the sidecar, expected a place of the gazetteer by full name, name or id',
  ),
  words('bad-sidecar', /^Unreadable YAML: (.+)$/, '不是合格的 YAML。', 'Unreadable YAML: Nested mappings are not allowed'),
  words('bad-sidecar', /^(\w+): .+$/, '“$1”一项不合要求。', 'year: Invalid input: expected number, received string'),
  words('unreadable-file', /\((\w+)\)/, '系统答复 $1。', 'The file cannot be read (EACCES).'),
  words('unsupported-file', /^Unexpected file type (.+)\.$/, '文件类型：$1。', 'Unexpected file type .pdf.'),
  words(
    'file-too-large',
    /^Unexpected size of (\d+) bytes, expected at most (\d+)/,
    '$1字节，至多$2字节。',
    'Unexpected size of 9000000 bytes, expected at most 2097152.',
  ),
];

/** `actual.gdp-growth.2022` → 2022年地区生产总值增速（结果）; null for what is no fact's address. */
function factWords(text: string): string | null {
  const [, kind, indicator = '', measure = '', rest = ''] =
    /^(actual|target)\.([a-z0-9-]+)-(level|growth|increase|share|rank)((?:\.[\w-]+)*)$/.exec(text) ?? [];
  if (kind === undefined) return null;
  const year = /^\.(\d{4})(?:-(\d{4}))?(?:\.|$)/.exec(rest);
  const time = year ? `${year[1]}${year[2] ? `—${year[2]}` : ''}年` : '';
  return `${time}${indicatorName(indicator)}${measureNames[measure as Measure]}（${kind === 'target' ? '目标' : '结果'}）`;
}

/** What a problem's message says, in Chinese; '' where its rule's name says all, null where only the English tells. */
export function problemDetail({ rule, message }: Pick<Problem, 'rule' | 'message'>): string | null {
  const known = problemWords.filter((one) => one.rule === rule);
  const found = known.find(({ pattern }) => pattern.test(message));
  if (!found) return known.length > 0 || rule === 'internal-error' || rule === 'unprocessed-file' ? null : '';
  const groups = found.pattern.exec(message) ?? [];
  return found.chinese.replaceAll(/\$(\d)/g, (_, number: string) => {
    const group = groups[Number(number)] ?? '';
    return terms[group] ?? factWords(group) ?? group.replaceAll(/(?<=^|, )nothing(?= \d)/g, '无字');
  });
}

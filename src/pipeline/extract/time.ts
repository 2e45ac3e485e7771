/** A word of time in folded text. */
export type TimeMention = { readonly text: string } & (
  | { readonly kind: 'year'; readonly year: number }
  /** 比2016年, 较2015年: the change since then; {@link NO_YEAR} where five years are compared with five. */
  | { readonly kind: 'since'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  /** 去年, 上一年. */
  | { readonly kind: 'last-year' }
  | { readonly kind: 'this-year' }
  /** 明年, in a report held before the year it plans. */
  | { readonly kind: 'next-year' }
  /** 五年来, “十三五”期间: several years up to the year before the report's. */
  | { readonly kind: 'past-years'; readonly count: number | null }
  /** 今后五年, 未来三年. */
  | { readonly kind: 'coming-years'; readonly count: number }
  /** A quarter, a month, a holiday: never a year. */
  | { readonly kind: 'part' }
  /** 全年: back to the whole year. */
  | { readonly kind: 'whole' }
);

/** Stands for a stretch of years, which is no year that a change could start from. */
export const NO_YEAR = 0;

/** Five-year plans by name; 十五 is the tenth. */
const PLANS: Readonly<Record<string, readonly [number, number]>> = {
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};

const NUMBERS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 几: 3 };

const YEAR_RANGE = /(?:19|20)\d\d年?(?:-|—|至|到)((?:19|20)\d\d)年(?:期间|间)?/y;
/** 比2016年, and 是2016年的 (…倍). */
const SINCE =
  /(?:比|较|相比|与|同)((?:19|20)\d\d)年(?:末|底)?(?:相比|比较|同期相比)|(?:比|较|相比)((?:19|20)\d\d)年(?:末|底|的)?|(?:是|为|占)((?:19|20)\d\d)年(?:末|底)?的/y;
/** 比“九五”末, 较“十五”期末: the change since a plan's last year; 比“十五”时期 compares five years with five. */
const SINCE_PLAN =
  /(?:比|较)(?<than>十[一二三四五]五|十五|九五|八五)(?<thanEnd>期?末)?(?:期间|时期|计划时期)?|(?:与|同)(?<with>十[一二三四五]五|十五|九五|八五)(?<withEnd>期?末)?(?:期间|时期)?相比/y;
/** 提前两年: by how much a goal was reached before its time, not when. */
const EARLY = /提前(?:\d{1,2}|[一两二三四五六七八九十]{1,2})年/y;
const YEAR_MONTH =
  /(?:(?:19|20)\d\d年)?(?:1?\d|[一二三四五六七八九十元]{1,2})(?:(?:-|—|至|到)(?:1?\d|[一二三四五六七八九十]{1,2}))?月(?:份|底|末)?(?:\d{1,2}[日号])?/y;
/** The end of December and the twelve months are the whole year. */
const YEAR_END = /((?:19|20)\d\d)?(?:年)?(?:12月(?:底|末|31日)|1(?:月)?(?:-|—|至|到)12月份?)/y;
const STRETCH = '(?:近|过去)?(?:\\d{1,2}|[两三四五六七八九十]{1,3})年(?:来|以来)?';
/** 1951年以来最严重, 分别为30年来、12年来首次: how rare something is, not when. */
const RECORD = new RegExp(`(?:(?:19|20)\\d\\d年以来|${STRETCH})(?:、${STRETCH})*(?=[^，。；、\\d]{0,6}(?:最|首次|新高|罕见))`, 'y');
/** The same wherever it stands in a text. */
export const RECORDS = new RegExp(RECORD.source, 'g');
/** 连续五年稳定在: how long it has been so, the last year among them. */
const STREAK =
  /连续(?:\d{1,2}|[一二两三四五六七八九十]{1,3})(?:年(?=(?:均|都)?(?:稳定|保持|维持|控制)在?)|个(?:季度|月)(?=(?:均|都)?(?:高于|快于|领先|跑赢|位居|居|保持全|保持在全|位列)))/y;
/** 实现2035年远景目标: what all is for, not what the next figure is for. */
const VISTA = /(?:到|至)?20\d\d年(?=(?:的)?(?:远景目标|愿景))/y;
const YEAR = /(?:到|至|截至)?((?:19|20)\d\d)年(?:末|底|初|度)?/y;
const PLAN = /(十[一二三四五]五|十五|九五|八五)(?:期间|时期|以来|末|期末|规划期间|规划期末|五年|初期|计划期间|计划时期)/y;
const PAST =
  /(?:过去|近|最近|前|这|本届政府|任期)?(?:的)?([两二三四五六七八九十几]|\d{1,2})年(?:来|间|以来|里|累计|期间|内|中|(?=新增|净增|共|建成|实现|完成|累计|先后|实际|引进|培育|吸引|跨越|跨过|迈上|迈过|连跨|连上|连续跨|年均|平均))/y;
const PAST_LEAD = /(?:过去|近|最近|这|前)(?:的)?([两二三四五六七八九十几]|\d{1,2})年/y;
const COMING =
  /(?:今后|未来|下一步|接下来|用)([两二三四五六七八九十几]|\d{1,2})年|(?:到|至)(十[一二三四五]五)(?:末|期末)|([两二三四五])年(?:内|之内)/y;
const PAST_TERM = /本届政府(?:任期|任内|以来)?|任期(?:内|以来)|五年累计/y;
const PART =
  /(?:第?[一二三四]季度|[一二三]季度|前[两二三]季度|前\d{1,2}个?月|(?:上|下)半年|春节|国庆|中秋|元旦|端午|清明|十一期间|五一|黄金周|假期|假日|小长假|寒假|暑期|双十一|双11|采暖季|秋冬季|疫情期间|汛期|活动期间|会议期间|展会期间|节日期间|期间(?=接待)|首月|首周|满月时?)(?:期间)?/y;
const LAST_YEAR = /去年(?:年?[末底]|全年)?|上一年|上年(?!同期)|过去一年|过去的一年|刚刚过去的一年|一年来|这一年/y;
const THIS_YEAR = /今年(?:年?[末底]|全年)?|本年度/y;
const NEXT_YEAR = /明年(?:年?[末底]|全年)?|新的一年|来年/y;
/** What makes a year behind it a yardstick: 与上年持平, 比去年多. */
const YARDSTICK_LEADS = '比较与和同跟';
const WHOLE = /全年|年末|年底/y;

const count = (text: string | undefined): number => NUMBERS[text ?? ''] ?? Number(text);

/** How a mention's words are recognised and read; `read` gives null where what stands before them makes them something else. */
interface Reader {
  /** Every UTF-16 unit that a match may begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray, before: string) => TimeMention | null;
}

const DIGITS = '0123456789';

/** In the order in which they are tried. */
export const READERS: readonly Reader[] = [
  {
    opens: '12',
    pattern: YEAR_RANGE,
    read: (found) => ({ kind: 'years', from: Number(found[0].slice(0, 4)), to: Number(found[1]), text: found[0] }),
  },
  {
    opens: '比较相与同是为',
    pattern: SINCE,
    read: (found) => ({ kind: 'since', year: Number(found[1] ?? found[2] ?? found[3]), text: found[0] }),
  },
  {
    opens: '比较与同',
    pattern: SINCE_PLAN,
    read: ({ 0: text, groups = {} }) => {
      const plan = PLANS[(groups['than'] ?? groups['with']) as string] as readonly [number, number];
      return { kind: 'since', year: (groups['thanEnd'] ?? groups['withEnd']) ? plan[1] : NO_YEAR, text };
    },
  },
  { opens: '提', pattern: EARLY, read: (found) => ({ kind: 'whole', text: found[0] }) },
  {
    opens: '12年',
    pattern: YEAR_END,
    read: (found) => ({ text: found[0], ...(found[1] ? { kind: 'year', year: Number(found[1]) } : { kind: 'whole' }) }),
  },
  { opens: `${DIGITS}近过两三四五六七八九十`, pattern: RECORD, read: (found) => ({ kind: 'whole', text: found[0] }) },
  { opens: '连', pattern: STREAK, read: (found) => ({ kind: 'whole', text: found[0] }) },
  {
    opens: `${DIGITS}一二三四五六七八九十元`,
    pattern: YEAR_MONTH,
    read: (found, before) => (before === '个' ? null : { kind: 'part', text: found[0] }),
  },
  { opens: '2到至', pattern: VISTA, read: (found) => ({ kind: 'whole', text: found[0] }) },
  { opens: '12到至截', pattern: YEAR, read: (found) => ({ kind: 'year', year: Number(found[1]), text: found[0] }) },
  {
    opens: '今未下接用到至两二三四五',
    pattern: COMING,
    read: (found) => {
      const plan = found[2] ? PLANS[found[2]] : undefined;
      if (plan) return { kind: 'years', from: plan[0], to: plan[1], text: found[0] };
      return { kind: 'coming-years', count: count(found[1] ?? found[3]), text: found[0] };
    },
  },
  {
    opens: '十九八',
    pattern: PLAN,
    read: (found) => {
      const plan = PLANS[found[1] as string] as readonly [number, number];
      // “十三五”末 is its last year, not its five.
      if (found[0].endsWith('末')) return { kind: 'year', year: plan[1], text: found[0] };
      return { kind: 'years', from: plan[0], to: plan[1], text: found[0] };
    },
  },
  { opens: `${DIGITS}过近最前这本任两二三四五六七八九十几`, pattern: PAST, read: pastYears },
  { opens: '过近最这前', pattern: PAST_LEAD, read: pastYears },
  { opens: '本任五', pattern: PAST_TERM, read: (found) => ({ kind: 'past-years', count: null, text: found[0] }) },
  {
    opens: '去上过刚一这',
    pattern: LAST_YEAR,
    read: (found, before) => (before !== '' && YARDSTICK_LEADS.includes(before) ? null : { kind: 'last-year', text: found[0] }),
  },
  { opens: '今本', pattern: THIS_YEAR, read: (found) => ({ kind: 'this-year', text: found[0] }) },
  { opens: '明新来', pattern: NEXT_YEAR, read: (found) => ({ kind: 'next-year', text: found[0] }) },
  {
    opens: '第一二三四前上下春国中元端清十五黄假小寒暑双采秋疫汛活会展节期首满',
    pattern: PART,
    read: (found) => ({ kind: 'part', text: found[0] }),
  },
  { opens: '全年', pattern: WHOLE, read: (found) => ({ kind: 'whole', text: found[0] }) },
];

function pastYears(found: RegExpExecArray, before: string): TimeMention | null {
  return before !== '' && '连续第约超近余提'.includes(before) ? null : { kind: 'past-years', count: count(found[1]), text: found[0] };
}

/** Characters a word of time begins with. */
export const TIME_OPENERS: ReadonlySet<string> = new Set(READERS.flatMap(({ opens }) => [...opens]));

/** Readers by the UTF-16 unit that they may begin with: most of the patterns need not be tried. */
const byOpener: (readonly Reader[] | undefined)[] = new Array(0x10000);
for (const char of TIME_OPENERS) byOpener[char.charCodeAt(0)] = READERS.filter(({ opens }) => opens.includes(char));

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** The word of time that begins at `index` of folded text. */
export function timeAt(text: string, index: number): TimeMention | null {
  const readers = byOpener[text.charCodeAt(index)];
  if (!readers) return null;
  const before = text[index - 1] ?? '';
  if (isDigit(text[index] as string) && (isDigit(before) || before === '.')) return null;
  for (const { pattern, read } of readers) {
    pattern.lastIndex = index;
    const found = pattern.exec(text);
    const mention = found ? read(found, before) : null;
    if (mention) return mention;
  }
  return null;
}

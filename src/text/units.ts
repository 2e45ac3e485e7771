import type { UnitFamily } from '../schema/indicator.ts';

/** Words that multiply a unit, largest first: 万亿元 is 10¹² 元. */
export const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
];

const COUNTERS =
  '家 户 个 座 所 处 台 条 项 件 场 套 辆 张 支 头 只 羽 株 棵 艘 架 列 趟 班 笔 宗 起 例 批 类 种 部 册 篇 门 届 层 栋 幢 间 孔 眼 口 片 块 段 盏 枚 单 箱 标箱 本 份 对 组 把 枚 节 次 期 盘 盒 袋 尾 匹 桩 枪 卷 堂 幅 首 曲 站 期次 课时 回 记 轮 款 具 顶 通';

/** Base units by family, with the factor to the family's base. */
const UNITS: Readonly<Record<string, readonly [UnitFamily, number]>> = {
  元: ['money', 1],
  人民币: ['money', 1],
  美元: ['usd', 1],
  美金: ['usd', 1],
  港元: ['usd', 0.128],
  港币: ['usd', 0.128],
  欧元: ['usd', 1.1],
  '%': ['percent', 1],
  '‰': ['percent', 0.1],
  个百分点: ['percent', 1],
  百分点: ['percent', 1],
  个千分点: ['percent', 0.1],
  个点: ['percent', 1],
  成: ['percent', 10],
  倍: ['ratio', 1],
  分: ['ratio', 1],
  人: ['people', 1],
  名: ['people', 1],
  位: ['people', 1],
  人次: ['visits', 1],
  户次: ['visits', 1],
  家次: ['visits', 1],
  件次: ['visits', 1],
  头次: ['visits', 1],
  亩次: ['area', 1],
  亩: ['area', 1],
  公顷: ['area', 15],
  平方公里: ['area', 1500],
  平方千米: ['area', 1500],
  平方米: ['square-metres', 1],
  平米: ['square-metres', 1],
  吨: ['mass', 2000],
  公斤: ['mass', 2],
  千克: ['mass', 2],
  斤: ['mass', 1],
  克: ['mass', 0.002],
  担: ['mass', 100],
  吨标准煤: ['energy', 8141],
  吨标煤: ['energy', 8141],
  千瓦时: ['energy', 1],
  度: ['energy', 1],
  度电: ['energy', 1],
  千瓦: ['energy', 1],
  兆瓦: ['energy', 1000],
  吉瓦: ['energy', 1e6],
  MW: ['energy', 1000],
  GW: ['energy', 1e6],
  KW: ['energy', 1],
  KWH: ['energy', 1],
  KV: ['energy', 1],
  KVA: ['energy', 1],
  千伏安: ['energy', 1],
  千伏: ['energy', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
  KM: ['length', 1000],
  米: ['length', 1],
  海里: ['length', 1852],
  厘米: ['length', 0.01],
  毫米: ['length', 0.001],
  立方米: ['volume', 1],
  方: ['volume', 1],
  立方: ['volume', 1],
  升: ['volume', 0.001],
  天: ['days', 1],
  日: ['days', 1],
  小时: ['days', 1 / 24],
  分钟: ['days', 1 / 1440],
  秒: ['days', 1 / 86400],
  个工作日: ['days', 1],
  个月: ['years', 1 / 12],
  年: ['years', 1],
  周年: ['years', 1],
  岁: ['years', 1],
  '微克/立方米': ['concentration', 1],
  微克每立方米: ['concentration', 1],
  '微克/立方': ['concentration', 1],
  '微克/M³': ['concentration', 1],
  '微克/M3': ['concentration', 1],
  'UG/M3': ['concentration', 1],
  'ΜG/M³': ['concentration', 1],
  'ΜG/M3': ['concentration', 1],
  微克: ['concentration', 1],
  '毫克/立方米': ['concentration', 1000],
  毫克每立方米: ['concentration', 1000],
  张床位: ['count', 1],
  张: ['count', 1],
  TEU: ['count', 1],
  ...Object.fromEntries(COUNTERS.split(' ').map((word) => [word, ['count', 1] as const])),
};

/** Second halves of compound units: 元/平方米, 吨/天. */
const PER = '(?:/|每)(?:平方米|平方公里|立方米|公里|小时|万元|人|户|亩|吨|天|日|月|年|斤|公斤|度|家|次|张|平米|千瓦时|标方|米)';

const escaped = (word: string): string => word.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&');
const byLength = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

export const MULTIPLIER_PATTERN = byLength(MULTIPLIERS.map(([word]) => word));
/** What a counter's character begins when more follows: 台阶, 项目, 次序. */
const NO_UNIT = '项目(?!标)|台阶|次序|位次|成为|成员|成立|成功|成果|成本|成效';
export const UNIT_PATTERN = `(?!${NO_UNIT})(?:${byLength(Object.keys(UNITS))})(?:${PER})?`;

export interface Unit {
  readonly family: UnitFamily;
  /** Factor from the written unit to the family's base: 亿元 → 1e8. */
  readonly factor: number;
  /** The unit without multiplier: 元. */
  readonly base: string;
}

const parsed = new Map<string, Unit | null>();

/** Reads a unit as written, multiplier included: 万亿元, 亿斤, 个百分点; null when it is none we know. */
export function parseUnit(text: string): Unit | null {
  let unit = parsed.get(text);
  if (unit === undefined) {
    unit = parse(text);
    // Units are few; what is none may be anything.
    if (unit) parsed.set(text, unit);
  }
  return unit;
}

function parse(text: string): Unit | null {
  const plain = UNITS[text];
  if (plain) return { family: plain[0], factor: plain[1], base: text };
  for (const [word, factor] of MULTIPLIERS) {
    if (!text.startsWith(word)) continue;
    const base = text.slice(word.length);
    const unit = UNITS[base];
    if (unit) return { family: unit[0], factor: factor * unit[1], base };
    if (base === '') return { family: 'count', factor, base };
  }
  const per = /^(.+?)(?:\/|每)/.exec(text);
  return per ? { family: 'ratio', factor: 1, base: text } : null;
}

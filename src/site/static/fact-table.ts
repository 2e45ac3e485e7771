import type { Fact, Report } from '../../schema/index.ts';
import { indicatorName } from '../catalogue.ts';
import { absolute, factAnchor, reportUrl } from '../urls.ts';

type Cell = string | number | null;

/** A column of the flat table of facts: name, Frictionless type, what it holds, and how to take it from a fact. */
export interface FactColumn {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  readonly description: string;
  readonly of: (fact: Fact, report: Report) => Cell;
}

const low = (fact: Fact): number | null => (Array.isArray(fact.value) ? fact.value[0] : fact.value);
const high = (fact: Fact): number | null => (Array.isArray(fact.value) ? fact.value[1] : fact.value);

/** Columns of indicators.csv and indicators.parquet, in order. */
export const factColumns: readonly FactColumn[] = [
  { name: 'id', type: 'string', description: '永久标识', of: (fact) => fact.id },
  { name: 'report', type: 'string', description: '报告标识', of: (fact) => fact.report },
  { name: 'place', type: 'string', description: '地方标识', of: (fact) => fact.place },
  { name: 'place_code', type: 'string', description: 'GB/T 2260 行政区划代码', of: (_, report) => report.place.code },
  { name: 'place_name', type: 'string', description: '地方全称', of: (_, report) => report.place.fullName },
  { name: 'place_level', type: 'string', description: 'province、city、county、district 或 zone', of: (_, report) => report.place.level },
  { name: 'report_year', type: 'integer', description: '报告年份：安排哪一年的工作', of: (_, report) => report.year },
  { name: 'indicator', type: 'string', description: '指标标识', of: (fact) => fact.indicator },
  { name: 'indicator_name', type: 'string', description: '指标名称', of: (fact) => indicatorName(fact.indicator) },
  {
    name: 'measure',
    type: 'string',
    description: 'level 总量、growth 增速（%）、increase 增量、share 占比、rank 位次',
    of: (fact) => fact.measure,
  },
  { name: 'kind', type: 'string', description: 'actual 完成、estimate 预计、target 目标', of: (fact) => fact.kind },
  { name: 'year', type: 'integer', description: '所说的年份；说多年时为空', of: (fact) => fact.year },
  { name: 'period_from', type: 'integer', description: '所说时段的首年', of: (fact) => fact.period?.[0] ?? null },
  { name: 'period_to', type: 'integer', description: '所说时段的末年', of: (fact) => fact.period?.[1] ?? null },
  { name: 'value', type: 'number', description: '数值，单位见 unit；区间取下限；只作比较时为空', of: low },
  { name: 'value_max', type: 'number', description: '区间的上限；不是区间时同 value', of: high },
  { name: 'unit', type: 'string', description: '原文的单位', of: (fact) => fact.unit },
  {
    name: 'op',
    type: 'string',
    description: 'eq 确数、approx 左右、gte 以上、gt 超过、lte 以内、lt 低于、range 区间、relative 只作比较',
    of: (fact) => fact.op,
  },
  {
    name: 'force',
    type: 'string',
    description: 'ensure 确保、strive 力争、binding 约束性、expect 预期；结果为空',
    of: (fact) => fact.force,
  },
  { name: 'relation', type: 'string', description: '比较的关系', of: (fact) => fact.relative?.relation ?? null },
  { name: 'relative_to', type: 'string', description: '与什么相比', of: (fact) => fact.relative?.to ?? null },
  { name: 'relative_text', type: 'string', description: '比较的原话', of: (fact) => fact.relative?.text ?? null },
  {
    name: 'modifier_scope',
    type: 'string',
    description: 'ambiguous 表示“左右”“以上”可能只管并列各项中的一项',
    of: (fact) => fact.modifierScope,
  },
  { name: 'scope', type: 'string', description: '只说其中一部分时的范围', of: (fact) => fact.scope },
  { name: 'quote', type: 'string', description: '原文中承载它的最短一段', of: (fact) => fact.quote },
  { name: 'section', type: 'string', description: '所在章节标识', of: (fact) => fact.evidence.section },
  { name: 'paragraph', type: 'string', description: '所在段落标识', of: (fact) => fact.evidence.paragraph },
  { name: 'start', type: 'integer', description: '在规范文本中的起点（UTF-16）', of: (fact) => fact.evidence.start },
  { name: 'end', type: 'integer', description: '在规范文本中的终点（不含）', of: (fact) => fact.evidence.end },
  { name: 'source_file', type: 'string', description: '原始文件', of: (fact) => fact.source.file },
  { name: 'source_start', type: 'integer', description: '在原始文本中的起点（UTF-16）', of: (fact) => fact.source.start },
  { name: 'source_end', type: 'integer', description: '在原始文本中的终点（不含）', of: (fact) => fact.source.end },
  { name: 'witnesses', type: 'integer', description: '有几份来源这样说', of: (fact) => fact.witnesses.length },
  { name: 'conflicts', type: 'integer', description: '有几份来源另有说法', of: (fact) => fact.conflicts.length },
  { name: 'confidence', type: 'string', description: 'high、medium 或 low', of: (fact) => fact.confidence },
  { name: 'flags', type: 'string', description: '存疑的理由，以分号相隔', of: (fact) => fact.flags.join(';') },
  {
    name: 'url',
    type: 'string',
    description: '原文所在的地址',
    of: (fact, report) => `${absolute(reportUrl(report))}#${factAnchor(fact)}`,
  },
];

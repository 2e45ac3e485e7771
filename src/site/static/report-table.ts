import type { Report } from '../../schema/index.ts';
import { absolute, reportUrl } from '../urls.ts';

/** Columns of reports.csv: name, Frictionless type, what it holds, and how to take it from a report. */
export const reportColumns: readonly {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly of: (report: Report) => string | number | null;
}[] = [
  { name: 'id', type: 'string', description: '永久标识', of: (report) => report.id },
  { name: 'place', type: 'string', description: '地方标识', of: (report) => report.place.id },
  { name: 'place_code', type: 'string', description: 'GB/T 2260 行政区划代码', of: (report) => report.place.code },
  { name: 'place_name', type: 'string', description: '地方全称', of: (report) => report.place.fullName },
  { name: 'place_level', type: 'string', description: 'province、city、county、district 或 zone', of: (report) => report.place.level },
  { name: 'year', type: 'integer', description: '安排哪一年的工作', of: (report) => report.year },
  { name: 'type', type: 'string', description: 'annual 年度报告、term 换届报告', of: (report) => report.type },
  { name: 'title', type: 'string', description: '题名', of: (report) => report.title },
  { name: 'meeting', type: 'string', description: '所在会议', of: (report) => report.meeting },
  { name: 'date', type: 'string', description: '报告日期', of: (report) => report.date },
  { name: 'speaker', type: 'string', description: '报告人', of: (report) => report.speaker },
  { name: 'completeness', type: 'string', description: 'full 完整、partial 不完整', of: (report) => report.completeness },
  { name: 'missing', type: 'string', description: '缺的部分，以分号相隔', of: (report) => report.missing.join(';') },
  {
    name: 'sources',
    type: 'string',
    description: '原始文件，以分号相隔',
    of: (report) => report.sources.map((source) => source.file).join(';'),
  },
  { name: 'url', type: 'string', description: '页面地址', of: (report) => absolute(reportUrl(report)) },
];

/** Columns of coverage.csv, promises.csv and quantities.csv. */
export const coverageColumns = [
  { name: 'report', type: 'string', description: '报告标识' },
  { name: 'indicator', type: 'string', description: '指标标识' },
  { name: 'kind', type: 'string', description: 'actual 上年结果、target 当年目标' },
  {
    name: 'status',
    type: 'string',
    description: 'stated 说了、relative 只作比较、not-stated 没有说、section-missing 缺该说的部分、uncertain 读不准',
  },
] as const;

export const promiseColumns = [
  { name: 'target', type: 'string', description: '目标的事实标识' },
  { name: 'baseline', type: 'string', description: '目标所在报告给出的上年结果' },
  { name: 'outcome', type: 'string', description: '次年报告给出的结果' },
  { name: 'yardstick', type: 'string', description: '相对的目标拿来比的事实' },
  { name: 'verdict', type: 'string', description: 'met 完成、exceeded 超过、narrowly-missed 略低、missed 未达到，或不能比的缘由' },
  { name: 'margin', type: 'number', description: '结果减目标' },
  { name: 'margin_unit', type: 'string', description: '百分点，或目标的 %' },
  { name: 'derived', type: 'number', description: '由别的口径算出的结果，单位同目标' },
  { name: 'reason', type: 'string', description: '不能比的原因' },
  { name: 'notes', type: 'string', description: '附注，以分号相隔' },
] as const;

export const quantityColumns = [
  { name: 'report', type: 'string', description: '报告标识' },
  { name: 'subject', type: 'string', description: '看来所说的事物' },
  { name: 'value', type: 'number', description: '数值；区间取下限' },
  { name: 'value_max', type: 'number', description: '区间的上限；不是区间时同 value' },
  { name: 'unit', type: 'string', description: '原文的单位' },
  { name: 'op', type: 'string', description: '同 indicators.csv' },
  { name: 'section', type: 'string', description: '所在章节标识' },
  { name: 'start', type: 'integer', description: '在规范文本中的起点（UTF-16）' },
  { name: 'end', type: 'integer', description: '在规范文本中的终点（不含）' },
] as const;

import { absolute, href } from '../urls.ts';
import { factColumns } from './fact-table.ts';
import { coverageColumns, promiseColumns, quantityColumns, reportColumns } from './report-table.ts';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const resource = (name: string, title: string, columns: readonly Column[], more: object = {}): object => ({
  name,
  path: `${name}.csv`,
  title,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    fields: columns.map(({ name: field, type, description }) => ({ name: field, type, description })),
    missingValues: [''],
    ...more,
  },
});

const ofReport = { foreignKeys: [{ fields: 'report', reference: { resource: 'reports', fields: 'id' } }] };

/** Frictionless description of the downloads (https://specs.frictionlessdata.io/data-package/). */
export const datapackage = (): object => ({
  profile: 'tabular-data-package',
  name: 'duibiao',
  title: '对标：政府工作报告中的目标与结果',
  homepage: absolute(href()),
  licenses: [{ name: 'other-pd', title: '报告文本为官方文件（《中华人民共和国著作权法》第五条）；整理数据可自由使用，请注明出处' }],
  resources: [
    resource('indicators', '目标与结果，一行一个事实', factColumns, { primaryKey: 'id', ...ofReport }),
    resource('reports', '报告', reportColumns, { primaryKey: 'id' }),
    resource('coverage', '每份报告对每项主要指标说了没有', coverageColumns, { primaryKey: ['report', 'indicator', 'kind'], ...ofReport }),
    resource('promises', '每个目标与次年报告的结果', promiseColumns, {
      primaryKey: 'target',
      foreignKeys: [{ fields: 'target', reference: { resource: 'indicators', fields: 'id' } }],
    }),
    resource('quantities', '没有归入任何指标的数量', quantityColumns, ofReport),
    {
      name: 'indicators-parquet',
      path: 'indicators.parquet',
      title: '同 indicators.csv',
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
    },
    {
      name: 'indicators-json',
      path: 'indicators.json',
      title: '同 indicators.csv，字段全、含嵌套',
      format: 'json',
      mediatype: 'application/json',
    },
  ],
});

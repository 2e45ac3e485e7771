import type { Indicator } from '../../schema/indicator.ts';

/** Enterprises moved to the cloud */
export const cloudEnterprises: Indicator = {
  id: 'cloud-enterprises',
  name: '上云企业',
  english: 'Enterprises moved to the cloud',
  unit: '家',
  unitFamily: 'count',
  units: ['家', '户', '个'],
  theme: 'industry',
  measures: ['level', 'increase'],
  headline: false,
  names: ['上云企业', '企业上云', '企业上云上平台', '上云上平台企业', '企业上云用云'],
  refuse: ['企业上云项目', '企业上云上平台项目'],
  shares: [],
  higherIsBetter: true,
  plausible: { level: [1, 600000], increase: [1, 200000] },
  definition: '把生产经营业务迁移到云平台的企业数。',
  definitionSource: '工业和信息化部《推动企业上云实施指南（2018—2020年）》',
  examples: [
    { text: '新增上云企业80家。', facts: [{ measure: 'increase', value: 80, unit: '家', op: 'eq' }] },
    { text: '企业上云项目超过2.7万个。', facts: [] },
  ],
};

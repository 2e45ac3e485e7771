import type { Fact, IndicatorTheme, PlaceLevel, SectionRole, Theme } from '../schema/index.ts';

/** Chinese names of the vocabularies that the dataset keeps in English. */
export const levelNames: Record<PlaceLevel, string> = {
  province: '省级',
  city: '市级',
  county: '县级',
  district: '市辖区',
  zone: '功能区',
};

export const roleNames: Record<SectionRole, string> = {
  opening: '开场',
  review: '工作回顾',
  targets: '预期目标',
  plan: '工作安排',
  'self-building': '政府自身建设',
  problems: '困难和问题',
  closing: '结语',
  notes: '注释',
  other: '其他',
};

export const themeNames: Record<Theme, string> = {
  economy: '经济运行',
  industry: '产业',
  innovation: '科技创新',
  investment: '投资项目',
  consumption: '消费',
  reform: '改革开放',
  region: '区域合作',
  rural: '农业农村',
  urban: '城乡建设',
  environment: '生态环境',
  livelihood: '民生',
  culture: '文化旅游',
  safety: '安全',
  governance: '政府建设',
  other: '其他',
};

export const indicatorThemeNames: Record<IndicatorTheme, string> = {
  economy: '综合',
  industry: '工业',
  investment: '投资',
  consumption: '消费',
  trade: '外经外贸',
  fiscal: '财政',
  income: '居民收入',
  prices: '物价',
  employment: '就业',
  agriculture: '农业',
  innovation: '科技创新',
  population: '人口',
  environment: '资源环境',
  tourism: '旅游',
  business: '经营主体',
  finance: '金融',
  livelihood: '民生',
  infrastructure: '基础设施',
  education: '教育',
  health: '卫生健康',
  culture: '文化',
  safety: '安全',
  governance: '政府建设',
};

export const measureNames: Record<Fact['measure'], string> = {
  level: '总量',
  growth: '增速',
  increase: '增量',
  share: '占比',
  rank: '位次',
};

export const kindNames: Record<Fact['kind'], string> = { actual: '完成', estimate: '预计完成', target: '目标' };

export const forceNames: Record<NonNullable<Fact['force']>, string> = {
  ensure: '确保',
  strive: '力争',
  binding: '约束性',
  expect: '预期',
};

/** What a force means, for the reader who asks. */
export const forceMeanings: Record<NonNullable<Fact['force']>, string> = {
  ensure: '原文用“确保”一类说法',
  strive: '原文用“力争”“争取”一类说法',
  binding: '原文列为约束性指标',
  expect: '未加强调，属预期性目标',
};

export const opNames: Record<Fact['op'], string> = {
  eq: '确数',
  approx: '左右',
  gte: '以上',
  gt: '超过',
  lte: '以内',
  lt: '低于',
  range: '区间',
  relative: '相对',
};

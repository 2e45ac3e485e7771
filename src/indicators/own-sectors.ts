const HOSPITALITY = [
  '旅游',
  '旅游业',
  '旅游产业',
  '文旅',
  '文旅业',
  '文旅产业',
  '文化旅游',
  '文化旅游业',
  '文化旅游产业',
  '全域旅游',
  '服务业',
  '第三产业',
];
const COMMERCE = [
  '服务业',
  '第三产业',
  '商贸',
  '商贸业',
  '商贸流通',
  '商贸流通业',
  '商贸服务业',
  '内贸',
  '消费',
  '消费市场',
  '消费品市场',
  '现代服务业',
];
const OPENING = ['外贸', '对外贸易', '外向型经济', '开放型经济', '对外开放'];
const FARMING = ['农业', '农业生产', '粮食', '粮食生产', '种植业', '粮食产业', '现代农业'];
const INDUSTRY = ['工业', '工业经济', '新型工业'];
const FINANCE = ['金融', '金融业', '银行业', '金融业机构'];
const TREASURY = ['财政', '财税', '地方财政'];

/**
 * The sector that an indicator measures as a whole, by the words that texts write before its name: they narrow nothing.
 * 服务业完成社会消费品零售总额52亿元 is the place's, 汽车产业完成工业总产值52亿元 is not.
 */
export const ownSectors: Readonly<Record<string, readonly string[]>> = {
  'tourism-visits': HOSPITALITY,
  'tourism-revenue': HOSPITALITY,
  'retail-sales': COMMERCE,
  'services-value-added': COMMERCE,
  'online-retail': COMMERCE,
  trade: OPENING,
  exports: OPENING,
  imports: OPENING,
  fdi: OPENING,
  'grain-output': FARMING,
  'grain-area': FARMING,
  'farming-output': FARMING,
  'port-throughput': ['港口', '全港', '港航'],
  'construction-output': ['建筑业'],
  'industrial-value-added': INDUSTRY,
  'industrial-output': INDUSTRY,
  'industrial-enterprises': INDUSTRY,
  'industrial-investment': INDUSTRY,
  'tech-upgrade-investment': INDUSTRY,
  deposits: FINANCE,
  loans: FINANCE,
  'general-budget-revenue': TREASURY,
  'general-budget-expenditure': TREASURY,
  'tax-revenue': TREASURY,
};

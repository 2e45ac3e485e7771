import { expect, test } from 'vitest';
import { buildDataset } from '../../../src/pipeline/build-dataset.ts';
import { processFile } from '../../../src/pipeline/process-file.ts';
import type { TargetPromise } from '../../../src/schema/index.ts';
import { verdictSchema } from '../../../src/schema/promise.ts';

const padding = [
  '（一）产业发展稳步向前。重点园区承载能力持续增强，一批项目竣工投产，企业家信心逐步恢复。',
  '（二）城乡面貌继续改善。老城区环境整治扎实推进，群众出行更加便利，乡村更加宜居。',
  '（三）社会事业全面进步。学校医院建设加快，社会救助及时到位，平安建设取得成效。',
].join('\n');

/** A whole report of our own writing. An empty review leaves that part out, as a cut scrape would. */
function report(place: string, office: string, year: number, review: string, targets: string): [string, string] {
  const past = `一、${year - 1}年工作回顾\n${year - 1}年，我们沉着应对困难，各项事业取得新的进步。${review}\n${padding}\n`;
  const text = [
    `${place}${year}年政府工作报告`,
    `——${year}年1月18日在${place}人民代表大会会议上`,
    `${place}人民政府${office}　王一川`,
    '各位代表：',
    `现在，我代表${place}人民政府，向大会报告工作，请予审议，并请政协委员和列席人员提出意见。`,
    `${review === '' ? '' : past}二、${year}年工作安排`,
    `${year}年政府工作的总体要求是：坚持稳中求进，推动经济实现质的有效提升和量的合理增长。`,
    `今年经济社会发展的主要预期目标是：${targets}。`,
    padding,
    '三、加强政府自身建设',
    '坚持依法行政、清正廉洁，把更多财力用在发展紧要处、民生急需上，自觉接受人大监督和政协民主监督。',
    '各位代表！让我们同心协力、真抓实干，为完成全年目标任务而努力奋斗！',
  ].join('\n');
  return [`${place}-${year}.txt`, text];
}

const files = [
  report(
    '河北省',
    '省长',
    2013,
    '全省生产总值增长9.6%，社会消费品零售总额增长15%。',
    '生产总值增长9%左右，公共财政预算收入增长11%，社会消费品零售总额增长14%以上',
  ),
  report(
    '河北省',
    '省长',
    2014,
    '全省生产总值增长8.2%，公共财政预算收入增长10.1%，社会消费品零售总额增长13.6%。',
    '生产总值增长8%左右，城镇登记失业率控制在4.5%以内',
  ),
  report('河北省', '省长', 2015, '全省生产总值增长6.5%，城镇登记失业率3.6%。', '生产总值增长7%左右，社会消费品零售总额增长10%'),
  report('河北省', '省长', 2016, '全省生产总值增长6.8%，社会消费品零售总额增长9.8%。', '生产总值增长7%左右'),
  report(
    '保定市',
    '市长',
    2013,
    '全市生产总值完成2600亿元、增长10%，地方一般预算收入130亿元、增长20%，新增高新技术企业12家。',
    '生产总值增长10%以上，地方一般预算收入增长12%—15%，社会消费品零售总额增速高于全省平均水平，城镇新增就业7万人左右，新增高新技术企业10家，居民消费价格涨幅控制在3.5%左右',
  ),
  report(
    '保定市',
    '市长',
    2014,
    '全市生产总值增长8.8%，一般公共预算收入增长13.3%，社会消费品零售总额增长13.6%，城镇新增就业6.9万人，新增高新技术企业14家，居民消费价格上涨2.9%。',
    '生产总值增长8%，一般公共预算收入增长10%，全体居民人均可支配收入增长9%，单位生产总值能耗下降3%以上',
  ),
  report(
    '保定市',
    '市长',
    2015,
    '预计全市生产总值增长7.2%，一般公共预算收入180亿元、同口径增长11%，城镇居民人均可支配收入增长8.6%，农村居民人均可支配收入增长10.9%。',
    '生产总值增长7.5%左右，固定资产投资增长13%',
  ),
  report('保定市', '市长', 2016, '', '生产总值增长7%左右，固定资产投资增长11%'),
  report('保定市清苑县', '县长', 2013, '全县生产总值增长9%。', '生产总值增长10%'),
  report(
    '保定市清苑县',
    '县长',
    2015,
    '全县生产总值增长7%，进出口总额2.4亿美元。',
    '生产总值增长8%以上，进出口总额增长5%，居民收入与经济增长同步',
  ),
  report('保定市清苑区', '区长', 2016, '全区生产总值增长7.6%，进出口总额2.64亿美元，居民人均可支配收入增长8%。', '生产总值增长7.5%'),
  report('安徽省巢湖市', '市长', 2011, '全市生产总值增长14%。', '生产总值增长13%'),
] as const;

const encoder = new TextEncoder();
const dataset = buildDataset(files.map(([name, text]) => processFile(encoder.encode(text), name, {})));
const promises = new Map(dataset.promises.map((promise) => [promise.target, promise]));

test('every report was read, under one id whatever the place was called', () =>
  expect(dataset.reports.map(({ id }) => id).sort()).toEqual(
    [
      'anhui-chaohu-2011',
      ...[2013, 2014, 2015, 2016].map((year) => `hebei-${year}`).sort(),
      ...[2013, 2014, 2015, 2016].map((year) => `hebei-baoding-${year}`),
      ...[2013, 2015, 2016].map((year) => `hebei-baoding-qingyuan-${year}`),
    ].sort(),
  ));

type Came = Partial<TargetPromise>;
const outcomes: readonly (readonly [string, Came])[] = [
  ['hebei-2013.target.gdp-growth', { verdict: 'missed', margin: -0.8 }],
  ['hebei-2013.target.general-budget-revenue-growth', { verdict: 'missed', margin: -0.9 }],
  ['hebei-2013.target.retail-sales-growth', { verdict: 'missed', margin: -0.4 }],
  ['hebei-2014.target.registered-unemployment-level', { verdict: 'met', margin: -0.9 }],
  ['hebei-2015.target.gdp-growth', { verdict: 'met', margin: -0.2 }],
  ['hebei-2015.target.retail-sales-growth', { verdict: 'narrowly-missed', margin: -0.2 }],
  ['hebei-2016.target.gdp-growth', { verdict: 'no-next-report' }],
  ['hebei-baoding-2013.target.gdp-growth', { verdict: 'missed', margin: -1.2 }],
  // 地方一般预算收入 and 一般公共预算收入 are one indicator.
  ['hebei-baoding-2013.target.general-budget-revenue-growth', { verdict: 'met', margin: 0 }],
  // The province's growth was 13.6 too.
  [
    'hebei-baoding-2013.target.retail-sales-growth',
    {
      verdict: 'cannot-compare',
      reason: 'too-close',
      resolved: { op: 'gt', value: 13.6, unit: '%', from: 'hebei-2014.actual.retail-sales-growth', by: 'result' },
    },
  ],
  ['hebei-baoding-2013.target.urban-new-jobs-level', { verdict: 'met', margin: -1.428571 }],
  ['hebei-baoding-2013.target.high-tech-enterprises-increase', { verdict: 'exceeded', margin: 40 }],
  // 控制在3.5%左右 bounds what may rise.
  ['hebei-baoding-2013.target.cpi-level', { verdict: 'met', margin: -0.6 }],
  ['hebei-baoding-2014.target.gdp-growth', { verdict: 'missed', margin: -0.8, notes: ['provisional'] }],
  ['hebei-baoding-2014.target.general-budget-revenue-growth', { verdict: 'cannot-compare', reason: 'basis-differs' }],
  [
    'hebei-baoding-2014.target.resident-income-growth',
    {
      verdict: 'outcome-not-stated',
      reason: 'by-parts',
      near: ['hebei-baoding-2015.actual.urban-income-growth', 'hebei-baoding-2015.actual.rural-income-growth'],
    },
  ],
  ['hebei-baoding-2014.target.energy-intensity-growth', { verdict: 'outcome-not-stated', reason: null, near: [] }],
  ['hebei-baoding-2015.target.gdp-growth', { verdict: 'section-missing' }],
  ['hebei-baoding-qingyuan-2013.target.gdp-growth', { verdict: 'no-next-report' }],
  ['hebei-baoding-qingyuan-2015.target.gdp-growth', { verdict: 'missed', margin: -0.4, notes: ['place-renamed'] }],
  [
    'hebei-baoding-qingyuan-2015.target.trade-growth',
    {
      verdict: 'exceeded',
      derived: {
        how: 'growth-from-levels',
        value: 10,
        unit: '%',
        from: ['hebei-baoding-qingyuan-2015.actual.trade-level', 'hebei-baoding-qingyuan-2016.actual.trade-level'],
      },
    },
  ],
  [
    'hebei-baoding-qingyuan-2015.target.resident-income-growth',
    { verdict: 'met', margin: 0.4, yardstick: 'hebei-baoding-qingyuan-2016.actual.gdp-growth' },
  ],
  ['anhui-chaohu-2011.target.gdp-growth', { verdict: 'cannot-compare', reason: 'place-ended' }],
];

test.each(outcomes)('%s', (target, came) => expect(promises.get(target)).toMatchObject(came));

test('between them they show every verdict there is', () =>
  expect(new Set(outcomes.map(([, { verdict }]) => verdict))).toEqual(new Set(verdictSchema.options)));

import { expect, test } from 'vitest';
import { tidy } from '../../src/pipeline/tidy/index.ts';
import { Tracked } from '../../src/text/tracked.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const run = (text: string): string => tidy(Tracked.of(text)).text;

test.each([
  ['literal line breaks', '政府工作报告\\r\\n各位代表：\\n现在', '政府工作报告\n各位代表：\n现在'],
  ['CRLF', '一\r\n二\r三', '一\n二\n三'],
  ['entities written as text', '增长5%。&nbsp;&ldquo;三农&rdquo;&amp;nbsp;&#8212;', '增长5%。 “三农” —'],
  ['zero-width and private-use characters', '政\u200b府\ufeff工\ue004作', '政府工作'],
  ['marks of lost blanks', '区长?? 李某某', '区长 李某某'],
  ['no-break blanks inside a sentence', '党中央、\u00a0\u00a0国务院', '党中央、国务院'],
  ['a blank before the point', '增长12 .2％，', '增长12.2％，'],
  ['blanks about the point', '新增就业1 . 57万家', '新增就业1.57万家'],
  ['blanks between digits', '住院患者 8 9 8 人', '住院患者 898 人'],
  ['a blank within the integer part', '完成36.5 9亿元，交通33 5.5公里', '完成36.59亿元，交通335.5公里'],
  ['words with blanks between the characters', '政 府 工 作 报 告\n各位代表', '政府工作报告\n各位代表'],
  ['wide blanks between the characters', '目　　　录　　　页\n', '目录页\n'],
  ['list marks of the page', '  • 政府工作报告\n• 第一部分', '政府工作报告\n第一部分'],
  [
    'quotation marks and dashes written as semicolons',
    ';;;;实施;;两区三园;;工程，\n打造;;数字\n小镇;;。',
    '——实施“两区三园”工程，\n打造“数字\n小镇”。',
  ],
  [
    'a per mille sign that lost its second ring',
    '人口自然增长率控制在6.5％。以内，出生率12.1%o，增长3%。上述目标',
    '人口自然增长率控制在6.5‰以内，出生率12.1‰，增长3%。上述目标',
  ],
  ['a subscript that left its mark', 'PM_2.5、SO_2浓度下降，代号A_2不变', 'PM2.5、SO2浓度下降，代号A_2不变'],
  ['a blank in a name', 'PM 2.5平均浓度下降，下午PM 3点', 'PM2.5平均浓度下降，下午PM 3点'],
  ['words with blanks in a sentence', '雛 鷹 瞪 羚 企 業 分 別 增 長48.8%', '雛鷹瞪羚企業分別增長48.8%'],
])('%s', (_, from, to) => {
  expect(run(from)).toBe(to);
});

test('page numbers in a figure are dropped and the figure read whole', () => {
  const text =
    '1、.某市政府工作报告，全市完成生产总值4406.\n2、3亿元，比上年增长58%，服务业占生产总值比重达到5\n3、3.1%，现代服务业发展较快。';
  expect(run(text)).toBe(
    '某市政府工作报告，全市完成生产总值4406.3亿元，比上年增长58%，服务业占生产总值比重达到53.1%，现代服务业发展较快。',
  );
});

test('page numbers on lines of their own join the sentence they cut', () => {
  const text =
    '全年完成固定资产投资同比增长百分之十二，新开\n- 3 -\n工项目六十个，竣工项目四十个，带动就业三千余\n- 4 -\n人，取得明显成效。';
  expect(run(text)).toBe('全年完成固定资产投资同比增长百分之十二，新开工项目六十个，竣工项目四十个，带动就业三千余人，取得明显成效。');
});

test('a line break inside a figure goes', () => {
  expect(run('全年实现地区生产总值突破四千亿元大关达到4406.\n3亿元，增长')).toBe(
    '全年实现地区生产总值突破四千亿元大关达到4406.3亿元，增长',
  );
});

test('text without line breaks gets its paragraphs from wide blanks', () => {
  const paragraph = '各项工作取得新的进展，'.repeat(30);
  const text = `　　${paragraph}成效明显。　　${paragraph}成效明显。　　${paragraph}成效明显。　　${paragraph}成效明显。`;
  expect(run(text).split('\n')).toHaveLength(4);
});

test('a token that ends paragraph after paragraph goes, a unit that ends one stays', () => {
  const text = Array.from({ length: 5 }, (_, i) => `第${i}段，工作扎实推进。jZD`).join('\n');
  expect(run(text)).not.toContain('jZD');
  const strewn = `政府工作报告jZD\n市长 某某jZD\n${text}\n全市经济稳中向好。jZ\nD\n各项工作`;
  expect(run(strewn)).toBe(`政府工作报告\n市长 某某\n${text.replaceAll('jZD', '')}\n全市经济稳中向好。\n各项工作`);
  expect(run('完成投资。GDP\n增长')).toContain('GDP');
});

test('few sentences end in a token where headings and names do too', () => {
  const strewn =
    '政 府 工 作 报 告xR4\n在某某县人民代表大会第三次会议上xR4\n县长 何立xR4\n各位代表:xR4\n一、上年工作回顾xR4\n全县经济稳中向好。xR4\n民生持续改善。xR4';
  expect(run(strewn)).not.toContain('xR4');
  expect(run('推进GDP\n核算GDP\n统一GDP\n完善GDP\n改革GDP。GDP\n核算。GDP')).toContain('GDP');
});

test('a token alone on its line goes too', () => {
  const strewn = `政府工作报告pbK\npbK\n各位代表:pbK\npbK\n${'全县经济稳中向好。pbK\npbK\n'.repeat(4)}谢谢大家！`;
  expect(run(strewn)).not.toContain('pbK');
});

test.each([
  ['在某市第十四届人民代表大会第\n四次会议上', '在某市第十四届人民代表大会第四次会议上'],
  ['在某市第十四届人民代表大会第四次\n会议上', '在某市第十四届人民代表大会第四次会议上'],
])('a session line broken in mid-word is joined: %j', (text, joined) => {
  expect(run(text)).toBe(joined);
});

test('tokens mark paragraphs where a page made its line breaks blanks', () => {
  const paragraph =
    '过去一年，全县上下围绕建设两区目标，统筹做好各项工作，破解了一批 制约发展的难题，办成了一批应急谋远的大事，办好了一批惠民利民的实 事，较好地完成了全年任务。';
  const line = `各位代表:qTz   ${`${paragraph}qTz   `.repeat(8)}谢谢大家。`;
  expect(run(line).split('\n')).toEqual(['各位代表:', ...Array.from({ length: 8 }, () => paragraph.replaceAll(' ', '')), '谢谢大家。']);
});

test('blanks a line of print apart go, others stay', () => {
  const wrapped = Array.from(
    { length: 12 },
    () =>
      '全年新开工项目六十个，竣工项目四十个，带动就业三千余人，取得明显成效， 全县固定资产投资同比增长百分之十二，新增高新技术企业十五家，县域创新 能力不断增强。',
  ).join('\n');
  expect(run(wrapped)).not.toContain(' ');
  const list =
    '主席团成员：王小明 李立 张建国 赵一 陈晓 周建 吴小山 郑立 孙一鸣 何建中 高小松 马立 郭一平 林建 罗小川 梁立 宋一 唐建 许小山 韩立 冯一 邓建';
  expect(run(list)).toContain('王小明 李立');
});

test('lines broken at every change of font are joined, a list of notes is not', () => {
  const broken =
    '2020\n年某某县人民政府工作报告\n一、2019年工作回顾\n2019\n年，面对压力，全县上下真抓实干，围绕“\n1357\n”布局，生产总值增长\n8%;\n财政收入增长\n10%;\n居民收入增长\n9%\n。\n' +
    '（一）脱贫攻坚\n尽锐出战，\n17\n个村出列，\n15250\n人脱贫，贫困发生率降至\n0.47%\n，摘掉\n35\n年的帽子。';
  expect(run(broken).split('\n')).toEqual([
    '2020年某某县人民政府工作报告',
    '一、2019年工作回顾',
    '2019年，面对压力，全县上下真抓实干，围绕“1357”布局，生产总值增长8%;财政收入增长10%;居民收入增长9%。',
    '（一）脱贫攻坚',
    '尽锐出战，17个村出列，15250人脱贫，贫困发生率降至0.47%，摘掉35年的帽子。',
  ]);
  const notes = Array.from({ length: 9 }, (_, i) => `[${i + 1}]\n五项行动${i}：即甲行动、乙行动。（见第${i}页）`).join('\n');
  expect(run(notes)).toBe(notes);
});

test.each([
  '2022年 2023年',
  '拨打 110 120 电话',
  '2023-6-22 18:57:31',
  '工作报告\n1. 2023年主要工作',
  '03-30\n2023年某县政府工作报告',
  '一、发展\n2、改革\n3、稳定',
  '市长 周鹏',
  '实施“五水共治”;;推进;;改革;;开放',
  '三次产业比为1．0：52．4：46．6',
])('%s stays as it is', (text) => {
  expect(run(text)).toBe(text);
});

test('sound text comes back as the same object', () => {
  const tracked = Tracked.of(SOUND_REPORT);
  expect(tidy(tracked)).toBe(tracked);
});

test('running heads go with the page numbers; a sentence they cut is joined, a heading at the foot is not', () => {
  const page = (number: number, last: string): string =>
    `${'全市经济社会发展取得新的显著成效，各项工作扎实推进。\n'.repeat(3)}${last}\n- ${number} -\n\n某市2022年政府工作报告\n\n`;
  const text = `${page(1, '全年新开工项目六十个，完成投资一百二十亿元，带动就业三')}千余人。\n${page(2, '（二）着力改善民生')}　　新建学校五所。\n${page(3, '全年新建改建农村公路三百公里，行政村通客车率达到百分之')}九十八。`;
  const mended = run(text);
  expect(mended).not.toMatch(/某市2022年|- \d -/);
  expect(mended).toContain('带动就业三千余人。');
  expect(mended).toContain('（二）着力改善民生\n　　新建学校五所。');
});

const LONG_TEXT = `“三化”协同推进，${'各项工作取得新的进展，'.repeat(30)}成效明显。`;

test('a JSON record is read by its strings, a CSV table by its cells', () => {
  const text = `政府工作报告\n${LONG_TEXT}`;
  expect(run(JSON.stringify({ id: 7, title: '报告', content: text, tags: ['a', 'b'] })).split('\n')).toEqual(
    expect.arrayContaining(['报告', '政府工作报告', LONG_TEXT]),
  );
  const quoted = text.replaceAll(/[“”]/gu, '"');
  expect(run(`id,title,content\n7,报告,"${quoted.replaceAll('"', '""')}"\n`).split('\n')).toEqual(
    expect.arrayContaining(['报告', '政府工作报告', quoted.split('\n')[1]]),
  );
});

test.each([
  '{一、工作回顾}',
  '[1]“三化”：',
  '他说："好"，"不错"。',
  `"${'各项工作取得新的进展。'.repeat(30)}"`,
])('%s is no record', (text) => {
  expect(run(text)).toBe(text);
});

test('blanks between two sentences of a paragraph go, where the paragraphs stand on lines', () => {
  const lines = '新建公路。\n'.repeat(12);
  expect(run(`${lines}加强环境治理。\u00a0\u00a0建设“花园县城” 示范片〔 3〕。\n`)).toBe(
    `${lines}加强环境治理。建设“花园县城”示范片〔3〕。\n`,
  );
  expect(run('加强环境治理。  建设县城。')).toBe('加强环境治理。  建设县城。');
});

test.each([
  [
    'around figures, letters and quotation marks',
    '过去一年，投入 1.2 亿元实施“一河两岸” 工程，新建中心镇（重点镇）8 个， 5G 基站 120 座。 2022 年森林覆盖率达到 43 %，名列第 3。',
    '过去一年，投入1.2亿元实施“一河两岸”工程，新建中心镇（重点镇）8个，5G基站120座。2022年森林覆盖率达到43%，名列第3。',
  ],
  [
    'inside words',
    '一年来，完成国家慢性病综 合防控示范区复审，深化供给侧结构性改 革，规模以上工业增  加值增长较快，城乡面貌焕然一新，社会大局保持稳定。',
    '一年来，完成国家慢性病综合防控示范区复审，深化供给侧结构性改革，规模以上工业增加值增长较快，城乡面貌焕然一新，社会大局保持稳定。',
  ],
])('blanks that Chinese does not write go %s', (_, from, to) => {
  const others = Array.from({ length: 12 }, (__, index) => `第${index}项工作`).join('\n');
  expect(run(`${others}\n${from}`)).toBe(`${others}\n${to}`);
});

test.each([
  '认真落实《中共中央 国务院关于全面推进乡村振兴的意见》，加快发展 现代农业，弘扬“不忘初心 牢记使命”精神，推动各项事业全面进步。',
  '一、2022年工作回顾 2022年是极不平凡的一年，全县上下同心同德、真抓实干，较好完成了各项目标任务，经济社会保持平稳健康发展。',
  '县人民政府县长 陆知远在县第十六届人民代表大会第五次会议上所作的报告，经与会代表认真审议，一致表示同意，予以通过。',
])('a blank that parts words stays: %s', (text) => {
  const others = Array.from({ length: 12 }, (_, index) => `第${index}项工作`).join('\n');
  expect(run(`${others}\n${text}`)).toBe(`${others}\n${text}`);
});

test('a heading of two characters is closed up, a name is not', () => {
  expect(run('注 释\n吴 鹏\n附　件：\n')).toBe('注释\n吴 鹏\n附件：\n');
});

test('two blanks between words are traces of a wrapped text where commas bear them too', () => {
  const wrapped = '全县上下同心协力，\u00a0\u00a0各项工作取得新进展，\u00a0\u00a0经济稳步增长。\n'.repeat(12);
  const clause = (gap: string): string =>
    `认真落实加快国有企业${gap}改革的意见，大力培育骨干企业，扶持中小企业发展，推动全县工业再上新的台阶，增强发展后劲，提升综合实力。\n`;
  expect(run(`市长  何立中\n${wrapped}${clause(' \u00a0')}`)).toBe(`市长  何立中\n${wrapped.replaceAll('\u00a0', '')}${clause('')}`);
  expect(run(clause('  '))).toBe(clause('  '));
});

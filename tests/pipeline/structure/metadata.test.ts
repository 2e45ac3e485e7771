import { describe, expect, it } from 'vitest';
import { CLOSING, DEMAND, HEAD, OPENING, PROBLEMS, REVIEW, readReport, readText, TARGETS, WORK } from './sample.ts';

const BODY = `一、2020年工作回顾\n${REVIEW}${PROBLEMS}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`;

it('reads place, year, session, date and speaker off the head', () => {
  const { place, year, type, title, meeting, date, speaker } = readReport(`${HEAD}${OPENING}${BODY}`);
  expect({ place: place.fullName, year, type, title, meeting, date, speaker }).toEqual({
    place: '浙江省杭州市桐庐县',
    year: 2021,
    type: 'annual',
    title: '2021年桐庐县政府工作报告',
    meeting: '桐庐县第十六届人民代表大会第五次会议',
    date: '2021-02-03',
    speaker: '陆知远',
  });
});

describe.each([
  ['二O二一年政府工作报告\n', 'title with letter O'],
  ['二〇二一年政府工作报告\n', 'title with 〇'],
  ['二零二一年政府工作报告\n', 'title with 零'],
  ['二0二一年政府工作报告\n', 'title with digit 0'],
])('%s', (title) => {
  it('counts as 2021', () => {
    const report = readReport(
      `${title}桐庐县人民政府县长 陆知远\n${OPENING}${REVIEW.replace('2020年', '过去一年')}${TARGETS}${WORK}${CLOSING}`,
      { place: '浙江省杭州市桐庐县' },
    );
    expect(report.year).toBe(2021);
  });
});

it('lets the body decide and says so where title and body disagree', () => {
  const report = readReport(`2019年桐庐县政府工作报告\n${OPENING}${BODY}`);
  expect(report.year).toBe(2021);
  expect(report.findings.map(({ rule }) => rule)).toEqual(['year-disagreement']);
});

describe('the session against the title', () => {
  const paragraphs = `${REVIEW.replaceAll('2020年', '过去一年')}${TARGETS}${WORK}${CLOSING}`;
  const head = (title: string, date: string): string =>
    `${title}\n——${date}在桐庐县第十六届人民代表大会第五次会议上\n桐庐县人民政府县长 陆知远\n${OPENING}`;
  it('a title that bears the year looked back on gives way', () => {
    const { year, findings } = readReport(head('桐庐县2020年政府工作报告', '2021年1月13日') + paragraphs);
    expect([year, ...findings.map(({ rule }) => rule)]).toEqual([2021, 'year-disagreement']);
  });
  it('a title later than the session of that spring gives way', () => {
    expect(readReport(head('2022年桐庐县政府工作报告', '2021年1月13日') + paragraphs).year).toBe(2021);
  });
  it('title and session together outweigh a heading run into a review', () => {
    const text = `${head('2021年桐庐县政府工作报告', '2021年1月13日')}一、新时代新答卷2020年，是全面推进各项工作的开局之年\n${paragraphs}`;
    expect(readReport(text).year).toBe(2021);
  });
  it('half of a year is looked back on in that year', () => {
    const text = `${head('政府工作报告', '2021年7月29日')}一、过去五年发展成就和2021年上半年工作回顾\n${paragraphs}`;
    expect(readReport(text).year).toBe(2021);
  });
  it('a year that has closed is the one before', () => {
    const text = `桐庐县政府工作报告\n${OPENING}一、过去五年工作回顾\n截至2020年末，全县生产总值完成96亿元，是2015年的1.4倍；财政收入是2015年的1.7倍，投资是2015年的2倍。\n${paragraphs}`;
    expect(readReport(text).year).toBe(2021);
  });
  it('what has passed of the year is looked back on in a session held late', () => {
    const text = `${head('政府工作报告', '2021年6月4日')}一、2020年及今年以来工作回顾\n${paragraphs}`;
    expect(readReport(text).year).toBe(2021);
  });
});

it('says so where only the day of a session late in the year tells its year', () => {
  const text = `政府工作报告\n——2020年12月28日在桐庐县第十七届人民代表大会第一次会议上\n${OPENING}一、工作回顾\n${REVIEW.replace('2020年', '过去一年')}二、下一步工作\n${TARGETS}${WORK}${CLOSING}`;
  const report = readReport(text);
  expect([report.year, report.findings.map(({ rule }) => rule)]).toEqual([2021, ['year-uncertain']]);
  const told = readReport(text.replace('一、工作回顾', '一、2020年工作回顾'));
  expect([told.year, told.findings]).toEqual([2021, []]);
});

it('takes a draft, and says that it is one', () => {
  const report = readReport(`政府工作报告\n（征求意见稿）\n——2021年2月3日在桐庐县第十六届人民代表大会第五次会议上\n${OPENING}${BODY}`);
  expect([report.year, report.findings.map(({ rule }) => rule)]).toEqual([2021, ['draft']]);
});

it('reads the next year where a session late in the year is told of its plan', () => {
  const report = readReport(`政府工作报告
——2020年12月18日在桐庐县第十七届人民代表大会第一次会议上
桐庐县人民政府县长 陆知远
各位代表：
我代表桐庐县人民政府，向大会报告过去五年政府工作，对明年工作提出建议，请予审议。
一、过去五年工作回顾
${REVIEW.replaceAll('2020年', '五年来')}二、今后的工作
${WORK}${CLOSING}`);
  expect(report.year).toBe(2021);
});

it('reads a text without address or headings below a title, a day and a name', () => {
  const report = readReport(`浙江省2006年政府工作报告
（2006年1月15日 陆知远）
过去的五年，是全省发展很快的五年。全省生产总值由2000年的1203亿元增加到2005年的2470亿元，年均增长11.6%，财政总收入达到325.7亿元，年均增长19.9%。
——投资有了新增长。固定资产投资由348亿元增加到1293亿元，年均增长23.5%，社会消费品零售总额达到936亿元，年均增长11.9%。
——生活有了新提高。城镇居民人均可支配收入达到9620元，年均增长11%，农民人均纯收入达到4266元，年均增长8.9%，人均住房面积达到28平方米，各项社会事业全面进步，社会保障水平稳步提高，城乡面貌发生了很大变化，群众得到了更多的实惠，发展的基础更加扎实，前进的道路更加宽广，开放的步子更加坚定。
`);
  expect([report.year, report.place.id]).toEqual([2006, 'zhejiang']);
});

it('takes a name below an office, and one behind the session on its line', () => {
  expect(
    readReport(`政府工作报告\n——2021年2月3日在桐庐县第十六届人民代表大会第五次会议上\n桐庐县人民政府县长\n陆知远\n${OPENING}${BODY}`)
      .speaker,
  ).toBe('陆知远');
  expect(
    readReport(`政府工作报告\n2021年2月3日在桐庐县第十六届人民代表大会第五次会议上桐庐县人民政府县长陆知远\n${OPENING}${BODY}`).speaker,
  ).toBe('陆知远');
});

it("takes a sidecar's address, and names a sidecar's place that nobody knows", () => {
  const report = readReport(`2021年桐庐县政府工作报告\n${OPENING}${BODY}`, { place: '乌有市', url: 'https://example.org/report' });
  expect(report.place.id).toBe('zhejiang-hangzhou-tonglu');
  expect(report.source.page.url).toBe('https://example.org/report');
  expect(report.findings.map(({ severity, rule, message }) => [severity, rule, message.includes('乌有市')])).toEqual([
    ['error', 'unknown-sidecar-place', true],
  ]);
});

it('is overridden by a sidecar', () => {
  const report = readReport(`${HEAD}${OPENING}${BODY}`, { place: '安徽省六安市', year: 2022 });
  expect([report.place.fullName, report.year]).toEqual(['安徽省六安市', 2022]);
});

it('sets aside a report whose place is not to be found, and says what to do', () => {
  const result = readText(`${OPENING.replace('县人民政府', '人民政府')}${BODY.replaceAll('桐庐', '这里').replaceAll('县', '')}`);
  expect('reason' in result && result.reason).toMatch(/place is not recognisable.*meta\.yaml/);
});

it.each([
  [
    'a news item',
    '2月3日上午，县十六届人大五次会议开幕。大会由执行主席王某某主持，应到代表210人，实到205人，符合法定人数。县长陆知远代表县政府向大会作政府工作报告。报告共分三部分。陆知远说，过去的一年全县经济稳中向好，生产总值增长3.2%。陆知远指出，今年要坚持工业强县，生产总值增长8%左右，固定资产投资增长10%。陆知远强调，要加强政府自身建设，坚持依法行政。大会通过了有关决定，部分离退休老同志应邀列席会议，各民主党派负责人参加会议。记者从会上获悉，全县将办好十件民生实事，努力让群众过上更好的日子，会议期间代表们将分团审议报告并提出意见建议。',
    /news item or digest/,
  ],
  [
    'a congress report',
    `桐庐县人民代表大会常务委员会工作报告\n各位代表：\n我受县人大常委会委托，向大会报告工作，请予审议。\n${BODY}`,
    /standing committee/,
  ],
  ['a court report', `桐庐县人民法院工作报告\n各位代表：\n现在，我代表县人民法院向大会报告工作，请予审议。\n${BODY}`, /court/],
  [
    'a budget',
    `关于桐庐县2020年预算执行情况和2021年预算草案的报告\n各位代表：\n受县人民政府委托，现将预算执行情况和预算草案提请大会审议。\n${BODY}`,
    /budget/,
  ],
  ['a township', `桐庐县分水镇政府工作报告\n各位代表：\n现在，我代表镇人民政府向大会报告工作，请予审议。\n${BODY}`, /township/],
  ["the State Council's report", `政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n${BODY}`, /State Council/],
  ["a Party congress's report", `各位代表：\n现在，我代表中国共产党桐庐县第十四届委员会向大会作报告，请予审议。\n${BODY}`, /another body/],
  ['a digest', `2021年桐庐县政府工作报告（摘要）\n${BODY}`, /digest/],
  ['a short text', '政府工作报告征求意见表', /too short/],
])('sets aside %s', (_, text, reason) => {
  const result = readText(text);
  expect('reason' in result ? result.reason : 'a report').toMatch(reason);
});

it.each([
  ['桐庐县第十六届人民代表大会第五次会议关于政府工作报告的决议', 'resolution'],
  ['桐庐县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要', 'five-year plan'],
  ['县政府召开《政府工作报告》征求意见座谈会', 'news item'],
  ['代表团分组审议政府工作报告', 'news item'],
])('sets %s aside by its own name', (title, reason) => {
  const result = readText(`${title}\n${REVIEW}${DEMAND}${TARGETS}${WORK.repeat(3)}`);
  expect('reason' in result && result.reason).toContain(reason);
});

it("takes the speaker from a crawler's header where the text names none", () => {
  const record = (head: string): string =>
    `标题：政府工作报告——2021年2月3日在桐庐县第十六届人民代表大会第五次会议上\n发文单位：桐庐县人民政府\n发文时间：2021-02-03\n报告人：桐庐县人民政府县长 陆知远\n来源URL：https://www.example.org/1.html\n\n正文：\n\n${head}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${TARGETS}${WORK}${CLOSING}`;
  expect(readReport(record('')).speaker).toBe('陆知远');
  expect(readReport(record('桐庐县人民政府县长 周海平\n')).speaker).toBe('周海平');
});

it('sets aside a plan whose title is cut into lines, and a Party congress', () => {
  const session = '──2021年2月4日在桐庐县第十六届\n人民代表大会第五次会议上\n';
  const plan = readText(
    `桐庐县2020年国民经济和社会\n发展计划执行情况与2021年\n计划草案的报告\n${session}桐庐县发展和改革局局长 周一舟\n各位代表：\n受县人民政府委托，我向大会报告桐庐县2020年国民经济和社会发展计划执行情况与2021年计划草案，请予审议。\n${BODY}`,
  );
  expect('reason' in plan && plan.reason).toMatch(/plan or the budget/);
  const party = readText(
    `在中国共产党桐庐县第十四次代表大会上的报告\n同志们：\n现在，我代表中国共产党桐庐县第十三届委员会向大会作报告。\n${BODY}`,
  );
  expect('reason' in party && party.reason).toMatch(/another body/);
});

it('reads a titled text with both parts though it has hardly a figure, and one given on behalf of the government', () => {
  const words = '我们坚持工业强县，加快园区建设，农业结构进一步调整，各项社会事业取得新的进步，社会保持稳定，群众生活不断改善。\n';
  const few = readReport(`2006年桐庐县政府工作报告\n一、2005年工作回顾\n${words.repeat(3)}二、2006年主要任务\n${words.repeat(3)}`);
  expect([few.place.id, few.year, few.completeness]).toEqual(['zhejiang-hangzhou-tonglu', 2006, 'partial']);
  const charged = readReport(
    `桐庐县政府工作报告\n（2021年2月3日）\n各位代表：\n受县人民政府委托，现将政府工作情况报告如下，请予审议。\n${BODY}`,
  );
  expect(charged.sections[0]).toMatchObject({ role: 'opening' });
  expect(charged.missing).toEqual([]);
});

import { expect, it } from 'vitest';
import { CLOSING, DEMAND, OPENING, PROBLEMS, REVIEW, readReport, readText, TARGETS, WORK } from '../structure/sample.ts';

const BODY = `一、2020年工作回顾\n${REVIEW}${PROBLEMS}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`;
const SESSION = '2021年2月3日在桐庐县第十六届人民代表大会第五次会议上\n';

/** Title, session, date and speaker, and the first lines of the canonical text. */
const head = (text: string) => {
  const { place, title, meeting, date, speaker, canonical } = readReport(text);
  return { place: place.id, title, meeting, date, speaker, first: canonical.text.split('\n\n').slice(0, 2) };
};
const TONGLU = {
  place: 'zhejiang-hangzhou-tonglu',
  meeting: '桐庐县第十六届人民代表大会第五次会议',
  date: '2021-02-03',
  speaker: '陆知远',
};

it('leaves out the table of a disclosure form above the session line', () => {
  const form = '文件名称 | 桐庐县2021年政府工作报告 | ||\n索引号 | /2021-0007 | 公开目录: | 工作报告 |\n成文日期: | 2021年03月09日 | |\n';
  expect(head(`${form}${SESSION}桐庐县人民政府县长 陆知远\n${OPENING}${BODY}`)).toEqual({
    ...TONGLU,
    title: '桐庐县2021年政府工作报告',
    first: [SESSION.trim(), '桐庐县人民政府县长 陆知远'],
  });
});

it("leaves out a collector's preface and the page's own date", () => {
  const preface =
    '关于桐庐县政府工作报告\n2021年03月12日 09:30   来源:某某网\n桐庐县十六届人大五次会议2月3日开幕,县长陆知远作政府工作报告称,今年预期增长7%。下面是小编收集整理的全文,欢迎阅读!\n';
  expect(head(`${preface}政府工作报告\n${SESSION}县长 陆知远\n${OPENING}${BODY}`)).toEqual({
    ...TONGLU,
    title: '政府工作报告',
    first: ['# 政府工作报告', SESSION.trim()],
  });
});

it('joins a session line that was broken for its looks', () => {
  const broken = SESSION.replace('人民代表', '\n  人民代表').replace('第五次', '\n第五次').replace('县第十六', '县\n第十六');
  expect(head(`政府工作报告\n${broken}县长 陆知远\n${OPENING}${BODY}`).meeting).toBe(TONGLU.meeting);
});

it('reads a speaker who is named without an office, and one behind the date in brackets', () => {
  expect(head(`政府工作报告\n${SESSION}陆 知 远\n${OPENING}${BODY}`).speaker).toBe('陆知远');
  expect(head(`2021年桐庐县政府工作报告\n（2021年2月3日 陆知远）\n${OPENING}${BODY}`)).toMatchObject({
    date: '2021-02-03',
    speaker: '陆知远',
  });
});

it("takes the place from the page's title above the head, and from the Party committee", () => {
  const nameless = `（2021年2月3日 陆知远）\n${OPENING}${BODY}`.replaceAll('桐庐', '我');
  expect(head(`资料：桐庐县2021年政府工作报告\n2021年03月12日 09:30\n(点击查阅更多2021年政府工作报告)\n${nameless}`).place).toBe(
    TONGLU.place,
  );
  expect(head(nameless.replace('2020年，', '2020年，在中共桐庐县委坚强领导下，')).place).toBe(TONGLU.place);
});

it('drops the translation between the paragraphs', () => {
  const bilingual = `政府工作报告\nREPORT ON THE WORK OF THE GOVERNMENT\n${SESSION}县长 陆知远\n${OPENING}Fellow Deputies, on behalf of the county people's government\n${BODY.replaceAll('。\n', '。\nThe county made new progress last year, and GDP rose by 3.2%.\n')}`;
  const report = readReport(bilingual);
  expect(report.canonical.text).not.toMatch(/[A-Za-z]{3}/);
  expect(report.canonical.text).toContain('一、2020年工作回顾');
});

it("joins what a newspaper's page jump cut, and drops the jump", () => {
  const cut = BODY.replace('186.4亿元', '186.4亿元（下转第四版）\n（上接第一版）');
  expect(readReport(`政府工作报告\n${SESSION}${OPENING}${cut}`).canonical.text).toContain('186.4亿元，增长3.2%');
});

it('keeps the last words of a text that breaks off', () => {
  const partial = `政府工作报告\n${SESSION}${OPENING}一、2020年工作回顾\n${REVIEW.repeat(4)}各位代表，客观审视一年来的工作，我们有成绩、有进步，但与群众的期`;
  expect(readReport(partial).canonical.text).toMatch(/与群众的期\n?$/);
});

it.each([
  ['我代表镇人民政府', 'township'],
  ['我受镇人民政府委托', 'township'],
])('sets %s aside as the report of a township', (voice, reason) => {
  const text = `政府工作报告\n各位代表：\n现在，${voice}，向大会作政府工作报告，请予审议。\n${BODY}`;
  const result = readText(text);
  expect('reason' in result && result.reason).toContain(reason);
});

it("leaves out a photograph's caption, and what a page sets behind the last words", () => {
  const caption = '2月3日，桐庐县第十六届人民代表大会第五次会议开幕。县长陆知远作政府工作报告。 本报记者 周某 摄\n';
  const text = `政府工作报告\n${SESSION}县长 陆知远\n${caption}${OPENING}${BODY}》》点击图片进入专题《《\n收藏\n|\n分享到:\n`;
  expect(head(text)).toMatchObject({ ...TONGLU, first: ['# 政府工作报告', SESSION.trim()] });
  expect(readReport(text).canonical.text.trimEnd().endsWith(CLOSING.trim())).toBe(true);
  expect(readReport(text).canonical.text).not.toMatch(/摄/u);
  const board = `政府工作报告\n${SESSION}县长 陆知远\n${OPENING}${BODY}欢迎光临 桐江论坛 (http://bbs.example.cn/) Powered by Discuz! X2.5\n`;
  expect(readReport(board).canonical.text.trimEnd().endsWith(CLOSING.trim())).toBe(true);
});

it.each([
  ['an encyclopaedia', '2021年桐庐县政府工作报告 编辑 锁定 讨论\n本词条缺少信息栏\n目录\n1 报告全文\n报告全文\n'],
  ['a message', '重磅！2021年桐庐县政府工作报告全文来了\n桐江发布 桐江发布\n'],
  ['a board', '标题: [浙江] 2021年桐庐县政府工作报告 [打印本页]\n作者: 老周 时间: 2021-3-12 10:21\n'],
])("takes place and year from the title in %s's own words above a nameless report", (_, above) => {
  const nameless = `${OPENING}${BODY}`.replaceAll('桐庐', '我').replaceAll('2020年', '过去一年').replaceAll('2021年', '今年');
  const { place, year } = readReport(`${above}${nameless}`);
  expect([place.id, year]).toEqual([TONGLU.place, 2021]);
});

it("drops a page number glued to the title, and reads the year that the opening's request names", () => {
  expect(head(`1政府工作报告\n${SESSION}县长 陆知远\n${OPENING}${BODY}`).title).toBe('政府工作报告');
  const plan =
    '各位代表：\n县人民政府编制了规划（草案）。同时，确定了2021年重点工作。现在，我代表桐庐县人民政府向大会报告，请各位代表连同规划（草案）一并审议。\n';
  expect(readReport(`${plan}${BODY.replaceAll('2020年', '过去一年').replaceAll('2021年', '今年')}`).year).toBe(2021);
});

it('reads a session that lost its 次, with the day in a line of its own', () => {
  const lines = '政府工作报告\n——在桐庐县第十六届人民代表大会第五会议上\n桐庐县人民政府代县长 陆知远\n(2021年2月3日)\n';
  expect(head(`${lines}${OPENING.replace('县人民政府', '人民政府')}${BODY.replaceAll('桐庐', '我')}`)).toMatchObject({
    ...TONGLU,
    meeting: '桐庐县第十六届人民代表大会第五会议',
  });
});

it('joins the lines of a page that hangs a token on every paragraph', () => {
  const jammed = `政府工作报告\n${SESSION}县长 陆知远\n${OPENING}${BODY}`.trim().replaceAll('\n', 'Qxz\n');
  const wrapped = `${jammed}Qxz\n`.replaceAll(/[^\n]{38}(?=[^\n])/gu, '$&\n');
  const plain = readReport(`政府工作报告\n${SESSION}县长 陆知远\n${OPENING}${BODY}`);
  expect(readReport(wrapped).canonical.text).toBe(plain.canonical.text);
});

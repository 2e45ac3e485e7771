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
    title: '2021年浙江省杭州市桐庐县政府工作报告',
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

import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/pipeline/clean/index.ts';
import { publisherOf } from '../../../src/pipeline/clean/publisher.ts';
import { read } from '../../../src/pipeline/read/index.ts';
import { repair } from '../../../src/pipeline/repair/index.ts';
import { isYearReplaced, latestPlanNamed } from '../../../src/pipeline/structure/plans-named.ts';
import { CLOSING, DEMAND, HEAD, OPENING, PROBLEMS, REVIEW, readText, TARGETS, WORK } from '../structure/sample.ts';

const BODY = `一、2020年工作回顾\n${REVIEW}${PROBLEMS}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`;
const cleaned = (text: string): string => clean(repair(read(new TextEncoder().encode(text), 'a.txt'))).tracked.text;

test.each([
  ['来源：黄石市人民政府', '黄石市'],
  ['发布机构：泾县人民政府（办公室）', '泾县'],
  ['当前位置：武汉市硚口区人民政府网站>政务公开>政府工作报告', '武汉市硚口区'],
  ['主办：广元市人民政府办公室', '广元市'],
  ['发布机构：各级人民政府', null],
  ['市政府领导活动', null],
])('%s is published by %s', (cue, place) => {
  expect(publisherOf([cue])).toBe(place);
});

describe('the head of a page', () => {
  test('has its title once', () => {
    const text = cleaned(`2021年桐庐县政府工作报告\n|\n${HEAD}${OPENING}${BODY}`);
    expect(text.match(/2021年桐庐县政府工作报告/g)).toHaveLength(1);
  });

  test('is parted from the session and the day it was posted', () => {
    const text = cleaned(
      `政 府 工 作 报 告 2021-02-14 2021年2月3日在桐庐县第十六届人民代表大会第五次会议上 县人民政府县长 陆知远 ${OPENING}${BODY}`,
    );
    expect(
      text
        .split('\n')
        .slice(0, 3)
        .map((line) => line.trim()),
    ).toEqual(['政府工作报告', '2021年2月3日在桐庐县第十六届人民代表大会第五次会议上', '县人民政府县长 陆知远']);
  });

  test('loses a table of contents with dots and an English title', () => {
    const contents = `目录2021年桐庐县政府工作报告${'.'.repeat(40)}1工业发展情况${'.'.repeat(40)}22-1-`;
    const text = cleaned(
      `${contents}\n${HEAD.replace('2021年桐庐', 'REPORT ON THE WORK OF THE PEOPLE’S GOVERNMENT2021年桐庐')}${OPENING}${BODY}`,
    );
    expect(text.split('\n')[0]).toBe('2021年桐庐县政府工作报告');
  });

  test('is found above an opening sentence that the page broke, below what a document viewer says of itself', () => {
    const viewer =
      '工作报告 政府工作报告 DOCX 20页 下载123 2024-04-21 浏览76 收藏175\n温馨提示：当前文档最多只能预览2页，请下载原文档以浏览全部内容。\n';
    const text = cleaned(
      `2021年桐庐县政府工作报告\n${viewer}${HEAD}各位代表：\n现在，我代表县人民政府向大会报告工作，请\n予审议，并请政协委员提出意见。\n${BODY}`,
    );
    expect(text.split('\n').slice(0, 3)).toEqual(HEAD.trimEnd().split('\n'));
    expect(text).not.toMatch(/下载|预览/);
  });

  test('has its session once, wherever the page repeats it', () => {
    const [title = '', session = ''] = HEAD.split('\n');
    const text = cleaned(`${session}\n${title}\n${session}\n桐庐县人民政府县长 陆知远\n${OPENING}${BODY}`);
    expect(text.split('\n').slice(0, 2)).toEqual([title, session]);
  });

  test('keeps the cover of the printed paper', () => {
    const text = cleaned(`首页>政务公开\n桐庐县第十六届人民代表大会第五次会议文件\n（05）\n${HEAD}${OPENING}${BODY}`);
    expect(text.split('\n')[0]).toBe('桐庐县第十六届人民代表大会第五次会议文件');
  });
});

test('a plan laid before the congress is known by the title the page gives it', () => {
  const outcome = readText(
    `何立：关于桐庐县国民经济和社会发展\n第十一个五年规划纲要（草案）的报告\n（2006年3月）\n${OPENING}${REVIEW.repeat(3)}`,
  );
  expect(outcome).toMatchObject({ reason: 'a five-year plan, not the work report' });
});

test('years put into an old report are found out by the plans it names', () => {
  expect(latestPlanNamed('实现了“十一五”的良好开局，“十五”计划全面完成')).toBe(2010);
  expect(isYearReplaced(2023, '实现了“十二五”的良好开局')).toBe(true);
  expect(isYearReplaced(2017, '“十二五”规划圆满完成')).toBe(false);
  expect(isYearReplaced(2023, '十五个项目开工')).toBe(false);
  const outcome = readText(`${HEAD}${OPENING}${BODY}`.replaceAll('2020', '2023').replaceAll('2021', '2024').replace('十四五', '十一五'));
  expect(outcome).toMatchObject({ reason: expect.stringContaining('its years were changed') });
});

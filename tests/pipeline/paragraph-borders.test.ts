import { expect, it } from 'vitest';
import { paragraphBorders } from '../../src/pipeline/paragraph-borders.ts';

const WORK =
  '新建改建农村公路63公里，完成老旧小区改造4个，接待游客210万人次；新增规上企业6家，技改投资18亿元，群众生活得到改善，城乡面貌焕然一新。';
const NOTES =
  '1.标准地改革：按标准出让土地。2.6个重大专项：全县统一组织的科技项目。3.放管服：简政放权、放管结合、优化服务。4.一环两带：环城绿道和沿河景观带。';

/** The first characters of the paragraphs found in a text that lost its line breaks. */
const begins = (text: string): string[] => paragraphBorders(text, true).map((at) => text.slice(at, at + 8).trim());

it.each([
  ['the address alone', `各位代表：现在，我代表县人民政府向大会报告工作。${WORK}`, '现在，我代表县人'],
  ['what a year is to be worked by', `${WORK}按照县委部署，今年，政府工作的总体思路是：坚持稳中求进。${WORK}`, '按照县委部署，今'],
  ['the offices’ works', `${WORK}同时，审计、统计、气象、档案、民族宗教等工作取得新成绩。${WORK}`, '同时，审计、统计'],
  ['a note behind one whose number reads like a decimal', `${WORK}名词解释${NOTES}`, '3.放管服：简政'],
])('finds %s', (_, text, words) => expect(begins(text)).toContain(words));

it('finds sentences that begin with the same time over and over, far apart', () => {
  const year = (topic: string): string => `2021年，我们${topic}。${WORK}${WORK}`;
  expect(
    begins(`${WORK}${['抓项目强产业', '治污染护生态', '办实事惠民生'].map(year).join('')}`).filter((words) => words.startsWith('2021年，')),
  ).toHaveLength(3);
  expect(begins(`${WORK}${year('抓项目强产业')}${WORK}2021年，我们完成了任务。`).some((words) => words.startsWith('2021年，'))).toBe(false);
});

it('takes calls of notes for no rows of notes', () => {
  const text = `${WORK}推行“标准地”[1]改革，落实“放管服”[2]举措，建设“一环两带”[3]工程。${WORK}`;
  expect(begins(text).filter((words) => words.startsWith('['))).toEqual([]);
});

import { expect, it } from 'vitest';
import { topicBorders } from '../../src/pipeline/topic-sentences.ts';

const PASSAGE =
  '实施技改项目42个，完成投资18亿元，新增规上企业6家；办好高山茶节，建设茶旅融合示范带，接待游客210万人次；改造老旧小区4个，新建改建农村公路63公里，新增停车泊位900个；新增城镇就业2500人，改造棚户区600套，困难群众得到妥善安置；新增高新技术企业9家，科技型中小企业60家；完成造林6万亩，优良天数达到320天，入河排污口全部整治到位。';
const found = (text: string, borders: number[] = []): string[] =>
  topicBorders(text, borders).map((at) => text.slice(at, text.indexOf('。', at)));

it('finds the sentences that head a passage', () => {
  const text = `${PASSAGE}大力培育市场主体。${PASSAGE}教育事业稳步发展。${PASSAGE}`;
  expect(found(text)).toEqual(['大力培育市场主体', '教育事业稳步发展']);
});

it.each([
  ['a short sentence close behind a border', `${PASSAGE}大力培育市场主体。${PASSAGE}`, [PASSAGE.length - 40]],
  ['one with nothing but short ones behind', `${PASSAGE}加强基层治理。群众满意。大局稳定。`, []],
  ['items of a list', `${PASSAGE}二是加快产业升级。${PASSAGE}`, []],
  ['a sentence with a figure', `${PASSAGE}新增绿地12公顷。${PASSAGE}`, []],
])('passes over %s', (_, text, borders) => expect(found(text, borders as number[])).toEqual([]));

it('takes the first of several close behind a border too', () => {
  const intro = '以茶旅融合为抓手，加快建设山水宜居县城，不断增强发展后劲。';
  const text = `${PASSAGE}${intro}大力培育市场主体。${PASSAGE}教育事业稳步发展。${PASSAGE}`;
  expect(found(text, [PASSAGE.length])).toEqual(['大力培育市场主体', '教育事业稳步发展']);
});

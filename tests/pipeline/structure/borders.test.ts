import { expect, it } from 'vitest';
import { paragraphBorders } from '../../../src/pipeline/paragraph-borders.ts';
import { CLOSING, DEMAND, HEAD, OPENING, REVIEW, readReport, roleOf, TARGETS, tree, WORK } from './sample.ts';

const FILLER = '一年来，全县上下抓项目、强产业、惠民生，新建改建农村公路63公里，改造老旧小区4个，城乡面貌焕然一新。';
const parts = (text: string): string[] => {
  const borders = [0, ...paragraphBorders(text), text.length];
  return borders.slice(1).map((border, index) => text.slice(borders[index], border).slice(0, 12));
};

it('parts the problems from the thanks they run into', () => {
  const text = `各位代表！${FILLER.repeat(5)}在此，我代表县人民政府，向全县人民，表示衷心的感谢并致以崇高的敬意！回望来路、展望前程，我们必须清醒认识到，前进道路上还有不少困难和挑战，产业层次偏低，民生短板较多。我们将努力加以解决。`;
  expect(parts(text)).toEqual(['各位代表！一年来，全县上', '回望来路、展望前程，我们']);
});

it('parts items led by a dash, the first behind a colon too', () => {
  const text = `${FILLER.repeat(6)}特别是三组数据来之不易：——全县粮食总产18万吨，增长2%；——全县新增市场主体1200户，增长9%；——全县旅游收入12亿元，增长11%。`;
  expect(parts(text).slice(1)).toEqual(['——全县粮食总产18万吨', '——全县新增市场主体12', '——全县旅游收入12亿元']);
});

it('parts the remark behind the last words', () => {
  expect(parts('让我们同心协力，为建设富裕美丽的新桐庐而努力奋斗！（注：2020年全县生产总值含开发区，其他指标不含开发区。）')).toEqual([
    '让我们同心协力，为建设富',
    '（注：2020年全县生产',
  ]);
});

it('parts the targets from what must be done to reach them', () => {
  const targets = TARGETS.trim();
  const line = `${targets}这些目标积极稳妥。实现上述目标，必须坚持实干为先。${WORK.trim().repeat(8)}`;
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${line}\n（一）兴产业。${WORK}${CLOSING}`,
  );
  expect(roleOf(report, '主要预期目标是')).toBe('targets');
  expect(roleOf(report, '实现上述目标')).toBe('plan');
});

it('takes the guiding ideas of coming years out of a part that looks back and ahead', () => {
  const ahead =
    '各位代表！“十三五”是全面建成小康社会的决胜阶段，必须保持定力、攻坚克难。“十三五”时期经济社会发展的指导思想是：坚持发展第一要务，着力创新体制机制，着力保障改善民生。';
  const report = readReport(
    `${HEAD}${OPENING}一、“十二五”主要成就及“十三五”主要目标\n${REVIEW}${ahead}\n到2020年，全县生产总值比2010年翻一番以上，城镇化率力争达到50%。\n二、2020年工作回顾\n${REVIEW}三、2021年工作安排\n${TARGETS}${WORK}${CLOSING}`,
  );
  expect(roleOf(report, '指导思想是')).toBe('plan');
  expect(roleOf(report, '翻一番以上')).toBe('plan');
});

it('finds the part on the government itself by what is demanded of it', () => {
  const own = '各位代表！跑出加速度、迈上新台阶，对政府自身建设提出了更高要求。我们将始终加强政治建设，坚持依法行政、清正廉洁。';
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}（一）兴产业。${WORK}（二）惠民生。${WORK}${own}\n${CLOSING}`,
  );
  expect(roleOf(report, '更高要求')).toBe('self-building');
});

it.each([
  ['附件1\n2021年十件民生实事', '附件1 2021年十件民生实事'],
  ['附：2021年县政府民生实事项目', '附：2021年县政府民生实事项目'],
])('reads the projects of an annex: %s', (heading, title) => {
  const report = readReport(
    `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${TARGETS}${WORK}${CLOSING}${heading}\n一、扩大学前教育供给。\n新建公办幼儿园3所，新增学位900个，改造食堂12个，惠及群众4200户家庭。\n二、改善城乡供水\n改造老旧供水管网26公里，建成农村水厂2座，惠及群众3.1万人，水质达标率稳步提升。\n`,
  );
  expect(tree(report).slice(-3)).toEqual([`1 other - ${title}`, '2 other 一、 扩大学前教育供给', '2 other 二、 改善城乡供水']);
});

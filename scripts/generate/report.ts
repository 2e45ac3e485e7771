import type { Place } from '../../src/schema/place.ts';
import { resultClauses, targetClauses } from './figures.ts';
import { paragraph } from './prose.ts';
import type { Random } from './random.ts';
import { fields, names, people, planHeads, reviewHeads } from './vocabulary.ts';

const NUMERALS = [...'一二三四五六七八九十'];
const OFFICES: Readonly<Record<string, string>> = { 省: '省长', 市: '市长', 县: '县长', 区: '区长', 州: '州长', 旗: '旗长', 盟: '盟长' };
const PARAGRAPH = 260;

/** A report of our own making as lines: title, session, speaker, address, four parts; 15,000–20,000 characters, some 50 facts and 150 other quantities, as in real ones. */
export function reportLines(random: Random, { fullName, name }: Place, year: number): string[] {
  const own = name.at(-1) ?? '市';
  const office = OFFICES[own] ?? '市长';
  const body = (heads: readonly string[], count: number, figures: () => string): string[] =>
    random
      .some(heads, count)
      .flatMap((head, index) => [
        `（${NUMERALS[index]}）${head}。${paragraph(random, PARAGRAPH)}`,
        `${figures()}${paragraph(random, PARAGRAPH)}`,
        ...Array.from({ length: random.whole(0, 2) }, () => paragraph(random, PARAGRAPH)),
      ]);
  const results = resultClauses(random, 26);
  const targets = targetClauses(random, 21);
  return [
    `${year}年${name}政府工作报告`,
    `——${year}年1月${random.whole(5, 28)}日在${fullName}第${random.pick(NUMERALS)}届人民代表大会第${random.pick(NUMERALS)}次会议上`,
    `${fullName}人民政府${office}　${random.pick(people)}${random.pick(names)}`,
    '各位代表：',
    `现在，我代表${own}人民政府，向大会报告工作，请予审议，并请${own}政协委员和列席人员提出意见。`,
    `一、${year - 1}年工作回顾`,
    `${year - 1}年，在${own}委的坚强领导下，全${own}上下真抓实干，较好完成了各项任务。${results.splice(0, 6).join('，')}。`,
    ...body(reviewHeads, 8, () => `全年${results.splice(0, 2).join('，')}。`),
    `各位代表！成绩来之不易。同时，我们也清醒看到，${random.pick(fields)}还有短板，${random.pick(fields)}任务艰巨，政府服务效能有待提高。`,
    `二、${year}年工作安排`,
    `${year}年经济社会发展的主要预期目标是：${targets.splice(0, 12).join('，')}。`,
    ...body(planHeads, 9, () => `今年力争${targets.splice(0, 1).join('，')}。`),
    '三、加强政府自身建设',
    ...Array.from({ length: 3 }, () => paragraph(random, PARAGRAPH)),
    `各位代表！蓝图已经绘就，奋进正当其时。让我们团结一心、苦干实干，为谱写${name}高质量发展新篇章而努力奋斗！`,
  ];
}

import { clean } from '../../../src/pipeline/clean/index.ts';
import { convert } from '../../../src/pipeline/convert/index.ts';
import type { NotAReport, ReportText, Sidecar } from '../../../src/pipeline/stages.ts';
import { structure } from '../../../src/pipeline/structure/index.ts';
import { Tracked } from '../../../src/text/tracked.ts';

/** Runs a text of our own through clean, convert and structure. */
export const readText = (text: string, sidecar: Sidecar | null = null, file = 'sample.txt'): ReportText | NotAReport =>
  structure(
    convert(clean({ file, sha256: '0'.repeat(64), charset: 'utf-8', evidence: 'test', text, findings: [], tracked: Tracked.of(text) })),
    sidecar,
  );

/** The same for a text that must be a report. */
export const readReport = (text: string, sidecar: Sidecar | null = null, file?: string): ReportText => {
  const result = readText(text, sidecar, file);
  if ('reason' in result) throw new Error(`Unexpected: no report, ${result.reason}`);
  return result;
};

/** Sections as `level role number title`, indented by nothing. */
export const tree = (report: ReportText): string[] =>
  report.sections.map(({ level, role, number, title }) => [level, role, number ?? '-', title].join(' '));

/** Role of the section that holds the block beginning with these words. */
export const roleOf = (report: ReportText, words: string): string => {
  const block = report.blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`Unexpected: no block holds ${words}`);
  return report.sections.find(({ id }) => id === block.section)?.role ?? 'none';
};

export const HEAD = '2021年桐庐县政府工作报告\n——2021年2月3日在桐庐县第十六届人民代表大会第五次会议上\n桐庐县人民政府县长 陆知远\n';
export const OPENING = '各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议，并请政协委员和列席人员提出意见。\n';
export const REVIEW =
  '2020年，全县干部群众克服疫情和汛情的双重考验，较好完成了县人大会议确定的任务。全年实现地区生产总值186.4亿元，增长3.2%；一般公共预算收入11.7亿元，增长2.5%；城镇、农村居民人均可支配收入分别增长4.1%、6.8%。\n';
export const PROBLEMS =
  '在肯定成绩的同时，我们也清醒认识到，发展中还存在不少困难和问题：产业层次不高，财政收支矛盾突出，优质教育医疗资源不足。对此，我们将采取有力措施，认真加以解决。\n';
export const DEMAND =
  '2021年是“十四五”开局之年。政府工作的总体要求是：坚持稳中求进，突出“工业强县、茶旅富民”两大战略，加快建设山水宜居县城。\n';
export const TARGETS =
  '主要预期目标是：地区生产总值增长8%左右，规模以上工业增加值增长8.5%，固定资产投资增长10%以上，一般公共预算收入增长5%。\n';
export const WORK =
  '实施“百企技改”行动，力争新增规上工业企业15户以上。办好高山茶节，建设茶旅融合示范带，新增城镇就业2500人以上，改造棚户区600套。\n';
export const CLOSING =
  '各位代表！桐庐的明天要靠双手创造。让我们在县委的坚强领导下，同心协力、真抓实干，为建设富裕美丽的新桐庐而努力奋斗！\n';

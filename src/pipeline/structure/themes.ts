import type { Theme } from '../../schema/index.ts';

/** Words of headings and the theme they speak for, with a heading as example. A heading takes the theme with the most words in it, its earlier words first. */
const THEME_WORDS: readonly { readonly theme: Exclude<Theme, 'other'>; readonly words: string; readonly example: string }[] = [
  {
    theme: 'industry',
    words: '产业 工业 制造 实体经济 服务业 数字经济 产业链 企业 第三产业 三产 园区 开发区 建筑业 集群 现代化产业体系 新质生产力 金融 总部',
    example: '（一）着力加快产业发展，质量效益明显改善',
  },
  {
    theme: 'innovation',
    words: '创新 科技 人才 科教 研发 动能 智能 科学城 创业 教育科技',
    example: '（二）着力推动科教兴市，创新引领步伐加快',
  },
  { theme: 'investment', words: '投资 项目 招商 重大工程 基础设施 有效投资', example: '强力推进项目建设，不断增强发展后劲' },
  { theme: 'consumption', words: '消费 内需 商贸 旅游 文旅 商圈 市场活力 需求', example: '（一）内需潜力持续释放' },
  {
    theme: 'reform',
    words: '改革 开放 营商环境 发展环境 市场环境 投资环境 体制机制 放管服 外贸 外资 口岸 自贸 活力 一带一路',
    example: '（五）着力深化改革开放，动力活力加快释放',
  },
  {
    theme: 'region',
    words: '区域 协同 长三角 融长 京津冀 大湾区 一体化 协调发展 联动 融入 都市圈 县域 对口 两岸 雄安',
    example: '（三）着力加强区域合作，“融长入圈”成果丰硕',
  },
  {
    theme: 'rural',
    words: '乡村 农业 农村 三农 “三农” 农民 脱贫 扶贫 粮食 兴村 富民 振兴战略',
    example: '（四）着力夯实农业基础，乡村全面振兴扎实推进',
  },
  {
    theme: 'urban',
    words: '城市 城市品质 建设管理 城镇 城建 城乡 城区 县城 新型城镇化 交通 功能品质 更新 市容 智慧城市 空间 路网',
    example: '（六）深入实施城市更新行动',
  },
  {
    theme: 'environment',
    words: '生态 环境 绿色 绿水 青山 碧水 低碳 减污 降碳 污染 环保 治污 美丽 碧水 蓝天 节能 减排 可持续 绿美 资源',
    example: '（五）认真践行绿色发展理念，构筑生态安全屏障',
  },
  {
    theme: 'livelihood',
    words:
      '民生 福祉 就业 教育 医疗 卫生健康 全民健康 人民健康 健康城市 社会保障 社会事业 养老 人民生活 群众 公共服务 实事 共同富裕 收入 幸福 百姓 惠民 住房 卫生',
    example: '（七）着力发展社会事业，民生福祉切实增进',
  },
  {
    theme: 'culture',
    words: '文化 文化中心 文化底蕴 文化影响力 精神文明 体育 文明 文艺 文脉 软实力 书画',
    example: '（九）推进文化自信自强，持续增强文化软实力',
  },
  {
    theme: 'safety',
    words: '安全 风险 平安 稳定 治安 治安环境 和谐 应急 疫情 防控 底线 社会治理 维护',
    example: '（八）着力守牢安全底线，社会大局和谐稳定',
  },
  {
    theme: 'governance',
    words: '政府 自身建设 依法 法治 行政 廉洁 廉政 作风 执行力 公信力 效能 政治建设 履职 勤政 担当 清廉 从严',
    example: '三、全面加强政府自身建设',
  },
  {
    theme: 'economy',
    words: '经济 稳增长 综合实力 经济运行 高质量发展 增长 总量 财政 预期目标 目标',
    example: '（一）多措并举稳住经济基本盘，经济总量持续做大',
  },
];

const TABLE = THEME_WORDS.map(({ theme, words }) => ({ theme, words: words.split(' ') }));

/** 环境, 生态 and 资源 that are not nature's: 发展环境, 治安环境, 产业生态, 文化服务资源. */
const NOT_NATURE =
  /(?:营商|发展|市场|投资|治安|社会|法治|人才|政务|消费|创业|融资)环境|(?:发展|创新|产业|政治|经济|数字|消费)生态(?!环境|文明|保护|优先)|(?:服务|文化|教育|医疗|人力|要素)资源/gu;

/** Theme of a heading; `other` when its words speak for none. */
export const themeOf = (title: string): Theme => {
  // 守正创新 speaks of anything; 安全发展 stays.
  const heading = title.replace(/守正创新|科学发展|协同(?=增效|高效|推进|治理)/gu, '');
  let best: Theme = 'other';
  let bestScore = 0;
  for (const { theme, words } of TABLE) {
    let score = 0;
    const read = theme === 'environment' ? heading.replace(NOT_NATURE, '') : heading;
    for (const word of words) {
      const at = read.indexOf(word);
      // 经济 stands in headings of every theme: it weighs least.
      if (at >= 0)
        score += (word === '经济' || word === '增长' || word === '高质量发展' ? 0.5 : 1) + word.length * 0.1 + (at < 12 ? 0.5 : 0);
    }
    if (score > bestScore) {
      best = theme;
      bestScore = score;
    }
  }
  return best;
};

import type { Force, Op } from '../../schema/fact.ts';
import { Trie } from '../../text/trie.ts';

/**
 * The words that carry a figure's meaning, by what they do. Everything else in a sentence is either an indicator's
 * name, a number, or words this grammar does not know; unknown words between a subject and its number break the bond.
 */
export type Word =
  /** Says nothing about the figure: 完成, 同比, 全年. `verb` marks words a subject may stand before. */
  | { readonly role: 'filler'; readonly verb?: boolean }
  /** 增长, 下降: a change; with 到 or 至 behind it a level. */
  | { readonly role: 'change'; readonly sign: 1 | -1 }
  /** 增加到, 降至, 达到: the level arrived at. */
  | { readonly role: 'arrive' }
  /** 增速, 降幅: the number that follows is a growth. */
  | { readonly role: 'rate'; readonly sign: 1 | -1 }
  /** 新增, 净增, 新建: the number is what was added. */
  | { readonly role: 'new' }
  /** 总数, 总量: the same subject as a whole. */
  | { readonly role: 'total' }
  /** 分别: values follow subjects one by one. */
  | { readonly role: 'each-own' }
  /** 均, 都: one value for all subjects. */
  | { readonly role: 'each-same' }
  | { readonly role: 'op'; readonly op: Op }
  | { readonly role: 'force'; readonly force: Force }
  /** 预计, 有望: an estimate in a review, nothing in a plan. */
  | { readonly role: 'estimate' }
  /** 占: the words up to the number name what it is a share of. */
  | { readonly role: 'share' }
  /** 占比, 比重. */
  | { readonly role: 'ratio' }
  /** 高于, 快于: with a yardstick behind it a comparison, with a number alone a bound. */
  | { readonly role: 'compare'; readonly op: Op }
  /** 居, 位列: a rank follows. */
  | { readonly role: 'rank' }
  /** 由, 从: the first number is where it came from. */
  | { readonly role: 'from' }
  /** 年均: an average over several years. */
  | { readonly role: 'average' }
  /** 累计: a sum over an unknown time. */
  | { readonly role: 'sum' }
  /** 带动, 撬动: what follows is what something brought about, not the whole. */
  | { readonly role: 'partial' }
  /** 每天, 每月: not a year's figure. */
  | { readonly role: 'per-time' }
  /** 建成后, 达产后: figures of what a project may bring one day. */
  | { readonly role: 'hypothetical' }
  /** Words that begin like a verb and are none: 增加值, 达标, 占地. Always unknown text. */
  | { readonly role: 'noun' }
  /** 和, 与: joins subjects or values. */
  | { readonly role: 'and' }
  /** Whole-place words by the level they belong to: 全市, 全省. */
  | { readonly role: 'place'; readonly of: 'nation' | 'province' | 'city' | 'county' | 'district' | 'zone' | 'own' }
  /** Adjectives that narrow nothing when they stand before a name: 国考, 各项. */
  | { readonly role: 'neutral' }
  /** 再创新高: a predicate without number that leaves the subject in force. */
  | { readonly role: 'predicate' };

export type Role = Word['role'];

const split = (text: string): string[] => text.trim().split(/\s+/);
const table = new Map<string, Word>();
/** A word with the properties of all roles, in one order: see `cut` in tokens.ts. */
export const wordOf = (word: Word): Word => Object.assign({ role: '', verb: false, sign: null, op: null, force: null, of: null }, word);
const put = (words: string, word: Word): void => {
  const shaped = wordOf(word);
  for (const one of split(words)) table.set(one, shaped);
};

put('年计划 年度计划 年初计划 全年计划 年预算 年度预算 年初预算 全年预算 预算数 计划数 年度任务 全年任务 目标值 目标数', {
  role: 'filler',
});
put(
  `平均值 年均值 年平均值 金额 要 但 但是 而 而且 尤其 特别是 的 了 在 将 可 已 又 也 还 其中 其 以 并 更 再 上 均值 平均 约为 计划 目标 预期目标 主要 年度 年末 年底 当年 本年 全部 共 共计 合计 总计 累计实际
 同比 较上年 比上年 比去年 较去年 与上年相比 比上年同期 同比去年 较上年同期 较去年同期 环比 比年初 较年初 上年 按可比价 按可比价计算 按可比价格 按不变价格计算 按现价计算 按可比价格计算 可比 同口径 可比口径 同口径相比 按可比口径 按不变价计算 实际 名义
 进一步 持续 稳步 快速 大幅 明显 显著 首次 成功 继续 连续 逐年 平稳 高速 迅速 强劲 逆势 小幅 稳定 不断 率先 圆满 超额 较快 稳健 恢复 恢复性 逐步 加快 积极 大力 仍 仅 只 就 则 却 能 可望 基本 初步 初步核算 初步统计 据统计 经初步核算 据初步统计 据初步核算 统计 核算 历史性 一举 总体 整体 净 保持了 实现了 取得 接近于 户数 家数 个数 数量 数 人数 指标 规模 水平 总额 额 总值 总和 幅度 方面 情况 以来 时 后 达成 成绩 我们 经济 工作 按 力度 速度 新的 新 高 好 快 年内 年中 本级 其中的 比例的 截至 截止 目前 之 任务 全口径 达全年 突出 较好 一年 把 使 让 对 等 预算 有序 有力 有效 顺利 如期 高质量 高水平 高标准 高品质 高效 科学 精准 统筹 系统 常态化 集中 严格 认真 坚决 扎实 依法 优先 充分 全力 主动 高达 多达 每立方米 银行 实际到位 留抵退税后 还原留抵退税后 按自然口径计算 自然口径 以内的 正常年景下 正常年景 常年 基础上 也就是 即 规划建设 规划 谋划建设 统一 分批 分期分批 分步`,
  { role: 'filler' },
);
put(
  `新改造 投放 新改建 新改扩建 改扩建 举办 举行 制定 修订 制定修订 接报 重点帮扶 帮扶 完工 改造完工 转为 转变为 连跨 连越 连上 连续跨越 先后跨越 接连跨越 完成 实现 为 是 有 达成 录得 创 保持 维持 稳定在 稳定 保持在 维持在 继续保持 持续保持 稳 定为 确定为 设定为 调整为 安排 落实 兑现 投入 拥有 具有 形成 产生 推动 促进 推进 支持 帮助 引导 鼓励 实施 开展 组织 开工 启动 建设 改造 完善 提供 争取到 争取 用于 建成 推广 收获 迎来 到位 引进 吸引 取得 做到 抓好 加大 加强 强化 优化 改善 打造 做强 做大 壮大 促使 围绕 聚焦 深入 全面 切实 着力 通过 完成了 组织实施 续建 新开工 开工建设 启动实施 完成改造 更新改造 改造提升 整治提升 整治 提质 综合整治 建设改造 改建 认定入库 全年完成 全年实现 入库 达标 入统 发放 接待 登记 注册 生产 收获 实有 现有 已有 吸纳 安置 提升改造 改造升级 提质改造 累计达 经济运行 播种 种植 生产 产出 实施了 推进了 完成更新 实行 办理 减免 为企业 为市场主体 为经营主体 为各类经营主体 为各类市场主体 累计为 共为 预计为 发展 享受 建好 抓实 深化 加快推进 统筹推进 稳步推进 扎实推进 着力推进 持续推进 深入推进 强力推进 有序推进 大力推进 拟 计划实施 计划完成 计划新建 计划改造 计划建设 谋划 加快建设 续建 开通 布局 部署 验收 投用 建成投用 新建成投用 提出`,
  { role: 'filler', verb: true },
);
put(
  '筹集 筹建 筹措 建设筹集 开工筹集 分配 供应 发行 首次发行 新发行 办复 办结 建立 打通 招聘 公开招聘 巩固 升级 铺设 修建 打造 加装 办好 办成 办实',
  { role: 'filler', verb: true },
);
put(
  '非公有制经济 非公经济 上缴 上交 建成区 完工率 完工面积 即将 自审自发 自主 自身 自有 自筹 共建 共享 共有产权 共同 能源 能力 能级 能效 能耗 民营经济 需要 重要 必要 要求 要素 要道 要闻 要务 要点 要害 高新区 达标率 达标 达产 达效 增加值 增值 增值税 增长点 增长极 增量 增强 增效 增幅排名 自贸试验区 自贸区 都市圈 都市 首都 成都 新三样 占补 占用 减排 减少量 降尘 降碳 降本 减贫 减灾 降水 降雨 上升势头 提高标准 增资 增发 占道 为民 为期 为主 为全 为重点 为抓手 为目标 实现率 完成率 完成情况 改造率 建设用地 建设项目 工作日 工作组 居民 居住 位于 列车 列入 列为 列席 达人 超市 超前 超低 超高 超级 超大 超标 超长 近海 近期 近郊 近岸 近零 约束 约谈 约定 余家 均衡 均等 均价 均质 户均 村均 亩均 地均 人均 从业 从严 从事 由于 自由 理由 与会 参与 和谐 和平 和美 及时 普及 以及其 分期 平均每 有效 有机 有关 在建 在线 在册 在校 在岗 在外 在职 在营 在线上 为企 为农 新能源 新材料 新兴 新型 新区 新城 新高 新华 新闻 新媒体 新农村 新时代 新生 新品 新产品 新技术 新业态 新动能 新质 新村 新房 新基建 新消费 新签 新改 高校 高技术 高新技术 高速 高铁 高速公路 高端 高层次 高中 高等 高考 高层 高危 高压 高效率 数字 数据 数控 数智 数十 总部 总投资 总产值 总面积 总规模 总人口 总长 总里程 总装机 总量指标 实际使用 实事 实体 实验 实训 规模化 规模经营 年产 年产值 年销售 年收入 年货 年龄 年吞吐 年发电 年票 年税收 水平院校 力度大 指标体系 经济带 经济区 经济圈 经济社会 经济开发区 经济技术 工作站 工作室 工作机制 情况下 任务书 目标任务 好评 好人 快递 快速路 快捷 等级 等次 对外 对口 对接 让利 使用 把关 更新 再生 再造 再就业 可再生 可持续 已建 了解 将军 其他 其它 一年级 上市 上海 上榜 上线 上云 上规 上学 上门 上限 上游 年度考核 年代 创新 创业 创造 创意 创汇 创投 创城 创收 稳岗 稳产 稳增长 稳就业 稳投资 登记率 用于项目 生产总 生产线 生产能力 生产企业 生产基地 发展基金 发展资金 发展大会 支持资金 完成投资 投入使用 投入运营 投入运行 投入资金 投入力度 组织部 安排部署 安排资金 建设资金 建设投资 引进项目 引进资金 引导基金 引导资金 改造项目 改造面积 改造工程',
  {
    role: 'noun',
  },
);
put(
  '微涨 微增 微升 增收 净增收 增长 提高 上升 增加 提升 扩大 上涨 增 涨 攀升 递增 增长了 增加了 提高了 上升了 实现增长 同比增长 增多 实际增长 高速增长 扩增 提高了 提升了 比增 拉高 增长约 扩面 激增 跃升 回升 反弹 正增长',
  {
    role: 'change',
    sign: 1,
  },
);
put('微降 下降 降低 减少 压减 下跌 回落 减 降 缩减 压缩 下降了 降低了 减少了 负增长 同比下降 削减 收窄 下滑 消减 压降 负', {
  role: 'change',
  sign: -1,
});
put(
  '达到 达 突破到 增长到 增长至 提高到 提高至 上升到 上升至 增加到 增加至 提升到 提升至 扩大到 扩大至 增至 升至 涨至 攀升至 攀升到 发展到 发展至 下降到 下降至 降低到 降低至 减少到 减少至 降至 降到 减至 减到 压减到 压减至 回落到 回落至 控制到 跃升至 跃升到 跃上 达至 壮大到 拓展到 拓展至 升到 达到了 增到 壮大至 回升至 回升到 跃至 首次达到 累增至 迈上 迈过 跨越 跨上 跨过 跃过 站上 登上 增加为 提高为 扩展到 扩展至 下降为 缩小到 缩小至 压缩到 压缩至 稳步提升至 稳步提升到',
  { role: 'arrive' },
);
put('自然增幅 增速 增幅 涨幅 增长率 增长速度 增长幅度 同比增速 平均增速 年增速 实际增速 增加幅度 增速达到 递增率', {
  role: 'rate',
  sign: 1,
});
put('降幅 下降率 下降幅度 降低率 跌幅', { role: 'rate', sign: -1 });
put(
  '新增 净增 新认定 新培育 新建 新登记 新注册 新发展 新设立 新入库 新纳入 新增加 新建成 新获批 新获评 新设 新引进 新培育认定 净增加 净增长 增补 增设 新增注册 新增登记 新晋 新评定 增培 新开办 培育 认定 申报 获评 获批 净新增 再新增 培育认定 培育发展 培育壮大 新建开通 新建改造 新开通 新建和改造 新建及改造 新评 新获 新申报 新申报认定 新通过 新增认定 增加认定 全年新增 预计新增 入选 孵化 纳入统计 推荐 引育 培育新增 新培育发展 成功培育 创建 争创 新创建 成功创建 成功申报 成功认定 通过认定',
  { role: 'new' },
);
put('总数 总量 存量 保有量 总数量 总户数 总家数 总个数 规模总量 累计总数 有效期内 ', { role: 'total' });
put('分别 依次 各自', { role: 'each-own' });
put('均 都 皆 双双 同时 一律 各 全部都 均实现 双双实现', { role: 'each-same' });
put('约 近 接近 大约 将近 接近于 逼近 基本达到 ', { role: 'op', op: 'approx' });
put('跨过 超过 突破 超 逾 首次突破 首次超过 再次突破 成功突破 一举突破 突破了 超过了 已超过 首破 跨上 迈过 跨越 站上 跃过 跃上 迈上', {
  role: 'op',
  op: 'gt',
});
put('不低于 不少于 至少 不小于 力争不低于 不少 不低', { role: 'op', op: 'gte' });
put('不超过 不高于 不多于 控制在 控制到 控制 不突破 不大于 不超 压控在 严格控制在 控制住 有效控制在 始终控制在', { role: 'op', op: 'lte' });
put('确保 必保 保证 务必 务求 必须 必争 确保完成 确保实现 保底', { role: 'force', force: 'ensure' });
put('力争 争取 努力 力求 奋力 争 冲刺 力争实现 力争完成 全力争取 争取实现 争取达到 拼 奋斗目标 力争达到 奋斗目标为', {
  role: 'force',
  force: 'strive',
});
put('约束性 约束性指标', { role: 'force', force: 'binding' });
put('预期性 预期性指标', { role: 'force', force: 'expect' });
put('预计 有望 预期 预计可 预计将 初步预计 预测 预估 可实现 可完成 可达 可达到 预计实现 预计完成 预计达到 有望达到 有望实现 有望突破', {
  role: 'estimate',
});
put('占 约占 占到 仅占 已占 共占 相当于', { role: 'share' });
put('占比 比重 比例 占比重 占比例 比率 所占比重 所占比例 的比重 的比例', { role: 'ratio' });
put('高于 快于 好于 优于 大于 领先 领先于 高出 多于 跑赢 快过 强于 超出 比全国 比全省 比全市 较全国 较全省 较全市 高过 高于同期', {
  role: 'compare',
  op: 'gt',
});
put('低于 慢于 小于 少于 首次低于 弱于 低过', { role: 'compare', op: 'lte' });
put(
  '前移 上移 进位 列全省 列全市 列全国 列全县 列全区 排全省 排全市 排全国 排全区 居 位居 位列 排名 排在 排位 居于 名列 稳居 跃居 升至第 排名第 位次 排全省 位于全省',
  { role: 'rank' },
);
put('由 从 自', { role: 'from' });
put('年均 年平均 平均每年 每年 年递增 年均递增 年均增速 年均增长率 复合增长率 年复合', { role: 'average' });
put('累计 五年累计 累计完成 累计实现 累计建成 累计改造 累计投入 累计达到 累计达 累计超过 累计发放 累积 三年累计 总计完成 先后', {
  role: 'sum',
});
put('带动 拉动 撬动 牵引 直接带动 预计带动 可带动 间接带动 吸引带动 引致', { role: 'partial' });
put('建成后 达产后 投产后 投用后 建成投产后 全部建成后 达效后 建成投用后 投运后 满产后 建成达产后 全面达产后 全部达产后 项目建成后', {
  role: 'hypothetical',
});
put('日均 月均 每月 每天 每日 每周 单日 当月 单月 当日 日最高 日产 时均 周均 每小时', { role: 'per-time' });
put('和 与 及 以及 同 并 或 暨', { role: 'and' });
put('全国 我国 全球 世界 国家 全世界 全国平均 中央 东部 中部 西部 东北 长三角 京津冀 大湾区', { role: 'place', of: 'nation' });
put('全省 我省 省内 全自治区 本省 全疆', { role: 'place', of: 'province' });
put('全市 我市 市域 全市域 本市 全州 我州 全盟 我盟', { role: 'place', of: 'city' });
put('全县 我县 县域 本县 全旗 我旗', { role: 'place', of: 'county' });
put('全区 我区 辖区 区域内 本区', { role: 'place', of: 'district' });
put('新区 全新区', { role: 'place', of: 'zone' });
put('全域 本地 我们的 本辖区', { role: 'place', of: 'own' });
put(
  '国考 省考 国控 省控 国省控 国省考 国家考核 省级考核 市考 地表水 考核 国家 各项 各类 本外币 人民币 全社会 常住 区域 城市 空气 环境 主要流域 主要河流 地级及以上城市 设区市 设区城市 中心城市 市定 省定 县定 国定 线上线下 县级以上城市 县级及以上城市 县城以上城市 全口径 优质 合格 一批 国家级 环境空气 重点流域 境内 累计平均 个 类 考核断面 财政 金融机构 银行业金融机构 银行金融机构 银行机构 银行业机构 金融系统 银行业 全部 各级 全行业 空气中 环境空气中 市财政 区财政 县财政 省财政 本级财政 财政资金 一大批 市域内 各级各类 海内外 国内外',
  { role: 'neutral' },
);
put(
  '未完成年初预期目标 未完成预期目标 未完成年度目标 未完成年初目标 未完成全年目标 未能完成年初预期目标 未能完成预期目标 未能完成年度目标 没有完成年初预期目标 未达到年初预期目标 未达到预期目标 未达预期 低于预期 不及预期 扭亏为盈 翻了一番 翻两番 翻了两番 双下降 双降 双提升 双双提升 再创新高 创新高 创历史新高 再创历史新高 迈上新台阶 再上新台阶 跃上新台阶 迈上千亿台阶 稳步增长 持续增长 稳中有进 稳中有升 稳中向好 平稳运行 稳步提升 稳步提高 持续提升 持续提高 较快增长 快速增长 大幅增长 逆势增长 高速增长 平稳增长 稳定增长 两位数增长 实现翻番 翻一番 翻番 止跌回升 由负转正 持续改善 明显改善 逐步回升 稳步回升 持续向好 高速增长 爆发式增长 恢复性增长 双增长 实现新突破 取得新突破 实现历史性突破 再上台阶 上新台阶 大关 千亿大关 百亿大关 新台阶 千亿元大关 百亿台阶 千亿台阶 万亿台阶 百亿元台阶 千亿元台阶 亿元台阶 大台阶 台阶 位居前列 走在前列 领跑 创新高 创历史最好水平 创历史最高 连创新高 屡创新高 稳居第一方阵 稳中趋好 增势强劲 增长势头强劲 运行平稳 显著增长 明显提升 显著提升 大幅提升 不断提升 不断增强 保持稳定 稳步扩大 不断扩大 持续扩大 快速提升 提质增效',
  { role: 'predicate' },
);

// 突破亿元大关, 跨过千亿台阶: how far a figure climbed, told by its step.
for (const step of ['万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'])
  for (const unit of ['', '元', '美元', '斤', '人次'])
    for (const mark of ['大关', '台阶', '关口', '门槛', '新台阶']) put(step + unit + mark, { role: 'predicate' });

const trie = new Trie([...table].map(([text, word]) => [text, { text, word }] as const));

/** UTF-16 units that a word of the vocabulary begins with. */
export const wordFirsts = (): number[] => trie.firsts();

/** The longest word of the vocabulary that begins at `index` of folded text. */
export function wordAt(text: string, index: number): { readonly text: string; readonly word: Word } | null {
  return trie.longestAt(text, index);
}

/** 跨越两个千亿元台阶, 连上3个整数关口: steps that are counted, not figures. */
export const STAIRS =
  /(?:[一二两三四五六七八九十]|\d{1,2})个(?:[一二三四五六七八九\d]*[百千万十亿]+(?:元|美元|人次)?|整数)?(?:级|量级)?大?(?:台阶|大关|关口)/y;

/** What may stand behind a number: 左右, 以上, 以内. */
export const AFTER_NUMBER: readonly (readonly [string, Op])[] = [
  ['左右', 'approx'],
  ['上下', 'approx'],
  ['及以上', 'gte'],
  ['或以上', 'gte'],
  ['以上', 'gte'],
  ['之上', 'gte'],
  ['及以内', 'lte'],
  ['以内', 'lte'],
  ['之内', 'lte'],
  ['及以下', 'lte'],
  ['以下', 'lte'],
  ['之下', 'lte'],
  ['余', 'gt'],
  ['多', 'gt'],
];

/** Words that make what stands before a verb a part of the place and not the whole: 开发区完成…, 企业实现…. */
export const PART =
  /(?:开发区|高新区|经开区|示范区|集聚区|产业区|保税区|合作区|自贸区|工业区|园区|产业园|科技园|工业园|片区|城区|街道|街区|社区|小镇|[县区镇乡村]|新城|集团|公司|企业|银行|医院|学校|院校|机构|平台|项目|产业|行业|产业链|集群|港口|港|机场|口岸|合作社|基地|民营经济|民营|国有|外资|个体|私营|脱贫|贫困|山区|库区|老区|湾区|自治州|业|类|商品|产品|合作|电商|制造业|农业|市场|商圈|景区|专区|专业村|带|圈|城|岛|湾|中心|公园|大道|古镇|走廊|组团|半岛|山)$/;

/** Unknown words that tell how well something went and leave it the subject: 实现“十二连增”. */
export const PREDICATE =
  /[一二三四五六七八九十\d]连[增丰涨升冠]?$|新高$|新台阶$|大关$|过半$|^第[一二三四五六七八九十\d]+[位名]?$|新突破$|新跨越$|稳中/;

/** Verbs whose object does what follows: 鼓励企业扩大技改投资 speaks of the whole place. */
export const CAUSATIVE: ReadonlySet<string> = new Set([
  '鼓励',
  '引导',
  '支持',
  '推动',
  '促进',
  '帮助',
  '带动',
  '组织',
  '促使',
  '吸引',
  '让',
  '使',
  '为',
  '对',
]);

/** 人均公共文化财政支出, 每平方公里工业总产值: what falls to one of many, a figure of neither the whole nor a part. */
export const PER_UNIT = /人均|[户村亩地]均|单位(?:面积|用地|岸线)|每(?:[十百千万]|平方(?:公里|千米|米)|公顷|亩|人|户|名)/;

/** A subject that keeps the whole sentence about a part: figures that follow speak of the zone. */
export const ZONE_TOPIC =
  /(?:开发区|合作区|自贸区|自贸试验区|片区|功能区|先行区|新中心|城市新中心|产业带|高新区|经开区|示范区|集聚区|园区|产业园|工业园|科技园|新城|小镇|综保区|保税区)/;

/** 扣除房地产开发投资后: what a figure of investment leaves out, so that it is not the whole's. */
export const LEAVES_OUT = /^((?:扣除|剔除|不含|不包括|除去)房地产[^，后]*)后?$/;

/** What may stand behind a zone's name where a sentence opens on the work at it: 推进前海新中心建设. */
export const WORK_AT = /^(?:区域)?(?:的)?(?:规划|开发|建设|改造|提升|发展|高质量|高水平|高标准|扩容|提质|升级|更新|改革|创新)*$/;

/** 省属企业资产总额达到2.7万亿元，工业总产值突破1万亿元: what follows is the enterprises' as well. */
export const OWNED = /^(?:[省市县区]属|国有|地方国有)(?:国有)?(?:企业|国企)/;

/** A region of several places: 某某地区双城经济圈建设走深走实，经济总量超9万亿元. */
export const REGION_TOPIC = /^[^，、；：]{2,12}?(?:经济圈|都市圈|城市群)/;
/** Words before a region's name that make it what a place joins or serves, not what is spoken of. */
export const JOINING = /融入|对接|参与|服务|抢抓|落实|围绕|紧扣|支撑|推动|推进|加快|深化|实施|打造|构建|建设|借力|依托|抓住|聚焦/;

/** 猕猴桃综合产值增长8%、出口增长50%: a product's figure, and the bare names behind it in the same breath that speak of the product too. */
export const PRODUCT_FIGURE =
  /^(.{1,16}?)(?:全产业链|综合|总)?(?:产值|产量|产销量|产销|销量|销售量|销售额|销售收入|营业收入|营收|交易额|交易量|加工量|主营收入)$/;
export const PRODUCT_NAMES: ReadonlySet<string> = new Set(['出口', '出口额', '出口创汇', '进出口', '进出口额', '税收', '税收收入']);

/** What makes a noun phrase on a zone the zone's own figure. */
export const ZONE_FIGURE = /(?:收入|产值|投资|税收|增加值|营收|利润|销售额|出口|进出口|总产出|财政|产出)/;

/** A clause on how far a figure got, which leaves its subject in force: 跨过千亿目标, 向万元目标迈进. */
export const MILESTONE =
  /^(?:首次|成功|一举|率先|连续|正)?(?:跨过|跨越|迈过|迈上|迈入|跨入|跨上|站上|突破|超过|进入|跻身|挺进|步入|向).{1,14}(?:目标|大关|台阶|关口|门槛|行列|时代|俱乐部|方阵|迈进|挺进)$/;

/** A remark on how a figure was made comparable, which leaves its subject in force: 剔除不可比因素. */
export const REMARK = /^(?:剔除|扣除|不含|不包括|若|如果|还原|考虑|按照|包含|含|折算|按)/;

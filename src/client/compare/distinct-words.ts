/** Words of every report, which tell nothing of one. */
const commonplaces = new Set(
  '当年 目标 达到 实现 完成 建成 新增 第一 第二 第三 第四 中国 持续 不断 继续 进一步 越来越 计划 非常 一批 以上 左右 全部 同比 增长 增加 提高 提升 推进 推动 加快 加强 加大 深入 深化 全面 积极 着力 大力 力争 确保 努力 开展 实施 落实 打造 建设 发展 工作 项目 工程 重点 企业 年度 全市 全县 全区 全省 覆盖 聚焦 综合 引进 投产 竣工 开工 国家 省级 全国 政府 部分 其中 分别 累计 总量 继续 保障 服务 管理 能力 水平 质量 作用 方面'.split(
    ' ',
  ),
);

/** Words of two letters and more, with how often they stand in a text. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (!isWordLike || commonplaces.has(segment) || !/^\p{Script=Han}{2,}$/u.test(segment)) continue;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

/**
 * Words that one text uses and none of the others holds anywhere, the most frequent first, longer before shorter,
 * then in order of appearance.
 */
export function distinctWords(text: string, others: readonly string[], most: number): string[] {
  const rest = others.join('\n');
  return [...countWords(text)]
    .filter(([word]) => !rest.includes(word))
    .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length)
    .slice(0, most)
    .map(([word]) => word);
}

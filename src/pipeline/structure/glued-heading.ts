/*
 * Where a heading ends that lost its line break and bears no stop: （二）坚持一体推进，创新型城市加快建设|教育质量稳步提升。
 */

/** Words that headings end with. */
const FINALS =
  '成效 成就 成绩 成果 进展 进步 突破 提升 提高 增强 改善 优化 加快 加强 发展 稳定 和谐 完善 深化 释放 显著 明显 扎实 有力 有效 业绩 台阶 局面 步伐 水平 形象 格局 争先 使命 建设 政府 任务 目标 工作 安排 部署 思路 要求 体系 环境 能力 质量 活力 动力 动能 福祉 底线 振兴 转型 升级 攻坚 战略 行动 工程 更大 更优 更强 更好 更高 更实 作为 实效 越宽 越好 保障 生活 幸福 回顾 平安 安全 融合 开放 改革 创新 治理 优势 潜力 势头 向好 推进 跨越 新路 样板 高地 后劲 支撑 运行 增效 文章 进程 隐患 风险 民生 产业 项目 经济 品质 短板 攻坚战 根基 格局'.split(
    ' ',
  );
/** Words that paragraphs begin with, where a heading has just ended. */
const STARTS =
  '今年 全市 全省 全县 全区 全州 全旗 全年 我们 我市 我省 我县 我区 坚持 围绕 深入 认真 始终 紧紧 牢牢 聚焦 按照 把 面对 加快 大力 积极 持续 强化 落实 推进 推动 完善 实施 突出 各级 全面 着力 切实 扎实 健全 加强 深化 优化 统筹 抢抓 抓住 充分 严格 以 坚决 认真 主动 全力 努力 进一步 继续 开展 对标 践行 弘扬 发挥 贯彻 坚定 牢固 创新 树立 投入 完成 建成 实现 过去 预计 一年来 五年来 提升 扛稳 扛牢 防范 做大 做强 做优 培育 壮大 打造 构建 促进 夯实 办好 抓好 稳定 提高 拓展 守牢 深耕 激发 坚守 巩固 保持 改善'.split(
    ' ',
  );

const FINAL = new RegExp(`(?:${FINALS.join('|')})[”]?$`, 'u');
const START = new RegExp(`^[“]?(?:${STARTS.join('|')}|20\\d\\d年)`, 'u');
/** Whether a sentence begins as those of results and plans do: with a time or with whom it speaks of. */
export const beginsResults = (words: string): boolean =>
  /^(?:今年|去年|全[市省县区州旗年]|我[们市省县区州旗]|各级|过去|预计|[一五]年来|20\d\d年|“)/u.test(words);

/** Whether both signs stand at a place: a heading's last word before it, a paragraph's first behind. */
export const isSeam = (words: string, at: number): boolean => FINAL.test(words.slice(0, at)) && START.test(words.slice(at, at + 6));

/** Shortest and longest heading, number left out; UTF-16 units. */
const SHORTEST = 4;
const LONGEST = 60;

/**
 * The most likely end of the heading that `words` begin with.
 * @param words the line without its number.
 * @param least evidence wanted: 2 for one of the two signs, 4 for both.
 * @returns offset into `words`, or -1.
 */
export const gluedHeadingEnd = (words: string, least: number): number => {
  let best = -1;
  let bestScore = least - 0.5;
  const stop = words.search(/[。！!；;：:]/u);
  const reach = Math.min(LONGEST, stop < 0 ? words.length : stop);
  let clauses = 0;
  for (let at = 1; at <= reach; at += 1) {
    if (/[，,]/u.test(words[at - 1] as string)) clauses += 1;
    if (at < SHORTEST || /[，,、“（《]/u.test(words[at - 1] as string) || /^[，,、”）》的和与及]/u.test(words.slice(at))) continue;
    const left = words.slice(0, at);
    const score =
      (FINAL.test(left) ? 2 : 0) + (START.test(words.slice(at, at + 6)) ? 2 : 0) - (at < 6 ? 0.6 : 0) - Math.max(0, clauses - 1) * 0.4;
    // 乡村振兴|全面推进|坚持: of two ends close together the later one.
    if (score > bestScore || (score === bestScore && at - best <= 4)) {
      best = at;
      bestScore = score;
    }
  }
  return best;
};

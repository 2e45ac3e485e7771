/*
 * Sentences of a few words that head a passage: 大力培育市场主体。 教育事业稳步发展。 In a text without line breaks a paragraph
 * begins there more often than not.
 */

/** Words that begin a demand. */
const VERBS =
  '加快 深化 推进 大力 加强 强化 创新 提升 促进 打造 坚持 深入 推动 持续 发展 积极 全面 着力 完善 实施 建设 壮大 抓好 优化 加大 努力 巩固 全力 增强 构建 办好 培育 支持 扩大 做好 做强 做优 做大 突出 狠抓 严格 切实 健全 稳定 稳步 拓展 激发 繁荣 保障 落实 维护 防范 守牢 统筹 提高 改善 弘扬 丰富 精准 科学 有序 扎实 规范 破解 夯实 聚焦 聚力 用好 引导 鼓励 注重 厚植 畅通 释放 强力 铁腕 坚决 织密 筑牢 挖掘 擦亮 倡导 树立 转变 严守 改进 整治 治理 抢抓 攻坚 推广'.split(
    ' ',
  );
/** Words between a result's subject and what came of it. */
const CHANGES =
  '持续 不断 稳步 有效 明显 显著 进一步 更加 全面 扎实 深入 加快 加速 逐步 日益 大幅 步伐 成效 实现 取得 迈上 迈出 展现 再上 蓬勃 协调 有力 初见 纵深 提质 提档'.split(
    ' ',
  );
const DEMAND = new RegExp(`^(?:${VERBS.join('|')})[\\p{Script=Han}“”、]{2,10}$`, 'u');
const RESULT = new RegExp(`^(?![一二三四五六七八九十]+是)[\\p{Script=Han}“”]{2,9}(?:${CHANGES.join('|')})\\p{Script=Han}{1,6}$`, 'u');

/** UTF-16 units of the passage before, and of the sentence behind, that such a sentence has at least. */
const BEFORE = 150;
const BEHIND = 28;
/** The same before the first of several below one border: 以……为抓手，加快……。 leads a section's topics. */
const BEFORE_FIRST = 24;

/** Where sentences begin that head a passage. */
const topicsOf = (text: string): number[] => {
  const out: number[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。！？\n]+[。！？\n]?/gu)) {
    const end = index + sentence.length;
    if (!sentence.endsWith('。')) continue;
    const words = sentence.slice(0, -1).trim();
    if (!DEMAND.test(words) && !RESULT.test(words)) continue;
    if (
      /[。！？\n]/u.test(text.slice(end, end + BEHIND)) ||
      text.length - end < BEHIND ||
      /^[一二三四五六七八九十]+是/u.test(text.slice(end, end + 4))
    )
      continue;
    out.push(index);
  }
  return out;
};

/**
 * Where sentences begin that head a passage, far enough from the border before them.
 * @param borders known beginnings of paragraphs, in any order.
 */
export const topicBorders = (text: string, borders: Iterable<number>): number[] => {
  const known = [0, ...borders].sort((a, b) => a - b);
  const topics = topicsOf(text);
  let next = 0;
  return known.flatMap((from, index) => {
    const to = known[index + 1] ?? text.length;
    const inside: number[] = [];
    for (; next < topics.length && (topics[next] as number) < to; next += 1)
      if ((topics[next] as number) > from) inside.push(topics[next] as number);
    const out: number[] = [];
    let last = from;
    for (const at of inside) {
      if (at - last < BEFORE && !(last === from && at - from >= BEFORE_FIRST && (inside.at(-1) as number) - at >= BEFORE)) continue;
      out.push(at);
      last = at;
    }
    return out;
  });
};

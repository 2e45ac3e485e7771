import type { Profile } from './profile.ts';

/** Pages like 中国县域: a digest that repeats the opening stands above the report, other places' titles below it. */
export const countyPortal: Profile = {
  id: 'county-portal',
  description: 'Article page with 时间/作者/来源/阅读/评论 and 内容摘要 above the report and lists of other reports below',
  signs: [/时间[：:]\s*\d{4}-\d{2}-\d{2}/u, /阅读[：:]/u, /内容摘要[：:]/u],
  // The digest is one line that ends in dots.
  after: /^(?:内容摘要[：:].*|.*(?:\.{3,}|…+))$/u,
  headLines: 14,
  before: /^(?:分享到[：:]?|上一篇[：:]?.*|下一篇[：:]?.*|相关文章|本栏最新|本栏推荐|阅读排行|标签云)$/u,
  title: /(?:^|\n)[ \t\u3000]*([^\n]{2,40}工作报告)[ \t\u3000]*\n[ \t\u3000]*时间[：:]/u,
  postedAt: /时间[：:]\s*(\d{4}-\d{2}-\d{2})/u,
};

import type { Profile } from './profile.ts';

/** Article pages like 博县网: navigation above, the site's disclaimer, address and comment form below. */
export const reportLibrary: Profile = {
  id: 'report-library',
  description: 'Article page that closes with 本文仅代表作者观点, 本文地址 and a comment form',
  signs: [/本文仅代表作者观点/u, /本文地址[：:]/u],
  after: /^(?:导航菜单|.{0,4}导航|首页.{0,60}|您的位置.{0,60}|当前位置.{0,60})$/u,
  headLines: 8,
  before: /^本文仅代表作者观点/u,
  noise: [
    {
      rule: 'library-byline',
      line: /^(?:来源|时间|作者|发布时间|浏览|阅读|日期)[：:].{1,60}$|^\d{4}-\d{2}-\d{2}(?:\d{2}:\d{2}(?::\d{2})?)?.{0,30}$/u,
    },
  ],
  title: /(?:^|\n)[ \t\u3000]*([^\n]{2,50}工作报告[^\n]{0,20})[ \t\u3000]*\n/u,
  url: /本文地址[：:]\s*(\S+)/u,
  postedAt: /(?:发布时间|时间|日期)[：:]\s*(\d{4}-\d{1,2}-\d{1,2})/u,
};

import type { Profile } from './profile.ts';

/** Reading pages of a library, like 人民数据: a row of tools (下载 打印 全屏 收藏 字号) above the report. */
export const libraryViewer: Profile = {
  id: 'library-viewer',
  description: 'Library reading page with 下载/打印/字号 tools above the report',
  signs: [/(?:^|\n)[ \t\u3000]*下载[ \t\u3000]*\n[ \t\u3000]*打印[ \t\u3000]*\n/u, /【?字号[：:]/u],
  after: /^(?:下载|打印|全屏|收藏|【?字号[：:]|加大|还原|减小|】)$/u,
  headLines: 12,
  before: /^相关(?:报道|阅读|文献|文章)[：:]?$/u,
  noise: [
    { rule: 'library-tools', line: /^(?:下载|打印|全屏|收藏|加大|还原|减小|】)$/u },
    { rule: 'library-byline', line: /^(?:来源|时间|作者|出处)[：:].{1,40}$/u },
  ],
  title: /】\s*\n[ \t\u3000]*([^\n]*工作报告)[ \t\u3000]*\n/u,
  postedAt: /\n时间[：:]\s*(\d{4}-\d{2}-\d{2})/u,
};

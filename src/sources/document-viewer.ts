import type { Profile } from './profile.ts';

/** Previews of document sharing sites, like 天天文库: facts about the file above, a login wall or page numbers in the text. */
export const documentViewer: Profile = {
  id: 'document-viewer',
  description: 'Preview of a document sharing site with 大小/页数/上传 above the text',
  signs: [/页数[：:]\s*\d+\s*页|由会员上传|文档(?:格式|大小|页数)/u, /(?:大小|id|时间)[：:]/iu],
  after: /^(?:id[：:].*|大小[：:].*|页数[：:].*|时间[：:].*|浏览记录|欢迎来到.*|《.*由会员上传.*)$/iu,
  headLines: 12,
  before: /^[（(【]?(?:阅读全部图文内容|当前文档最多预览|您的内容下载|预览结束|此文档下载收益|还剩.{0,6}页未读|版权申诉|举报).*$/u,
  noise: [{ rule: 'page-number', line: /^(?:\d{1,3}[、.]?|第\d{1,3}页(?:共\d{1,3}页)?)$/u }],
  title: /《([^》\n]{2,60})》由会员上传/u,
  postedAt: /\n时间[：:]\s*(\d{4}-\d{2}-\d{2})/u,
};

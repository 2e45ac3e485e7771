import type { Profile } from './profile.ts';

/** A text file that is the report and nothing else: it begins with the title, the session, or the address. */
export const plain: Profile = {
  id: 'plain',
  description: 'The report alone, as a text file',
  signs: [
    // From the first character at most a short head, then the opening sentence; and no line of any page's chrome.
    /^[\s\u3000]*(?:[^\n]{0,120}\n[\s\u3000]*){0,9}[^\n]{0,200}我[^\n]{0,12}代表[^\n]{2,60}(?:报告|汇报|作|做)/u,
    /^(?![\s\S]*\n[\s\u3000]*(?:分享到|上一篇|下一篇|责任编辑|[（(【]?责编|打印|【?字[体号]|相关(?:文章|报道|阅读|新闻)|您?需要登录|版权所有|主办单位|当前位置|首页|发布时间|阅读[：:次]|浏览|点击|[（(【]?阅读全部))(?![\s\S]{0,300}(?:当前位置|点击查阅|打印|字号|字体|首页|内容摘要|页数[：:]))/u,
  ],
  noise: [
    { rule: 'byline', line: /^(?:来源|稿源|出处)[：:].{1,30}$/u },
    { rule: 'page-number', line: /^(?:[-—–－]+\d{1,3}[-—–－]+|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?)$/u },
    { rule: 'annex-list', line: /^(?:\d{1,2}[.．、])?附件\d{0,2}[：:].{1,40}\.(?:doc|docx|pdf|xls|xlsx|wps)$|^附件[：:]$/iu },
  ],
};

/** Chinese names of ledger rules a reader meets; a rule without one is shown by its own name. */
const names: Readonly<Record<string, string>> = {
  text: '正文',
  'pinyin-note': '删去插入的拼音',
  opencc: '繁体转简体',
  'forum-chrome': '论坛页面文字',
  'site-chrome': '网站页面文字',
};

export const ruleName = (rule: string): string => names[rule] ?? rule;

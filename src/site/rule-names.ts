/** Chinese names of the ledger's rules, as a reader meets them on source pages. */
const names: Readonly<Record<string, string>> = {
  text: '正文',
  // Text that was mended.
  'pinyin-note': '防采集插入的拼音',
  'anti-copy': '防复制的字符',
  'anti-copy-token': '防复制的字符',
  'hidden-text': '网页中看不见的文字',
  'vanished-character': '丢失的字',
  'lost-character': '丢失的字',
  'cut-note': '截断的拼音',
  'shifted-frame': '错位的编码',
  'lost-blank-mark': '空白变成的问号',
  'spaced-word': '词中多余的空白',
  'stray-blank': '多余的空白',
  'odd-blank': '特殊空白',
  blank: '空白',
  'blank-in-number': '数字中的空白',
  'line-break-in-number': '数字中的换行',
  'broken-line': '句中的换行',
  'written-line-break': '写成文字的换行',
  'written-entity': '写成文字的字符实体',
  'line-ending': '换行符',
  'paragraph-mark': '段落标记',
  'paragraph-from-blanks': '以空白分段',
  'zero-width-character': '不可见字符',
  'control-character': '控制字符',
  'private-use-character': '私用区字符',
  'compatibility-ideograph': '兼容汉字',
  'radical-form': '部首字形',
  'glued-head': '粘在一起的标题',
  // Text of another script.
  'traditional-to-simplified': '繁体转简体',
  'full-width-punctuation': '半角标点改全角',
  'zhe-for-zhu': '“着”“著”',
  'zhe-particle': '“着”“著”',
  // Text around the report.
  'forum-tools': '论坛按钮',
  'forum-login-wall': '论坛登录提示',
  'forum-edit-note': '论坛编辑记录',
  'library-byline': '文库署名',
  byline: '署名',
  watermark: '水印',
  'page-number': '页码',
  'page-noise': '网页文字',
  'page-head': '正文前的网页文字',
  'page-tail': '正文后的网页文字',
  'annex-list': '附件列表',
  'not-a-report': '不属于报告',
  'html-block': '网页标记',
  'html-text': '网页标记',
  'html-tag': '网页标记',
  'html-script': '网页脚本',
  'html-form': '网页表单',
  'html-entity': '网页字符实体',
  'html-page': '网页标记',
  'html-whitespace': '网页空白',
  // Text set as Markdown.
  'markdown-heading': '标题',
  'markdown-paragraph': '分段',
  'markdown-literal': '有歧义的标点',
};

/** A source profile names what it drops before the report `…-head` and after it `…-tail`. */
const sides: readonly (readonly [string, string])[] = [
  ['-head', '正文前的网页文字'],
  ['-tail', '正文后的网页文字'],
];

/** A rule's name in Chinese; the rule itself when it has none. */
export const ruleName = (rule: string): string => names[rule] ?? sides.find(([ending]) => rule.endsWith(ending))?.[1] ?? rule;

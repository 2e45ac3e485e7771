/** What each rule of the problems list means to a reader of the site, who may not read the English of its messages. */
const names: Readonly<Record<string, string>> = {
  // Of a file.
  'broken-link': '链接指向不存在的文件',
  'link-out-of-folder': '链接指向文件夹之外',
  'linked-folder': '链接来的文件夹',
  'file-too-large': '文件过大',
  'unreadable-file': '文件读不了',
  'unsupported-file': '不支持的文件类型',
  'no-regular-file': '不是普通文件',
  'empty-file': '空文件',
  'unprocessed-file': '处理中断，搁置',
  'internal-error': '处理时出错',
  'bad-sidecar': '附注文件有误',
  'orphan-sidecar': '附注文件没有对应的报告',
  // Of its text.
  'charset-guessed': '编码是推断的',
  'misread-encoding': '整篇文字按错误的编码读过',
  'undecodable-bytes': '解码前已丢失的字',
  'lost-character': '没能补回的字',
  'not-a-report': '不是报告，搁置',
  'second-report': '一个文件里有第二份报告',
  // Of what it is a report of.
  'year-inferred': '年份是推断的',
  'year-disagreement': '各处说的年份不一',
  'second-source': '同一份报告的又一个来源',
  'sources-differ': '几个来源文字不同',
  'same-text-elsewhere': '同样的文字也见于别处',
  'witness-only-fact': '只有次要来源提到的数',
  // Of its facts.
  'list-length-mismatch': '并列的指标与数对不上',
  'shared-identity': '同一件事说了两次',
  'unknown-correction': '更正对不上任何事实',
  'contradicted-fact': '前后说法不一',
};

/** A problem's rule in Chinese; the rule itself when it has no name. */
export const problemName = (rule: string): string => names[rule] ?? rule;

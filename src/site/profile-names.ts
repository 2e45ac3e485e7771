/** What each source profile is called to a reader of the site. */
const names: Readonly<Record<string, string>> = {
  'county-portal': '区县政府网站',
  'crawl-record': '采集记录',
  discuz: '论坛帖子（Discuz）',
  'document-viewer': '文档分享网页',
  'government-portal': '政府门户网站',
  'library-viewer': '文库阅读页',
  plain: '纯文本',
  'report-collection': '报告汇编网页',
  'report-library': '报告文库',
  'titled-crawl': '带标题的采集文本',
  fallback: '来历不明的网页',
};

/** A source profile's name in Chinese; its id when it has none. */
export const profileName = (profile: string): string => names[profile] ?? profile;

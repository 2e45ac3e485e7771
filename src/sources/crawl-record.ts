import type { Profile } from './profile.ts';

/** A crawler's record: 标题, 发文单位, 发文时间, 来源URL, then 正文 with the text of a whole page of any site. */
export const crawlRecord: Profile = {
  id: 'crawl-record',
  description: 'Crawler record with 标题/发文单位/来源URL above the text of a whole page',
  signs: [/(?:^|\n)标题[：:]/u, /\n来源\s*url[：:]/iu, /\n正文[：:]/u],
  after: /^正文[：:]$/u,
  headLines: 12,
  wholePage: true,
  title: /(?:^|\n)标题[：:]\s*([^\n]+)/u,
  url: /\n来源\s*url[：:]\s*(\S+)/iu,
  speaker: /\n报告人[：:]\s*([^\n]+)/u,
  postedAt: /\n发文时间[：:]\s*(\d{4}-\d{1,2}-\d{1,2})/u,
};

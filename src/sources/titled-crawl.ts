import type { Profile } from './profile.ts';

/** A crawler's header of 标题 and 年份 closed by a rule of equals signs, then the page's text. */
export const titledCrawl: Profile = {
  id: 'titled-crawl',
  description: 'Crawler header 标题/年份 closed by a line of equals signs',
  signs: [/^[\s\ufeff]*标题[：:]/u, /\n年份[：:]\s*\d{4}/u, /\n={10,}[ \t]*\n/u],
  after: /^={10,}$/u,
  headLines: 12,
  wholePage: true,
  title: /^[\s\ufeff]*标题[：:]\s*([^\n]+)/u,
  url: /\n(?:来源|网址|url|链接)[：:]\s*(https?:\/\/\S+)/iu,
};

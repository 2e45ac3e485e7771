import type { Profile } from './profile.ts';

/** Pages of speech collections, often in traditional characters: 点击查阅更多…工作报告 above the session line. */
export const reportCollection: Profile = {
  id: 'report-collection',
  description: 'Page of a report collection with 点击查阅更多 above the report',
  signs: [/^[\s\ufeff\u3000]*[（(]?点[击擊]查阅更多/u],
  after: /^[（(]?点[击擊]查阅更多/u,
  headLines: 3,
  before: /^(?:(?:更多|相关|推荐).{0,20}(?:报告|文章|阅读)|点[击擊]查阅更多.*|【?(?:返回|推荐).*)$/u,
  title: /查阅更多([^\n]*工作报告)/u,
};

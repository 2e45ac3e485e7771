import { findElement } from '../pipeline/clean/html.ts';
import type { Line } from '../pipeline/clean/page.ts';
import type { Profile } from './profile.ts';

const POSTED = /发表于\d{4}-\d{1,2}-\d{1,2}|^(?:沙发|板凳|地板|\d+#|\d+楼)$/u;

/** The author's box that stands above each post: name, group, counts. */
const BOX =
  /^(?:\d[\d.]*万?|主题|帖子|积分|听众|收听|威望|金钱|经验|贡献|注册时间|最后登录|在线时间\d*|串个门|加好友|打招呼|发消息|发短消息|.{0,12}(?:版主|会员|管理员|超级|新手|元老|楼主|等级|用户组).{0,6}|rank[：:]?.*|ta的每日心情|签到天数.*|\[lv\..*|.{1,16})$/iu;

/** First line behind the first post: the box of the reply below it, or the page's foot. */
const endOfPost = (lines: readonly Line[], begin: number): number => {
  const reply = lines.findIndex((line, index) => index > begin && POSTED.test(line.cue));
  if (reply < 0) return lines.length;
  let end = reply;
  while (end > begin && BOX.test((lines[end - 1] as Line).cue) && !/[。！；”]$/u.test((lines[end - 1] as Line).cue)) end -= 1;
  return end;
};

/** Discuz forum pages, as HTML or copied as text: the first post is the report, replies are not. */
export const discuz: Profile = {
  id: 'discuz',
  description: 'A thread of a Discuz forum',
  signs: [
    /发表于\s*\d{4}-\d{1,2}-\d{1,2}/u,
    /签到天数|本版积分规则|discuz|快速回复|只看该作者|显示全部楼层|返回列表|使用道具|电梯直达|阅读模式/iu,
  ],
  container: (root) =>
    findElement(root, (element) => element.tagName === 'td' && /^postmessage_/u.test(String(element.properties.id ?? ''))) ??
    findElement(
      root,
      (element) =>
        Array.isArray(element.properties.className) && element.properties.className.some((name) => name === 't_f' || name === 't_msgfont'),
    ),
  ownContainer: true,
  after: /发表于\d{4}-\d{1,2}-\d{1,2}/u,
  headLines: 45,
  before:
    /^(?:您需要登录后才可以回帖|本版积分规则|快速回复|高级模式|返回列表|举报使用道具|使用道具举报|powered\s*by|评分参与人数|.{0,8}本主题由.{0,40}(?:加入|设置|推荐))/iu,
  end: endOfPost,
  noise: [
    { rule: 'forum-edit-note', line: /^本帖最后由.{1,80}编辑$/u },
    { rule: 'forum-login-wall', line: /^(?:马上注册[，,]?.{0,60}|您需要登录才可以下载或查看.{0,30}|没有(?:账号|帐号)[？?]?.{0,12}|x)$/u },
    {
      rule: 'forum-tools',
      line: /^(?:回复|支持|反对|举报|收藏|评分|点评|分享|淘帖|使用道具|显身卡|倒序浏览|只看该作者|阅读模式|电梯直达|楼主|字体大小[：:]?t*|打印)+$/iu,
    },
  ],
  title: /\n[ \t\u3000]*(?:\[[^\]\n]{1,12}\][ \t\u3000]*)?([^\n]{0,40}工作报告[^\n]{0,30}?)[ \t\u3000]*(?:\[复制链接\])?[ \t\u3000]*\n/u,
  postedAt: /发表于\s*(\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?)/u,
};

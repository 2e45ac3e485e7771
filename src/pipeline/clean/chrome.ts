/**
 * Words of web pages, document viewers and news sites that stand around a report and never in one.
 * All on squeezed lines.
 */

/** Lines after which nothing of the report follows. */
const ENDS: readonly RegExp[] = [
  /^(?:分享到?|分享至|转发到)[：:]?(?:$|.{0,20}$)/u,
  /^[【[（(]?(?:责任)?编辑[：:]|^[（(【[]?责编|^[（(]?(?:来源|稿源)[：:].{0,20}[）)]$|^[【（(]?(?:审核|校对|终审|监制)[：:]/u,
  /^(?:上一篇|下一篇|上一条|下一条|上一页|下一页|前一篇|后一篇)/u,
  /^(?:相关(?:文章|报道|阅读|新闻|链接|信息|推荐|文档|主题|帖子|附件|稿件)|推荐阅读|延伸阅读|热门(?:文章|推荐|标签|阅读)|猜你喜欢|本栏(?:最新|推荐)|阅读排行|最新(?:文章|资讯)|标签云|网友评论|发表评论|留言(?:与|和)?评论|我要评论|友情链接|网站地图)/u,
  /^本文(?:仅代表|地址|来源|链接|由|标题)|^(?:版权|免责)声明|^声明[：:]|^转载(?:请|自)|^更多(?:精彩|内容|资讯)/u,
  /^(?:版权所有|copyright|©|powered\s*by|主办(?:单位)?[：:]|承办(?:单位)?[：:]|网站标识码|.{0,3}icp备|.{0,3}公网安备|技术支持[：:])/iu,
  /^(?:[【[（(|]?(?:打印(?:本页|此页|文章|本文)?|关闭(?:窗口|本页)?|返回(?:顶部|列表|首页|上一页)|回到顶部|(?:加入)?收藏(?:本[文页站])?|推荐给朋友|我要纠错)[】\]）)|]?)+$/u,
  /^(?:扫一扫|扫码|微信扫|关注.{0,12}公众号|手机(?:版|阅读|浏览))/u,
  /阅读全(?:部|文).{0,12}(?:登录|注册)|请?先?登录(?:后|才)|您?需要登录后|登录后(?:可|才)|点击(?:下载|查看|阅读)(?:全文|更多|附件|原文)?$/u,
  /^(?:vip|会员)(?:免费|专享)|^(?:该|本|此)文档(?:由|为)|^(?:下载|举报|版权申诉)(?:文档|本文)?$/iu,
  /^您访问的链接即将离开/u,
  /^欢迎光临.{0,60}(?:https?:|powered|论坛|本站|网站)/iu,
  /^[》>]{1,3}点击.{0,16}[《<]{0,3}$/u,
  /^发表于\d{4}-\d{1,2}-\d{1,2}|^(?:回复)?(?:使用道具)?举报$|^(?:沙发|板凳|地板|\d{1,4}[#楼])$/u,
];

/** Short lines of chrome that may stand before, inside, or behind the report. */
const NOISE: readonly RegExp[] = [
  /^(?:下载|打印|全屏|收藏|加大|还原|减小|大|中|小|a[+-]|[【】[\]|｜>»>·\-—<]+|首页|返回|更多|转发|分享|点赞|字号|字体|小字|朗读|无障碍|长者模式|繁體中文|简体中文|english|en|rss)$/iu,
  /^[【[（(]?字[体号](?:大小)?[：:]/u,
  /^(?:当前|您(?:现在|当前)?的?)?(?:所在)?位置[：:]/u,
  /^(?:信息)?(?:来源|稿源|出处|信息来源|文章来源)[：:].{0,40}$/u,
  /^(?:发布|发文|更新|成文|生成|公开|录入|上传|时间|日期)?(?:时间|日期)[：:].{0,60}$/u,
  /^(?:作者|责任编辑|责编|编辑|浏览(?:量|次数)?|阅读(?:次数|量|数)?|点击(?:数|量|率|次数)?|访问(?:量|次数)|评论(?:数)?|发布(?:者|人|机构|单位)|发文(?:单位|机关)|索引号|文号|信息分类|主题分类|有效性|公开方式|标签|关键词|分类|栏目|人气)[：:].{0,60}$/u,
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:来源|作者|浏览|阅读|点击|【|字).{0,60}$/u,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}:\d{2}(?::\d{2})?)?$/u,
  /^\d{4}年\d{1,2}月\d{1,2}日\d{1,2}[:：时]\d{2}(?:[:：分]\d{2}秒?)?分?$/u,
  /^本帖最后由.{1,60}编辑$/u,
  // A photograph's caption: ……在银川开幕。本报记者 王某 摄
  /(?:记者|通讯员|供图|[。！])[^。；]{0,16}摄[）)]?$/u,
  /^[（(]?点[击擊]查阅/u,
  // An encyclopedia's box: - 性质：工作报告
  /^[-•·*]?(?:中文名|外文名|性[质質])[：:].{1,40}$|^[-•·*](?:[单單]位|类型|類型|地点|所属地区)[：:].{1,40}$/u,
  /^(?:\d{1,2}[.．、])?附件\d{0,2}[：:]?.{0,40}\.(?:docx?|pdf|xlsx?|wps|rar|zip)$/iu,
  /^https?:\/\/\S+$/u,
  // A government site's word on whether a document is in force, and a document viewer's on itself.
  /^(?:本?文件)?(?:已失效|现行有效|已废止)$/u,
  /^温馨提示[：:].*(?:文档|预览|下载|登录)/u,
  /^(?=.*(?:下载|浏览|收藏|点赞)\d).{0,40}(?:docx?|pdf|pptx?|wps)(?:\d{1,3}页|.{0,60}\d{4}-\d{2}-\d{2})/iu,
  /^(?:扫一扫|扫码|微信扫|长按识别|点击上方)(?!.*[。；]).{0,40}(?:公众号|二维码|关注.{0,16}|当前页面?)$/u,
  /^分享(?:到|至)[：:](?!.*[。；]).{0,30}$/u,
  /^(?:(?:收藏|点赞|举报|回复|转发|分享|评论|赞|踩|打赏)[（(]?\d*[)）]?)+$/u,
];

/** A page number alone on its line: - 12 -, 第3页共20页. */
const PAGE_NUMBER = /^(?:[-—–－]+\d{1,3}[-—–－]+|第\d{1,3}页(?:[,，/]?共\d{1,3}页)?|\d{1,3}\/\d{1,3})$/u;

/** Sentences of disclaimers, long enough to look like prose. */
const DISCLAIMER =
  /不代表本站(?:立场|观点)|未经许可.{0,6}不得转载|侵犯.{0,8}(?:版权|权益).{0,30}(?:联系|删除)|仅供(?:参考|学习)|由会员上传(?:分享)?|提供者|请勿(?:转载|用于)|javascript|浏览器/u;

/** Words of another language: two of three letters or more. */
const FOREIGN_WORDS = /[A-Za-z]{3,}.*[^A-Za-z][A-Za-z]{3,}/u;
/** Lines of a translation, and their share of all, that a bilingual page has at least. */
const LEAST_FOREIGN = 3;
const LEAST_FOREIGN_SHARE = 0.1;

/** Whether a line is words of another language without any Chinese character. */
export const isForeign = (text: string): boolean => FOREIGN_WORDS.test(text) && !/\p{Script=Han}/u.test(text);

/** Whether a page sets a translation between the paragraphs; a single foreign line may be the half of a note. */
export const isBilingual = (lines: readonly { readonly text: string }[]): boolean => {
  const foreign = lines.filter(({ text }) => isForeign(text)).length;
  return foreign >= LEAST_FOREIGN && foreign >= lines.length * LEAST_FOREIGN_SHARE;
};

/** The title of what a government publishes about its report: 《……政府工作报告》解读, 一图读懂……. */
const EXPLANATION = /^(?:图解|一图|数读|速读)|报告[》”]?(?:政策|文字|图文)?(?:解读|问答|释义)|(?:解读|答记者问)$/u;
const LONGEST_EXPLANATION = 40;

/** Whether the line is the title of a text about the report, which follows it on some pages; squeezed. */
export const isExplanation = (cue: string): boolean => cue.length <= LONGEST_EXPLANATION && EXPLANATION.test(cue);

/** Whether nothing of the report can follow this line; squeezed. */
export const isPageEnd = (cue: string): boolean => cue.length <= 160 && ENDS.some((pattern) => pattern.test(cue));

/** Whether the line is chrome wherever it stands; squeezed. */
export const isNoise = (cue: string): boolean =>
  (cue.length <= 90 && NOISE.some((pattern) => pattern.test(cue))) || (cue.length <= 300 && DISCLAIMER.test(cue));

export const isPageNumber = (cue: string): boolean => PAGE_NUMBER.test(cue);

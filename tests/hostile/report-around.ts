/** Strings that run, open, or ask for something wherever one of them is taken for markup. */
export const attacks: readonly string[] = [
  '<script>window.__pwned=1</script>',
  '<img src=x onerror=window.__pwned=1>',
  '<img src="https://evil.example/a.png">',
  '<svg onload=window.__pwned=1>',
  '<iframe src="https://evil.example/"></iframe>',
  '<a href="javascript:window.__pwned=1">甲</a>',
  '[乙](javascript:window.__pwned=1)',
  '![丙](https://evil.example/b.png)',
  '<https://evil.example/>',
  '[丁]: https://evil.example/ "戊"',
  '<style>@import "https://evil.example/c.css"</style>',
  '"><script>window.__pwned=1</script>',
  "'-alert(1)-'",
  '</script><script>window.__pwned=1</script>',
  '</title></textarea></style><script>window.__pwned=1</script>',
  '{{constructor.constructor("window.__pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is the attack
  '${window.__pwned=1}',
  '<% window.__pwned=1 %>',
  '&lt;script&gt;window.__pwned=1&lt;/script&gt;',
  '&#60;script&#62;window.__pwned=1&#60;/script&#62;',
  '\u202e\u2066<b>己\u2069',
  'javascript:window.__pwned=1',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<form action="https://evil.example/"><button>庚</button></form>',
  '$&$`$1\\u003cscript\\u003e',
  '__proto__ constructor hasOwnProperty',
  '<b style="background:url(https://evil.example/d.png)" onmouseover="window.__pwned=1">辛</b>',
  '[壬](data:text/html,<script>window.__pwned=1</script>)',
  '<button formaction=" &#106;avascript:window.__pwned=1">癸</button>',
  '<details open ontoggle=window.__pwned=1>',
  '<svg><animate onbegin=window.__pwned=1 attributeName=x>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=window.__pwned=1>',
  '<!--><script>window.__pwned=1</script>-->',
  '<object data="https://evil.example/e.swf"></object>',
  '<link rel="stylesheet" href="https://evil.example/f.css">',
  'expression(window.__pwned=1)',
  '![子][丑] [丑]: javascript:window.__pwned=1',
];

export interface Places {
  /** Behind the speaker's name. */
  readonly head?: string;
  /** In the review, between two sentences with figures. */
  readonly review?: string;
  /** Among the targets. */
  readonly targets?: string;
  /** Behind a heading's words. */
  readonly heading?: string;
  /** In a note. */
  readonly note?: string;
}

/** A report of our own writing, short and whole, with what is given put into it. */
export const reportAround = (
  { head = '', review = '', targets = '', heading = '', note = '' }: Places,
  place = '吉安市',
  year = 2024,
): string => `${year}年${place}政府工作报告
——${year}年1月10日在${place}第七届人民代表大会第三次会议上
${place}人民政府市长 李明${head}
各位代表：
现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和列席人员提出意见。
一、${year - 1}年工作回顾
过去一年，全市上下坚持稳中求进，较好完成了目标任务，地区生产总值完成512.3亿元、增长5.6%，一般公共预算收入完成28.4亿元。
${review}
全市粮食总产量达到210万吨，城镇新增就业3.2万人，办好民生实事十件，群众得到更多实惠，社会大局保持稳定。
二、${year}年工作安排
今年的主要预期目标是：地区生产总值增长6%左右，固定资产投资增长8%，${targets}一般公共预算收入增长5%以上。
（一）全力以赴抓项目${heading}
实施重点项目120个，完成投资86亿元，确保早开工、早建设、早见效，让园区承载能力再上一个台阶①。
（二）用心用情惠民生${heading}
改造老旧小区36个，新建学校4所，城乡居民收入与经济增长同步，让群众的日子一年更比一年好。
三、加强政府自身建设
坚持依法行政，自觉接受人大监督，过紧日子，办实在事，把群众的呼声当作第一信号。
各位代表！让我们团结一心、真抓实干，为建设现代化新${place}而努力奋斗！
名词解释：
①园区承载能力：指园区接纳项目的能力${note}。
`;

/** All attacks in one report: few of the tags by which a page is known as HTML, so that they are read as words. */
export const attacked = (place: string, year = 2024): string =>
  reportAround(
    {
      // In a sentence: a line without a Chinese word would be left out as another language's.
      review: attacks.map((attack) => `深入整治“${attack}”等问题。`).join('\n'),
      targets: `民生支出增长${attacks[1]}5%，`,
      heading: attacks[3] ?? '',
      note: attacks[11] ?? '',
    },
    place,
    year,
  );

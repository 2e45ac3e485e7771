/**
 * Sites of our own invention, each with the chrome of its kind around a report: what a collector may have saved.
 * `lines` are the report's paragraphs, the title first; `place` and `year` name it in titles and links.
 */
export interface Shell {
  readonly name: string;
  readonly file: string;
  readonly wrap: (lines: readonly string[], place: string, year: number) => string;
}

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('“', '&ldquo;');
const wrapAt = (line: string, width: number): string => line.replace(new RegExp(`(.{${width}})(?=.)`, 'gu'), '$1\n');

const NEIGHBOURS = ['东岭市', '西坪县', '南陵坝区', '北原市', '中洲县'];
const related = (year: number): string[] => NEIGHBOURS.map((name) => `${name}${year}年政府工作报告`);

const portalHtml: Shell = {
  name: 'government portal, HTML',
  file: 'portal.html',
  wrap: (
    lines,
    place,
    year,
  ) => `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${place}${year}年政府工作报告_${place}人民政府门户网站</title>
<style>.nav li{float:left}</style><script>var uv = {"t":"各位代表：现在，我代表"};</script></head><body>
<div class="top"><a href="/">无障碍浏览</a> | <a>长者模式</a> | <a>繁體版</a></div>
<ul class="nav"><li>首页</li><li>政务公开</li><li>办事服务</li><li>互动交流</li><li>走进${place}</li></ul>
<div class="crumb">当前位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府工作报告</a></div>
<div class="wrap"><h1>${place}${year}年政府工作报告</h1>
<p class="info">发布时间：${year}-01-20 09:12　来源：${place}人民政府办公室　浏览次数：<span id="hits">3 021</span>　字体：[<a>大</a> <a>中</a> <a>小</a>]</p>
<div class="body">${lines.map((line) => `<p style="text-indent:2em">　　${escaped(line)}</p>`).join('\n')}</div>
<div class="tools"><a>【打印本页】</a><a>【关闭窗口】</a></div><div>扫一扫在手机打开当前页</div></div>
<div class="side"><h3>相关信息</h3><ul>${related(year)
    .map((title) => `<li><a href="#">${title}</a><span>${year}-02-01</span></li>`)
    .join('')}</ul></div>
<div class="foot"><p>主办：${place}人民政府办公室　承办：${place}大数据局</p><p>网站标识码：4299000001　某公网安备 42990002000001号　某ICP备05000001号</p><p>您访问的链接即将离开“${place}人民政府门户网站”，是否继续？</p></div></body></html>`,
};

const portalText: Shell = {
  name: 'government portal, copied as text',
  file: 'portal.txt',
  wrap: (lines, place, year) =>
    [
      `${place}人民政府门户网站`,
      '无障碍浏览 | 长者模式 | 繁體版',
      '首页',
      '政务公开',
      '办事服务',
      '互动交流',
      `走进${place}`,
      '当前位置：首页 > 政务公开 > 政府工作报告',
      `${place}${year}年政府工作报告`,
      `发布时间：${year}-01-20 09:12 来源：${place}人民政府办公室 浏览次数： 3021 字体：[大 中 小]`,
      '分享到：',
      ...lines.map((line) => `　　${line}`),
      '【打印本页】 【关闭窗口】',
      '扫一扫在手机打开当前页',
      '相关信息',
      ...related(year),
      `主办：${place}人民政府办公室`,
      '网站标识码：4299000001',
    ].join('\n'),
};

const OPINIONS = [
  '报告写得实在，数字说话，点赞！',
  '希望今年把东门那条路修好，去年说了没动静。',
  '地区生产总值增长这么多，我的工资没涨，哈哈。',
  '转发了。各位代表辛苦！',
];

const threadHtml: Shell = {
  name: 'article with a comment thread, HTML',
  file: 'thread.html',
  wrap: (
    lines,
    place,
    year,
  ) => `<html><body><div id="hd"><a>社区首页</a><a>热帖</a><a>登录</a><a>注册</a></div><h2>[时政] ${year}年${place}政府工作报告（全文）</h2>
<div class="meta"><span>楼主：清溪老张</span><span>发表于 ${year}-1-21 08:30</span><span>阅读 5120</span></div>
<div class="art">${lines.map(escaped).join('<br><br>\n&nbsp;&nbsp;&nbsp;&nbsp;')}</div>
<div class="act"><a>收藏</a> <a>点赞(32)</a> <a>举报</a></div><h4>网友评论</h4>
${OPINIONS.map((opinion, index) => `<div class="cmt"><b>用户${1000 + index}</b> <i>${index + 1}楼</i> <i>${year}-1-21 1${index}:05</i><p>${opinion}</p><blockquote>引用：现在，我代表市人民政府向大会报告工作</blockquote></div>`).join('\n')}
<form><textarea>说点什么吧</textarea><button>发表评论</button></form></body></html>`,
};

const threadText: Shell = {
  name: 'article with a comment thread, copied as text',
  file: 'thread.txt',
  wrap: (lines, place, year) =>
    [
      '社区首页 热帖 登录 注册',
      `[时政] ${year}年${place}政府工作报告（全文）`,
      '楼主：清溪老张',
      `发表于 ${year}-1-21 08:30`,
      '阅读 5120',
      ...lines,
      '收藏',
      '点赞(32)',
      '举报',
      '网友评论',
      ...OPINIONS.flatMap((opinion, index) => [`用户${1000 + index}`, `${index + 1}楼`, `${year}-1-21 1${index}:05`, opinion]),
      '发表评论',
    ].join('\n'),
};

const json: Shell = {
  name: 'record of an interface, JSON',
  file: 'record.txt',
  wrap: (lines, place, year) =>
    JSON.stringify({
      id: 40017,
      title: `${place}${year}年政府工作报告`,
      source: '市政府办公室',
      pubDate: `${year}-01-20`,
      content: lines.map((line) => `\u3000\u3000${line.replaceAll('“', '"').replaceAll('”', '"')}`).join('\r\n'),
      attachments: [],
      views: 3021,
    }),
};

const csv: Shell = {
  name: 'row of a table, CSV',
  file: 'row.txt',
  wrap: (lines, place, year) =>
    `id,place,year,title,content,url\n17,${place},${year},${place}${year}年政府工作报告,"${lines
      .map((line) => line.replaceAll('“', '""').replaceAll('”', '""'))
      .join('\n')}",https://www.example.org/zwgk/17.html\n`,
};

const markdown: Shell = {
  name: 'Markdown with front matter',
  file: 'report.md',
  wrap: (lines, place, year) =>
    `---\ntitle: ${place}${year}年政府工作报告\ndate: ${year}-01-20\ntags: [政府工作报告, ${place}]\n---\n\n[首页](/) › [报告](/reports)\n\n${lines
      .map((line, index) =>
        index === 0
          ? `# ${line}`
          : /^[一二三四五六]、/u.test(line)
            ? `## ${line}`
            : /^（[一二三四五六]）/u.test(line)
              ? `### **${line}**`
              : line.replace(/([\d.]+%)/gu, '**$1**').replace(/总体要求/gu, '*总体要求*'),
      )
      .join('\n\n')}\n\n---\n\n${related(year)
      .map((title) => `- [${title}](https://www.example.org/)`)
      .join('\n')}\n`,
};

const word: Shell = {
  name: 'pasted from a word processor',
  file: 'word.htm',
  wrap: (lines) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 11"><style><!-- p.MsoNormal {mso-style-parent:""; text-indent:32.0pt;} --></style></head><body lang=ZH-CN><div class=Section1>${lines
      .map(
        (line) =>
          `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312'>${escaped(line).replace(/([\d.]+)/gu, "</span><span\nlang=EN-US style='font-size:16.0pt'>$1</span><span style='font-size:16.0pt'>")}<o:p></o:p></span></p>`,
      )
      .join('\n')}</div></body></html>`,
};

const table: Shell = {
  name: 'tables for layout',
  file: 'layout.html',
  wrap: (lines, place, year) =>
    `<html><body><table width=1000><tr><td colspan=2><table><tr><td>首页</td><td>领导之窗</td><td>政务公开</td></tr></table></td></tr><tr><td width=200><table><tr><td>栏目导航</td></tr><tr><td>政府公报</td></tr>${related(
      year,
    )
      .map((title) => `<tr><td>·${title}</td></tr>`)
      .join(
        '',
      )}</table></td><td><table><tr><td align=center><font size=5>${place}${year}年政府工作报告</font></td></tr><tr><td align=center>[作者：佚名　点击数：1024　更新时间：${year}-1-25]</td></tr><tr><td>${lines
      .map((line) => `　　${escaped(line)}`)
      .join(
        '<BR>',
      )}</td></tr><tr><td>上一篇：没有了</td></tr><tr><td>下一篇：${NEIGHBOURS[0]}政府工作报告</td></tr></table></td></tr><tr><td colspan=2>版权所有 ${place}人民政府 Copyright 2004</td></tr></table></body></html>`,
};

const printed: Shell = {
  name: 'text of a printed file, with running heads and page numbers',
  file: 'printed.txt',
  wrap: (lines, place, year) => {
    const wrapped = lines.flatMap((line) => wrapAt(line.length > 34 ? `　　${line}` : line, 34).split('\n'));
    const out: string[] = [];
    wrapped.forEach((line, index) => {
      if (index > 0 && index % 28 === 0) out.push(`- ${index / 28} -`, '', `${place}${year}年政府工作报告`, '');
      out.push(line);
    });
    return out.join('\n');
  },
};

const scanned: Shell = {
  name: 'character recognition with blanks between characters',
  file: 'scanned.txt',
  wrap: (lines) =>
    lines
      .map((line) =>
        line.replace(/\p{Script=Han}{5,}/gu, (run, at: number) => (at % 3 === 0 && run.length < 24 ? [...run].join(' ') : run)).trim(),
      )
      .join('\n\n'),
};

const account: Shell = {
  name: 'article of a public account',
  file: 'account.txt',
  wrap: (lines, place, year) =>
    [
      `${place}${year}年政府工作报告（全文）`,
      `原创 ${place}发布 ${place}发布 ${year}-01-20 18:00 发表于某省`,
      `点击上方“${place}发布”关注我们`,
      ...lines,
      '来源：市政府办公室',
      '编辑：小李　责编：老王　审核：大刘',
      '往期推荐',
      '● 明天起降温！',
      `● ${NEIGHBOURS[1]}两会看点`,
      '点个在看再走吧',
      '阅读原文',
    ].join('\n'),
};

const epaper: Shell = {
  name: 'page of a newspaper online',
  file: 'epaper.txt',
  wrap: (lines, place, year) => {
    const half = Math.floor(lines.length / 2);
    const cut = lines[half] as string;
    return [
      `${place}日报 ${year}年01月20日 星期四 第01版：要闻`,
      '上一版 下一版',
      '放大 缩小 默认',
      ...lines.slice(0, half),
      `${cut.slice(0, 30)}（下转第三版）`,
      `（上接第一版）${cut.slice(30)}`,
      ...lines.slice(half + 1),
      '上一篇 下一篇',
      '版面目录',
      '第01版：要闻',
      '第02版：时政',
      `报社简介 | 版权声明 | ${place}日报社 版权所有`,
    ].join('\n');
  },
};

export const SHELLS: readonly Shell[] = [
  portalHtml,
  portalText,
  threadHtml,
  threadText,
  json,
  csv,
  markdown,
  word,
  table,
  printed,
  scanned,
  account,
  epaper,
];

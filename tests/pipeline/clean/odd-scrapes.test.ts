import { encode } from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { processFile } from '../../../src/pipeline/process-file.ts';
import { SOUND_REPORT } from '../../sound-report.ts';
import { recovery } from '../../support/common-characters.ts';

const TEXT = SOUND_REPORT.trimEnd();
const LINES = TEXT.split('\n');
const HALF = Math.floor(LINES.length / 2);
const LONG = 150;

const toTraditional = Converter({ from: 'cn', to: 'tw' });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const html = (text: string, charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\r\n')}</body></html>`;
const each = (change: (line: string, index: number) => string): string => LINES.map(change).join('\n');
/** What a page set between two paragraphs. */
const between = (inset: string): string => [...LINES.slice(0, HALF), inset, ...LINES.slice(HALF)].join('\n');
/** What a page set into a sentence. */
const within = (inset: string): string => {
  const at = LINES.findIndex((line, index) => index > HALF && line.length > LONG);
  return each((line, index) => {
    if (index !== at) return line;
    const cut = line.indexOf('，', 60) + 1;
    return `${line.slice(0, cut)}\n${inset}\n${line.slice(cut)}`;
  });
};
/** Something strewn over the characters. */
const strewn = (marks: readonly (readonly [every: number, mark: string])[]): string =>
  each((line) => [...line].map((char, index) => char + (marks.find(([every]) => index % every === every - 2)?.[1] ?? '')).join(''));

const JAMMERS = ['+ |( A3 l5 [9', '; R2 g" m0 \\', ') u7 ^# z1 K'];
const jam = (line: string, index: number): string => {
  if (line.length < 60) return line;
  const cut = line.indexOf('，', 25) + 1;
  return `${line.slice(0, cut)}${JAMMERS[index % 3]}${line.slice(cut)}  ${JAMMERS[(index + 1) % 3]}`;
};

const REPLY =
  '各位代表辛苦了！我觉得今年地区生产总值增长8%左右这个目标不低，东门大桥什么时候能修好？去年财政收入增长12.5%，工资没见涨。\n一、路要修好。二、学校要建好。希望说到做到，顶一下。';
const REPLIES = 60;
const many = (make: (index: number) => string): string => Array.from({ length: REPLIES }, (_, index) => make(index)).join('\n');
const DIGEST = LINES.slice(4, 8).join('').slice(0, 160);
const OTHERS = `东岭市2022年政府工作报告\n各位代表：现在，我代表东岭市人民政府，向大会报告工作，请予审议。一、2021年工作回顾。过去的一年，我们……\n西坪县2022年政府工作报告\n各位代表：现在，我代表县人民政府，向大会报告工作……`;

const SCRAPES: Readonly<Record<string, readonly [Uint8Array, file?: string]>> = {
  'UTF-16, little end first, no mark': [encode(TEXT.replaceAll('\n', '\r\n'), 'utf16le', { addBOM: false })],
  'UTF-16, big end first, no mark': [encode(TEXT, 'utf16be', { addBOM: false })],
  'Big5 that says GB2312': [encode(html(toTraditional(TEXT).replaceAll('—', '－'), 'gb2312'), 'big5'), 'a.html'],
  'Big5 that says UTF-8': [encode(html(toTraditional(TEXT).replaceAll('—', '－'), 'utf-8'), 'big5'), 'a.html'],
  'GBK that says Big5': [encode(html(TEXT, 'big5'), 'gbk'), 'a.html'],
  'line ends of every kind': [utf8(LINES.map((line, index) => line + ['\r\n', '\n', '\r'][index % 3]).join(''))],
  'line ends and blanks written out': [utf8(LINES.map((line) => `&#12288;&nbsp;${line}`).join('\\r\\n'))],
  'breaks written as tags': [utf8(LINES.join('<br/>　　'))],
  'question marks for blanks': [utf8(each((line) => `????${line}`))],
  'private use and no width': [
    utf8(
      strewn([
        [17, '\ue5e5'],
        [23, '\u200b'],
        [41, '\ufeff'],
        [29, '\u00ad'],
      ]),
    ),
  ],
  'one line': [utf8(LINES.join(''))],
  'one line, single blanks': [utf8(LINES.join(' '))],
  'forum text, replies longer than the report': [
    utf8(
      `»清溪论坛›时政›政府工作报告\n查看: 5203|回复: 60\n[时政要闻] 清溪市2022年政府工作报告\n[复制链接]\n清溪老张\n发表于 2022-1-20 10:00:00 | 只看该作者\n本帖最后由 清溪老张 于 2022-1-20 10:05 编辑\n${TEXT}\n收藏0\n回复\n使用道具 举报\n${many((index) => `网友${index}\n发表于 2022-1-21 10:00:00 | 只看该作者\n${REPLY}\n回复\n使用道具 举报`)}`,
    ),
  ],
  'forum page of few signs, replies longer than the report': [
    utf8(
      `<html><head><meta charset="utf-8"><title>清溪市2022年政府工作报告 - 清溪论坛</title></head><body><div id="postlist"><div><em>发表于 2022-1-20 10:00:00</em><table><tr><td class="t_f" id="postmessage_1">${LINES.map((line) => `${line.slice(0, 9)}<font class="jammer">) q7 x5 {9</font>${line.slice(9)}<span style="display:none">0 v+ ?4 d1</span>`).join('<br/>\n')}</td></tr></table></div>${many((index) => `<div><em>发表于 2022-1-21 10:00:00</em><table><tr><td class="t_f" id="postmessage_${index + 2}">${REPLY}</td></tr></table></div>`)}</div></body></html>`,
    ),
    'a.html',
  ],
  'random tokens in mid-sentence': [utf8(each(jam))],
  'a digest above, other reports in the tail': [
    utf8(`清溪市2022年政府工作报告\n来源：县域网 发布日期：2022-01-20\n核心提示：${DIGEST}……\n${TEXT}\n相关推荐\n${OTHERS}\n`),
  ],
  'other reports in an unnamed tail': [utf8(`${TEXT}\n${OTHERS}\n`)],
  'library tools above and below': [utf8(`下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】\n${TEXT}\n下载\n打印\n`)],
  'page numbers in a figure and a sentence': [utf8(within('第 3 页 共 20 页').replace('12.8亿元', '12.\n2、8亿元'))],
  'a turner in a sentence': [utf8(within('上一页 1 2 3 下一页'))],
  'a turner, the title and its date between pages': [
    utf8(between('[1] [2] [3] 下一页\n清溪市2022年政府工作报告（2）\n发布时间：2022-01-20 来源：市政府办')),
  ],
  'a turner with first and last page': [utf8(between('首页 上一页 1 [2] 3 下一页 尾页'))],
  'a menu glued to the title': [utf8(`首页政务公开办事服务互动交流走进清溪当前位置：首页>政务公开>政府工作报告>${TEXT}`)],
  'a path, the title and its date on one line': [
    utf8(TEXT.replace('政府工作报告', '首页 > 政务公开 > 政府工作报告 发布时间：2022-01-20 09:12 来源：市政府办公室 字号：【大 中 小】')),
  ],
  'a share bar glued to the end': [utf8(`${TEXT}分享到：微信 微博\n相关链接：\n东岭市一季度地区生产总值增长6.1%\n`)],
  'an editor glued to the end': [utf8(`${TEXT}（责任编辑：王小二）\n`)],
  'related news': [
    utf8(
      `${TEXT}\n分享到：微信 微博\n【我要纠错】 【打印】\n相关新闻\n·我市一季度地区生产总值增长6.1% 2022-04-20\n责任编辑：王小二\n版权所有：清溪市人民政府\n`,
    ),
  ],
  'a browser’s footers': [
    utf8(each((line, index) => (index % 6 === 5 ? `${line}\nhttp://www.example.org/t17.html\n2022/1/21 9:30:12   ${index}/27` : line))),
  ],
  'an office’s footers': [
    utf8(each((line, index) => (index % 6 === 5 ? `${line}\n清溪市人民政府办公室　　2022年1月20日印发　　第${index}页` : line))),
  ],
  'an invitation to scan': [utf8(between('扫一扫，关注“清溪发布”微信公众号'))],
  'the same report twice, glued': [utf8(`${TEXT}${TEXT}`)],
  'an explanation of it behind': [
    utf8(
      `${TEXT}\n\n《2022年清溪市政府工作报告》解读\n一、起草背景\n市政府高度重视，市长林远山多次研究报告框架。\n二、主要内容\n报告共分四个部分，全年地区生产总值增长8%左右是综合考虑的结果。\n`,
    ),
  ],
  'an abstract above': [utf8(`[摘要] ${DIGEST}\n${TEXT}\n`)],
  'comments below': [utf8(`${TEXT}\n网友评论（2）\n张三：报告写得好！ 2022-01-21 10:00\n发表评论\n`)],
};

describe.each(Object.entries(SCRAPES))('%s', (_, [bytes, file = 'a.txt']) => {
  test('gives the report back, and nothing else', () => {
    const outcome = processFile(bytes, file, { place: '安徽省六安市' });
    if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind}, expected a report`);
    const { report } = outcome;
    const { kept, foreign } = recovery(SOUND_REPORT, report.canonical.text);
    expect(kept).toBeGreaterThanOrEqual(0.999);
    expect(foreign).toBeLessThanOrEqual(0.001);
    expect(report.title).toBe('政府工作报告');
    expect([report.year, report.date, report.speaker]).toEqual([2022, '2022-01-11', '林远山']);
    expect(report.missing).toEqual([]);
  });
});

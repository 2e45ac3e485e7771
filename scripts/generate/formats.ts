import { encode } from 'iconv-lite';
import { damage } from '../../tests/damage-simulator.ts';
import type { Random } from './random.ts';

/** A file as some collector would have saved the report. */
export interface Saved {
  readonly extension: 'txt' | 'html';
  readonly bytes: Uint8Array;
}

type Format = (lines: readonly string[], random: Random, year: number) => Saved;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const plain: Format = (lines, random) => ({
  extension: 'txt',
  bytes: utf8(lines.map((line) => `${random.chance(0.5) ? '　　' : ''}${line}`).join(random.pick(['\n', '\r\n', '\n\n']))),
});

/** Small accidents of copying: written line breaks, blanks in numbers, odd blanks, invisible characters. */
const bruised: Format = (lines, random) => {
  const text = lines.join(random.pick(['\\r\\n', '\n', '\n　　']));
  return {
    extension: 'txt',
    bytes: utf8(
      text
        .replace(/(\d)\.(\d)/g, (whole, a, b) => (random.chance(0.2) ? `${a} .${b}` : whole))
        .replace(/，/g, () => (random.chance(0.02) ? '，\u00a0' : random.chance(0.01) ? '，\u200b' : '，')),
    ),
  };
};

const gbk: Format = (lines) => ({ extension: 'txt', bytes: encode(lines.join('\r\n'), 'gb18030') });

const forum: Format = (lines, random, year) => ({
  extension: 'txt',
  bytes: utf8(
    [
      '设为首页收藏本站',
      `查看: ${random.whole(10, 9000)}|回复: ${random.whole(0, 9)}`,
      '',
      `[本地] ${lines[0]}`,
      '',
      '[复制链接]',
      `  • 签到天数: ${random.whole(1, 900)} 天`,
      '    主题',
      '    帖子',
      '    积分',
      `    ${random.whole(100, 90000)}`,
      `    发表于 ${year}-2-${random.whole(1, 28)} 10:${random.whole(10, 59)}:00 |显示全部楼层 |阅读模式`,
      '',
      ...lines.map((line) => `    ${line}`),
      '',
      '回复',
      '使用道具 举报',
      '您需要登录后才可以回帖 登录 | 立即注册',
    ].join('\n'),
  ),
});

const portal: Format = (lines, random, year) => ({
  extension: 'txt',
  bytes: utf8(
    [
      '当前位置：首页>政务公开>政府工作报告',
      lines[0],
      `发布时间：${year}-02-${random.whole(10, 28)}　来源：政府办公室　浏览次数：${random.whole(10, 9999)}`,
      '字体：大 中 小',
      ...lines.map((line) => `　　${line}`),
      '【打印本页】【关闭窗口】',
      '上一篇：没有了',
      '版权所有：人民政府办公室',
    ].join('\n'),
  ),
});

const page =
  (charset: 'utf-8' | 'gb2312'): Format =>
  (lines, random, year) => {
    const html = [
      `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${escaped(lines[0] ?? '')}</title>`,
      `<meta name="PubDate" content="${year}-02-11"><style>p{text-indent:2em}</style><script>var a=1<2;</script></head><body>`,
      '<div class="nav"><a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div><div id="zoom">',
      ...lines.map((line) =>
        random.chance(0.1)
          ? `<p style="line-height:2"><span>　　</span><strong>${escaped(line.slice(0, 12))}</strong>${escaped(line.slice(12))}</p>`
          : `<p>&nbsp;&nbsp;${escaped(line)}</p>`,
      ),
      '</div><div class="foot">主办：人民政府办公室<br>网站标识码</div></body></html>',
    ].join('\n');
    return { extension: 'html', bytes: charset === 'utf-8' ? utf8(html) : encode(html, 'gb18030') };
  };

/** A traditional copy with readings in brackets and bytes lost, as one family of sites saves it. */
const damaged: Format = (lines, random) => ({
  extension: 'txt',
  bytes: utf8(damage(lines.join('\n　　'), { seed: random.whole(1, 1e6) }).damaged),
});

/** Formats with their share of a collection, in hundredths. */
const shares: readonly (readonly [share: number, format: Format])[] = [
  [39, plain],
  [15, bruised],
  [8, gbk],
  [12, forum],
  [11, portal],
  [8, page('utf-8')],
  [6, page('gb2312')],
  [1, damaged],
];

/** Saves a report in one of the formats that collections hold; `sound` keeps the byte damage out, which costs seconds to undo. */
export function save(lines: readonly string[], random: Random, year: number, sound = false): Saved {
  const format = random.pick(shares.flatMap(([share, each]) => Array<Format>(share).fill(each)));
  return (sound && format === damaged ? plain : format)(lines, random, year);
}

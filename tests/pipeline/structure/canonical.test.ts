import fc from 'fast-check';
import { expect, it } from 'vitest';
import { literalEdits } from '../../../src/pipeline/structure/literal.ts';
import { Tracked } from '../../../src/text/tracked.ts';
import { expectSound, expectSoundReport } from './check-report.ts';
import { CLOSING, DEMAND, HEAD, OPENING, REVIEW, readReport, readText, TARGETS, WORK } from './sample.ts';

const wrap = (line: string): string =>
  `${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}${line}\n二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${CLOSING}`;

it.each([
  ['1. 建设一批项目', '1.建设一批项目'],
  ['# 号楼已经封顶', '＃ 号楼已经封顶'],
  ['> 重点工程', '＞ 重点工程'],
  ['- 新建学校三所', '－ 新建学校三所'],
  ['增长*不含*新区', '增长＊不含＊新区'],
  ['代码`a`与_b_', '代码｀a｀与＿b＿'],
  ['<script>alert(1)</script>投产', '＜script>alert(1)＜/script>投产'],
  ['研发&foo;创新', '研发＆foo;创新'],
  ['R&D经费占比2.1%', 'R&D经费占比2.1%'],
  ['单位能耗<0.5吨', '单位能耗＜0.5吨'],
  ['“一核两翼”[1]格局', '“一核两翼”[1]格局'],
  ['详见[附件](a.doc)', '详见[附件］(a.doc)'],
])('sets %s as literal text', (line, expected) => {
  expect(Tracked.of(line).edit(literalEdits(line, 0)).text).toBe(expected);
  expectSoundReport(readReport(wrap(line)));
});

const character = fc.constantFrom(
  ...'一、二（三）1.2年工作回顾预期目标增长5%。，；：！“”《》各位代表 \u3000*_`<>&#[]()!-+=~^\\|"\'?aZ0\n\t\u00a0\u200b',
);

it('reads as exactly its blocks, with a whole ledger, whatever a paragraph holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 200 }), (noise) => {
      const text = wrap(noise);
      expectSound(readText(text), text);
    }),
    { numRuns: 150 },
  );
});

it('never throws and never loses a character, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: character, maxLength: 600 })), (text) => {
      expectSound(readText(text), text);
    }),
    { numRuns: 150 },
  );
});

it('holds for HTML as well', () => {
  const tag = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<b>',
    '</b>',
    '<table><tr><td>',
    '</td></tr></table>',
    '<script>x<y</script>',
    '<span style="display:none">',
    '</span>',
    '&nbsp;',
    '&lt;',
    '&#20108;',
    '<!-- x -->',
    '<',
    '>',
    '&',
    '\r\n',
    '增长8%，',
    '各位代表：',
    '二、工作安排',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
      const text = `<html><body>${wrap(parts.join('')).replaceAll('\n', '<br>\r\n')}</body></html>`;
      expectSound(readText(text, null, 'sample.html'), text);
    }),
    { numRuns: 100 },
  );
});

it('gives blocks and sections ids that depend on words, not on place', () => {
  const once = readReport(wrap('全县新建学校三所，改造医院两座。'));
  const moved = readReport(wrap('新增一段说明文字，放在前面。\n全县新建学校三所,改造医院两座。'));
  const find = (report: typeof once) => report.blocks.find(({ text }) => text.includes('改造医院'))?.id;
  expect(find(moved)).toBe(find(once));
  expect(moved.sections.map(({ id }) => id)).toEqual(once.sections.map(({ id }) => id));
});

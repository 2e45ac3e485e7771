import { expect, it } from 'vitest';
import { CLOSING, DEMAND, HEAD, OPENING, REVIEW, readReport, TARGETS, WORK } from './sample.ts';

const report = (body: string, notes: string) =>
  readReport(`${HEAD}${OPENING}一、2020年工作回顾\n${REVIEW}二、2021年工作安排\n${DEMAND}${TARGETS}${WORK}${body}\n${CLOSING}${notes}`);

it.each([
  [
    'numbers and terms in quotation marks',
    '全面推行“标准地”改革，落实“放管服”各项举措，优化营商环境。',
    '名词解释\n1.“标准地”改革：按标准出让土地。\n2.“放管服”：简政放权、放管结合、优化服务。',
    ['“标准地”改革', '“放管服”'],
  ],
  [
    '[1]',
    '全面推行“标准地”改革[1]，落实“放管服”[2]各项举措，优化营商环境。',
    '※名词解释※\n[1]“标准地”改革：按标准出让土地。\n[2]“放管服”：简政放权。',
    ['[1]', '[2]'],
  ],
  [
    '【1】',
    '全面推行“标准地”改革【1】，落实“放管服”【2】各项举措，优化营商环境。',
    '注释\n【1】“标准地”改革：按标准出让土地。\n【2】“放管服”：简政放权。',
    ['【1】', '【2】'],
  ],
  [
    '^[1]^',
    '全面推行“标准地”改革^[1]^，落实“放管服”^[2]^各项举措，优化营商环境。',
    '有关名词解释\n[1]“标准地”改革：按标准出让土地。\n[2]“放管服”：简政放权。',
    ['^[1]^', '^[2]^'],
  ],
  [
    '〔1〕',
    '全面推行“标准地”改革〔1〕，落实“放管服”〔2〕各项举措，优化营商环境。',
    '名词注释\n〔1〕“标准地”改革：按标准出让土地。\n〔2〕“放管服”：简政放权。',
    ['〔1〕', '〔2〕'],
  ],
  [
    'round brackets',
    '全面推行“标准地”(1)、“放管服”(2)各项举措，优化营商环境。',
    '名词解释\n(1)“标准地”改革：按标准出让土地。\n(2)“放管服”：简政放权。',
    ['(1)', '（2）'],
  ],
  [
    'terms above their explanations',
    '全面推行标准地改革［1］，落实放管服［2］各项举措，优化营商环境。',
    '注释：\n［1］标准地改革：\n按标准出让土地。\n［2］放管服：\n简政放权。',
    ['［1］', '［2］'],
  ],
  [
    'a term with a gloss, and several terms in one note',
    '试行GEP核算，实施“春蕾”“桐花工匠”两大工程，优化营商环境。',
    '名词解释\n1.GEP（Gross Ecosystem Production）：生态系统生产总值。\n2.春蕾计划、桐花工匠：两类人才工程。',
    ['GEP', '“桐花工匠”'],
  ],
  [
    'circled numbers',
    '全面推行“标准地”改革①，落实“放管服”②各项举措，优化营商环境。',
    '注：\n①“标准地”改革：按标准出让土地。\n②“放管服”：简政放权。',
    ['①', '②'],
  ],
  [
    'terms in brackets',
    '全面推行标准地改革，落实两不见面各项举措，优化营商环境。',
    '附：名词解释\n1.[标准地改革]即按标准出让土地。\n2.[两不见面]指网上办理。',
    ['标准地改革', '两不见面'],
  ],
])('links notes by %s', (_, body, notes, expected) => {
  const { notes: read, canonical, blocks, sections } = report(body, notes);
  expect(read.map(({ references: [first] }) => canonical.text.slice(first?.start, first?.end))).toEqual(expected);
  for (const note of read) expect(blocks.find(({ id }) => id === note.block)?.kind).toBe('note');
  expect(sections.at(-1)?.role).toBe('notes');
});

it('keeps the last sentence of the body above the notes', () => {
  const { sections } = report('优化营商环境，激发市场活力，推动全县高质量发展。', '名词解释\n1.“标准地”改革：按标准出让土地。');
  expect(sections.slice(-2).map(({ role }) => role)).toEqual(['closing', 'notes']);
});

it('parts notes that were run together, and finds the terms that one note explains', () => {
  const { notes, canonical } = report(
    '落实“三个一次”机制，入库“四个千亿”项目，防范“灰天鹅”和“黑犀牛”事件。',
    '名词解释\n1.[三个一次]即一次研究、一次签约、一次落地，2.[四个千亿]指四类千亿级项目。\n3.[黑犀牛、灰天鹅]指两类风险。',
  );
  expect(notes.map(({ label, term }) => [label, term])).toEqual([
    ['1', '三个一次'],
    ['2', '四个千亿'],
    ['3', '黑犀牛、灰天鹅'],
  ]);
  expect(notes.at(-1)?.references.map(({ start, end }) => canonical.text.slice(start, end))).toEqual(['“灰天鹅”', '“黑犀牛”']);
});

it('leaves a list inside a note with its note', () => {
  const { notes } = report(
    '推进“三新”工程，落实“标准地”改革。',
    '名词解释\n1.“三新”工程：包括：1.新社区。2.新市场。\n2.“标准地”改革：按标准出让土地。',
  );
  expect(notes.map(({ label }) => label)).toEqual(['1', '2']);
});

it('lets 附件2 above the notes head them, and not close the annex before', () => {
  const read = report(
    '全面推行“标准地”改革，落实“放管服”各项举措，优化营商环境。',
    '附件1\n2021年民生实事\n一、扩大学前教育供给。\n新建公办幼儿园3所，新增学位900个，改造食堂12个，惠及群众4200户家庭。\n附件2\n名词解释\n1.“标准地”改革：按标准出让土地。\n2.“放管服”：简政放权。\n',
  );
  expect(read.sections.slice(-3).map(({ role, title }) => `${role} ${title}`)).toEqual([
    'other 附件1 2021年民生实事',
    'other 扩大学前教育供给',
    'notes 附件2 名词解释',
  ]);
  expect(read.notes.map(({ references }) => references.length)).toEqual([1, 1]);
});

it('finds a term that the text puts a little otherwise, between the calls of its neighbours', () => {
  const read = report(
    '在全省率先试点，推行“标准地”改革，实现3个“全省率先”和“两个不变”，落实“放管服”各项举措，优化营商环境。',
    '名词解释\n1.“标准地”改革：按标准出让土地。\n2.3个“在全省率先”：率先试点、率先推广、率先见效。\n3.四个转变：转方式、转作风。\n4.“放管服”：简政放权。\n',
  );
  const text = read.canonical.text;
  expect(read.notes.map(({ references }) => references.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['“标准地”改革'],
    ['全省率先'],
    [],
    ['“放管服”'],
  ]);
});

it('finds a term that the text writes with other quotation marks', () => {
  const read = report(
    '支持返乡“茶旅”联盟发展，推行“标准地”改革，不断优化营商环境，激发各类主体活力。',
    '名词解释\n1.“标准地”改革：按标准出让土地。\n2.茶旅联盟：返乡青年的合作组织。\n',
  );
  const text = read.canonical.text;
  expect(read.notes.map(({ references }) => references.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['“标准地”改革'],
    ['茶旅”联盟'],
  ]);
});

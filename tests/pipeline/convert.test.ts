import { expect, test } from 'vitest';
import { convert } from '../../src/pipeline/convert/index.ts';
import { Tracked } from '../../src/text/tracked.ts';
import { SOUND_REPORT } from '../sound-report.ts';
import { convertText } from '../support/convert-text.ts';

test.each([
  ['著力推進經濟發展', '着力推进经济发展'],
  ['沿著正確方向前進，圍繞著目標', '沿着正确方向前进，围绕着目标'],
  ['執著的堅守', '执着的坚守'],
  ['著眼長遠，著手落實，著重解決', '着眼长远，着手落实，着重解决'],
  ['成效顯著，著名景區，著作權，原著，專著', '成效显著，著名景区，著作权，原著，专著'],
  ['乾隆年間，瞭望臺，皇后鎮', '乾隆年间，瞭望台，皇后镇'],
  ['一目瞭然，瞭解情況', '一目了然，了解情况'],
  ['構筑沖擊占比', '构筑冲击占比'],
  ['餘杭區與剩餘勞動力', '余杭区与剩余劳动力'],
])('%s → %s', (from, to) => {
  expect(convertText(from).text).toBe(to);
});

test.each([
  '显著增强',
  '著名商标',
  '著作',
  '原著',
  '乾隆',
  '瞭望塔',
  '皇后',
  '乾县人民政府',
  '彰显着活力',
  '凸显着特色',
  '向着名城目标迈进',
  '平原着力发展',
  '明显着眼于',
])('%s stays as it is', (text) => {
  expect(convertText(text).text).toBe(text);
});

test('着 that a scrape put for 著 is a named repair', () => {
  const tracked = convertText('综合实力显着增强，着名的旅游城市');
  expect(tracked.text).toBe('综合实力显著增强，著名的旅游城市');
  expect(
    tracked
      .ledger('a')
      .filter(({ action }) => action === 'repaired')
      .map(({ rule }) => rule),
  ).toEqual(['zhe-for-zhu', 'zhe-for-zhu']);
});

test('Kangxi radicals and compatibility ideographs become characters', () => {
  expect(convertText('⾏政、⺠⽣、⻛险、識別').text).toBe('行政、民生、风险、识别');
});

test('mixed script converts span by span, each change under its rule', () => {
  const tracked = convertText('发展經濟，改善民生');
  expect(tracked.text).toBe('发展经济，改善民生');
  expect(tracked.ledger('a').map(({ after, action }) => [after, action])).toEqual([
    ['发展', 'kept'],
    ['经济', 'converted'],
    ['，改善民生', 'kept'],
  ]);
});

test('simplified text comes back as the same object', () => {
  const tracked = Tracked.of(SOUND_REPORT);
  const source = {
    file: 'a.txt',
    sha256: '',
    charset: 'utf-8',
    evidence: '',
    text: SOUND_REPORT,
    findings: [],
    tracked,
    profile: 'plain',
    page: { title: null, url: null, postedAt: null },
  };
  expect(convert(source)).toBe(source);
});

test.each([
  ['(2003年1月13日在会上)', '（2003年1月13日在会上）'],
  ['县长 张三(2019年2月)', '县长 张三（2019年2月）'],
  ['模式(Modern Platform)是', '模式（Modern Platform）是'],
  ['f(x) = (a)', 'f(x) = (a)'],
])('brackets go in pairs: %s', (from, to) => {
  expect(convertText(from).text).toBe(to);
});

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { convert } from '../../src/pipeline/convert/index.ts';
import { read } from '../../src/pipeline/read/index.ts';
import { repair } from '../../src/pipeline/repair/index.ts';
import type { RawSource, RepairedSource } from '../../src/pipeline/stages.ts';
import { tidy } from '../../src/pipeline/tidy/index.ts';
import { damage } from '../damage-simulator.ts';
import { measureRepair, type RepairFigures } from '../measure-repair.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const raw = (text: string): RawSource => ({ file: 'a.txt', sha256: '', charset: 'utf-8', evidence: '', text, findings: [] });
const content = (name: string): RawSource => read(readFileSync(`content/reports/${name}.txt`), name);

describe('the simulator damages as the family is damaged', () => {
  test.each([
    ['新热点。“十一”期间', '新熱點!笆弧逼陂g'],
    ['万平方米。花园市场', '萬平方米;▓@市場'],
    ['（四）坚持以“三篇大文章”为统领', '。ㄋ模﹫猿忠浴叭笪恼隆睘榻y(tǒng)領(lǐng)'],
    ['供水、燃气城市管网55公里', '供水、燃?xì)獬鞘泄芫W(wǎng)55公里'],
    ['龙田化工生产的', '龍?zhí)锘どa(chǎn)的'],
    ['城市。“一老一幼”服务', '城市!耙焕弦挥住狈⻊(wù)'],
  ])('%s', (sound, damaged) => {
    expect(damage(sound, { strike: 1, oddLine: 1 }).damaged).toBe(damaged);
  });
});

describe('the damaged report', () => {
  let source: RepairedSource;
  let text: string;
  beforeAll(() => {
    source = repair(content('fuxin-2023-traditional-damaged'));
    const page = { title: null, url: null, postedAt: null };
    text = convert({ ...source, tracked: tidy(source.tracked), profile: 'plain', page }).tracked.text;
  });

  test.each([
    '（一）多措并举',
    '（二）扎实推进能源综合创新示范市建设',
    '（四）坚持以“三篇大文章”为统领',
    '新热点。“十一”期间全市A级以上景区',
    '前列。《当国潮遇见冰雪》',
    '。“原字号”向产业链价值链',
    '龙田化工生产的硝磺草酮',
    '燃气城市管网55公里',
    '20.4万平方米。花园市场、东门外市场',
    '。“一老一幼”服务扎实推进',
    '。“保卫舌尖安全”专项行动',
    '。“张彪调解工作模式”',
    '有序将新型冠状病毒感染调整“乙类乙管”',
    '严控扬尘污染',
    '向专业化和价值链高端延伸',
    '（九）强力推进作风转变',
    '雏鹰瞪羚企业分别增长48.8%',
    '“全市体教融合十大特色学校”、图书馆“按需点单”服务',
    '燃气报警及自动切断装置',
  ])('%s', (span) => {
    expect(text).toContain(span);
  });

  test('holds nothing but Chinese prose', () => {
    const strange = text.match(/[^\p{Script=Han}\d\s，。、；：！？“”（）《》—·.%+/]+/gu) ?? [];
    expect([...new Set(strange)].sort()).toEqual(['A', 'D', 'G', 'GDP', 'GW', 'PM', 'RCEP'].sort());
    expect(text.match(/[，。、；：！？]{2,}/g)).toBeNull();
    // Every quotation mark has its other half.
    expect(text.replace(/“[^“”\n]*”/g, '')).not.toMatch(/[“”]/);
    expect(source.findings.filter(({ rule }) => rule === 'lost-character')).toEqual([]);
  });

  test('marks the few readings it is not sure of', () => {
    expect(source.doubts?.length).toBeLessThanOrEqual(12);
    expect(new Set(source.doubts?.map(({ rule }) => rule))).toEqual(new Set(['doubtful-character']));
    expect(source.findings.filter(({ rule }) => rule === 'doubtful-character')).toHaveLength(source.doubts?.length ?? 0);
  });

  test('keeps the raw text of every repaired span in the ledger', () => {
    const ledger = source.tracked.ledger(source.file);
    expect(ledger.map(({ start }) => start)).toEqual([0, ...ledger.slice(0, -1).map(({ end }) => end)]);
    expect(ledger.at(-1)?.end).toBe(source.text.length);
    expect(new Set(ledger.map(({ rule }) => rule))).toEqual(
      new Set(['text', 'pinyin-note', 'shifted-frame', 'vanished-character', 'doubtful-character', 'ascii-punctuation']),
    );
  });
});

describe('text of our own, damaged and repaired', () => {
  let figures: RepairFigures[];
  beforeAll(() => {
    figures = [0.6, 1].flatMap((strike) => [1, 2].map((seed) => measureRepair(damage(SOUND_REPORT, { strike, seed }))));
  });
  const sum = (of: (figure: RepairFigures) => number): number => figures.reduce((total, figure) => total + of(figure), 0);

  test('at most 0.02 % of the characters are wrong, marked or not, and none in silence', () => {
    expect(SOUND_REPORT.length).toBeGreaterThan(3000);
    expect(sum(({ wrong }) => wrong)).toBe(0);
    expect(sum(({ doubtfulWrong }) => doubtfulWrong) / sum(({ characters }) => characters)).toBeLessThanOrEqual(0.0002);
  });

  test('at least 90 % of the vanished characters come back', () => {
    expect(sum(({ vanished }) => vanished)).toBeGreaterThan(100);
    expect(sum(({ recovered }) => recovered) / sum(({ vanished }) => vanished)).toBeGreaterThanOrEqual(0.9);
  });

  test('shows a gap and its candidates where nothing decides', () => {
    // The first digit went with the lead byte before it: no byte of it is left.
    const { damaged } = damage(`${SOUND_REPORT}新建燃气管道3200公里。`, { strike: 0, oddLine: 0 });
    const { tracked, findings } = repair(raw(damaged));
    expect(tracked.text).toContain('新建燃氣管道〓200公里');
    const gap = findings.filter(({ rule }) => rule === 'lost-character').at(-1);
    expect(gap?.message).toMatch(/candidates: .+ \d+ %/);
    expect(damaged.slice(gap?.start ?? 0, gap?.end ?? 0)).toBe('?');
  });

  const mended = (line: string, strike = 1): string => {
    const { damaged } = damage(`${SOUND_REPORT}\n${line}`, { strike, oddLine: 1 });
    return repair(raw(damaged)).tracked.text.split('\n').at(-1) as string;
  };

  test('pairs that are gone from inside what looks like one character', () => {
    // The comma made ASCII put the second decoding right, the first one read on out of frame: 化落 → 讳.
    const line = '各级干部要勇担使命，苦干实干，强化落实，确保各项任务圆满完成。';
    expect(damage(`${SOUND_REPORT}\n${line}`, { strike: 1 }).damaged).toContain('強讳實');
    expect(mended(line)).toContain('強化落實');
  });

  test('the number of a heading follows on the last one', () => {
    const headings = [...'一二三四五六七八九十', '十一', '十二'].map((number) => `（${number}）坚持人民至上，办好民生实事。`);
    const { damaged } = damage(`${SOUND_REPORT}\n${headings.join('\n')}`, { strike: 1, oddLine: 1 });
    const lines = repair(raw(damaged)).tracked.text.split('\n').slice(-headings.length);
    expect(lines.map((line) => line.slice(0, line.indexOf('）') + 1))).toEqual(
      headings.map((line) => line.slice(0, line.indexOf('）') + 1)),
    );
  });

  test('a numeral is not guessed where another may have stood', () => {
    const line = '“十二五”规划顺利完成。';
    expect(mended(line)).toMatch(/^“十[二〓]五”/);
  });

  test('a full stop that may have been a character is marked as doubtful', () => {
    const line = '我们取得新的进步，减轻了农民负担。基本完成机构改革。';
    const { damaged } = damage(`${SOUND_REPORT}\n${line}`, { strike: 1 });
    const { doubts, tracked } = repair(raw(damaged));
    const last = doubts?.at(-1);
    expect(damaged.slice(last?.start, last?.end)).toBe(';');
    expect([tracked.text.split('\n').at(-1)?.at(14), ...(last?.candidates ?? [])]).toContain('。');
  });

  test.each([
    ['怎么看？怎么干？我们要用实绩回答。', '怎麼看？怎麼幹？我們要用實績回答。'],
    ['群众满意不满意？这是唯一的尺子。', '群眾滿意不滿意？這是唯一的尺子。'],
    ['钱从哪里来？人往哪里去？', '錢從哪裡來？人往哪裡去？'],
  ])('a question stays one: %s', (line, expected) => {
    expect(mended(line)).toBe(expected);
  });

  test('a `?` behind the last sentence of a paragraph stood for a blank', () => {
    const { damaged } = damage(`${SOUND_REPORT}\n发展势头持续向好。`);
    expect(repair(raw(`${damaged}?`)).tracked.text).toMatch(/持續向好。$/);
  });

  test('a real mark before a blank is no half of a character', () => {
    const lines = '向全市人民表示衷心的感谢！ \n着力强化公共服务； \n日子越过越红火！ ';
    const { text } = repair(raw(damage(`${SOUND_REPORT}\n${lines}`, { strike: 0, oddLine: 0 }).damaged)).tracked;
    expect(text).toContain('表示衷心的感謝！ \n著力強化公共服務； \n日子越過越紅火！ ');
  });

  test('notes with a blank in them go as well', () => {
    const { text } = repair(raw(damage(SOUND_REPORT, { noteBlank: ' ', strike: 0, oddLine: 0 }).damaged)).tracked;
    expect(text).not.toMatch(/[a-z] \)/);
    expect(text).toContain('經濟社會發展');
  });
});

describe('sound text is never touched', () => {
  test.each(['leping-2023-forum', 'luan-2024-forum', 'luan-2024-plain', 'tongguan-2024-cms-partial'])('%s', (name) => {
    const source = content(name);
    expect(repair(source).tracked.pieces).toEqual([
      { start: 0, end: source.text.length, action: 'kept', rule: 'text', after: source.text },
    ]);
  });

  test.each([
    ['our report', SOUND_REPORT],
    ['a rare name explained', '黟县(yī)、歙县(shè)、亳州(bó)的旅游收入增长10%。'.repeat(2) + SOUND_REPORT],
    ['ASCII punctuation', SOUND_REPORT.replaceAll('，', ',').replaceAll('；', ';').replaceAll('（', '(').replaceAll('）', ')')],
    ['traditional text', damage(SOUND_REPORT).traditional],
    ['English in brackets', `${SOUND_REPORT}${'高质量(GDP)发展(km)、总量(ha)、'.repeat(20)}`],
  ])('%s', (_, text) => {
    expect(repair(raw(text)).tracked.text).toBe(text);
  });
});

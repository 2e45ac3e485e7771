import { describe, expect, it } from 'vitest';
import { distinctWords } from '../../src/client/compare/distinct-words.ts';
import { csvRow } from '../../src/site/csv.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';
import { type IndicatorRow, matchIndicators, matchPlaces } from '../../src/site/search/match-names.ts';

const places: PlaceRow[] = [
  ['anhui', '安徽省', 3, 'province', '340000', 'ah', ['2024']],
  ['anhui-luan', '安徽省六安市', 3, 'city', '341500', 'la', ['2024']],
  ['anhui-tongling-tongguan', '安徽省铜陵市铜官区', 3, 'district', '340705', 'tg', ['2024']],
  ['jiangxi-jingdezhen-leping', '江西省景德镇市乐平市', 3, 'county', '360281', 'lp', ['2023']],
];
const indicators: IndicatorRow[] = [
  ['gdp', '地区生产总值', '亿元', 'economy', ['level', 'growth'], ['生产总值', 'GDP'], 'diqushengchanzongzhi', 'dqsczz', [2023], 3],
  [
    'retail-sales',
    '社会消费品零售总额',
    '亿元',
    'consumption',
    ['level', 'growth'],
    ['社零'],
    'shehuixiaofeipinlingshouzonge',
    'shxfplsze',
    [2023],
    3,
  ],
];

describe('a place is found', () => {
  it.each(['六安', '六安市', '安徽省六安市', 'luan', 'LA', '341500', 'anhuiluan', 'anhui-luan'])('by %s', (query) =>
    expect(matchPlaces(places, query, 3)[0]?.[0]).toBe('anhui-luan'));
  it('first by its own name, then by its superior’s', () =>
    expect(matchPlaces(places, '安徽', 3).map(([id]) => id)).toEqual(['anhui', 'anhui-luan', 'anhui-tongling-tongguan']));
  it('by nothing when nothing is asked', () => expect(matchPlaces(places, ' ', 3)).toEqual([]));
  it('among three thousand within 50 ms', () => {
    const many = Array.from(
      { length: 3000 },
      (_, index): PlaceRow => [`sheng-shi${index}`, `某省第${index}市`, 3, 'city', String(index), 'ds', ['2024']],
    );
    const start = performance.now();
    for (const query of ['某', '第1', 'shi2', 'ds', '29']) expect(matchPlaces(many, query, 8)).toHaveLength(8);
    expect((performance.now() - start) / 5).toBeLessThan(50);
  });
});

describe('an indicator is found', () => {
  it.each(['gdp', 'GDP', '生产总值', 'dqsczz', 'diqu'])('by %s', (query) =>
    expect(matchIndicators(indicators, query, 3)[0]?.[0]).toBe('gdp'));
  it('by a short name', () => expect(matchIndicators(indicators, '社零', 3)[0]?.[0]).toBe('retail-sales'));
});

describe('words that one text alone has', () => {
  it('stand in no other, the frequent first', () => {
    const words = distinctWords('农业强市，农业兴市，工业也要发展。', ['工业发展'], 5);
    expect(words[0]).toBe('农业');
    expect(words).not.toContain('工业');
  });
});

describe('a CSV row', () => {
  it('quotes what needs it', () => expect(csvRow(['a,b', '说“好”', 'x"y', null, 7, '一\n二'])).toBe('"a,b",说“好”,"x""y",,7,"一\n二"\n'));
});

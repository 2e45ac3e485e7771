import { describe, expect, it } from 'vitest';
import { readWords } from '../../src/client/search/read-words.ts';
import { makeFold } from '../../src/site/search/fold.ts';
import type { PlaceRow } from '../../src/site/search/index-format.ts';

const row = (id: string, fullName: string, length: number): PlaceRow => [id, fullName, length, 'county', '', '', ['2024']];
const places = [
  row('anhui-luan', '安徽省六安市', 3),
  row('fujian-fuzhou-gulou', '福建省福州市鼓楼区', 3),
  row('jiangsu-nanjing-gulou', '江苏省南京市鼓楼区', 3),
  row('liaoning-fuxin', '辽宁省阜新市', 3),
  row('liaoning-fuxin-fuxin', '辽宁省阜新市阜新蒙古族自治县', 8),
];
const read = (text: string) => {
  const { place, year, rest } = readWords(text, places, new Set([2024]), makeFold({ from: '舊區', to: '旧区' }));
  return [place?.[0] ?? null, year, rest];
};

describe('words of a query', () => {
  it('name a place by its whole or short name', () => {
    expect(read('老舊小區 六安')).toEqual(['anhui-luan', null, '老旧小区']);
    expect(read('六安市 老旧小区')).toEqual(['anhui-luan', null, '老旧小区']);
    expect(read('阜新 失业率 3%')).toEqual(['liaoning-fuxin', null, '失业率 3%']);
    expect(read('阜新蒙古族自治县 粮食')).toEqual(['liaoning-fuxin-fuxin', null, '粮食']);
  });

  it('name a year that has reports', () => {
    expect(read('六安 粮食 2024年')).toEqual(['anhui-luan', 2024, '粮食']);
    expect(read('粮食 1998')).toEqual([null, null, '粮食 1998']);
  });

  it('are left as they are where a name is shared or only part of a word', () => {
    expect(read('鼓楼 消费')).toEqual([null, null, '鼓楼 消费']);
    expect(read('六安瓜片')).toEqual([null, null, '六安瓜片']);
  });
});

import type { Extraction } from '../../src/pipeline/stages.ts';
import type { Place } from '../../src/schema/index.ts';
import { city, county, readSentence } from '../pipeline/extract/read-sentence.ts';

const district: Place = {
  ...county,
  id: 'anhui-luan-jinan',
  code: '341502',
  name: '金安区',
  fullName: '安徽省六安市金安区',
  level: 'district',
};
const province: Place = {
  id: 'anhui',
  code: '340000',
  name: '安徽省',
  fullName: '安徽省',
  level: 'province',
  province: '安徽省',
  city: null,
};

/** Whose report says 全省, 全区, 全县; without such a word a city's. */
const SPEAKERS: readonly (readonly [RegExp, Place])[] = [
  [/全省|省实有/, province],
  [/全区/, district],
  [/全县/, county],
];

/** What a review's paragraph of one example sentence states, in a report of the place it speaks for. */
export const readExample = (text: string): Extraction =>
  readSentence(text, { place: SPEAKERS.find(([words]) => words.test(text))?.[1] ?? city });

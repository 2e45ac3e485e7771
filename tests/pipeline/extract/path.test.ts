import { expect, test } from 'vitest';
import { readSentence } from './read-sentence.ts';

const paths = (text: string): (readonly string[])[] => readSentence(text).facts.map(({ path }) => path());

test('a fact tells how it was read, from the sentence to the value', () => {
  expect(paths('预计城镇、农村居民人均可支配收入分别增长5.2%、7.6%左右。')[1]).toEqual([
    'value 2 of 2 in a list, for subject 2, 农村居民人均可支配收入',
    '“农村居民人均可支配收入” names rural-income',
    'a change in per cent is a growth',
    "the year before the report's: 2023",
    '“7.6%左右” is 7.6%',
    '左右 behind the number: approx',
    'the bound may speak of one value of the list or of all: ambiguous',
    '预计 or a word like it makes the result an estimate',
  ]);
});

test('so do ranks', () => {
  expect(paths('固定资产投资增速居全省第2位。')).toEqual([
    [
      'subject 固定资产投资 stands before the rank',
      '“固定资产投资” names fixed-asset-investment',
      'a rank of its growth within 全省',
      "the year before the report's: 2023",
      '“第2位” is 2: eq',
    ],
  ]);
});

test('and comparisons', () => {
  expect(paths('社会消费品零售总额增速高于全省平均水平。')).toEqual([
    [
      'subject 社会消费品零售总额 stands before a yardstick',
      '“社会消费品零售总额” names retail-sales',
      "the year before the report's: 2023",
      '“高于全省平均水平”: above 全省平均水平, without a number',
    ],
  ]);
});

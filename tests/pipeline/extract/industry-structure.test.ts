import { describe, expect, test } from 'vitest';
import { factLines, type Setting } from './read-sentence.ts';

/* The ratio of the three industries. Facts as `factLine` writes them. */

const PLAN: Setting = { role: 'targets' };
const FIVE_YEARS: Setting = { title: '过去五年工作回顾', year: 2022 };
const REVIEW: Setting = {};

describe('Each number of the ratio is a share', () => {
  test.each<[string, Setting, string[]]>([
    [
      '三次产业结构由上年的10.3:45:44.7调整为10.5:41.6:47.9。',
      REVIEW,
      [
        'primary-value-added share actual 2023 10.5% eq [三次产业结构]',
        'secondary-value-added share actual 2023 41.6% eq [三次产业结构]',
        'services-value-added share actual 2023 47.9% eq [三次产业结构]',
      ],
    ],
    [
      '三次产业结构优化为9.8：40.1：50.1。',
      PLAN,
      [
        'primary-value-added share target 2024 9.8% eq [三次产业结构]',
        'secondary-value-added share target 2024 40.1% eq [三次产业结构]',
        'services-value-added share target 2024 50.1% eq [三次产业结构]',
      ],
    ],
    [
      '三次产业比为22．3∶31．5∶46．2，产业结构更优。',
      REVIEW,
      [
        'primary-value-added share actual 2023 22.3% eq [三次产业结构]',
        'secondary-value-added share actual 2023 31.5% eq [三次产业结构]',
        'services-value-added share actual 2023 46.2% eq [三次产业结构]',
      ],
    ],
    [
      '三次产业结构由2016年的24:40.2:35.8优化为20.3:31.7:48。',
      FIVE_YEARS,
      [
        'primary-value-added share actual 2021 20.3% eq [三次产业结构]',
        'secondary-value-added share actual 2021 31.7% eq [三次产业结构]',
        'services-value-added share actual 2021 48% eq [三次产业结构]',
      ],
    ],
  ])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

describe('What adds up to no hundred is no structure', () => {
  test.each<[string, Setting, string[]]>([['三次产业结构优化为9.8：40.1：30.1。', REVIEW, []]])('%s', (text, setting, expected) => {
    expect(factLines(text, setting)).toEqual(expected);
  });
});

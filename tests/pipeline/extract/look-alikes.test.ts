import { expect, test } from 'vitest';
import { readSentence } from './read-sentence.ts';

test.each([
  ['教育支出完成62亿元，增长5%。', 'general-budget-expenditure'],
  ['社会保障和就业支出增长8%。', 'general-budget-expenditure'],
  ['政府性基金预算支出96亿元。', 'general-budget-expenditure'],
  ['财政总收入完成186亿元，增长6%。', 'general-budget-revenue'],
  ['政府性基金收入42亿元。', 'general-budget-revenue'],
  ['技工院校招生1.2万人。', 'urban-new-jobs'],
  ['高校毕业生就业1.2万人。', 'urban-new-jobs'],
  ['林木绿化率达到51.2%。', 'forest-coverage'],
  ['限额以上零售额增长9.8%。', 'retail-sales'],
  ['高技术产业投资增长22%。', 'fixed-asset-investment'],
  ['人均地区生产总值达到6.8万元。', 'gdp'],
  ['海洋生产总值增长7%。', 'gdp'],
  ['工业用电量增长7.1%。', 'industrial-value-added'],
  ['战略性新兴产业增加值增长12%。', 'industrial-value-added'],
  ['PM10平均浓度56微克/立方米。', 'pm25'],
  ['高铁日均客流2.6万人次。', 'tourism-visits'],
  ['培育市级专精特新企业60家。', 'provincial-srdi'],
  ['人均公共文化财政支出提高到210元。', 'general-budget-expenditure'],
  ['人均社会消费品零售总额达到2.3万元。', 'retail-sales'],
  ['户均存款余额12万元。', 'deposits'],
  ['每平方公里工业总产值达到12亿元。', 'industrial-output'],
  ['人均粮食产量达到820公斤。', 'grain-output'],
])('%s says nothing of %s', (text, indicator) => {
  expect(readSentence(text).facts.filter((fact) => fact.indicator === indicator)).toEqual([]);
});

import { expect, test } from 'vitest';
import { firstOf, lastOf, quotedSentence } from '../../src/site/sentence.ts';

const paragraph = '今年任务很重。“主要目标是：地区生产总值增长7%以上；财政收入增长6%。”各位代表！';

test('a quote is found in its sentence, closing quotation mark included, and nothing is lost', () => {
  const start = paragraph.indexOf('地区');
  const found = quotedSentence(paragraph, start, start + '地区生产总值增长7%以上'.length);
  expect(found.before).toBe('今年任务很重。');
  expect(found.head).toBe('“主要目标是：');
  expect(found.quote).toBe('地区生产总值增长7%以上');
  expect(found.tail).toBe('；财政收入增长6%。”');
  expect(Object.values(found).join('')).toBe(paragraph);
});

const clauses = `一，${'二'.repeat(30)}。三四，五六。七八`;

test('what stands around a quote is cut at sentences, else at clauses, and left whole when short', () => {
  expect(lastOf('短。', 10)).toBe('短。');
  expect(lastOf(clauses, 12)).toBe('三四，五六。七八');
  expect(lastOf(`${'一'.repeat(20)}，二三四五六七`, 12)).toBe('二三四五六七');
  expect(firstOf(`一二三四五。${'六'.repeat(20)}`, 10)).toBe('一二三四五。');
  expect(firstOf(`一二三，${'四'.repeat(30)}`, 10)).toBe('一二三，');
});

import { expect, test } from 'vitest';
import { quotedSentence } from '../../src/site/sentence.ts';

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

import { expect, test } from 'vitest';
import { StringSharer } from '../../src/dataset/share-strings.ts';

test('records keep their content', () => {
  const record = () => ({
    id: 'a-2024.target.gdp-growth',
    report: 'a-2024',
    unit: '亿元',
    period: [2021, 2025],
    value: null,
    source: { file: 'a.txt', start: 3 },
    witnesses: ['a.txt', 'b.txt'],
    conflicts: [{ file: 'b.txt', quote: '7%' }],
  });
  const sharer = new StringSharer();
  expect(sharer.share(record())).toEqual(record());
  expect(sharer.share(record())).toEqual(record());
});

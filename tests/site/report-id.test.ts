import { expect, it } from 'vitest';
import { isTermReport, placeOfReport, slugOfReport, yearOfReport } from '../../src/site/report-id.ts';

it.each([
  ['anhui-luan-2024', 'anhui-luan', '2024', 2024, false],
  ['sichuan-2022-term', 'sichuan', '2022-term', 2022, true],
  ['anhui-luan-2024-x1a2b3c', 'anhui-luan', '2024-x1a2b3c', 2024, false],
  ['anhui-luan-2022-term-x1a2b3c', 'anhui-luan', '2022-term-x1a2b3c', 2022, true],
] as const)('%s is taken apart', (id, place, slug, year, term) => {
  expect([placeOfReport(id), slugOfReport(id), yearOfReport(id), isTermReport(id)]).toEqual([place, slug, year, term]);
});

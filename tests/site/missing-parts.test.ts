import { expect, test } from 'vitest';
import { missingParts } from '../../src/site/missing-parts.ts';
import { makeReport } from './make-report.ts';

const section = { role: 'review', theme: 'other', level: 2, parent: null, start: 0, end: 1 } as const;

test('a partial report says what it lacks and which parts it has', () => {
  const report = makeReport({
    completeness: 'partial',
    missing: ['opening', 'targets'],
    sections: [
      { ...section, id: 'a', number: '（四）', title: '改革创新' },
      { ...section, id: 'b', number: '（五）', title: '品质提升' },
    ],
  });
  expect(missingParts(report)).toEqual({ missing: '开场、预期目标', present: ['（四）改革创新', '（五）品质提升'], lacksTargets: true });
});

test('a full report lacks nothing', () => {
  expect(missingParts(makeReport())).toBeNull();
});

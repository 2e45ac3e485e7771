import { expect, test } from 'vitest';
import { countTests } from '../../scripts/gate/run-tests.ts';

const suite = (status: string, ...statuses: string[]) => ({ status, assertionResults: statuses.map((each) => ({ status: each })) });

test('a skipped test and a file that cannot be loaded count as failed', () => {
  expect(countTests({ testResults: [suite('passed', 'passed', 'passed')] })).toEqual({ passed: 2, failed: 0 });
  expect(countTests({ testResults: [suite('passed', 'passed', 'skipped')] })).toEqual({ passed: 1, failed: 1 });
  expect(countTests({ testResults: [suite('failed'), suite('failed', 'passed', 'failed')] })).toEqual({ passed: 1, failed: 2 });
});

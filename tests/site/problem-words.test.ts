import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textFindings } from '../../src/pipeline/read/text-findings.ts';
import { problemName } from '../../src/site/problem-names.ts';
import { problemDetail, problemWords } from '../../src/site/problem-words.ts';
import { ruleName } from '../../src/site/rule-names.ts';
import { folderFiles } from './folder-files.ts';

const english = /[a-z]{3,} [a-z]{2,}/;

describe('problems in Chinese', () => {
  it.each(problemWords.map((one) => [one.rule, one.example, one] as const))('%s: %s', (rule, message, own) => {
    const detail = problemDetail({ rule, message });
    expect(own.pattern.test(message)).toBe(true);
    expect(detail).toMatch(/。$/);
    expect(detail).not.toMatch(/\$\d|undefined/);
    expect(detail).not.toMatch(english);
  });

  it('says what a text shows', () => {
    const found = textFindings('今年的目标是\ufffd');
    expect(found.map(problemDetail)).toEqual(['共1处，第一处在“今年的目标是”之后。']);
  });

  it('names facts as readers know them', () => {
    const message = 'Unexpected second statement of target.gdp-growth.2021-2025: “增长6%” beside “增长7%”';
    expect(problemDetail({ rule: 'contradicted-fact', message })).toBe(
      '2021—2025年地区生产总值增速（目标）：一处说“增长7%”，一处说“增长6%”。',
    );
  });

  it('has words for every reason to set a file aside', () => {
    const code = readFileSync('src/pipeline/structure/is-report.ts', 'utf8');
    const reasons = [...code.matchAll(/(?:reason:|return) (?:'([^']+)'|"([^"]+)")/g)].map(([, plain, quoted]) => plain ?? quoted ?? '');
    expect(reasons.length).toBeGreaterThan(10);
    for (const reason of reasons) expect(problemDetail({ rule: 'not-a-report', message: reason }), reason).not.toMatch(english);
  });

  it('names every rule that the pipeline writes', () => {
    const rules = ['src/pipeline', 'src/dataset']
      .flatMap((folder) => folderFiles(folder))
      .flatMap((file) => {
        const code = readFileSync(file, 'utf8');
        return /\bseverity\b|Finding\b|Problem\b/.test(code) && /hint/.test(code)
          ? [...code.matchAll(/\brule: (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)]
          : [];
      })
      .flatMap(([, first = '', second]) => [first, ...(second ? [second] : [])]);
    expect(rules.length).toBeGreaterThan(15);
    expect([...new Set(rules)].filter((rule) => problemName(rule) === rule && ruleName(rule) === rule)).toEqual([]);
  });
});

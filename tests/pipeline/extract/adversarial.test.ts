import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { county, factLines, type Setting } from './read-sentence.ts';

/**
 * Hard sentences of our own writing, two turns of phrase in each, with the facts that a reader finds in them, written down
 * before the first run. In the tables a sentence stands behind its setting and its facts below it, as `factLine` writes
 * them without flags, in any order: `R` a review, `P` a plan, `F` a review of five years and `N` goals for five in a report of 2022, `C` in a
 * county's report, `CP` a county's plan, and the report's year where it isn't 2024.
 */
const FOLDER = join(import.meta.dirname, 'adversarial');

const SETTINGS: Readonly<Record<string, Setting>> = {
  R: {},
  P: { role: 'targets' },
  F: { title: '过去五年工作回顾', year: 2022 },
  N: { role: 'targets', title: '今后五年目标', year: 2022 },
  C: { place: county },
  CP: { place: county, role: 'targets' },
};

interface Row {
  readonly text: string;
  readonly setting: Setting;
  readonly facts: readonly string[];
}

/** The rows of a table by its headings. */
function rowsOf(file: string): [string, Row[]][] {
  const parts = readFileSync(join(FOLDER, file), 'utf8').split(/^## /m).slice(1);
  return parts.map((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    const rows = lines.flatMap((line, at): Row[] => {
      if (line.startsWith(' ')) return [];
      const [, key = '', year, text = ''] = /^([A-Z]+)(\d{4})? (.+)$/.exec(line) ?? [];
      const setting = SETTINGS[key];
      const below = lines[at + 1]?.trim() ?? '';
      if (!setting || below === '') throw new Error(`Unexpected row, expected a setting, a sentence, and its facts below: ${line}`);
      return [{ text, setting: year ? { ...setting, year: Number(year) } : setting, facts: below === 'none' ? [] : below.split(' | ') }];
    });
    return [title, rows];
  });
}

const withoutFlags = (line: string): string => line.replace(/ !.*$/, '');

for (const file of readdirSync(FOLDER))
  describe.each(rowsOf(file))(`${file}: %s`, (_, rows) => {
    test.each(rows)('$text', ({ text, setting, facts }) => {
      expect(factLines(text, setting).map(withoutFlags).sort()).toEqual([...facts].sort());
    });
  });

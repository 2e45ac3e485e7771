import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/pipeline/build-dataset.ts';
import { processFile } from '../../../src/pipeline/process-file.ts';

const names = ['luan-2024-forum.txt', 'luan-2024-plain.txt', 'leping-2023-forum.txt', 'tongguan-2024-cms-partial.txt'];
type Files = readonly (readonly [name: string, text: string])[];
const files: Files = names.map((name) => [name, readFileSync(`content/reports/${name}`, 'utf8')]);

/** Each fact's id with what it is about and says. */
function factsOf(inputs: Files): Map<string, unknown> {
  const dataset = buildDataset(inputs.map(([name, text]) => processFile(new TextEncoder().encode(text), name, {})));
  return new Map(
    dataset.facts.map(({ id, indicator, measure, value, unit, year, period, scope }) => [
      id,
      { indicator, measure, value, unit, year, period, scope },
    ]),
  );
}

/** The report of a forum page without the forum. */
const bare = (text: string): string => text.slice(text.search(/\d{4}年.{2,4}市政府工作报告\s*\n\s*(?:-*)\d{4}年/));

describe('ids of the content reports', () => {
  const before = factsOf(files);

  it('are many', () => {
    expect(before.size).toBeGreaterThan(60);
  });
  it('stay with their facts when files are renamed and come in another order', () => {
    expect(factsOf([...files].reverse().map(([name, text], index) => [`${index}-${name.length}.txt`, text]))).toEqual(before);
  });
  it('stay with their facts when the source is cleaned by another profile', () => {
    expect(factsOf(files.map(([name, text]) => [name, name.includes('forum') ? bare(text) : text]))).toEqual(before);
  });
  it('stay with their facts when another witness leads', () => {
    const [forum, ...others] = files;
    expect(forum?.[0]).toContain('forum');
    const shortened = forum?.[1].slice(0, forum[1].length * 0.8) ?? '';
    expect(factsOf([['forum.txt', shortened], ...others])).toEqual(before);
    expect(factsOf(others)).toEqual(before);
  });
  it('stay with their facts when a paragraph is edited', () => {
    const edited = files.map(
      ([name, text]) => [name, text.replace('经济发展稳中有进。', '过去一年，经济发展稳中有进、好于预期。')] as const,
    );
    expect(edited.some(([, text], index) => text !== files[index]?.[1])).toBe(true);
    expect(factsOf(edited)).toEqual(before);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { random } from '../../../scripts/generate/random.ts';
import { readPermalinks } from '../../../src/dataset/read-permalinks.ts';
import { buildDataset, type Dataset } from '../../../src/pipeline/build-dataset.ts';
import { type CleanOptions, clean } from '../../../src/pipeline/clean/index.ts';
import { convert } from '../../../src/pipeline/convert/index.ts';
import { extract } from '../../../src/pipeline/extract/index.ts';
import { checkPermalinks, idsOf } from '../../../src/pipeline/link/check-permalinks.ts';
import type { Outcome } from '../../../src/pipeline/outcome.ts';
import { read } from '../../../src/pipeline/read/index.ts';
import { repair } from '../../../src/pipeline/repair/index.ts';
import type { RepairedSource } from '../../../src/pipeline/stages.ts';
import { structure } from '../../../src/pipeline/structure/index.ts';

type Files = readonly (readonly [name: string, text: string])[];
const folder = 'content/reports';
const files: Files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]);

const repaired = new Map<string, RepairedSource>();
/** A text as read and repaired; kept, as the repair of a damaged one takes seconds and its name decides nothing. */
function repairedOf(name: string, text: string): RepairedSource {
  const known = repaired.get(text);
  if (known) return { ...known, file: name };
  const made = repair(read(new TextEncoder().encode(text), name));
  repaired.set(text, made);
  return made;
}

const outcomes = new Map<string, Outcome>();
function outcomeOf(name: string, text: string, options: CleanOptions): Outcome {
  const key = JSON.stringify([name, text, options]);
  const known = outcomes.get(key);
  if (known) return known;
  const made = process(name, text, options);
  outcomes.set(key, made);
  return made;
}

function process(name: string, text: string, options: CleanOptions): Outcome {
  const report = structure(convert(clean(repairedOf(name, text), options)), {});
  return 'reason' in report ? { kind: 'not-a-report', notAReport: report } : { kind: 'report', report, extraction: extract(report) };
}

const datasetOf = (inputs: Files, options: CleanOptions = {}): Dataset =>
  buildDataset(inputs.map(([name, text]) => outcomeOf(name, text, options)));

/** Each fact's id with what it is about and says. */
const factsOf = ({ facts }: Dataset): Map<string, unknown> =>
  new Map(
    facts.map(({ id, indicator, measure, value, unit, year, period, scope }) => [
      id,
      { indicator, measure, value, unit, year, period, scope },
    ]),
  );

const before = datasetOf(files);
const facts = factsOf(before);
const published = readPermalinks(folder);

/** Every published id lives, and names the fact that it named. */
function expectPermanent(dataset: Dataset): void {
  expect(checkPermalinks(published, idsOf(dataset)).lost).toEqual([]);
  expect(factsOf(dataset)).toEqual(facts);
}

describe('ids of the content reports', () => {
  it('are there', () => {
    expect(facts.size).toBeGreaterThan(100);
    expect(checkPermalinks(published, idsOf(before)).lost).toEqual([]);
  });

  it.each([1, 2, 3])('stay with their facts when files are renamed and come in another order (%i)', (seed) => {
    const shuffled = random(seed).some(files, files.length);
    expectPermanent(datasetOf(shuffled.map(([, text], index) => [`${seed}/${'zyxwvut'[index]}.txt`, text])));
  });

  it('stay with their facts when no profile knows the source', () => {
    const profiles = (dataset: Dataset) => dataset.reports.flatMap(({ sources }) => sources.map(({ profile }) => profile));
    const without = datasetOf(files, { profiles: 'none' });
    expect(profiles(before)).toContain('discuz');
    expect(new Set(profiles(without))).toEqual(new Set(['fallback']));
    expectPermanent(without);
  });

  it('stay with their facts when the page around the report is another', () => {
    const around = files.map(([name, text]): [string, string] => {
      const start = text.search(/\d{4}年.{2,4}市政府工作报告\s*\n\s*(?:-*)\d{4}年/);
      return [name, name.includes('forum') && start > 0 ? `当前位置：首页 > 政府工作报告\n字号：大 中 小\n${text.slice(start)}` : text];
    });
    expect(around.some(([, text], index) => text !== files[index]?.[1])).toBe(true);
    expectPermanent(datasetOf(around));
  });

  it('stay with their facts when another witness leads', () => {
    const leads = (dataset: Dataset) => dataset.reports.find(({ id }) => id === 'anhui-luan-2024')?.sources[0]?.file;
    const [first, second] = ['luan-2024-forum.txt', 'luan-2024-plain.txt'].toSorted((a) => (a === leads(before) ? -1 : 1));
    const shortened = files.map(([name, text]): [string, string] => [name, name === first ? text.slice(0, text.length * 0.8) : text]);
    const others = datasetOf(shortened);
    expect(leads(others)).toBe(second);
    expectPermanent(others);
    expectPermanent(datasetOf(files.filter(([name]) => name !== first)));
  });

  /** Edits of one paragraph that say nothing new in figures. */
  const edits: readonly (readonly [string, (paragraph: string) => string])[] = [
    ['a sentence more', (paragraph) => `${paragraph}各项工作扎实推进，群众得到更多实惠。`],
    ['a sentence before', (paragraph) => `对此，大家有目共睹。${paragraph}`],
    ['other words', (paragraph) => paragraph.replace(/稳步|持续|扎实|全面/g, '进一步')],
    ['a sentence without figures gone', (paragraph) => paragraph.replace(/[^。；\d]{6,}。$/, '')],
  ];
  it.each(files.map(([name]) => name))('stay with their facts when one paragraph of %s is edited', { timeout: 120_000 }, (name) => {
    const text = files.find(([other]) => other === name)?.[1] ?? '';
    const lines = text.split('\n');
    const paragraphs = lines.flatMap((line, index) => (/^[\s\u3000]*[\u4e00-\u9fff（].{40,}。\s*$/.test(line) ? [index] : []));
    // Each edit of a damaged text is repaired anew.
    const chosen = random(7).some(paragraphs, name.includes('damaged') ? 1 : 6);
    expect(chosen.length).toBeGreaterThan(0);
    const others = files.filter(([other]) => other !== name);
    for (const at of chosen)
      for (const [, edit] of name.includes('damaged') ? edits.slice(0, 1) : edits) {
        const edited = lines.map((line, index) =>
          index === at ? line.replace(/^(\s*)(.*?)(\s*)$/, (_, a, b, c) => a + edit(b) + c) : line,
        );
        expectPermanent(datasetOf([...others, [name, edited.join('\n')]]));
      }
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileCacheFolder } from '../../scripts/folders.ts';
import { runDataset } from '../../src/dataset/run-dataset.ts';
import { lostDigits } from '../../src/evaluation/source-digits.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import { decodeOutcome, encodeOutcome, rawTextOf } from '../../src/pipeline/outcome.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import { ledgerFaults } from './ledger-faults.ts';

const { dataset } = await runDataset({ input: 'content/reports', jobs: 1, cacheFolder: fileCacheFolder });

test('every character of every source is kept, dropped, repaired or converted under a named rule', () => {
  const byFile = Map.groupBy(dataset.ledger, ({ file }) => file);
  const sources = dataset.reports.flatMap((report) => report.sources);
  expect(sources.length).toBe(byFile.size);
  for (const { file, sha256, characters, kept, dropped, repaired } of sources) {
    const raw = dataset.raws.get(sha256) as string;
    const segments = byFile.get(file) ?? [];
    expect([file, ledgerFaults(segments, raw)]).toEqual([file, []]);
    const lengthOf = (action: string): number =>
      segments.filter((segment) => segment.action === action).reduce((sum, { start, end }) => sum + end - start, 0);
    expect({ characters, kept, dropped, repaired }).toEqual({
      characters: raw.length,
      kept: lengthOf('kept') + lengthOf('converted'),
      dropped: lengthOf('dropped'),
      repaired: lengthOf('repaired'),
    });
  }
});

test('the kept, repaired and converted text of the leading source is the canonical text', () => {
  for (const { id, sources } of dataset.reports) {
    const segments = dataset.ledger.filter(({ file }) => file === sources[0]?.file);
    expect(segments.map(({ after }) => after).join('')).toBe(dataset.texts.get(id));
  }
});

test('every fact rests on a sentence one can open, in the canonical text and in the scrape', () => {
  expect(dataset.facts.length).toBeGreaterThan(0);
  for (const { id, report: reportId, evidence, quote, source, witnesses } of dataset.facts) {
    const report = dataset.reports.find((each) => each.id === reportId);
    const section = report?.sections.find((each) => each.id === evidence.section);
    const document = dataset.documents.find((each) => each.report === reportId);
    const block = document?.blocks.find(
      (each) => each.id === evidence.paragraph && each.start <= evidence.start && each.end >= evidence.end,
    );
    const raw = dataset.raws.get(report?.sources.find(({ file }) => file === source.file)?.sha256 ?? '') ?? '';
    expect(dataset.texts.get(reportId)?.slice(evidence.start, evidence.end), id).toBe(quote);
    expect(section && section.start <= evidence.start && section.end >= evidence.end, `${id} lies in its section`).toBe(true);
    expect(block, `${id} lies in its paragraph`).toBeDefined();
    expect(source.start < source.end && source.end <= raw.length, `${id} lies in the scrape`).toBe(true);
    expect(witnesses[0], id).toBe(source.file);
  }
});

test("the source slice of every fact, cleaned, holds its quote's digits", () => {
  const rawOf = new Map(dataset.reports.flatMap(({ sources }) => sources.map(({ file, sha256 }) => [file, dataset.raws.get(sha256)])));
  expect(lostDigits(dataset.facts, dataset.ledger, (file) => rawOf.get(file))).toEqual([]);
  const [first] = dataset.facts.filter(({ quote }) => /\d/.test(quote));
  const moved = { ...first, source: { ...first?.source, end: (first?.source.start ?? 0) + 1 } } as (typeof dataset.facts)[number];
  expect(lostDigits([moved], dataset.ledger, (file) => rawOf.get(file))).toHaveLength(1);
});

/** Numbers with a unit that nobody would dispute. */
const amounts = /\d+(?:\.\d+)?[多余]?(?:亿元|万元|%|％|万人|公里|万亩|万吨|平方公里|平方米|个百分点|万户|家企业)/g;

test('every number with a unit is a fact or a quantity', () => {
  let seen = 0;
  for (const { report, blocks } of dataset.documents) {
    const claimed = [
      ...dataset.facts.filter((fact) => fact.report === report).map(({ evidence }) => evidence),
      ...dataset.quantities.filter((quantity) => quantity.report === report),
    ];
    for (const block of blocks.filter(({ kind }) => kind !== 'heading'))
      for (const { 0: amount, index } of block.text.matchAll(amounts)) {
        const start = block.start + index;
        const isClaimed = claimed.some((range) => range.start < start + amount.length && range.end > start);
        expect(isClaimed, `${amount} at ${start} of ${report}`).toBe(true);
        seen += 1;
      }
  }
  expect(seen).toBeGreaterThan(200);
});

test('blocks, notes and repairs lie where the document says', () => {
  for (const { report, blocks, notes, repairs } of dataset.documents) {
    const text = dataset.texts.get(report) as string;
    const leading = dataset.reports.find(({ id }) => id === report)?.sources[0];
    const raw = dataset.raws.get(leading?.sha256 ?? '') as string;
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
    for (const note of notes) expect(blocks.some(({ id, kind }) => id === note.block && kind === 'note')).toBe(true);
    for (const repair of repairs) expect(raw.slice(repair.source.start, repair.source.end)).toBe(repair.raw);
  }
});

test('ids are unique', () => {
  for (const ids of [dataset.reports.map(({ id }) => id), dataset.facts.map(({ id }) => id)]) expect(new Set(ids).size).toBe(ids.length);
});

const pieces = [
  '政府工作报告\n',
  '一、2023年工作回顾\n',
  '地区生产总值增长7%左右，',
  '（一）',
  '業(yè)務',
  '\u0000',
  '\r\n',
  '<script>alert(1)</script>',
  '<td class="t_f">',
  '注释：①',
  '① ',
  '　　',
  '# * _ [a](javascript:x)',
  '\u202e',
  '𠮷',
  '(((((((((',
  '9999999999999999999亿元',
];

test('whatever the bytes, a file comes to something and its ledger is whole', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 });
  const bytes = fc.oneof(
    text.map((parts) => new TextEncoder().encode(parts.join(''))),
    fc.uint8Array({ maxLength: 400 }),
  );
  fc.assert(
    fc.property(bytes, (content) => {
      const outcome = processFile(content, 'a.txt', {});
      if (outcome.kind === 'failed') throw new Error(outcome.problem.message);
      const { raws, ledger } = buildDataset([decodeOutcome(encodeOutcome(outcome), rawTextOf(outcome))]);
      const [raw = ''] = raws.values();
      expect(ledgerFaults(ledger, raw)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

const sound = ['leping-2023-forum', 'luan-2024-forum', 'luan-2024-plain', 'tongguan-2024-cms-partial'].map((name) =>
  readFileSync(`content/reports/${name}.txt`, 'utf8'),
);
const years = ['huoqiu-2023'].map((name) => readFileSync(`tests/fixtures/years/${name}.txt`, 'utf8'));
const datasetOf = (text: string) => {
  const outcome = processFile(new TextEncoder().encode(text), 'a.txt', {});
  if (outcome.kind === 'failed') throw new Error(outcome.problem.message);
  return buildDataset([decodeOutcome(encodeOutcome(outcome), rawTextOf(outcome))]);
};

test('wherever a report is cut off, its ledger is whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sound), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const raw = text.slice(0, Math.floor(text.length * share));
      expect(ledgerFaults(datasetOf(raw).ledger, raw)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('of two reports in one file one is read, the other is told of, and their facts are never mixed', { timeout: 60_000 }, () => {
  const texts = [...sound.filter((_, index) => index !== 2), ...years];
  for (const [at, one] of texts.entries())
    for (const [other, two] of texts.entries()) {
      if (at === other) continue;
      const raw = `${one}\n${two}`;
      const glued = datasetOf(raw);
      const alone = datasetOf(one);
      expect(ledgerFaults(glued.ledger, raw)).toEqual([]);
      expect([at, other, glued.problems.some(({ rule }) => rule === 'second-report' || rule === 'prose-left-out')]).toEqual([
        at,
        other,
        true,
      ]);
      expect(glued.reports.map(({ id }) => id)).toEqual(alone.reports.map(({ id }) => id));
      expect(glued.facts.map(({ id }) => id).sort()).toEqual(alone.facts.map(({ id }) => id).sort());
    }
});

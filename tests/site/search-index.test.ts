import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SearchEngine } from '../../src/client/search/engine.ts';
import { sentencesOf } from '../../src/client/search/match.ts';
import type { SearchKind } from '../../src/client/search/plan.ts';
import { buildIndex, defaultSizes, type IndexSizes } from '../../src/site/search/build-index.ts';
import type { FactMark, ParagraphRow, SearchReport } from '../../src/site/search/index-format.ts';
import { packPostings, unpackPostings } from '../../src/site/search/posting-list.ts';

const table = { from: '規業資產長乾', to: '规业资产长干' };

const report = (slug: string, texts: readonly (string | [string, FactMark[]])[], place = 0): SearchReport => ({
  place,
  slug,
  paragraphs: texts.map((entry, index): ParagraphRow => {
    const [text, facts] = typeof entry === 'string' ? [entry, []] : entry;
    return [`b${index}`, 'review', text, facts];
  }),
});

async function engineOf(reports: readonly SearchReport[], sizes: IndexSizes = defaultSizes) {
  const files = new Map<string, Uint8Array>();
  const fetched: string[] = [];
  buildIndex(reports, table, (path, bytes) => files.set(path, bytes), sizes);
  const engine = await SearchEngine.open(async (path) => {
    fetched.push(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    return bytes;
  });
  return { engine, fetched };
}

async function hits(engine: SearchEngine, text: string, filters: { place?: string; year?: number; kind?: SearchKind } = {}) {
  const found = [];
  const query = { text, place: filters.place ?? null, year: filters.year ?? null, kind: filters.kind ?? 'any' };
  for await (const hit of engine.search(query, ['anhui-luan', 'anhui', 'sichuan'])) if (hit) found.push(hit);
  return found;
}

const sample = [
  report('2024', [
    ['规上工业增加值增长8.5%；固定资产投资增长10%。全年旅游收入402亿元左右。', [[0, 14, 'target.industrial-value-added-growth']]],
    '城乡居民收入稳步提高。PM2.5平均浓度下降。',
    ['规上工业企业净增100家。', [[0, 12, 'actual.industrial-enterprises-increase']]],
  ]),
  report('2023', ['乾坤湾景区开放，规上工业利润增长。'], 2),
];

describe('search', () => {
  it('finds a substring that no dictionary holds, newest report first', async () => {
    const { engine } = await engineOf(sample);
    const found = await hits(engine, '规上工业');
    expect(found.map((hit) => [hit.place, hit.paragraph[0]])).toEqual([
      [0, 'b0'],
      [0, 'b2'],
      [2, 'b0'],
    ]);
    expect(found[0]?.paragraph[2].slice(...(found[0]?.sentence ?? [0, 0]))).toBe('规上工业增加值增长8.5%；');
  });

  it('finds simplified text by a traditional query and by full-width letters', async () => {
    const { engine } = await engineOf(sample);
    expect(await hits(engine, '規上工業')).toEqual(await hits(engine, '规上工业'));
    expect(await hits(engine, 'ｐｍ２．５')).toHaveLength(1);
    expect(await hits(engine, '乾坤')).toHaveLength(1);
  });

  it('wants every word, in any order, in one paragraph', async () => {
    const { engine } = await engineOf(sample);
    expect((await hits(engine, '旅游 规上工业')).map((hit) => hit.paragraph[0])).toEqual(['b0']);
    expect(await hits(engine, '旅游 居民')).toEqual([]);
  });

  it('takes a number for itself, not for part of another', async () => {
    const { engine } = await engineOf([report('2023', ['失业率5.3%。', '失业率3%以内。', '失业率3.5%。', '失业率13%。'])]);
    expect((await hits(engine, '失业率 3%')).map((hit) => hit.paragraph[0])).toEqual(['b1']);
    expect((await hits(engine, '3.5%')).map((hit) => hit.paragraph[0])).toEqual(['b2']);
  });

  it('answers with the sentence that holds most of what was asked for', async () => {
    const { engine } = await engineOf([report('2023', ['六安向前。改造老旧小区。'])]);
    const [hit] = await hits(engine, '六安 老旧小区');
    expect(hit?.paragraph[2].slice(...(hit?.sentence ?? [0, 0]))).toBe('改造老旧小区。');
  });

  it('keeps to a place with those below it, a year, a kind', async () => {
    const { engine } = await engineOf(sample);
    expect((await hits(engine, '规上工业', { place: 'anhui' })).map((hit) => hit.place)).toEqual([0, 0]);
    expect((await hits(engine, '规上工业', { year: 2023 })).map((hit) => hit.place)).toEqual([2]);
    expect((await hits(engine, '规上工业', { kind: 'target' })).map((hit) => hit.paragraph[0])).toEqual(['b0']);
    expect((await hits(engine, '规上工业', { kind: 'actual' })).map((hit) => hit.paragraph[0])).toEqual(['b2']);
    expect((await hits(engine, '', { kind: 'target' })).map((hit) => hit.facts[0]?.[2])).toEqual(['target.industrial-value-added-growth']);
    expect(await hits(engine, '旅游收入', { kind: 'target' })).toEqual([]);
  });

  it('asks for two letters or a filter', async () => {
    const { engine } = await engineOf(sample);
    const query = { text: '工', place: null, year: null, kind: 'any' } as const;
    expect(engine.answers(query)).toBe(false);
    expect(engine.answers({ ...query, text: '工业' })).toBe(true);
    expect(engine.answers({ ...query, text: '', kind: 'target' })).toBe(true);
  });

  const letter = fc.constantFrom(...'规上工业增长百分之亿元，。；“”AaPpMm0123456789.%％長業资資 乾𠮷');
  const paragraph = fc.string({ unit: letter, minLength: 2, maxLength: 40 });
  const sizes: fc.Arbitrary<IndexSizes> = fc.record({
    chunkSize: fc.integer({ min: 1, max: 4 }),
    volumeSize: fc.integer({ min: 1, max: 6 }),
    commonShare: fc.constantFrom(0.05, 0.2, 0.5),
    commonFloor: fc.integer({ min: 0, max: 3 }),
    shardBytes: fc.integer({ min: 20, max: 200 }),
  });

  it('finds every substring of two letters and more that is no number, whatever the sizes of the index', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, { minLength: 1, maxLength: 14 }),
        sizes,
        fc.nat(),
        fc.nat(),
        async (texts, size, which, where) => {
          const index = which % texts.length;
          const text = texts[index] ?? '';
          const start = where % (text.length - 1);
          const query = text.slice(start, start + 2 + (where % 7));
          const { engine } = await engineOf([report('2023', texts, 2)], size);
          if (!engine.answers({ text: query, place: null, year: null, kind: 'any' })) return;
          // A number alone is sought as a number.
          if (/(?:^| )[\d.]+%?(?:$| )/.test(engine.fold(query))) return;
          const found = await hits(engine, query);
          expect(found.map((hit) => hit.paragraph[0])).toContain(`b${index}`);
          for (const hit of found) for (const word of engine.fold(query).split(' ')) expect(engine.fold(hit.paragraph[2])).toContain(word);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('offers to stop after many candidates that are no hits, and goes on from there', async () => {
    // Every paragraph holds 工业 and 业增 but not together.
    const decoys = Array.from({ length: 200 }, (_, index) => `第${index}段：业增长，重工业。`);
    const { engine } = await engineOf([report('2023', [...decoys, '工业增长。'], 2)]);
    const given = [];
    for await (const hit of engine.search({ text: '工业增', place: null, year: null, kind: 'any' }, [])) given.push(hit);
    expect(given.filter((hit) => hit === null).length).toBeGreaterThan(2);
    expect(given.at(-1)?.paragraph[2]).toBe('工业增长。');
  });

  it('fetches each file once', async () => {
    const { engine, fetched } = await engineOf(sample);
    await hits(engine, '规上工业');
    const before = fetched.length;
    await hits(engine, '规上工业');
    expect(fetched.length).toBe(before);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

describe('posting lists', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400)), fc.nat(1000), (offsets, first) => {
        const documents = offsets.sort((a, b) => a - b).map((offset) => first + offset);
        expect(unpackPostings(packPostings(documents, first, 401), first)).toEqual(documents);
      }),
    );
  });
});

describe('sentences', () => {
  it('cover the text without gap', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'工业。；！”）增') }), (text) => {
        expect(
          sentencesOf(text)
            .map(([start, end]) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

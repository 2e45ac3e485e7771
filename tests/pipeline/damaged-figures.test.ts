import { beforeAll, describe, expect, test } from 'vitest';
import { documentRecord } from '../../src/pipeline/link/report-record.ts';
import { processFile } from '../../src/pipeline/process-file.ts';
import type { DraftFact, ReadReport } from '../../src/pipeline/stages.ts';
import { damage } from '../damage-simulator.ts';
import { SOUND_REPORT } from '../sound-report.ts';

const read = (text: string): ReadReport => {
  const outcome = processFile(new TextEncoder().encode(text), 'a.txt', { place: '安徽省六安市', year: 2022 });
  if (outcome.kind !== 'report') throw new Error(`Unexpected ${outcome.kind}, expected a report`);
  return outcome;
};

const stated = ({ indicator, measure, kind, year, value, unit }: DraftFact): string =>
  [indicator, measure, kind, year, JSON.stringify(value), unit].join(' ');

const LINES = [
  '新建燃气管道3200公里，燃气用户46万户。',
  '新增通车里程1430公里，燃气管网改造35.6公里，城镇化率达到61.2%。',
  '地区生产总值达到1520亿元，一般公共预算收入达到102.5亿元，外贸进出口总额36亿元。',
  '森林覆盖率达到52.3%。粮食总产量达到41.5亿斤。',
].join('\n');

describe('a damaged report gives no figure that the sound one lacks', () => {
  const sound = `${SOUND_REPORT}\n${LINES}`;
  let known: Set<string>;
  let numbers: Set<string>;
  beforeAll(() => {
    const { extraction } = read(sound);
    known = new Set(extraction.facts.map(stated));
    numbers = new Set([...sound.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number));
  });

  const damages = [0, 0.6, 1].flatMap((strike) => [1, 2, 3, 4].map((seed) => ({ strike, seed })));
  test.each(damages)('strike $strike, seed $seed', ({ strike, seed }) => {
    const { report, extraction } = read(damage(sound, { strike, seed }).damaged);
    const silent = extraction.facts.filter(({ flags }) => !flags.includes('doubtful-reading'));
    expect(silent.map(stated).filter((fact) => !known.has(fact))).toEqual([]);
    expect(silent.length).toBeGreaterThan(0.9 * known.size);
    for (const { value } of extraction.quantities)
      for (const number of [value].flat()) expect(numbers.has(String(number)) || number % 1 === 0).toBe(true);
    // The first digit went with the character before it.
    expect(report.canonical.text).toContain('新建燃气管道〓200公里');
    expect(extraction.quantities.filter(({ value }) => value === 200)).toEqual([]);
    expect(extraction.findings.map(({ rule }) => rule)).toContain('figure-beside-gap');
  });

  test('the page gets each doubt with its other readings, in simplified characters', () => {
    const reading = read(damage(sound, { strike: 0.6, seed: 1 }).damaged);
    const { repairs } = documentRecord('a', reading, []);
    const doubtful = repairs.filter(({ rule }) => rule === 'doubtful-character' || rule === 'lost-character');
    expect(doubtful.length).toBe(reading.report.source.doubts?.length);
    expect(repairs.filter(({ candidates }) => candidates)).toEqual(doubtful);
    expect(doubtful.flatMap(({ candidates }) => candidates ?? []).join('')).not.toMatch(/[氣業產發長會國動]/);
  });
});

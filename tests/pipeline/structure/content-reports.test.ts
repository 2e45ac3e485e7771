import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { clean } from '../../../src/pipeline/clean/index.ts';
import { convert } from '../../../src/pipeline/convert/index.ts';
import { read } from '../../../src/pipeline/read/index.ts';
import { repair } from '../../../src/pipeline/repair/index.ts';
import type { NotAReport, RawSource, ReportText } from '../../../src/pipeline/stages.ts';
import { structure } from '../../../src/pipeline/structure/index.ts';
import { expectGolden } from '../../golden.ts';
import { expectSound } from './check-report.ts';

const FILES = [
  'fuxin-2023-traditional-damaged',
  'leping-2023-forum',
  'luan-2024-forum',
  'luan-2024-plain',
  'tongguan-2024-cms-partial',
] as const;

const results = new Map<string, { raw: RawSource; report: ReportText | NotAReport }>();
const report = (name: (typeof FILES)[number]): ReportText => {
  const result = results.get(name)?.report;
  if (!result || 'reason' in result) throw new Error(`Unexpected: ${name} is no report`);
  return result;
};

beforeAll(() => {
  for (const name of FILES) {
    const file = `${name}.txt`;
    const raw = read(readFileSync(`content/reports/${file}`), file);
    results.set(name, { raw, report: structure(convert(clean(repair(raw))), null) });
  }
}, 60_000);

describe.each(FILES)('%s', (name) => {
  it('keeps its metadata and section tree', () => {
    const { place, year, type, title, meeting, date, speaker, completeness, missing, sections, notes, source } = report(name);
    expectGolden(`structure/${name}`, {
      profile: source.profile,
      page: source.page,
      place: place.fullName,
      code: place.code,
      year,
      type,
      title,
      meeting,
      date,
      speaker,
      completeness,
      missing,
      sections: sections.map((section) =>
        [section.id, section.role, section.theme, section.level, section.number, section.title, section.parent].join(' | '),
      ),
      notes: notes.map((note) => [note.label, note.term, note.references.length].join(' | ')),
    });
  });

  it('is sound: whole ledger, blocks as remark reads them, a tree of sections', () => {
    const { raw, report: result } = results.get(name) as { raw: RawSource; report: ReportText };
    expectSound(result, raw.text);
  });
});

it('keeps forum chrome out of the text and in the metadata', () => {
  const { canonical, source } = report('luan-2024-forum');
  for (const word of ['签到', '积分', '快速回复', '客服中心', '阅读模式', 'quyushuju', '2024-3-26', '登录'])
    expect(canonical.text).not.toContain(word);
  expect(source.page.postedAt).toBe('2024-03-26T21:38:29');
});

it('says what of 铜官 2024 is there and what is missing', () => {
  const { completeness, missing, sections } = report('tongguan-2024-cms-partial');
  expect(completeness).toBe('partial');
  expect(missing).toEqual(['opening', 'targets', 'plan', 'closing']);
  expect(sections.filter((section) => section.level === 2).map((section) => section.number)).toEqual(['（四）', '（五）', '（六）']);
});

it('links the twelve notes of 乐平 2023 to where they are used', () => {
  const { notes, canonical } = report('leping-2023-forum');
  expect(notes.map((note) => note.label)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  expect(notes.filter((note) => note.references.length === 0)).toEqual([]);
  const term = notes[0];
  expect(canonical.text.slice(term?.references[0]?.start, term?.references[0]?.end)).toContain('三新一高');
});

it('reads the same tree off both sources of 六安 2024', () => {
  const titles = (name: (typeof FILES)[number]): string[] =>
    report(name).sections.map((section) => `${section.id} ${section.title.replaceAll(',', '，')}`);
  expect(titles('luan-2024-plain')).toEqual(titles('luan-2024-forum'));
});

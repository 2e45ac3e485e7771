import { describe, expect, it } from 'vitest';
import { SOUND_REPORT } from '../../sound-report.ts';
import { recovery } from '../../support/common-characters.ts';
import { SHELLS } from '../../support/site-shells.ts';
import { readReport } from '../structure/sample.ts';

const LINES = SOUND_REPORT.trimEnd().split('\n');

describe.each(SHELLS)('$name', ({ file, wrap }) => {
  const report = readReport(wrap(LINES, '清溪市', 2022), { place: '安徽省六安市' }, file);

  it('gives the report back, and nothing of its chrome', () => {
    const { kept, foreign } = recovery(SOUND_REPORT, report.canonical.text);
    expect(kept).toBeGreaterThanOrEqual(0.999);
    expect(foreign).toBeLessThanOrEqual(0.001);
  });

  it('keeps its paragraphs apart', () => {
    const bare = (text: string): string => text.replace(/["“”\s\u3000]/gu, '');
    const blocks = new Set(report.canonical.text.split('\n\n').map((block) => bare(block.replace(/^#+ /u, ''))));
    expect(LINES.filter((line) => !blocks.has(bare(line)))).toEqual([]);
  });

  it('keeps what its head and its parts say', () => {
    expect({
      year: report.year,
      meeting: report.meeting,
      date: report.date,
      speaker: report.speaker,
      missing: report.missing,
      parts: report.sections.filter(({ level, number }) => level === 1 && number !== null).map(({ number }) => number),
    }).toEqual({
      year: 2022,
      meeting: '清溪市第八届人民代表大会第二次会议',
      date: '2022-01-11',
      speaker: '林远山',
      missing: [],
      parts: ['一、', '二、', '三、', '四、'],
    });
  });
});

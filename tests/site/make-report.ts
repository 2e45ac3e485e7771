import type { Place, Report } from '../../src/schema/index.ts';

export const luan: Place = {
  id: 'anhui-luan',
  code: '341500',
  name: '六安市',
  fullName: '安徽省六安市',
  level: 'city',
  province: '安徽省',
  city: '六安市',
};

/** A whole report of our own for tests of pages. */
export function makeReport(changes: Partial<Report> = {}): Report {
  const place = changes.place ?? luan;
  const year = changes.year ?? 2024;
  return {
    id: `${place.id}-${year}`,
    place,
    year,
    type: 'annual',
    title: `${year}年${place.name}政府工作报告`,
    meeting: null,
    date: '2024-01-16',
    speaker: null,
    completeness: 'full',
    missing: [],
    sources: [
      {
        file: 'a.txt',
        sha256: '0'.repeat(64),
        charset: 'utf-8',
        profile: 'plain',
        url: null,
        postedAt: null,
        characters: 200,
        kept: 150,
        dropped: 50,
        repaired: 0,
      },
    ],
    sections: [],
    text: `reports/${place.id}-${year}.md`,
    ...changes,
  };
}

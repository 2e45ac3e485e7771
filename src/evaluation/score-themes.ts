import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Section, Theme } from '../schema/index.ts';

/** A section and the themes a reader would give it; more than one where its heading names two alike. */
export interface ThemeLabel {
  readonly report: string;
  readonly section: string;
  readonly themes: readonly string[];
}

/** Labels of `themes.tsv` in a folder of hand labels: report, section id, themes parted by blanks. */
export const readThemeLabels = (folder: string): ThemeLabel[] => {
  const file = join(folder, 'themes.tsv');
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [report = '', section = '', themes = ''] = line.split('\t');
    return { report, section, themes: themes.split(' ') };
  });
};

export interface ThemeScore {
  readonly right: number;
  /** Sections that have a theme for a reader and none here. */
  readonly unnamed: number;
  readonly wrong: readonly { readonly label: ThemeLabel; readonly section: Section; readonly got: Theme }[];
  /** Labels whose section the reports no longer have; they count neither way. */
  readonly lost: readonly ThemeLabel[];
}

/** Holds the sections' themes against labels; labels of reports that are not there are passed over. */
export const scoreThemes = (labels: readonly ThemeLabel[], reports: readonly Report[]): ThemeScore => {
  const known = new Map(reports.map((report) => [report.id, report]));
  const wrong: { label: ThemeLabel; section: Section; got: Theme }[] = [];
  const lost: ThemeLabel[] = [];
  let right = 0;
  for (const label of labels) {
    const report = known.get(label.report);
    if (!report) continue;
    const section = report.sections.find(({ id }) => id === label.section);
    if (!section) lost.push(label);
    else if (label.themes.includes(section.theme)) right += 1;
    else wrong.push({ label, section, got: section.theme });
  }
  return { right, unnamed: wrong.filter(({ got }) => got === 'other').length, wrong, lost };
};

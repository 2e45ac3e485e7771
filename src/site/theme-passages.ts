import type { Report, Section, Theme } from '../schema/index.ts';
import { themeSchema } from '../schema/index.ts';
import { dataset, readDocument } from './dataset.ts';

/** A report's sections on one theme, in order of the text. */
export interface ThemePassages {
  readonly report: Report;
  readonly sections: readonly Section[];
  /** First words of the first section's text. */
  readonly excerpt: string;
  readonly characters: number;
}

/** Themes that passages are gathered for; `other` gathers what has no theme and is left out. */
export const comparedThemes: readonly Theme[] = themeSchema.options.filter((theme) => theme !== 'other');

const inRoles = new Set(['review', 'plan', 'targets', 'self-building']);

/** Sections of a report on a theme, without those that lie inside another of them. */
export function sectionsOn(report: Report, theme: Theme): Section[] {
  const own = report.sections.filter((section) => section.theme === theme && inRoles.has(section.role));
  const ids = new Set(own.map(({ id }) => id));
  return own.filter(({ parent }) => parent === null || !ids.has(parent));
}

const excerptLength = 90;

function excerptOf(report: Report, section: Section): string {
  const block = readDocument(report.id).blocks.find(
    ({ kind, start, end }) => kind === 'paragraph' && start >= section.start && end <= section.end,
  );
  const text = block?.text ?? '';
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}……` : text;
}

/** Of each place the newest report that speaks of the theme, in order of places. */
export function passagesOn(theme: Theme): ThemePassages[] {
  return [...dataset().places.values()].flatMap(({ reports }) => {
    for (const report of [...reports].reverse()) {
      const sections = sectionsOn(report, theme);
      const first = sections.find(({ role }) => role === 'plan') ?? sections[0];
      if (first)
        return [
          {
            report,
            sections,
            excerpt: excerptOf(report, first),
            characters: sections.reduce((sum, { start, end }) => sum + end - start, 0),
          },
        ];
    }
    return [];
  });
}

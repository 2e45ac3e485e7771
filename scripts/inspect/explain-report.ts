import type { Dataset } from '../../src/pipeline/build-dataset.ts';
import type { ReadReport } from '../../src/pipeline/stages.ts';
import { judgeTheme } from '../../src/pipeline/structure/themes.ts';
import type { Fact, Section } from '../../src/schema/index.ts';
import { heading } from './heading.ts';
import { oneLine } from './one-line.ts';
import { sentenceAround } from './sentence-around.ts';

/** Metadata, section tree, facts with their sentences, and quantities no indicator claims. */
export function explainReport({ report }: ReadReport, { facts, quantities }: Dataset): string {
  const text = report.canonical.text;
  const roles = report.missing.length > 0 ? `, lacks ${report.missing.join(' ')}` : '';
  const metadata: readonly [string, string | null][] = [
    ['place', `${report.place.fullName} (${report.place.id}, ${report.place.code ?? 'no code'})`],
    ['year', `${report.year}${report.type === 'term' ? ' (term report)' : ''}`],
    ['text', report.completeness + roles],
    ['title', report.title],
    ['meeting', report.meeting],
    ['date', report.date],
    ['speaker', report.speaker],
  ];
  const sections = report.sections.map((section) => {
    const { level, number, title, role, theme, start, end } = section;
    const name = `${'  '.repeat(level - 1)}${number ?? ''}${oneLine(title, 40)}`;
    return `${name}  [${role}${theme === 'other' ? '' : `, ${theme}`}] ${start}–${end}${whyTheme(section, report)}`;
  });
  const ordered = facts.toSorted((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
  return [
    heading('Report'),
    ...metadata.map(([name, value]) => `${name.padEnd(8)} ${value ?? '–'}`),
    '',
    heading(`Sections (${sections.length})`),
    ...sections,
    '',
    heading(`Facts (${facts.length})`),
    ...ordered.map((fact) => `${factLine(fact)}\n    ${oneLine(sentenceAround(text, fact.evidence.start, fact.evidence.end, 40), 200)}`),
    '',
    heading(`Quantities no indicator claims (${quantities.length})`),
    ...quantities
      .toSorted((a, b) => a.start - b.start)
      .map(({ subject, value, unit, op, start, end }) => {
        const sentence = oneLine(sentenceAround(text, start, end, 30), 120);
        return `${subject || '?'}  ${op} ${[value].flat().join('–')}${unit}\n    ${sentence}`;
      }),
  ].join('\n');
}

/** The words of a heading and the sums that gave a section its theme. */
function whyTheme({ title, number, role, start, end }: Section, { blocks }: ReadReport['report']): string {
  if (number === null || (role !== 'review' && role !== 'plan')) return '';
  const own = blocks.filter((block) => block.kind === 'paragraph' && block.start >= start && block.end <= end);
  const { ranking } = judgeTheme(
    title,
    own.map(({ text }) => text),
  );
  return ranking
    .slice(0, 2)
    .map(({ theme, score, words }) => `  ${theme} ${score.toFixed(1)}${words.length > 0 ? ` (${words.join(' ')})` : ''}`)
    .join('');
}

/** A fact on one line: what, when, how much, and how sure. */
export function factLine({ id, report, year, period, op, value, unit, force, relative, scope, confidence, flags }: Fact): string {
  const amount = value === null ? (relative?.text ?? '') : `${[value].flat().join('–')}${unit}`;
  const when = year ?? period?.join('–') ?? '';
  const marks = [force === 'expect' ? null : force, scope, confidence === 'high' ? null : confidence, ...flags].filter(Boolean);
  return `${id.slice(report.length + 1)}  ${when}  ${op} ${amount}${marks.length > 0 ? `  (${marks.join(', ')})` : ''}`;
}

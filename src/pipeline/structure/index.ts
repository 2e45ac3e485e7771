import { resolvePlace } from '../../places/index.ts';
import { recognisePlace } from '../../places/recognise-place.ts';
import type { Place, Section, SectionRole } from '../../schema/index.ts';
import { LOST_BREAK } from '../clean/lost-breaks.ts';
import { COLLECTION, fold, SALUTATION, squeeze } from '../report-cues.ts';
import type { Block, CleanSource, Finding, NotAReport, ReportText, Sidecar } from '../stages.ts';
import { setCanonical } from './canonical.ts';
import { type Head, readDate, readHead, readMeeting, readSpeaker } from './head.ts';
import { hasMaskedYears, isDraft, whyNotAReport } from './is-report.ts';
import { readNotes } from './notes.ts';
import { outline, type Unit } from './outline.ts';
import { isYearReplaced, latestPlanNamed } from './plans-named.ts';
import { namesPart } from './rank-headings.ts';
import { readLines, type TextLine } from './read-lines.ts';
import { reportYear } from './report-year.ts';
import { statesTargets } from './roles.ts';
import { buildTree, type Node } from './section-tree.ts';
import { textHash, uniqueIds } from './text-hash.ts';
import { themeOf } from './themes.ts';

/** Sets a source aside; all its text leaves the ledger's kept part. */
const notAReport = (source: CleanSource, reason: string, findings: readonly Finding[]): NotAReport => {
  const { tracked } = source;
  const dropped =
    tracked.text === ''
      ? tracked
      : tracked.edit([{ start: 0, end: tracked.text.length, after: '', action: 'dropped', rule: 'not-a-report' }]);
  return { source, tracked: dropped, reason, findings };
};

const placeOf = (
  source: CleanSource,
  head: Head,
  lines: readonly TextLine[],
  units: readonly Unit[],
  sidecar: Sidecar | null,
): Place | null => {
  if (sidecar?.place) {
    const stated = resolvePlace(sidecar.place);
    if (stated) return stated;
  }
  const body = units
    .filter((unit) => unit.zone === 'body' || unit.zone === 'closing')
    .map((unit) => unit.text)
    .join('\n');
  const headText = lines
    .slice(0, Math.max(head.length, 1))
    .map((line) => line.text)
    .join('\n');
  return (
    recognisePlace({
      title: head.title ?? '',
      meeting: head.meeting ?? '',
      opening: head.length > 0 ? headText : (lines[0]?.text ?? ''),
      body,
      pageTitle: source.page.title ?? '',
      publisher: source.page.publisher ?? null,
    })?.place ?? null
  );
};

/** The session a page's title names, where the text itself names none: 政府工作报告——2018年2月10日在……第三次会议上. */
const withPageTitle = (head: Head, pageTitle: string | null): Head => {
  if (head.meeting !== null || pageTitle === null || !/次(?:全体)?会议/u.test(pageTitle)) return head;
  const session = fold(pageTitle).replace(/^.*?(?=[—―─－-]{1,3}|\d{4}年\d{1,2}月|[（(])[—―─－(（-]*/u, '');
  return { ...head, meeting: readMeeting(session), date: head.date ?? readDate(session) };
};

/** The page's title where it is nothing but a report's. */
const reportTitle = (title: string | null): string | null =>
  title !== null && /^[^|_>»/]{0,40}工作报告(?:[（(][^）)]{1,20}[）)])?$/u.test(title) && !COLLECTION.test(squeeze(title)) ? title : null;

/** Permanent ids of the sections: a part by its role, the rest by the words of their titles. */
const sectionIds = (nodes: readonly Node[]): Map<Node, string> => {
  const unique = uniqueIds();
  const counts = new Map<string, number>();
  const readable = (node: Node): boolean => node.level === 1 || !node.headed;
  for (const node of nodes) if (readable(node)) counts.set(node.role, (counts.get(node.role) ?? 0) + 1);
  return new Map(
    nodes.map((node) => {
      const hash = textHash(node.headed ? node.title : `${node.parent?.title ?? ''}${node.title}`);
      if (!readable(node)) return [node, unique(`s${hash}`)];
      return [node, unique(counts.get(node.role) === 1 ? node.role : `${node.role}-${hash}`)];
    }),
  );
};

/** What a section holds, its subsections' too. */
const paragraphsOf = (node: Node, units: readonly Unit[]): string[] =>
  units.slice(node.first, node.last + 1).flatMap(({ kind, cue }) => (kind === 'paragraph' ? [cue] : []));

/** A part that holds sections of several themes, or looks back or ahead over everything, has none of its own. */
const sectionTheme = (node: Node, nodes: readonly Node[], units: readonly Unit[]): Section['theme'] => {
  if (node.role === 'self-building') return 'governance';
  if (node.role === 'targets') return 'economy';
  if (!node.headed || node.role === 'problems' || node.role === 'notes' || node.role === 'other') return 'other';
  if (node.level === 1 && (namesPart(node.title) || nodes.some((other) => other.parent === node && other.headed))) return 'other';
  return themeOf(node.title, paragraphsOf(node, units));
};

/** UTF-16 units and paragraphs; the longest reports have some 40,000 and 1,000. */
const TOO_LONG = 120_000;
const TOO_MANY = 10_000;

/** A sidecar's place that nobody knows is told, not passed over. */
const sidecarFindings = (sidecar: Sidecar | null): Finding[] =>
  !sidecar?.place || resolvePlace(sidecar.place)
    ? []
    : [
        {
          severity: 'error',
          rule: 'unknown-sidecar-place',
          message: `Unexpected place “${sidecar.place}” in the sidecar, expected a place of the gazetteer by full name, name or id`,
          hint: 'The place was read from the text instead. Write it in full: 安徽省六安市.',
          start: null,
          end: null,
        },
      ];

/** A sidecar's address goes before the one that the page names. */
const addressed = (source: CleanSource, sidecar: Sidecar | null): CleanSource =>
  sidecar?.url ? { ...source, page: { ...source.page, url: sidecar.url } } : source;

const DRAFT_FINDING: Finding = {
  severity: 'warning',
  rule: 'draft',
  message: 'Unexpected draft (征求意见稿), expected the report as it was given.',
  hint: 'Its figures may differ from those of the session. Add the report itself beside it, or replace it.',
  start: null,
  end: null,
};

const WHOLE: readonly SectionRole[] = ['opening', 'review', 'targets', 'plan', 'closing'];

/**
 * Reads a cleaned source as a report: metadata, section tree, notes, canonical Markdown; or says why it is none.
 * Never throws, whatever the text.
 */
export function structure(source: CleanSource, sidecar: Sidecar | null): ReportText | NotAReport {
  const { text } = source.tracked;
  if (text.length > TOO_LONG) return notAReport(source, `too long for a report: ${text.length} characters`, []);
  const lines = readLines(
    text,
    source.tracked.pieces.some(({ rule }) => rule === LOST_BREAK),
  );
  if (lines.length > TOO_MANY) return notAReport(source, `too many paragraphs for a report: ${lines.length}`, []);
  const head = withPageTitle(readHead(lines), source.page.title);
  const units = outline(lines, head);
  const why = whyNotAReport(text, head, units, source.page.title, Boolean(sidecar?.place && sidecar.year));
  if (why) return notAReport(source, why, []);

  const findings: Finding[] = sidecarFindings(sidecar);
  const place = placeOf(source, head, lines, units, sidecar);
  const dated = reportYear(head, units, source.page.title);
  if (dated) findings.push(...dated.findings.filter(({ rule }) => rule !== 'year-inferred' || !sidecar?.year));
  const year = sidecar?.year ?? dated?.year ?? null;
  if (!place || year === null) {
    const lacks = [
      ...(place ? [] : ['whose place is not recognisable']),
      ...(year === null ? [`whose year is ${hasMaskedYears(text) ? 'masked (20XX)' : 'not recognisable'}`] : []),
    ];
    return notAReport(
      source,
      `a report ${lacks.join(' and ')}; state ${place ? 'year' : year === null ? 'place and year' : 'place'} in a NAME.meta.yaml beside the file`,
      findings,
    );
  }

  if (!sidecar?.year && isYearReplaced(year, text))
    return notAReport(
      source,
      `a report dated ${year} that names no five-year plan after ${latestPlanNamed(text)}: its years were changed; state the year in a NAME.meta.yaml beside the file`,
      findings,
    );

  const headUnits = units.filter(({ zone }) => zone === 'head');
  if (isDraft(head.title ?? source.page.title, headUnits)) findings.push(DRAFT_FINDING);
  const { nodes, owners } = buildTree(units, year);
  const { type, missing } = judgeParts(head, nodes, units, owners, year);
  const canonical = setCanonical(
    source.tracked,
    units.map((unit, index) => ({
      start: unit.start,
      end: unit.end,
      marks: unit.kind === 'title' ? 1 : unit.kind === 'heading' ? (owners[index] as Node).level + 1 : 0,
    })),
  );
  const ids = sectionIds(nodes);
  const unique = uniqueIds();
  const blocks: Block[] = canonical.spans.map((span, index) => {
    const unit = units[index] as Unit;
    return {
      kind: unit.kind === 'title' ? 'heading' : unit.kind,
      section: ids.get(owners[index] as Node) as string,
      id: unique(textHash(span.text)),
      ...span,
    };
  });
  const sections: Section[] = nodes.map((node) => ({
    id: ids.get(node) as string,
    role: node.role,
    theme: sectionTheme(node, nodes, units),
    level: node.level,
    number: node.number,
    title: node.title,
    parent: node.parent ? (ids.get(node.parent) as string) : null,
    start: (canonical.spans[node.first] as { start: number }).start,
    end: (canonical.spans[node.last] as { end: number }).end,
  }));
  const partial = missing.some((role) => role !== 'targets');
  return {
    source: addressed(source, sidecar),
    place,
    year,
    type,
    title: head.title ?? reportTitle(source.page.title) ?? `${year}年${place.fullName}政府工作报告`,
    meeting: head.meeting,
    date: head.date,
    speaker: head.speaker ?? (source.page.speaker ? readSpeaker(source.page.speaker) : null),
    completeness: partial ? 'partial' : 'full',
    missing,
    sections,
    blocks,
    notes: readNotes(blocks, canonical.tracked.text),
    canonical: canonical.tracked,
    findings,
  };
}

/** Annual or term report, and which roles it lacks. */
const judgeParts = (
  head: Head,
  nodes: readonly Node[],
  units: readonly Unit[],
  owners: readonly Node[],
  year: number,
): { type: ReportText['type']; missing: SectionRole[] } => {
  const titles = nodes.filter((node) => node.headed).map((node) => squeeze(node.title));
  const opening = units
    .filter((unit) => unit.zone === 'head')
    .map((unit) => unit.cue)
    .join('');
  const long = titles.some((title) => /(?:今后|未来)(?:的)?[五三]年/u.test(title)) || /今后五年/u.test(opening);
  const yearly = titles.some((title) =>
    new RegExp(`(?:今年|${year}年|新的一年|第一年).{0,20}(?:工作|任务|安排|重点|目标)`, 'u').test(title),
  );
  const annual = units.some((unit, index) => (owners[index] as Node).role === 'targets' && unit.zone === 'body' && statesTargets(unit.cue));
  const type = long && !yearly && !annual ? 'term' : 'annual';
  const roles = new Set(nodes.map((node) => node.role));
  // A title alone opens nothing.
  if (head.opening < 0 && !units.some((unit) => unit.zone === 'head' && SALUTATION.test(unit.cue))) roles.delete('opening');
  if (roles.has('self-building') && !roles.has('plan') && roles.has('targets')) roles.add('plan');
  return { type, missing: WHOLE.filter((role) => !roles.has(role)) };
};

import type { Report, ReportDocument, Source } from '../../schema/index.ts';
import { doubtfulPlaces } from '../doubtful-places.ts';
import type { ReadReport, ReportText } from '../stages.ts';
import type { Witnesses } from './group-witnesses.ts';

/** One file as the report names it; converted characters count as kept. */
export function sourceRecord({ source, canonical }: ReportText): Source {
  const count = { kept: 0, converted: 0, dropped: 0, repaired: 0 };
  for (const piece of canonical.pieces) count[piece.action] += piece.end - piece.start;
  return {
    file: source.file,
    sha256: source.sha256,
    charset: source.charset,
    profile: source.profile,
    url: source.page.url,
    postedAt: source.page.postedAt,
    characters: source.text.length,
    kept: count.kept + count.converted,
    dropped: count.dropped,
    repaired: count.repaired,
  };
}

/** The report's record: text and structure of the leading source, and what only another source says of the session. */
export function reportRecord(id: string, witnesses: Witnesses): Report {
  const [{ report: leading }] = witnesses;
  const first = <T>(pick: (report: ReportText) => T | null): T | null => {
    for (const { report } of witnesses) {
      const value = pick(report);
      if (value !== null) return value;
    }
    return null;
  };
  return {
    id,
    place: leading.place,
    year: leading.year,
    type: leading.type,
    // A text without its session line has lost its head, and a title of its own with it.
    title: witnesses.find(({ report }) => report.meeting !== null)?.report.title ?? leading.title,
    meeting: first((report) => report.meeting),
    date: first((report) => report.date),
    speaker: first((report) => report.speaker),
    completeness: leading.completeness,
    missing: [...leading.missing],
    sources: witnesses.map(({ report }) => sourceRecord(report)),
    sections: [...leading.sections],
    text: `reports/${id}.md`,
  };
}

/** What a page needs to set the report's text; `conflicts` come from comparing the other sources with it. */
export function documentRecord(id: string, { report }: ReadReport, conflicts: ReportDocument['conflicts']): ReportDocument {
  const repairs: ReportDocument['repairs'] = [];
  let at = 0;
  const doubts = new Map(doubtfulPlaces(report.canonical, report.source.doubts).map(({ start, doubt }) => [start, doubt]));
  for (const { action, after, start, end, rule } of report.canonical.pieces) {
    const doubt = after === '' ? undefined : doubts.get(at);
    if (action === 'repaired' || doubt)
      repairs.push({
        start: at,
        end: at + after.length,
        raw: report.source.text.slice(start, end),
        source: { start, end },
        rule: doubt?.rule ?? rule,
        ...(doubt && { candidates: [...doubt.candidates] }),
      });
    at += after.length;
  }
  return {
    report: id,
    blocks: [...report.blocks],
    notes: report.notes.map((note) => ({ ...note, references: [...note.references] })),
    repairs,
    conflicts,
  };
}

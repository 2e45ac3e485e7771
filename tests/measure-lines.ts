import { processFile } from '../src/pipeline/process-file.ts';
import type { ReportText } from '../src/pipeline/stages.ts';

/** Characters a hard-wrapped line holds. */
const WIDTH = 38;

/** For each character of the raw text that is no blank: its role, and what begins there (2 a heading, 1 another block). */
interface Reading {
  readonly roles: readonly (string | null)[];
  readonly begins: readonly number[];
}

const readReport = (text: string, file: string): ReportText | null => {
  const outcome = processFile(new TextEncoder().encode(text), file, {});
  return outcome.kind === 'report' ? outcome.report : null;
};

const reading = (report: ReportText | null, raw: string): Reading => {
  const roles = new Array<string | null>(raw.length).fill(null);
  const begins = new Array<number>(raw.length).fill(0);
  if (report) {
    const roleOf = new Map(report.sections.map(({ id, role }) => [id, role]));
    for (const block of report.blocks) {
      const { start } = report.canonical.sourceRange(block.start, block.start + 1);
      begins[start] = block.kind === 'heading' ? 2 : 1;
    }
    let at = 0;
    let index = 0;
    for (const piece of report.canonical.pieces) {
      for (let offset = 0; offset < piece.after.length; offset += 1) {
        while (report.blocks[index + 1] && (report.blocks[index + 1]?.start ?? 0) <= at + offset) index += 1;
        const block = report.blocks[index];
        const source = piece.action === 'kept' ? piece.start + offset : piece.start + Math.min(offset, piece.end - piece.start - 1);
        if (block && block.start <= at + offset && block.end > at + offset) roles[source] = roleOf.get(block.section) ?? null;
      }
      at += piece.after.length;
    }
  }
  const solid = [...raw.matchAll(/\S/g)].map(({ index }) => index);
  return { roles: solid.map((index) => roles[index] ?? null), begins: solid.map((index) => begins[index] ?? 0) };
};

/** How many of how many. */
export interface Share {
  right: number;
  all: number;
}
/** What of a report's structure survives a change of its line breaks. */
export interface Survival {
  /** Characters with the role they had. */
  roles: Share;
  /** Headings that begin where they began. */
  headings: Share;
  /** Paragraphs that begin where they began, or where a heading does now. */
  paragraphs: Share;
  /** Of what begins now, what began before. */
  begins: Share;
}

const compare = (before: Reading, after: Reading): Survival => {
  const out = {
    roles: { right: 0, all: 0 },
    headings: { right: 0, all: 0 },
    paragraphs: { right: 0, all: 0 },
    begins: { right: 0, all: 0 },
  };
  before.roles.forEach((role, index) => {
    if (role !== null && after.begins[index]) {
      out.begins.all += 1;
      if (before.begins[index]) out.begins.right += 1;
    }
    if (role === null) return;
    out.roles.all += 1;
    if (after.roles[index] === role) out.roles.right += 1;
    const begin = before.begins[index];
    if (!begin) return;
    const share = begin === 2 ? out.headings : out.paragraphs;
    share.all += 1;
    if (after.begins[index] === begin || (begin === 1 && after.begins[index])) share.right += 1;
  });
  return out;
};

const wrap = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => line.trim().match(new RegExp(`.{1,${WIDTH}}`, 'gu')) ?? [])
    .join('\n');

/** Ways a text loses its line breaks. */
export const breakings: readonly (readonly [string, (text: string) => string])[] = [
  ['no breaks', (text) => text.replace(/[ \t\u00a0\u3000]*\n[ \t\u00a0\u3000]*/g, '')],
  ['wrapped', wrap],
];

/**
 * Reads a report as it is and after each of the breakings, and compares character by character.
 * @returns null when the text is no report.
 */
export const measureLines = (text: string, file: string): Survival[] | null => {
  const plain = text.replace(/\r\n|\\r\\n|\\n/g, '\n');
  const report = readReport(plain, file);
  if (!report) return null;
  const before = reading(report, plain);
  return breakings.map(([, change]) => {
    const changed = change(plain);
    return compare(before, reading(readReport(changed, file), changed));
  });
};

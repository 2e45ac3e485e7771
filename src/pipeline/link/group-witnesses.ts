import { containment, shinglesOf } from '../../text/shingles.ts';
import type { ReadReport } from '../stages.ts';

/** Sources of one report; the first leads. */
export type Witnesses = readonly [ReadReport, ...ReadReport[]];

/** Two texts that share this much of the smaller are one report. Yearly reports of one place share a few per cent, a digest under a third. */
const SAME_REPORT = 0.55;
/** What one repaired character costs against one that was sound. */
const REPAIR_COST = 5;

/** Code-unit order, so that no locale decides. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Length of the text, less for what had to be repaired. */
function soundness({ report }: ReadReport): number {
  const repaired = report.canonical.pieces.reduce((sum, piece) => sum + (piece.action === 'repaired' ? piece.after.length : 0), 0);
  return report.canonical.text.length - REPAIR_COST * repaired;
}

/** Whole before partial, fuller and sounder first, then by the file's bytes and name: never by the order they came in. */
function inOrderOfTrust(reads: readonly ReadReport[]): ReadReport[] {
  const partial = ({ report }: ReadReport): number => (report.completeness === 'full' ? 0 : 1);
  return [...reads].sort(
    (a, b) =>
      partial(a) - partial(b) ||
      a.report.missing.length - b.report.missing.length ||
      soundness(b) - soundness(a) ||
      byText(a.report.source.sha256, b.report.source.sha256) ||
      byText(a.report.source.file, b.report.source.file),
  );
}

/**
 * Groups near-identical texts of one place and year into the report they witness. Different reports of one place and year
 * (an annual and a term report, a digest beside the report) stay apart.
 *
 * @returns groups in an order that does not depend on the input's; in each the fullest and soundest text leads.
 */
export function groupWitnesses(reads: readonly ReadReport[]): Witnesses[] {
  const byPlaceAndYear = Map.groupBy(inOrderOfTrust(reads), ({ report }) => `${report.place.id}-${report.year}`);
  const groups = [...byPlaceAndYear].sort(([a], [b]) => byText(a, b)).flatMap(([, alike]) => clustersOf(alike));
  return groups;
}

function clustersOf(reads: readonly ReadReport[]): Witnesses[] {
  if (reads.length === 1) return [[reads[0] as ReadReport]];
  const clusters: { shingles: ReadonlySet<number>[]; reads: ReadReport[] }[] = [];
  for (const read of reads) {
    const shingles = shinglesOf(read.report.canonical.text);
    const own = clusters.find((cluster) => cluster.shingles.some((other) => containment(shingles, other) >= SAME_REPORT));
    if (own) {
      own.shingles.push(shingles);
      own.reads.push(read);
    } else clusters.push({ shingles: [shingles], reads: [read] });
  }
  return clusters.map(({ reads: [leading, ...others] }) => [leading as ReadReport, ...others]);
}

import { doubtfulPlaces, GAP } from '../doubtful-places.ts';
import type { DraftFact, DraftQuantity, Extraction, Finding, ReportText } from '../stages.ts';

/** A digit, or a word that makes or multiplies a number, with a lost character at its side: 〓200公里, 6〓户, 〓万人. */
const CUT_FIGURE = new RegExp(`[\\d.．〇零一二三四五六七八九十百千万亿]${GAP}|${GAP}[\\d.．〇零一二三四五六七八九十百千万亿%％]`);

/**
 * Takes back what a repair leaves open: a figure cut by a lost character is no figure, and a fact on a doubtful reading
 * says so (`doubtful-reading`, low confidence).
 */
export const besideDoubts = (report: ReportText, read: Extraction): Extraction => {
  const places = doubtfulPlaces(report.canonical, report.source.doubts);
  if (places.length === 0) return read;
  const { text } = report.canonical;
  const isCut = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    CUT_FIGURE.test(text.slice(Math.max(0, start - 1), end + 1));
  const isDoubtful = (start: number, end: number): boolean => places.some((place) => place.start < end && start < place.end);
  const findings: Finding[] = [];
  const refuse = (start: number, end: number): false => {
    findings.push({
      severity: 'warning',
      rule: 'figure-beside-gap',
      message: `Figure left out: a character of “${text.slice(start, end)}” is lost`,
      hint: 'Compare with the original and enter the right characters in content/corrections.yaml.',
      ...report.canonical.sourceRange(start, end),
    });
    return false;
  };
  const facts = read.facts.flatMap((fact): DraftFact[] => {
    const { start, end } = fact.evidence;
    if (isCut(fact.evidence)) return refuse(start, end) || [];
    return [isDoubtful(start, end) ? { ...fact, confidence: 'low', flags: [...fact.flags, 'doubtful-reading'] } : fact];
  });
  const quantities = read.quantities.filter((quantity: DraftQuantity) => !isCut(quantity) || refuse(quantity.start, quantity.end));
  return { facts, quantities, findings: [...read.findings, ...findings] };
};

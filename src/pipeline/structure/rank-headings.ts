import { squeeze } from '../report-cues.ts';
import type { NumberStyle } from './numbering.ts';
import type { Unit } from './outline.ts';
import { headingScores } from './roles.ts';

/** How deep a numbering style stands by custom; a style is nested in any of lower rank. */
const RANKS: Readonly<Record<NumberStyle, number>> = {
  part: 0,
  chinese: 10,
  bracket: 20,
  ordinal: 25,
  arabic: 30,
  is: 32,
  unnumbered: 35,
  circled: 40,
  dash: 24,
};

/** Whether a heading names a part, and none of its subjects: 2017年工作回顾, 加强政府自身建设. */
export const namesPart = (written: string): boolean => {
  const title = squeeze(written);
  const scores = headingScores(title);
  const strong = (scores.get('review') ?? 0) >= 8 || (scores.get('self-building') ?? 0) >= 9;
  return (
    title.length <= 36 &&
    (strong ||
      ((scores.get('plan') ?? 0) >= 4 && /\d{4}年|今年|今后|新的一年|二〇|五年|[“”]?[一二]?十[一二三四五六]五/u.test(title)) ||
      ((scores.get('plan') ?? 0) >= 8 && title.length <= 16))
  );
};

/** Rank of each heading; undefined for paragraphs. Unnumbered headings are parts, or lie below what is numbered around them. */
export const rankHeadings = (units: readonly Unit[]): (number | undefined)[] => {
  const headings = units.filter((unit) => unit.kind === 'heading' && unit.zone === 'body');
  const numberedParts = headings.filter((unit) => unit.style === 'chinese' || unit.style === 'part');
  const named = headings.filter((unit) => unit.style === 'unnumbered' && namesPart(unit.title));
  // With no numbered part, an unnumbered heading right above （一） or between named parts is a part as well.
  const firstNumbered = numberedParts[0];
  const restarts = numberedParts.filter((unit) => unit.value === 1).length;
  const partsAreNamed =
    named.length >= 2 &&
    (numberedParts.length === 0 || restarts >= 2 || (firstNumbered !== undefined && (named[0] as Unit).start < firstNumbered.start));
  // 一、 to 六、 twice over and no named part: the parts' own headings are lost, and both rows lie below them.
  const rows: number[] = [];
  for (const unit of numberedParts) {
    if (unit.value === 1) rows.push(0);
    if (rows.length > 0) rows[rows.length - 1] = (rows.at(-1) as number) + 1;
  }
  const lostParts = named.length === 0 && rows.length >= 2 && rows.slice(0, 2).every((length) => length >= 4);
  let outer = 0;
  let inner = 0;
  let underNamed = false;
  return units.map((unit, index) => {
    if (unit.kind !== 'heading') return undefined;
    if (unit.zone === 'annex' || unit.zone === 'notes') return unit.style === 'unnumbered' ? 0 : (RANKS[unit.style ?? 'unnumbered'] ?? 35);
    const { style, value } = unit;
    if (style === 'unnumbered') {
      if (partsAreNamed || numberedParts.length === 0) {
        const next = units[index + 1];
        const opensBrackets = next?.kind === 'heading' && next.style === 'bracket' && next.value === 1;
        if (namesPart(unit.title) || (numberedParts.length === 0 && (opensBrackets || likePart(units, index)))) {
          underNamed = true;
          outer = 0;
          inner = 0;
          return 5;
        }
      }
      return 35;
    }
    if (style === 'chinese') {
      if (lostParts) return 15;
      if (underNamed && !partsAreNamed) underNamed = false;
      // A second 一、 inside an open part begins a row of its own.
      if (inner > 0 && value === inner + 1 && !(value === outer + 1 && namesPart(unit.title) && !/^(?:加强|全面加强)/u.test(unit.title))) {
        inner = value;
        return 15;
      }
      if (value === 1 && outer >= 1 && !underNamed) {
        inner = 1;
        return 15;
      }
      inner = 0;
      outer = value;
      return 10;
    }
    if (style === 'part') {
      outer = 0;
      inner = 0;
    }
    return RANKS[style ?? 'unnumbered'];
  });
};

/** An unnumbered heading in a report without numbered parts is a part when brackets begin to count below it. */
const likePart = (units: readonly Unit[], index: number): boolean => {
  for (let at = index + 1; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    if (unit.kind !== 'heading') continue;
    return unit.style === 'bracket' && unit.value === 1;
  }
  return false;
};

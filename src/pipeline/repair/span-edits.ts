import type { Edit } from '../../text/tracked.ts';
import { GAP } from '../doubtful-places.ts';
import type { Doubt, Finding } from '../stages.ts';
import type { RestoredSpan, RestoredUnit } from './restore-span.ts';
import { UNKNOWN } from './search-state.ts';
import { isDigit, type Unit } from './units.ts';

/** From this confidence on a character stands in the text; below, there is a gap. */
const SHOWN = 0.8;
/** From this one on it is taken for certain; below, it is marked as doubtful. */
const CERTAIN = 0.98;

/** Full-width marks by what the damage made of them. */
export const WIDE: ReadonlyMap<string, string> = new Map([...',;:!?()'].map((mark, i) => [mark, '，；：！？（）'[i] as string]));
const widen = (text: string): string => text.replace(/[,;:!?()]/g, (mark) => WIDE.get(mark) as string);

/** Whether the ASCII mark at `index` stands in Chinese prose: beside a Chinese character, not between digits. */
export const isProseMark = (units: readonly Unit[], index: number): boolean => {
  let [left, right] = [index - 1, index + 1];
  while (units[left]?.kind === 'note') left -= 1;
  while (units[right]?.kind === 'note') right += 1;
  const [before, after] = [units[left], units[right]];
  if (isDigit(before) && isDigit(after)) return false;
  return before?.kind === 'pair' || after?.kind === 'pair';
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const readable = (text: string): string => (text === '' ? 'nothing' : text.replaceAll(UNKNOWN, '?'));

/** The account of a unit that is not certain. */
const doubtOf = (unit: Unit, after: string, { candidates }: RestoredUnit): { doubt: Doubt; finding: Finding } => {
  const isLost = after.includes(GAP);
  const list = candidates.map(([text, share]) => `${readable(text)} ${percent(share)}`).join(', ');
  return {
    doubt: {
      start: unit.start,
      end: unit.end,
      rule: isLost ? 'lost-character' : 'doubtful-character',
      candidates: candidates.map(([text]) => widen(text.replaceAll(UNKNOWN, '')).trim()).filter((text) => text !== '' && text !== after),
    },
    finding: {
      severity: isLost ? 'warning' : 'info',
      rule: isLost ? 'lost-character' : 'doubtful-character',
      message: isLost ? `Unrecovered characters shown as ${after}; candidates: ${list}` : `Unsure reading ${after}; candidates: ${list}`,
      hint: 'Compare with the original and enter the right characters in content/corrections.yaml.',
      start: unit.start,
      end: unit.end,
    },
  };
};

export interface SpanEdits {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
}

/** Edits of one restored span, neighbours under one rule joined, with an account of each gap and each doubtful reading. */
export const spanEdits = (units: readonly Unit[], span: RestoredSpan): SpanEdits => {
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  const doubts: Doubt[] = [];
  for (const restored of span.units) {
    const unit = units[restored.unit] as Unit;
    const { start, end } = unit;
    const isAsItStood = restored.text === unit.text;
    const mark = isAsItStood ? WIDE.get(unit.text) : undefined;
    const isUnsure = isAsItStood
      ? restored.chars.some(({ char }) => char === UNKNOWN)
      : restored.chars.some(({ confidence }) => confidence < CERTAIN);
    if (isAsItStood && !isUnsure && !restored.isContested) {
      if (mark && isProseMark(units, restored.unit)) edits.push({ start, end, after: mark, action: 'repaired', rule: 'ascii-punctuation' });
      continue;
    }
    const shown = restored.chars.map(({ char, confidence }) => (char === UNKNOWN || (!isAsItStood && confidence < SHOWN) ? GAP : char));
    const after = widen(shown.join(''));
    let rule = unit.kind === 'note' && restored.text === '' ? 'pinyin-note' : restored.guessed ? 'vanished-character' : 'shifted-frame';
    if (isUnsure || restored.isContested) {
      const { doubt, finding } = doubtOf(unit, after, restored);
      doubts.push(doubt);
      findings.push(finding);
      rule = doubt.rule;
    }
    const edit: Edit = { start, end, after, action: after === '' ? 'dropped' : 'repaired', rule };
    const last = edits.at(-1);
    if (last && last.end === start && last.rule === rule && rule === 'shifted-frame')
      edits[edits.length - 1] = { ...last, end, after: last.after + after, action: 'repaired' };
    else edits.push(edit);
  }
  return { edits, findings, doubts };
};

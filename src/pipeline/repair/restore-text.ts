import type { Edit } from '../../text/tracked.ts';
import type { Finding } from '../stages.ts';
import { foldCode, foldText } from './fold.ts';
import { Guesses } from './guesses.ts';
import { LanguageModel } from './language-model.ts';
import { learnNotes } from './pinyin-notes.ts';
import { type RestoredSpan, restoreSpan } from './restore-span.ts';
import { scriptCostOf } from './script.ts';
import { STRIKING, type Surroundings, UNKNOWN } from './search-state.ts';
import { type Unit, unitsOf } from './units.ts';

/** Shown for a character that can't be recovered with confidence. */
export const GAP = '〓';
/** Least share of belief with which a vanished character is put back. */
const CONFIDENT = 0.75;
/** The same for a character whose bytes all stand there. */
const LITERAL = 0.6;

/** Marks of GBK's row A1 with which a line may begin. */
const LINE_OPENERS = '\u3000“‘《〈「『【〔—…·★●◆■□○◎※→';

/** Marks after which a frame is surely sound again; letters and digits may be halves of characters. */
const SPAN_ENDS: ReadonlySet<string> = new Set(',.%) ');

const isDigit = (unit: Unit | undefined): boolean => unit !== undefined && /^\d$/.test(unit.text);

/** Whether the frame may be lost at unit `index`. */
const isLocus = (units: readonly Unit[], index: number): boolean => {
  const unit = units[index] as Unit;
  const [before, next] = [units[index - 1], units[index + 1]];
  if (unit.kind === 'cut-note') return true;
  if (unit.kind === 'pair') return index === 0 && next !== undefined && unit.first === 0xa1 && !LINE_OPENERS.includes(unit.text);
  if (unit.kind !== 'ascii' || !STRIKING.has(unit.first) || before === undefined || (isDigit(before) && isDigit(next))) return false;
  // Behind a mark and a blank the frame was never lost.
  if (next?.text === ' ') return false;
  // Question marks in a row stand for lost blanks.
  if (unit.text === '?' && (before.text === '?' || next?.text === '?')) return false;
  if (next?.text === '?' && units[index + 2]?.text === '?') return false;
  // AC, the second half of a full-width comma, leads only characters whose trail may read as an ASCII letter.
  return unit.text !== ',' || (next?.kind === 'ascii' && /[@-Z^-z|~]/.test(next.text));
};

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([...',;:!?()'].map((mark, i) => [mark, '，；：！？（）'[i] as string]));
const widen = (text: string): string => text.replace(/[,;:!?()]/g, (mark) => FULL_WIDTH.get(mark) as string);

/** Whether the ASCII mark at `index` stands in Chinese prose: beside a Chinese character, not between digits. */
const isProseMark = (units: readonly Unit[], index: number): boolean => {
  let [left, right] = [index - 1, index + 1];
  while (units[left]?.kind === 'note') left -= 1;
  while (units[right]?.kind === 'note') right += 1;
  const [before, after] = [units[left], units[right]];
  if (isDigit(before) && isDigit(after)) return false;
  return before?.kind === 'pair' || after?.kind === 'pair';
};

const lineRanges = function* (text: string): Generator<readonly [number, number]> {
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield [start, end];
    start = end + 1;
  }
};

/** How far a reading behind a punctuation mark is looked at, and how likely its characters must be on average to be sound. */
const PROBE = 6;
const SOUND_PROSE = -4.2;

/** Pauses that no prose has right behind a mark. */
const PAUSES = '，。、；：';

/** Whether what follows the mark at `index` reads as prose just as it stands. */
const readsAsProse = (units: readonly Unit[], index: number, history: string, model: LanguageModel): boolean => {
  if (PAUSES.includes(units[index + 1]?.text ?? ' ')) return false;
  let place = model.at(history);
  let sum = 0;
  let count = 0;
  for (const unit of units.slice(index)) {
    if (unit.kind === 'note') continue;
    if (unit.kind === 'cut-note' || unit.kind === 'other') return false;
    const code = foldCode(unit.text.charCodeAt(0));
    const score = place.score(code);
    if (score < 3 * SOUND_PROSE) return false;
    sum += score;
    count += 1;
    place = place.next(code);
    if (count === PROBE) break;
  }
  return sum / count > SOUND_PROSE;
};

/** What lies outside the spans that may be damaged, line by line, without notes. */
const soundStretches = (lines: readonly (readonly Unit[])[]): string[] => {
  const out: string[] = [];
  for (const units of lines) {
    let stretch = '\n';
    let doubtful = false;
    units.forEach((unit, index) => {
      if (isLocus(units, index)) {
        doubtful = true;
        out.push(stretch);
        stretch = '';
      } else if (doubtful) doubtful = !(unit.kind === 'note' || SPAN_ENDS.has(unit.text));
      if (!doubtful && unit.kind !== 'note' && unit.kind !== 'cut-note') stretch += unit.text;
    });
    out.push(`${stretch}\n`);
  }
  return out.filter((stretch) => stretch.trim() !== '');
};

/** Edits of one restored span, neighbours under one rule joined. */
const spanEdits = (units: readonly Unit[], span: RestoredSpan, findings: Finding[]): Edit[] => {
  const out: Edit[] = [];
  for (const restored of span.units) {
    const unit = units[restored.unit] as Unit;
    const isNote = unit.kind === 'note' && restored.text === '';
    const mark = restored.text === unit.text ? FULL_WIDTH.get(unit.text) : undefined;
    if (mark && isProseMark(units, restored.unit))
      out.push({ start: unit.start, end: unit.end, after: mark, action: 'repaired', rule: 'ascii-punctuation' });
    if (restored.text === unit.text) continue;
    const least = restored.guessed ? CONFIDENT : LITERAL;
    const chars = Array.from(restored.text, (char, i) => (char === UNKNOWN || (restored.beliefs[i] as number) < least ? GAP : char));
    const after = widen(chars.join(''));
    const isLost = after.includes(GAP);
    if (isLost)
      findings.push({
        severity: 'warning',
        rule: 'lost-character',
        message: `Unrecovered characters shown as ${after}; candidates: ${restored.candidates.map(([text, share]) => `${text.replaceAll(UNKNOWN, '?')} ${Math.round(share * 100)} %`).join(', ')}`,
        hint: 'Compare with the original and enter the right characters in content/corrections.yaml.',
        start: unit.start,
        end: unit.end,
      });
    const rule = isNote ? 'pinyin-note' : isLost ? 'lost-character' : restored.guessed ? 'vanished-character' : 'shifted-frame';
    const edit: Edit = { start: unit.start, end: unit.end, after, action: after === '' ? 'dropped' : 'repaired', rule };
    const last = out.at(-1);
    if (last && last.end === edit.start && last.rule === rule && rule === 'shifted-frame')
      out[out.length - 1] = { ...last, end: edit.end, after: last.after + after, action: 'repaired' };
    else out.push(edit);
  }
  return out;
};

/**
 * Undoes the damage: drops notes, reads shifted spans in their right frame, puts vanished characters back where the
 * language model is sure of them and a gap where it isn't.
 * @returns edits in offsets of `text`, and a finding for each gap with its candidates.
 */
export const restoreText = (text: string): { edits: Edit[]; findings: Finding[] } => {
  const lines = Array.from(lineRanges(text), ([start, end]) => unitsOf(text, start, end));
  const sound = soundStretches(lines);
  const model = new LanguageModel(sound.map(foldText));
  const scriptCost = scriptCostOf(sound.join(''));
  const around: Surroundings = { model, scriptCost, notes: learnNotes(text), guesses: new Guesses(model, scriptCost) };
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const units of lines) {
    let history = '\n';
    let quoted = false;
    const pass = (text: string): void => {
      const mark = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
      if (mark >= 0) quoted = text[mark] === '“';
      history = (history + foldText(text)).slice(-6);
    };
    for (let index = 0; index < units.length; ) {
      const unit = units[index] as Unit;
      const isDoubtful =
        isLocus(units, index) &&
        (unit.kind !== 'ascii' || units[index + 1]?.kind !== 'pair' || !readsAsProse(units, index, history, around.model));
      const span = isDoubtful ? restoreSpan(units, index, history, quoted, around) : null;
      const isChanged = span?.units.some(
        (restored) => restored.text !== units[restored.unit]?.text && units[restored.unit]?.kind !== 'note',
      );
      if (span && isChanged) {
        edits.push(...spanEdits(units, span, findings));
        pass(span.units.map((restored) => restored.text).join(''));
        index = span.end;
        continue;
      }
      if (unit.kind === 'note') edits.push({ start: unit.start, end: unit.end, after: '', action: 'dropped', rule: 'pinyin-note' });
      else pass(unit.text);
      const mark = FULL_WIDTH.get(unit.text);
      if (mark && isProseMark(units, index))
        edits.push({ start: unit.start, end: unit.end, after: mark, action: 'repaired', rule: 'ascii-punctuation' });
      index += 1;
    }
  }
  return { edits, findings };
};

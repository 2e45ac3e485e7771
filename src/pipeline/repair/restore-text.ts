import type { Edit } from '../../text/tracked.ts';
import type { Doubt, Finding } from '../stages.ts';
import { foldCode, foldText } from './fold.ts';
import { Guesses } from './guesses.ts';
import { LanguageModel } from './language-model.ts';
import { learnNotes } from './pinyin-notes.ts';
import { type RestoredSpan, restoreSpan } from './restore-span.ts';
import { scriptCostOf } from './script.ts';
import { SOUND_ASCII, STRIKING, type Surroundings } from './search-state.ts';
import { isProseMark, spanEdits, WIDE } from './span-edits.ts';
import { isDigit, type Unit, unitsOf } from './units.ts';

/** Marks of GBK's row A1 with which a line may begin. */
const LINE_OPENERS = '\u3000“‘《〈「『【〔—…·★●◆■□○◎※→';

/** Marks after which a frame is surely sound again; letters and digits may be halves of characters, behind a comma pairs may be gone. */
const SPAN_ENDS: ReadonlySet<string> = new Set('.%) ');

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

/** A `?` behind the end of a line's last sentence stands for a blank that the encoding lacked. */
const isLostBlank = (units: readonly Unit[], index: number): boolean =>
  units[index]?.text === '?' && index === units.length - 1 && '。！；'.includes(units[index - 1]?.text ?? ' ');

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

const LONGEST_HEADING = 6;
const NUMERALS = '一二三四五六七八九十';

/** The heading that follows on the one with which a line begins: `（十）` → `（十一）`; null when it begins with none. */
const headingAfter = (line: string): string | null => {
  const number = /^[（(](十?[一二三四五六七八九]|十)[）)]/.exec(line)?.[1];
  if (!number) return null;
  const next = (number.length > 1 ? 10 : 0) + NUMERALS.indexOf(number.at(-1) as string) + 2;
  if (next > 19) return null;
  return `（${next > 10 ? '十' : ''}${NUMERALS[(next - 1) % 10]}）`;
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

/**
 * Undoes the damage: drops notes, reads shifted spans in their right frame, puts vanished characters back where the
 * language model is sure of them, marks them as doubtful where it is not quite, and leaves a gap where it isn't at all.
 * @returns edits in offsets of `text`, and for each gap and each doubtful reading a finding and its candidates.
 */
export const restoreText = (text: string): { edits: Edit[]; findings: Finding[]; doubts: Doubt[] } => {
  const lines = Array.from(lineRanges(text), ([start, end]) => unitsOf(text, start, end));
  const sound = soundStretches(lines);
  const model = new LanguageModel(sound.map(foldText));
  const scriptCost = scriptCostOf(sound.join(''));
  const around: Surroundings = { model, scriptCost, notes: learnNotes(text), guesses: new Guesses(model, scriptCost) };
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  const doubts: Doubt[] = [];
  let heading: string | null = null;
  for (const units of lines) {
    let history = '\n';
    let quoted = false;
    let hollow = false;
    const pass = (text: string): void => {
      const mark = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'));
      if (mark >= 0) quoted = text[mark] === '“';
      history = (history + foldText(text)).slice(-6);
      if (line.length < LONGEST_HEADING) line += text;
    };
    let line = '';
    for (let index = 0; index < units.length; ) {
      const unit = units[index] as Unit;
      if (unit.kind === 'note' || (unit.kind === 'ascii' && SOUND_ASCII.test(unit.text))) hollow = false;
      if (isLostBlank(units, index)) {
        edits.push({ start: unit.start, end: unit.end, after: '', action: 'dropped', rule: 'lost-blank-mark' });
        index += 1;
        continue;
      }
      const soundsOdd = (): boolean => !readsAsProse(units, index, history, around.model);
      const isDoubtful: boolean =
        (isLocus(units, index) && (unit.kind !== 'ascii' || units[index + 1]?.kind !== 'pair' || soundsOdd())) ||
        (hollow && (unit.kind === 'pair' || (unit.kind === 'ascii' && !STRIKING.has(unit.first))) && soundsOdd());
      const span: RestoredSpan | null = isDoubtful
        ? restoreSpan(units, index, history, { quoted, hollow, heading: index === 0 ? heading : null }, around)
        : null;
      if (span?.isChanged) {
        const found = spanEdits(units, span);
        edits.push(...found.edits);
        findings.push(...found.findings);
        doubts.push(...found.doubts);
        pass(span.units.map((restored) => restored.text).join(''));
        index = span.end;
        hollow = span.hollow;
        continue;
      }
      if (unit.kind === 'note') edits.push({ start: unit.start, end: unit.end, after: '', action: 'dropped', rule: 'pinyin-note' });
      else pass(unit.text);
      const mark = WIDE.get(unit.text);
      if (mark && isProseMark(units, index))
        edits.push({ start: unit.start, end: unit.end, after: mark, action: 'repaired', rule: 'ascii-punctuation' });
      index += 1;
    }
    heading = headingAfter(line) ?? heading;
  }
  return { edits, findings, doubts };
};

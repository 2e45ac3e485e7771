import type { Edit } from '../../text/tracked.ts';
import type { Finding } from '../stages.ts';
import { foldText } from './fold.ts';
import { LanguageModel } from './language-model.ts';
import { learnNotes } from './pinyin-notes.ts';
import { type RestoredSpan, restoreSpan, STRIKING, type Surroundings, UNKNOWN } from './restore-span.ts';
import { scriptCostOf } from './script.ts';
import { type Unit, unitsOf } from './units.ts';

/** Shown for a character that can't be recovered with confidence. */
export const GAP = '〓';
/** Least share of belief with which a vanished character is put back. */
const CONFIDENT = 0.6;

/** Marks of GBK's row A1 with which a line may begin. */
const LINE_OPENERS = '\u3000“‘《〈「『【〔—…·★●◆■□○◎※→';

/** Marks after which a frame is surely sound again; letters and digits may be halves of characters. */
const SPAN_ENDS: ReadonlySet<string> = new Set(',.%) ');

/** Whether the frame may be lost at unit `index`. */
const isLocus = (units: readonly Unit[], index: number): boolean => {
  const unit = units[index] as Unit;
  const next = units[index + 1];
  if (unit.kind === 'cut-note') return true;
  if (!next || next.kind === 'other') return false;
  if (unit.kind === 'pair') return index === 0 && unit.first === 0xa1 && !LINE_OPENERS.includes(unit.text);
  return unit.kind === 'ascii' && STRIKING.has(unit.first) && unit.text !== ',' && index > 0 && units[index - 1]?.kind !== 'ascii';
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

/** Whether what follows the mark at `index` reads as prose just as it stands. */
const readsAsProse = (units: readonly Unit[], index: number, history: string, model: LanguageModel): boolean => {
  let before = history;
  let sum = 0;
  let count = 0;
  for (const unit of units.slice(index)) {
    if (unit.kind === 'note') continue;
    if (unit.kind === 'cut-note' || unit.kind === 'other') return false;
    const folded = foldText(unit.text);
    const score = model.at(before).score(folded);
    if (score < 3 * SOUND_PROSE) return false;
    sum += score;
    count += 1;
    before = (before + folded).slice(-PROBE);
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
    out.push(stretch);
  }
  return out.filter((stretch) => stretch.trim() !== '');
};

/** Edits of one restored span, neighbours under one rule joined. */
const spanEdits = (units: readonly Unit[], span: RestoredSpan, findings: Finding[]): Edit[] => {
  const out: Edit[] = [];
  for (const restored of span.units) {
    const unit = units[restored.unit] as Unit;
    const isNote = unit.kind === 'note' && restored.text === '';
    if (restored.text === unit.text) continue;
    const chars = Array.from(restored.text, (char, i) => (char === UNKNOWN || (restored.beliefs[i] as number) < CONFIDENT ? GAP : char));
    const after = chars.join('');
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
  const around: Surroundings = {
    model: new LanguageModel(sound.map(foldText)),
    notes: learnNotes(text),
    scriptCost: scriptCostOf(sound.join('')),
  };
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const units of lines) {
    let history = '\n';
    for (let index = 0; index < units.length; ) {
      const unit = units[index] as Unit;
      const isDoubtful =
        isLocus(units, index) &&
        (unit.kind !== 'ascii' || units[index + 1]?.kind !== 'pair' || !readsAsProse(units, index, history, around.model));
      const span = isDoubtful ? restoreSpan(units, index, history, around) : null;
      const isChanged = span?.units.some(
        (restored) => restored.text !== units[restored.unit]?.text && units[restored.unit]?.kind !== 'note',
      );
      if (span && isChanged) {
        edits.push(...spanEdits(units, span, findings));
        history = (history + foldText(span.units.map((restored) => restored.text).join(''))).slice(-6);
        index = span.end;
        continue;
      }
      if (unit.kind === 'note') edits.push({ start: unit.start, end: unit.end, after: '', action: 'dropped', rule: 'pinyin-note' });
      else history = (history + foldText(unit.text)).slice(-6);
      index += 1;
    }
  }
  return { edits, findings };
};

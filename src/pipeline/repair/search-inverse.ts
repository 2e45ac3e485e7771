import { isLead, isTrail, pairCharacter, pairCode } from '../../text/gbk.ts';
import { COST } from './costs.ts';
import { foldCode } from './fold.ts';
import { ALL_LEADS } from './guesses.ts';
import type { Place } from './language-model.ts';
import { isMisplaced, PAUSES } from './misplaced-marks.ts';
import { hasReading, type NoteTable } from './pinyin-notes.ts';
import { Beam, placeOf, SOUND_ASCII, STRIKING, type State, type Surroundings, UNKNOWN } from './search-state.ts';
import { pairBefore, readingBehind, readingOf, type Unit } from './units.ts';

const WIDTH = 120;
/** How many states may have a vanished pair before the next unit, by how many vanished already. */
export const VANISHING = [24, 10, 6, 4] as const;
/** A state so much less likely than the best one is not looked at for vanished pairs. */
const UNLIKELY = 8;
const CANDIDATES = 40;
/** How many states may have one pair gone from inside the unit in hand, how many two, how many three. */
const HOLLOW = [6, 4, 2] as const;
/** States that may have lost a trail byte before an ASCII character. */
const DROPPING = 16;
/** The same for states whose pending lead is itself unknown. */
const DROPPING_UNKNOWN = 3;
/** Units read beyond the last shifted byte, so that what follows has its say. */
const LOOKAHEAD = 4;

const OPENERS = '“《（—';
const MARKS = '“”《》（）';
const HAN = /\p{Script=Han}/u;
/** Closing marks that a broken line may begin with. */
const QUOTE_ENDS = '”’》）';
const LINE_END = 10;
const QUOTE = 0x201c;
const UNQUOTE = 0x201d;
/** A digit and a letter, folded. */
const SWALLOWED = [0x30, 0x61];

const A3 = 0xa3;
/** A beam search over the readings of one line's units from `start` on. */
export class Search {
  readonly #units: readonly Unit[];
  readonly #around: Surroundings;
  readonly #start: number;
  /** States below this score are not worth keeping at the unit in hand. */
  #least = Number.NEGATIVE_INFINITY;

  constructor(units: readonly Unit[], start: number, around: Surroundings) {
    this.#units = units;
    this.#around = around;
    this.#start = start;
  }

  /** @param reading of the note behind the character, empty when it bears none, null when a note can't tell. */
  #emit(
    out: Beam,
    state: State,
    unit: number,
    char: string,
    guessed: boolean,
    pending: readonly number[],
    cost: number,
    reading: string | null = '',
  ): void {
    const { notes, scriptCost } = this.#around;
    const place = placeOf(state);
    const code = foldCode(char.charCodeAt(0));
    let score = state.score + place.score(code) - cost;
    if (score < this.#least || score < out.least) return;
    const noteCost = reading === null ? 0 : this.#noteCost(char, reading, notes);
    const misplaced = isMisplaced(place.tail, code) && !(unit === 0 && QUOTE_ENDS.includes(char)) ? COST.misplaced : 0;
    const mark = guessed && MARKS.includes(char) ? COST.guessedMark : 0;
    const quoted = code === QUOTE || (code !== UNQUOTE && state.quoted);
    const unpaired = (code === QUOTE && state.quoted) || (code === UNQUOTE && !state.quoted) ? COST.unpaired : 0;
    score -= scriptCost(char) + noteCost + misplaced + mark + unpaired;
    if (score < this.#least || score < out.least) return;
    out.add({ score, before: place, code, pending, quoted, hollow: state.hollow, last: { unit, char, guessed, before: state.last } });
  }

  /** A character and the ASCII one behind it that the shifted frame took for its neighbour's trail. */
  #emitBoth(out: Beam, state: State, unit: number, char: string, guessed: boolean, ascii: string): void {
    const first = new Beam(1);
    this.#emit(first, state, unit, char, guessed, [], 0, readingOf(this.#units, unit));
    if (first.states[0]) this.#emit(out, first.states[0], unit, ascii, false, [], 0);
  }

  /** The characters with this lead byte that bear this reading: as the text annotates them, else as a dictionary reads them. */
  #annotated(lead: number, reading: string): string[] {
    const known = [...(this.#around.notes.byReading.get(reading) ?? [])].filter((char) => (pairCode(char) ?? 0) >> 8 === lead);
    if (known.length > 0) return known;
    return this.#around.guesses
      .withLead(lead)
      .map(({ char }) => char)
      .filter((char) => hasReading(char, reading));
  }

  #noteCost(char: string, reading: string, { always, byReading }: NoteTable): number {
    if (reading === '') return always.has(char) ? COST.unannotated : 0;
    const known = byReading.get(reading);
    return known && !known.has(char) ? COST.wrongNote : 0;
  }

  /** Every character with one of the pending leads and a trail nobody can see. */
  #dropped(state: State, unit: number, cost: number, reading: string | null): readonly State[] {
    const out = new Beam(CANDIDATES);
    for (const lead of state.pending)
      for (const { char, isCommon } of this.#around.guesses.withLead(lead))
        if (isCommon || state.pending.length === 1) this.#emit(out, state, unit, char, true, [], cost, reading);
    return out.states;
  }

  /** A vanished pair before `unit`: its first byte ends a character, its second begins another. */
  #vanish(states: readonly State[], unit: number): readonly State[] {
    const out = new Beam(CANDIDATES);
    const reading = readingOf(this.#units, unit);
    for (const state of states)
      for (const lead of state.pending)
        for (const { char, seconds } of this.#around.guesses.vanishing(lead)) this.#emit(out, state, unit, char, true, seconds, 0, reading);
    return out.states;
  }

  /** A trail byte 0x80 is no lead byte: read as one, it is dropped, and the frame is sound again. */
  #trail80(states: readonly State[], unit: number): readonly State[] {
    const out = new Beam(CANDIDATES);
    for (const state of states)
      for (const lead of state.pending.length === 1 ? state.pending : []) {
        const char = pairCharacter(lead, 0x80);
        if (this.#around.guesses.may(char)) this.#emit(out, state, unit, char, true, [], COST.trail80, readingOf(this.#units, unit));
      }
    return out.states;
  }

  /**
   * A mark that stands for the trail A3 of one character and the lead of the next. Before a pause the next character must
   * have lost its trail as well: nothing else can stand between.
   */
  #struck(out: Beam, state: State, index: number, lead: number): void {
    const next = this.#units[index + 1];
    const isPause = next?.kind === 'pair' && PAUSES.includes(next.text);
    const struck = isPause ? new Beam(CANDIDATES) : out;
    for (const { char } of this.#around.guesses.withTrail(A3)) this.#emit(struck, state, index, char, true, [lead], COST.struck);
    if (!isPause) return;
    out.addAll(struck.states);
    for (const cut of struck.states) out.addAll(this.#dropped({ ...cut, score: cut.score - COST.lostTrail }, index, 0, ''));
  }

  /** A character of these bytes from whose inside vanished pairs may be gone: the halves of two others. */
  #hollow(out: Beam, state: State, index: number, first: number, second: number): void {
    let inside: readonly State[] = [{ ...state, pending: [first] }];
    for (const width of HOLLOW) {
      inside = this.#vanish(inside.slice(0, width), index);
      for (const cut of inside)
        for (const lead of cut.pending) {
          const char = pairCharacter(lead, second);
          if (this.#around.guesses.may(char)) this.#emit(out, cut, index, char, true, [], COST.hollow);
        }
    }
  }

  #sound(out: Beam, was: State, index: number, unit: Unit, rank: number): void {
    const first = index === this.#start;
    const endsHollow = unit.kind === 'note' || unit.kind === 'cut-note' || (unit.kind === 'ascii' && SOUND_ASCII.test(unit.text));
    const state = was.hollow && endsHollow ? { ...was, hollow: false } : was;
    if (state.hollow && rank < HOLLOW[0]) {
      if (unit.kind === 'pair') this.#hollow(out, state, index, unit.first, unit.second);
      else if (unit.kind === 'ascii') this.#hollow(out, state, index, A3, unit.first + 0x80);
    }
    if (unit.kind === 'pair') {
      const strange = state.hollow && !this.#around.guesses.may(unit.text) ? COST.strange : 0;
      this.#emit(out, state, index, unit.text, false, [], strange, readingBehind(this.#units, index) === '' ? '' : null);
      if (index === 0 && first && unit.first === 0xa1) out.add({ ...state, score: state.score - COST.oddStart, pending: [unit.second] });
    } else if (unit.kind === 'ascii') {
      const next = this.#units[index + 1];
      const cut = STRIKING.has(unit.first) && next?.kind === 'ascii' && isTrail(next.first) ? COST.beforeLetter : 0;
      const strange = state.hollow && !STRIKING.has(unit.first) ? COST.strange : 0;
      this.#emit(out, state, index, unit.text, false, [], cut + strange);
      if (STRIKING.has(unit.first) && index > 0) this.#struck(out, state, index, unit.first + 0x80);
    } else if (unit.kind === 'cut-note') {
      const cut = this.#annotated(pairBefore(this.#units, index)?.second ?? -1, unit.reading);
      out.add({ ...state, pending: cut.length > 0 ? cut.map((char) => (pairCode(char) as number) & 0xff) : ALL_LEADS });
    } else if (unit.kind === 'other') this.#emit(out, state, index, unit.text, false, [], 0);
    else {
      // A note behind a character that bears another reading: the frame was not sound after all.
      const known = this.#around.notes.byReading.get(unit.reading);
      const before = state.last?.char ?? this.#units[index - 1]?.text;
      const cost = before && !HAN.test(before) ? COST.strayNote : known && before && !known.has(before) ? COST.wrongNote : 0;
      out.add({ ...state, score: state.score - cost });
    }
  }

  #shifted(out: Beam, state: State, index: number, unit: Unit, dropping: boolean): void {
    const guessed = state.pending.length > 1;
    const { byReading } = this.#around.notes;
    if (unit.kind === 'pair') {
      for (const lead of state.pending) {
        const char = pairCharacter(lead, unit.first);
        if (char === '' || (guessed && !this.#around.guesses.may(char))) continue;
        if (isLead(unit.second)) this.#emit(out, state, index, char, guessed, [unit.second], 0, readingOf(this.#units, index));
        else if (unit.second < 0x80) this.#emitBoth(out, state, index, char, guessed, String.fromCharCode(unit.second));
      }
    } else if (unit.kind === 'ascii') {
      for (const lead of state.pending) {
        const whole = pairCharacter(lead, unit.first);
        if (whole !== '' && (!guessed || this.#around.guesses.may(whole)))
          this.#emit(out, state, index, whole, guessed, [], 0, readingBehind(this.#units, index) || readingOf(this.#units, index));
        const half = unit.first >= 0x21 ? pairCharacter(lead, A3) : '';
        if (half !== '' && (!guessed || this.#around.guesses.may(half)))
          this.#emit(out, state, index, half, guessed, [unit.first + 0x80], 0, readingOf(this.#units, index));
      }
      if (dropping && !isTrail(unit.first))
        for (const next of this.#dropped(state, index, 0, readingOf(this.#units, index))) {
          this.#emit(out, { ...next, hollow: STRIKING.has(unit.first) }, index, unit.text, false, [], 0);
          if (unit.text === '?') this.#swallowed(out, next, index);
        }
    } else if (unit.kind === 'note' || unit.kind === 'cut-note') {
      for (const lead of state.pending.length > 1 ? [] : state.pending)
        for (const char of this.#annotated(lead, unit.reading)) this.#emit(out, state, index, char, false, [], 0, unit.reading);
      if (state.pending.length > 1)
        for (const char of byReading.get(unit.reading) ?? [])
          if (state.pending.includes((pairCode(char) as number) >> 8)) this.#emit(out, state, index, char, false, [], 0, unit.reading);
      if (unit.kind === 'cut-note' && !guessed)
        for (const lead of state.pending)
          for (const annotated of byReading.get(unit.reading) ?? []) {
            // The note's character lies across two others here as well: its first byte is the trail that is missing.
            const code = pairCode(annotated) as number;
            const char = pairCharacter(lead, code >> 8);
            if (this.#around.guesses.may(char)) this.#emit(out, state, index, char, true, [code & 0xff], 0, '');
          }
      const before = this.#units[index - 1];
      if (unit.kind === 'note' && before?.kind === 'pair' && byReading.get(unit.reading)?.has(before.text))
        out.add({ ...state, score: state.score - 1 });
      if (!byReading.has(unit.reading)) out.addAll(this.#dropped(state, index, 1, null));
    }
  }

  /** What `?` may stand for: a digit, a letter, or who knows what. */
  #swallowed(out: Beam, state: State, index: number): void {
    const place = placeOf(state);
    const last = { unit: index, char: UNKNOWN, guessed: true, before: state.last };
    for (const code of SWALLOWED)
      out.add({ score: state.score + place.score(code), before: place, code, pending: [], quoted: state.quoted, hollow: false, last });
    out.add({ ...state, score: state.score - COST.swallowed, last });
  }

  /** Ends a line; in a shifted frame the last trail byte went with the line's end. */
  #finish(states: readonly State[], index: number): readonly State[] {
    const out = new Beam(WIDTH);
    const end = (state: State): void => out.add({ ...state, score: state.score + placeOf(state).score(LINE_END) });
    for (const state of states) {
      if (state.pending.length === 0) end(state);
      else {
        // A mark at the very end was struck only if a sentence ends there.
        const isStruck = state.last?.unit === index && STRIKING.has(this.#units[index]?.first ?? 0);
        for (const whole of this.#dropped(state, index, 0, '')) {
          const char = whole.last?.char ?? '';
          if (isStruck ? PAUSES.includes(char) : !OPENERS.includes(char)) end(whole);
        }
      }
    }
    return out.states;
  }

  /**
   * Reads on until the frame has been sound for a while; `depth` pairs in a row may have vanished.
   * @param quoted whether a quotation mark is open at the start.
   * @param hollow see `State`.
   */
  run(place: Place, quoted: boolean, hollow: boolean, depth: number): { states: readonly State[]; end: number } {
    let states: readonly State[] = [{ score: 0, before: place, code: null, pending: [], quoted, hollow, last: null }];
    let index = this.#start;
    let calm = 0;
    for (; index < this.#units.length && calm < LOOKAHEAD; index += 1) {
      const unit = this.#units[index] as Unit;
      const after = new Beam(WIDTH);
      const read = (state: State, rank: number): void => {
        if (state.pending.length === 0) this.#sound(after, state, index, unit, rank);
        else this.#shifted(after, state, index, unit, rank < (state.pending.length > 1 ? DROPPING_UNKNOWN : DROPPING));
        // Reading on only costs: what is hopeless already stays so.
        this.#least = after.least;
      };
      this.#least = Number.NEGATIVE_INFINITY;
      states.forEach(read);
      this.#trail80(states, index).forEach(read);
      const likely = (states[0]?.score ?? 0) - UNLIKELY;
      let vanishing: readonly State[] = states.filter(({ pending, score }) => pending.length > 0 && score > likely);
      for (const width of VANISHING.slice(0, depth)) {
        if (vanishing.length === 0) break;
        vanishing = this.#vanish(vanishing.slice(0, width), index);
        vanishing.forEach(read);
      }
      states = after.states;
      const top = states[0];
      if (!top) return { states, end: index };
      calm = top.pending.length === 0 ? calm + 1 : 0;
      if (calm === LOOKAHEAD && states.slice(0, 20).some((state) => state.pending.length > 0 && state.score > top.score - 8)) calm -= 1;
    }
    this.#least = Number.NEGATIVE_INFINITY;
    if (index === this.#units.length) states = this.#finish(states.slice(0, 24), index - 1);
    return { states: states.filter((state) => state.pending.length === 0), end: index };
  }
}

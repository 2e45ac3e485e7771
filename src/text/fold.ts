/** Text made uniform for recognition, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** `at[i]` is the UTF-16 offset in the original of folded character `i`; `at[text.length]` is the original's length. */
  readonly at: ArrayLike<number>;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '︰': '：',
  '∶': '：',
  '﹪': '%',
  '℅': '%',
  '٪': '%',
  '～': '-',
  '~': '-',
  '〜': '-',
  '–': '-',
  '－': '-',
  '—': '—',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '．': '.',
  '·': '.',
  '•': '.',
};

const DROPPED = /[\s\u3000\u00a0\u200b-\u200f\ufeff★☆▲△●○■□◆◇“”‘’"'「」『』﹁﹂]/;
const HAN = /\p{Script=Han}/u;
const CIRCLED = /[\u2460-\u24ff\u2776-\u2793]/;
/** A call of a note behind a word: ［12］ 〔3〕 【15】. */
const NOTE_CALL = /^[[［〔【]\s*(?:注\s*)?\d{1,3}\s*[\]］〕】]/;

/** How one character folds whatever its neighbours are: '' when it goes, a point or a comma for those that need a look around. */
function foldCharacter(char: string): string {
  if (DROPPED.test(char) || CIRCLED.test(char)) return '';
  const code = char.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
  if (narrow === ',') return ',';
  const upper = narrow.toUpperCase();
  return PUNCTUATION[narrow] ?? (upper.length === 1 ? upper : narrow);
}

/** In the table below: what goes, what depends on its neighbours, and what no text has held so far. */
const GOES = -1;
const POINT = -2;
const COMMA = -3;
const OPENS = -4;
const NEW = -5;
/** The UTF-16 unit that each one folds to, or one of the above; texts use a few thousand, learnt as they come. */
const table = new Int32Array(0x10000).fill(NEW);
for (let code = 0x4e00; code < 0xa000; code += 1) table[code] = code;

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const folded = foldCharacter(char);
  const unit = folded === '' ? GOES : folded === '.' ? POINT : folded === ',' ? COMMA : OPENING.has(char) ? OPENS : folded.charCodeAt(0);
  table[code] = unit;
  return unit;
}

/** The folded units of the text at hand: kept from one to the next, as only `at` and the text leave. */
let units = new Uint16Array(1 << 12);

/**
 * Folds what has no meaning for a figure: blanks and quotation marks go, full-width letters, digits and signs become
 * ASCII, half-width punctuation full-width, letters capital; a thousands separator and the calls of notes go.
 * One original character never becomes two, so that ranges map back exactly.
 */
export function fold(original: string): Folded {
  if (units.length < original.length) units = new Uint16Array(original.length * 2);
  let text = '';
  const at = new Int32Array(original.length + 1);
  /** How many characters have been folded. */
  let length = 0;
  /** Where the run of characters that stay as they are began: only where one does not is the text put together. */
  let run = 0;
  /** How many had been folded when the last thousands separator went. */
  let separated = -1;
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    let unit = table[code] as number;
    if (unit === NEW) unit = learn(code);
    if (unit === POINT) unit = pointOrStop(code, length === 0 ? 0 : (units[length - 1] as number), original, i);
    else if (unit === COMMA) {
      if (isSeparator(length, separated, original, i)) {
        separated = length;
        unit = GOES;
      } else unit = WIDE_COMMA;
    } else if (unit === OPENS) {
      const call = NOTE_CALL.exec(original.slice(i, i + 12));
      if (call) {
        text += original.slice(run, i);
        i += call[0].length - 1;
        run = i + 1;
        continue;
      }
      unit = foldCharacter(original[i] as string).charCodeAt(0);
    }
    if (unit !== code) {
      text += original.slice(run, i);
      run = i + 1;
      if (unit === GOES) continue;
      text += String.fromCharCode(unit);
    }
    units[length] = unit;
    at[length] = i;
    length += 1;
  }
  at[length] = original.length;
  return { text: run === 0 ? original : text + original.slice(run), at: at.subarray(0, length + 1) };
}

const WIDE_COMMA = '，'.charCodeAt(0);
const FULL_STOP = '。'.charCodeAt(0);
const WESTERN_STOP = '.'.charCodeAt(0);
const WIDE_WESTERN_STOP = '．'.charCodeAt(0);
const isNarrowDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;
const isDigit = (code: number): boolean => isNarrowDigit(code) || (code >= 0xff10 && code <= 0xff19);

/** Whether the comma at `index` parts thousands: one to three digits before it, or a separator and three; three behind. */
function isSeparator(length: number, separated: number, original: string, index: number): boolean {
  for (let i = index + 1; i <= index + 3; i += 1) if (!isDigit(original.charCodeAt(i))) return false;
  if (isDigit(original.charCodeAt(index + 4))) return false;
  let digits = 0;
  while (digits < 4 && digits < length && isNarrowDigit(units[length - 1 - digits])) digits += 1;
  if (digits === 0) return false;
  return separated === length - 3 || (digits < 4 && (digits === length || units[length - 1 - digits] !== WESTERN_STOP));
}

const OPENING: ReadonlySet<string> = new Set('[［〔【');

/** Between digits a point, elsewhere a full stop typed on a Western keyboard or a middle dot. */
function pointOrStop(code: number, before: number, original: string, index: number): number {
  if ((code !== WESTERN_STOP && code !== WIDE_WESTERN_STOP) || isNarrowDigit(before) || !HAN.test(String.fromCharCode(before)))
    return WESTERN_STOP;
  const next = nextVisible(original, index + 1);
  return next === '' || HAN.test(next) ? FULL_STOP : WESTERN_STOP;
}

function nextVisible(text: string, from: number): string {
  for (let i = from; i < text.length; i += 1) if (!DROPPED.test(text[i] as string)) return text[i] as string;
  return '';
}

/** The original range `[start, end)` behind folded characters `[from, to)`; trailing dropped characters are left out. */
export function unfold(folded: Folded, from: number, to: number): { start: number; end: number } {
  const start = folded.at[from] as number;
  const end = to > from ? (folded.at[to - 1] as number) + 1 : start;
  return { start, end };
}

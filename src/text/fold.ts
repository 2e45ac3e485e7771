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
const DIGIT = /[0-9]/;
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

/** What every UTF-16 unit met so far folds to: texts use a few thousand. */
const known: (string | undefined)[] = new Array(0x10000);
/** Units that stay as they are wherever they stand: told by a number, without making a string of each. */
const stays = new Uint8Array(0x10000).fill(1, 0x4e00, 0xa000);

/**
 * Folds what has no meaning for a figure: blanks and quotation marks go, full-width letters, digits and signs become
 * ASCII, half-width punctuation full-width, letters capital; a thousands separator and the calls of notes go.
 * One original character never becomes two, so that ranges map back exactly.
 */
export function fold(original: string): Folded {
  let text = '';
  const at = new Int32Array(original.length + 1);
  /** How many characters have been folded. */
  let length = 0;
  /** Where the run of characters that stay as they are began. */
  let run = 0;
  /** Length of `text` when the last thousands separator went. */
  let separated = -1;
  /** The last characters of `text`, at most four: asked of `text` itself they would put it together anew each time. */
  let tail = '';
  for (let i = 0; i < original.length; i += 1) {
    const code = original.charCodeAt(i);
    if (stays[code] === 1 || (code === WIDE_COMMA && !isDigit(original.charCodeAt(i + 1)))) {
      at[length++] = i;
      continue;
    }
    const char = original[i] as string;
    let folded = known[code];
    if (folded === undefined) {
      folded = foldCharacter(char);
      known[code] = folded;
    }
    if (folded === char && !CONTEXTUAL.has(char)) {
      stays[code] = 1;
      at[length++] = i;
      continue;
    }
    text += original.slice(run, i);
    tail = (tail + original.slice(Math.max(run, i - 4), i)).slice(-4);
    run = i + 1;
    const before = tail.at(-1) ?? '';
    const call = OPENING.has(char) ? NOTE_CALL.exec(original.slice(i, i + 12)) : null;
    if (call) {
      i += call[0].length - 1;
      run = i + 1;
      continue;
    }
    if (folded === '.') folded = pointOrStop(char, before, original, i);
    else if (folded === ',') {
      if (DIGIT.test(before) && isSeparator(tail, separated === text.length - 3, original, i)) {
        separated = text.length;
        continue;
      }
      folded = '，';
    }
    if (folded === '') continue;
    text += folded;
    tail = (tail + folded).slice(-4);
    at[length++] = i;
  }
  at[length] = original.length;
  return { text: text + original.slice(run), at: at.subarray(0, length + 1) };
}

const WIDE_COMMA = 0xff0c;
const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** Whether the comma at `index` parts thousands: one to three digits before it, or a separator and three; three behind. */
function isSeparator(tail: string, separated: boolean, original: string, index: number): boolean {
  for (let i = index + 1; i <= index + 3; i += 1) if (!isDigit(original.charCodeAt(i))) return false;
  if (isDigit(original.charCodeAt(index + 4))) return false;
  return separated || /(?:^|[^\d.])\d{1,3}$/.test(tail);
}

const OPENING: ReadonlySet<string> = new Set('[［〔【');
/** Characters that stay or change by what stands around them. */
const CONTEXTUAL: ReadonlySet<string> = new Set([...OPENING, '.', ',']);

/** Between digits a point, elsewhere a full stop typed on a Western keyboard or a middle dot. */
function pointOrStop(char: string, before: string, original: string, index: number): string {
  if ((char !== '.' && char !== '．') || !HAN.test(before)) return '.';
  const next = nextVisible(original, index + 1);
  return next === '' || HAN.test(next) ? '。' : '.';
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

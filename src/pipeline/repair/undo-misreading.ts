import iconv from 'iconv-lite';
import { FIRST_LEAD, FIRST_TRAIL } from '../../text/gbk.ts';
import type { Edit } from '../../text/tracked.ts';
import { plausibility } from '../read/plausibility.ts';
import type { Finding } from '../stages.ts';

type Bytes = readonly number[];

/** One way to decode bytes by the wrong table. */
interface Misreading {
  readonly name: string;
  /** The encoding that the bytes were in. */
  readonly right: 'utf-8' | 'gb18030' | 'big5';
  /** The bytes of one character in the wrong table, null where it has none. */
  readonly bytesOf: (char: string) => Bytes | null;
}

const decodeOne = (label: string, bytes: Bytes): string => new TextDecoder(label).decode(new Uint8Array(bytes));

/** Characters by the bytes that a decoder reads as them; user-defined pairs stand for private-use characters, which re-encode. */
const tableOf = (label: string, all: Iterable<Bytes>): Map<string, Bytes> => {
  const out = new Map<string, Bytes>();
  for (const bytes of all) {
    const char = decodeOne(label, bytes);
    if (!char.includes('\ufffd') && !out.has(char)) out.set(char, bytes);
  }
  return out;
};

const pairs = function* (): Generator<Bytes> {
  yield [0x80];
  for (let lead = FIRST_LEAD; lead <= 0xfe; lead += 1)
    for (let trail = FIRST_TRAIL; trail <= 0xfe; trail += 1) if (trail !== 0x7f) yield [lead, trail];
};

let gbk: Map<string, Bytes> | undefined;
const gbkBytes = (char: string): Bytes | null => {
  gbk ??= tableOf('gb18030', pairs());
  const known = gbk.get(char);
  if (known) return known;
  const four = [...iconv.encode(char, 'gb18030')];
  return four.length === 4 && decodeOne('gb18030', four) === char ? four : null;
};

let windows: Map<string, Bytes> | undefined;
/** Windows-1252 as browsers read it: what it leaves undefined stands for itself, as in Latin-1. */
const latinBytes = (char: string): Bytes | null => {
  windows ??= tableOf(
    'windows-1252',
    Array.from({ length: 0x20 }, (_, i) => [0x80 + i]),
  );
  const code = char.charCodeAt(0);
  return windows.get(char) ?? (code < 0x100 ? [code] : null);
};

const MISREADINGS: readonly Misreading[] = [
  { name: 'UTF-8 read as GBK', right: 'utf-8', bytesOf: gbkBytes },
  { name: 'UTF-8 read as Latin-1', right: 'utf-8', bytesOf: latinBytes },
  { name: 'GBK read as Latin-1', right: 'gb18030', bytesOf: latinBytes },
  { name: 'Big5 read as Latin-1', right: 'big5', bytesOf: latinBytes },
  { name: 'Big5 read as GBK', right: 'big5', bytesOf: gbkBytes },
];

/** How many bytes the character takes that begins with these two. */
const lengthOf = (right: Misreading['right'], first: number, second: number): number => {
  if (first < 0x80) return 1;
  if (right === 'utf-8') return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return right === 'gb18030' && second >= 0x30 && second <= 0x39 ? 4 : 2;
};

const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。；：、！？\u3000');

/** Edits that decode the line `[start, start + line.length)` anew, a clause each; null when it does not re-encode and decode exactly. */
const redecode = (line: string, start: number, { right, bytesOf }: Misreading): Edit[] | null => {
  const bytes: number[] = [];
  /** By offset in bytes, the offset in the line of the character that begins there; -1 inside of one. */
  const at: number[] = [];
  let offset = 0;
  for (const char of line) {
    const own = char < '\u0080' ? [char.charCodeAt(0)] : bytesOf(char);
    if (!own) return null;
    own.forEach((byte, i) => {
      bytes.push(byte);
      at.push(i === 0 ? offset : -1);
    });
    offset += char.length;
  }
  at.push(offset);
  const decoder = new TextDecoder(right, { fatal: true });
  const edits: Edit[] = [];
  let from = 0;
  let after = '';
  for (let i = 0; i < bytes.length; ) {
    const length = lengthOf(right, bytes[i] as number, bytes[i + 1] ?? 0);
    if (i + length > bytes.length) return null;
    let char: string;
    try {
      char = decoder.decode(new Uint8Array(bytes.slice(i, i + length)));
    } catch {
      return null;
    }
    after += char;
    i += length;
    const end = at[i] as number;
    if (end < 0) continue;
    // What is ASCII stands by itself, unchanged.
    const isBorder = i === bytes.length || length === 1 || (bytes[i] as number) < 0x80 || CLAUSE_ENDS.has(char);
    if (!isBorder) continue;
    if (after !== line.slice(from, end))
      edits.push({ start: start + from, end: start + end, after, action: 'repaired', rule: 'misread-encoding' });
    from = end;
    after = '';
  }
  return edits;
};

export interface Undone {
  readonly edits: readonly Edit[];
  readonly findings: readonly Finding[];
}

/** A text that reads better than this is not touched; one must read better than that when it is restored. Prose has some 0.3. */
const SOUND = 0.1;
const PROSE = 0.15;
/** UTF-16 units from which a misreading is judged. */
const SAMPLE = 20_000;

const linesOf = function* (text: string): Generator<readonly [start: number, line: string]> {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield [start, text.slice(start, end)];
    start = end + 1;
  }
};

const undo = (text: string, misreading: Misreading): { edits: Edit[]; lost: number; lines: number; sample: string } => {
  const out = { edits: [] as Edit[], lost: 0, lines: 0, sample: '' };
  for (const [start, line] of linesOf(text)) {
    if (!/[^\0-\x7f]/.test(line)) continue;
    out.lines += 1;
    const edits = redecode(line, start, misreading);
    if (!edits) out.lost += 1;
    else {
      out.edits.push(...edits);
      if (out.sample.length < SAMPLE) out.sample += edits.map(({ after }) => after).join('');
    }
  }
  return out;
};

/**
 * Restores a text that was decoded by the wrong table before it was saved, line by line where the characters re-encode to
 * bytes that the right table decodes without a fault, and only when what comes of it reads as Chinese while the text
 * doesn't. Lines in which characters were lost stay as they are, under an error; null when nothing can be restored.
 */
export const undoMisreading = (text: string): Undone | null => {
  const before = plausibility(text);
  if (before > SOUND) return null;
  const head = text.slice(0, SAMPLE);
  const tried = MISREADINGS.map((misreading) => {
    const { sample } = undo(head.slice(0, head.lastIndexOf('\n') + 1) || head, misreading);
    return { misreading, score: sample === '' ? 0 : plausibility(sample), length: sample.length };
  });
  const best = tried.reduce((a, b) => (b.score * b.length > a.score * a.length ? b : a));
  if (best.score < PROSE) return null;
  const { edits, lost, lines } = undo(text, best.misreading);
  const restored: Finding = {
    severity: 'info',
    rule: 'misread-encoding-undone',
    message: `${best.misreading.name}: ${lines - lost} of ${lines} lines re-encode exactly and read as Chinese (${best.score.toFixed(2)}, before ${before.toFixed(2)})`,
    hint: 'Nothing to do; a copy of the page in its own encoding would spare this.',
    start: null,
    end: null,
  };
  if (lost === 0) return { edits, findings: [restored] };
  const left: Finding = {
    severity: 'error',
    rule: 'misread-encoding',
    message: `Unexpected ${best.misreading.name} with characters lost in ${lost} of ${lines} lines, expected Chinese`,
    hint: 'The file was saved after a wrong decoding; fetch the page again and keep its bytes as they come.',
    start: null,
    end: null,
  };
  return { edits, findings: [restored, left] };
};

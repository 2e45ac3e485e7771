import { Converter } from 'opencc-js/cn2t';
import { isLead, isTrail, pairCharacter, pairCode } from '../src/text/gbk.ts';

/** Characters that a site of this family annotates, with the note's reading. */
const NOTES =
  '業yè 進jìn 產chǎn 發fā 設shè 農nóng 務wù 區qū 經jīng 創chuàng 續xù 質zhì 現xiàn 濟jì 規guī 穩wěn 領lǐng 態tài 準zhǔn 標biāo 轉zhuǎn 學xué 網wǎng 鄉xiāng 統tǒng 達dá 風fēng 優yōu 環huán 醫yī 監jiān 構gòu 戰zhàn 鎮zhèn 結jié 導dǎo 責zé 養yǎng 護hù 關guān 權quán 數shù 嚴yán 協xié 應yīng 節jié 團tuán 礎chǔ 細xì 習xí 訓xùn 聯lián 調diào 預yù 內nèi 復fù 衛wèi 認rèn 當dāng 災zāi 術shù 擔dān 貿mào 獻xiàn 執zhí 驅qū 遠yuǎn 負fù 紀jì 絡luò 據jù 側cè 藍lán 豐fēng 審shěn 維wéi 驗yàn 縣xiàn 專zhuān 斷duàn 溫wēn 鐵tiě 飛fēi 際jì 軍jūn 獎jiǎng'
    .split(' ')
    .map((entry) => [entry[0] as string, entry.slice(1)] as const);

interface Byte {
  readonly value: number;
  /** Offset in the traditional text of the character it belongs to; -1 for bytes that the damage added. */
  readonly from: number;
}

export interface Damage {
  /** What a scrape of the page holds. */
  readonly damaged: string;
  /** The text before the damage, in traditional characters. */
  readonly traditional: string;
  /** Offsets in `traditional` of characters that lost one or both of their bytes. */
  readonly vanished: ReadonlySet<number>;
}

export interface DamageOptions {
  readonly seed?: number;
  /** How likely a byte pair across a character boundary is taken for a full-width punctuation mark. */
  readonly strike?: number;
  /** How likely a heading's line keeps an odd byte of its indentation. */
  readonly oddLine?: number;
  /** What stands between a note's reading and its closing bracket. */
  readonly noteBlank?: string;
}

const random = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const bytesOf = (text: string, from: (at: number) => number): Byte[] => {
  const out: Byte[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) out.push({ value: code, from: from(at) });
    else {
      const pair = pairCode(text[at] as string) as number;
      out.push({ value: pair >> 8, from: from(at) }, { value: pair & 0xff, from: from(at) });
    }
  }
  return out;
};

/** Puts `(reading)` behind every occurrence of X's two bytes, whatever characters they belong to. */
const annotate = (bytes: Byte[], noteBlank: string): Byte[] => {
  let current = bytes;
  for (const [char, reading] of NOTES) {
    const pair = pairCode(char);
    if (pair === undefined) continue;
    const note = bytesOf(`(${reading}${noteBlank})`, () => -1);
    const out: Byte[] = [];
    for (let i = 0; i < current.length; i += 1) {
      const byte = current[i] as Byte;
      const next = current[i + 1];
      out.push(byte);
      if (next && byte.value === pair >> 8 && next.value === (pair & 0xff)) {
        out.push(next, ...note);
        i += 1;
      }
    }
    current = out;
  }
  return current;
};

/** Reads bytes as GBK: undefined pairs vanish; a lead before a byte that is no trail does what `broken` says. */
const decode = (bytes: readonly Byte[], broken: 'mark' | 'drop', lost: (byte: Byte) => void): Byte[] => {
  const out: Byte[] = [];
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as Byte;
    const next = bytes[i + 1];
    if (byte.value < 0x80) out.push(byte);
    else if (!isLead(byte.value)) lost(byte);
    else if (next && isTrail(next.value)) {
      i += 1;
      if (pairCharacter(byte.value, next.value) !== '') out.push(byte, next);
      else {
        lost(byte);
        lost(next);
      }
    } else {
      lost(byte);
      if (broken === 'mark' && next && next.value !== 10) {
        lost(next);
        out.push({ value: 0x3f, from: -1 });
        i += 1;
      }
    }
  }
  return out;
};

const ACROSS: ReadonlySet<number> = new Set([0xa1, 0xac, 0xba, 0xbb, 0xbf]);

/** Turns full-width marks into ASCII wherever their two bytes stand: whole characters always, pairs across a boundary by chance. */
const flatten = (bytes: readonly Byte[], chance: () => boolean): Byte[] => {
  const out: Byte[] = [];
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as Byte;
    const next = bytes[i + 1];
    if (byte.value < 0x80 || !next) {
      out.push(byte);
      i += 1;
      continue;
    }
    if (byte.value === 0xa3 && ACROSS.has(next.value)) {
      out.push({ value: next.value - 0x80, from: byte.from });
      i += 2;
      continue;
    }
    const third = bytes[i + 2];
    if (next.value === 0xa3 && third && ACROSS.has(third.value) && (next.from === third.from || chance())) {
      out.push(byte, { value: third.value - 0x80, from: -1 });
      i += 3;
      continue;
    }
    out.push(byte, next);
    i += 2;
  }
  return out;
};

const textOf = (bytes: readonly Byte[]): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as Byte;
    if (byte.value < 0x80) text += String.fromCharCode(byte.value);
    else {
      text += pairCharacter(byte.value, (bytes[i + 1] as Byte).value);
      i += 1;
    }
  }
  return text;
};

const halfWidth = (text: string): string => text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

const toTraditional = Converter({ from: 'cn', to: 'tw' });

/**
 * Damages sound simplified text as the five steps of the family do: traditional characters in GBK; notes behind some
 * byte pairs; decoding in which undefined pairs vanish; full-width punctuation flattened across boundaries; odd bytes at
 * line starts. Characters that GBK lacks are left out first.
 */
export const damage = (sound: string, options: DamageOptions = {}): Damage => {
  const { seed = 1, strike = 0.6, oddLine = 0.8, noteBlank = '' } = options;
  const next = random(seed);
  const traditional = [...toTraditional(sound)].filter((char) => char.charCodeAt(0) < 0x80 || pairCode(char) !== undefined).join('');
  const vanished = new Set<number>();
  const lost = (byte: Byte): void => {
    if (byte.from >= 0) vanished.add(byte.from);
  };
  const original = bytesOf(traditional, (at) => at);
  const first = decode(annotate(original, noteBlank), 'mark', lost);
  const indented: Byte[] = [];
  first.forEach((byte, i) => {
    const starts = i === 0 || (first[i - 1] as Byte).value === 10;
    if (starts && byte.value === 0xa3 && first[i + 1]?.value === 0xa8 && next() < oddLine) indented.push({ value: 0xa1, from: -1 });
    indented.push(byte);
  });
  const flat = flatten(indented, () => next() < strike);
  const second = decode(flat, 'drop', lost);
  return { damaged: halfWidth(textOf(second)), traditional, vanished };
};

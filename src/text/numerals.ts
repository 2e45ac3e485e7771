const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters a Chinese numeral below 万 is written with. */
export const CHINESE_NUMERAL = '[零〇一二两三四五六七八九十百千]';

/**
 * Value of a Chinese numeral below 万: 十二 → 12, 三百零五 → 305, 五点五 → 5.5, 二〇二三 → 2023.
 * @returns null when the characters are no numeral.
 */
export function parseChineseNumeral(text: string): number | null {
  const [whole, fraction, ...more] = text.split('点');
  if (whole === undefined || whole === '' || more.length > 0) return null;
  const integer = parseInteger(whole);
  if (integer === null || fraction === undefined) return integer;
  const digits = [...fraction].map((char) => DIGITS[char]);
  return digits.length === 0 || digits.includes(undefined) ? null : Number(`${integer}.${digits.join('')}`);
}

function parseInteger(text: string): number | null {
  const chars = [...text];
  if (chars.every((char) => char in DIGITS)) {
    return chars.length > 1 && chars.length < 4 ? null : Number(chars.map((char) => DIGITS[char]).join(''));
  }
  let total = 0;
  let digit: number | null = null;
  for (const char of chars) {
    if (char in DIGITS) digit = DIGITS[char] as number;
    else if (char in SMALL) {
      total += (digit ?? 1) * (SMALL[char] as number);
      digit = null;
    } else return null;
  }
  return total + (digit ?? 0);
}

import { Trie } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';

const { cn: simplified = [] } = to;

let trie: Trie | undefined;
const cache = new Map<string, string>();

const HALF_WIDTH: ReadonlyMap<string, string> = new Map([...',;:!?()'].map((char, i) => [char, '，；：！？（）'[i] as string]));

const foldOne = (char: string): string => {
  if (char >= '0' && char <= '9') return '0';
  if (/[a-zA-Z]/.test(char)) return 'a';
  const wide = HALF_WIDTH.get(char);
  if (wide) return wide;
  if (char < '\u3400') return char;
  // Scrapes write either for either.
  if (char === '著') return '着';
  if (!trie) {
    trie = new Trie();
    for (const group of simplified) trie.loadDictGroup(group);
  }
  return trie.matchPrefix(char, 0)?.value ?? char;
};

/** One character as the language model sees it: simplified, full-width punctuation, one digit and one letter for all. */
export const fold = (char: string): string => {
  let folded = cache.get(char);
  if (folded === undefined) {
    folded = foldOne(char);
    cache.set(char, folded);
  }
  return folded;
};

export const foldText = (text: string): string => Array.from(text, fold).join('');

/** Folded code by code, plus one: 0 is not yet known. */
const codes = new Uint32Array(0x10000);

/** The same of a character's first UTF-16 unit, as a number. */
export const foldCode = (code: number): number => {
  const known = codes[code] as number;
  if (known !== 0) return known - 1;
  const folded = fold(String.fromCharCode(code)).charCodeAt(0);
  codes[code] = folded + 1;
  return folded;
};

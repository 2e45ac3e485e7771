import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Trie } from '../../src/text/trie.ts';

test('the longest word wins, and only where it begins', () => {
  const trie = new Trie([
    ['增长', 1],
    ['增长到', 2],
    ['长', 3],
  ]);
  expect(trie.longestAt('增长到百亿', 0)).toBe(2);
  expect(trie.longestAt('增长百亿', 0)).toBe(1);
  expect(trie.longestAt('增长', 1)).toBe(3);
  expect(trie.longestAt('增', 0)).toBeNull();
  expect(trie.longestAt('', 0)).toBeNull();
});

test('it finds what a search through all words finds', () => {
  const word = fc.array(fc.constantFrom('增', '长', '到'), { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''));
  fc.assert(
    fc.property(fc.array(word), word, (words, text) => {
      const longest = words.filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0];
      expect(new Trie(words.map((one) => [one, one])).longestAt(text, 0)).toBe(longest ?? null);
    }),
  );
});

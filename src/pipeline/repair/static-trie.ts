import { indicators } from '../../indicators/index.ts';
import { gazetteer } from '../../places/index.ts';
import { GOVERNMENT_CLAUSES } from './data/government-clauses.ts';
import { GOVERNMENT_PHRASES } from './data/government-phrases.ts';
import { PROSE } from './data/prose.ts';
import { WORDS } from './data/words.ts';
import { foldText } from './fold.ts';
import { NgramTrie } from './ngram-trie.ts';

const ORDER = 5;
/** Share of a character that nothing has shown. */
export const FLOOR = 1e-6;
const DICTIONARY_ORDER = 3;

/** The models of one trie, by index. */
export const PROSE_MODEL = 0;
export const PHRASES = 1;
export const DICTIONARY = 2;
export const STATIC_MODELS = 3;

const addDictionary = (trie: NgramTrie): void => {
  for (const [size, groups] of WORDS)
    for (const group of groups.split(' ')) {
      const head = group[0] as string;
      for (const rest of group.slice(1).split(',')) trie.add(head + rest, DICTIONARY, 2 ** size, true, DICTIONARY_ORDER);
    }
};

const addPhrase = (trie: NgramTrie, phrase: string): void => {
  if (phrase === '') return;
  const folded = foldText(phrase);
  // Slogans open sentences and follow commas.
  const openings = phrase.startsWith('“') ? ['', '。', '，'] : /^[（一二三四五六七八九十第——]/.test(phrase) ? ['', '\n'] : [''];
  for (const opening of openings) trie.add(opening + folded, PHRASES, 1, true);
};

/** How often a place counts on the dictionary's scale: like a word one seldom meets. */
const PLACE_COUNT = 32;

const addNames = (trie: NgramTrie): void => {
  for (const { place, stem, formerNames, aliases } of gazetteer)
    for (const name of new Set([place.name, stem, ...formerNames.map((former) => former.name), ...aliases]))
      trie.add(name, DICTIONARY, PLACE_COUNT, true, DICTIONARY_ORDER);
  for (const { names, examples } of indicators) {
    for (const name of names) addPhrase(trie, name);
    for (const { text } of examples) addPhrase(trie, text.replace(/\s/g, ''));
  }
};

let loaded: NgramTrie | undefined;

/** What is known of government prose before a text is read, built when first asked for. */
export const staticTrie = (): NgramTrie => {
  if (loaded) return loaded;
  const trie = new NgramTrie(ORDER, STATIC_MODELS);
  addDictionary(trie);
  addNames(trie);
  for (const phrase of GOVERNMENT_PHRASES.split(/\s+/)) addPhrase(trie, phrase);
  for (const clause of GOVERNMENT_CLAUSES.split(/\s+/)) addPhrase(trie, clause);
  for (const clause of PROSE.split(' ')) trie.add(foldText(clause), PROSE_MODEL, 1, true);
  trie.seal(FLOOR);
  loaded = trie;
  return trie;
};

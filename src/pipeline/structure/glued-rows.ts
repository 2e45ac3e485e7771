import { gluedHeadingEnd, isSeam } from './glued-heading.ts';
import { type NumberStyle, readNumbering } from './numbering.ts';
import type { TextLine as Line } from './read-lines.ts';

/*
 * Headings that a page ran into their paragraph's first sentence: （一）着力壮大特色产业|强化龙头带动。坚持…. One such line is
 * not told from a long heading; a row of them is.
 */

/** Headings a row has at least, and the share of them that must be of the kind. */
const LEAST = 3;
const SHARE = 0.8;
/** UTF-16 units of a first sentence that holds two; of either of the two. */
const SHORTEST = 14;
const LONGEST = 44;
const LEAST_PART = 5;

interface Item {
  readonly index: number;
  readonly length: number;
  readonly value: number;
  readonly words: string;
}

/** A sentence of a few words inside a paragraph: the kind that heads a passage, 大力培育市场主体。 */
const TOPIC = /[。！](?:\p{Script=Han}|“|”){5,18}[。](?=\p{Script=Han})/u;

/** Where the first sentence parts in two, or -1. */
const seam = (sentence: string, least: number): number => {
  const last = gluedHeadingEnd(sentence, least);
  // 创新工程|加快|培育主体: a verb between two seams leads what is behind it.
  const at = isSeam(sentence, last - 2) ? last - 2 : last;
  return at >= LEAST_PART && sentence.length - at >= LEAST_PART ? at : -1;
};

/** The first word said again: 坚决打好攻坚战|坚决打赢脱贫攻坚战, while a later sentence of the paragraph begins with it too. */
const restart = (sentence: string, paragraph: string): number => {
  const clause = Math.max(sentence.lastIndexOf('，'), sentence.lastIndexOf('、')) + 1;
  const word = sentence.slice(clause, clause + 2);
  const at = word.length === 2 ? sentence.indexOf(word, clause + LEAST_PART) : -1;
  return at >= 0 && sentence.length - at >= LEAST_PART && new RegExp(`[。！]${word}[^。，；]{4,20}。`, 'u').test(paragraph) ? at : -1;
};

/**
 * Headings that run into a sentence in rows of （一）（二）（三）.
 * @returns for the lines concerned where their heading ends, number included.
 */
export const gluedRows = (lines: readonly Line[]): ReadonlyMap<number, number> => {
  const out = new Map<number, number>();
  let row: Item[] = [];
  let style: NumberStyle = 'bracket';
  const close = (): void => {
    const whole = row.filter(({ words }) => /^[^。！；]*[。！]./u.test(words));
    const sentenceOf = ({ words }: Item): string => (/^[^。！；]*/u.exec(words) as RegExpExecArray)[0];
    const plain = whole.filter((item) => {
      const sentence = sentenceOf(item);
      return (
        sentence.length >= SHORTEST &&
        sentence.length <= LONGEST &&
        !/[，：；]/u.test(sentence) &&
        seam(sentence, 2) >= 0 &&
        TOPIC.test(item.words)
      );
    });
    const sure = plain.filter((item) => seam(sentenceOf(item), 4) >= 0);
    if (row.length >= LEAST && plain.length >= row.length * SHARE && sure.length >= row.length / 2)
      for (const item of plain) out.set(item.index, item.length + seam(sentenceOf(item), 2));
    for (const item of whole) {
      const at = restart(sentenceOf(item), item.words);
      if (at >= 0 && !out.has(item.index)) out.set(item.index, item.length + at);
    }
    row = [];
  };
  lines.forEach((line, index) => {
    const numbering = readNumbering(line.text);
    // 一、二、三 head sections as （一） does in some reports; only a text without line breaks runs them together.
    if (numbering?.style !== 'bracket' && !(numbering?.style === 'chinese' && line.glued)) return;
    if (numbering.value === 1 || numbering.style !== style) close();
    style = numbering.style;
    row.push({ index, length: numbering.length, value: numbering.value, words: line.text.slice(numbering.length) });
  });
  close();
  return out;
};

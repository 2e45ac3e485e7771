/** Words of two letters and more, with how often they stand in a text. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (!isWordLike || !/^\p{Script=Han}{2,}$/u.test(segment)) continue;
    counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

/**
 * Words that one text uses and none of the others holds anywhere, the most frequent first, longer before shorter,
 * then in order of appearance.
 */
export function distinctWords(text: string, others: readonly string[], most: number): string[] {
  const rest = others.join('\n');
  return [...countWords(text)]
    .filter(([word]) => !rest.includes(word))
    .sort(([a, countA], [b, countB]) => countB - countA || b.length - a.length)
    .slice(0, most)
    .map(([word]) => word);
}

/** A remark in brackets on what the figures before it, or from it on, leave out or take in: （不含雄安三县，下同）. */
const REMARK = /[（(](?:不含|未含|不包括|不计|含|包含|包括|剔除|扣除)[^（）()\d０-９]{1,30}[）)]/g;

const CLAUSE = /[，,；;：:。！？]/;

/**
 * Tells which stretches of a paragraph a remark on coverage speaks of: the clause before it, and with 下同 all that follows.
 *
 * @returns whether `end`, where a fact ends, lies in such a stretch.
 */
export function remarkedUntil(text: string): (end: number) => boolean {
  const stretches: (readonly [number, number])[] = [];
  for (const { 0: remark, index } of text.matchAll(REMARK)) {
    let from = index;
    while (from > 0 && !CLAUSE.test(text[from - 1] as string)) from -= 1;
    stretches.push([from, remark.includes('下同') ? text.length : index]);
  }
  return (end) => stretches.some(([from, to]) => from < end && end <= to);
}

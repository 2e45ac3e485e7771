/**
 * How many columns a line fills on a page of fixed width: two for a Chinese character or mark, one for a letter or a
 * digit. A half-width mark beside a Chinese character was a Chinese one before somebody normalised it.
 */
export const columns = (line: string): number => {
  let sum = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const wide = unit > 0xff || (MARKS.includes(line[at] as string) && (line.charCodeAt(at - 1) > 0xff || line.charCodeAt(at + 1) > 0xff));
    sum += wide ? 2 : 1;
  }
  return sum;
};

const MARKS = ',;:!?()';

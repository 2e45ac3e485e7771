/** Text that the page adds to a block and its data do not count. */
const added = '.note-number, .note-back, .is-bare';

/** Length a text node has in the data: a call of a note counts as the mark the text had there. */
function lengthOf(node: Node): number {
  const parent = node.parentElement;
  if (parent?.closest(added)) return 0;
  const call = parent?.closest<HTMLElement>('[data-length]');
  return call ? Number(call.dataset['length']) : (node.nodeValue ?? '').length;
}

/** The range of a block's text between two offsets of its data, or null when they lie outside. */
export function textRange(block: Element, start: number, end: number): Range | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = lengthOf(node);
    const own = (node.nodeValue ?? '').length;
    if (!begun && at + length > start) {
      range.setStart(node, Math.min(own, start - at));
      begun = true;
    }
    if (begun && at + length >= end) {
      range.setEnd(node, Math.min(own, end - at));
      return range;
    }
    at += length;
  }
  return null;
}

/** Columns a terminal gives a text: two for each East Asian wide character. */
export const widthOf = (text: string): number =>
  narrow.test(text) ? text.length : [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const narrow = /^[ -~]*$/;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** A plain table with aligned columns; columns of numbers alone stand to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[column] ?? ''))));
  const numeric = head.map((_, column) => rows.length > 0 && rows.every((row) => /^[-–\d.,% ]*$/.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - widthOf(cell));
        return numeric[column] ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Text on one line, line ends shown, cut to `length` characters with an ellipsis. */
export function oneLine(text: string, length = 60): string {
  const line = text.replace(/\r\n|\r|\n/g, '⏎').replace(/\p{Cc}/gu, '·');
  const characters = [...line];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : line;
}

export type CsvValue = string | number | null | undefined;

/** One cell after RFC 4180: quoted when it holds a comma, quote, or line break; nothing for null. */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One row, ended by a line feed. */
export const csvRow = (values: readonly CsvValue[]): string => `${values.map(csvCell).join(',')}\n`;

/** Whether a year is one that reports speak of: not before the first was given, not beyond any plan; the schema's bounds. */
export const isReportedYear = (year: number): boolean => year >= 1949 && year <= 2100;

/** What follows the place in a report's id: year, `-term`, and the hash of a second report of that year. */
const tail = /-(\d{4})(-term)?(-x[0-9a-f]{6})?$/;

/** Place of a report by its id: of `anhui-luan-2024`, `anhui-luan`. */
export const placeOfReport = (report: string): string => report.replace(tail, '');

/** The report's part of its address: `2024`, `2024-term`, `2024-x1a2b3c`. */
export const slugOfReport = (report: string): string => tail.exec(report)?.[0].slice(1) ?? '';

/** The year a report's number stands in: of `anhui-luan-2024-term`, 2024; 0 for what is no report's id. */
export const yearOfReport = (report: string): number => Number(tail.exec(report)?.[1] ?? 0);

/** Whether the report looks back and ahead on a term. */
export const isTermReport = (report: string): boolean => tail.exec(report)?.[2] !== undefined;

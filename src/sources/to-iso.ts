const WRITTEN = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?/;

/** ISO date or date-time of a date as pages write it (2024-3-26 21:38:29, 2024年3月26日), or null when there is none. */
export const toIso = (written: string | null | undefined): string | null => {
  const match = WRITTEN.exec(written ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return hour ? `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}` : date;
};

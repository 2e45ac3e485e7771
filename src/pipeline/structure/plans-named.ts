/** Five-year plans by the number in their name, and the last year of each: “十五” 2001–2005, “十四五” 2021–2025. */
const PLANS: readonly (readonly [pattern: RegExp, end: number, word: string])[] = [
  [/[“"〝「]?十五五[”"〞」]?(?!年|人|个|项)/u, 2030, '十五五'],
  [/[“"〝「]?十四五[”"〞」]?(?!年|人|个|项)/u, 2025, '十四五'],
  [/[“"〝「]?十三五[”"〞」]?(?!年|人|个|项)/u, 2020, '十三五'],
  [/[“"〝「]?十二五[”"〞」]?(?!年|人|个|项)/u, 2015, '十二五'],
  [/[“"〝「]?十一五[”"〞」]?(?!年|人|个|项)/u, 2010, '十一五'],
  [/[“"〝「]十五[”"〞」]/u, 2005, '十五'],
];

/** The last year of the latest five-year plan that a text names, or null when it names none. */
export const latestPlanNamed = (text: string): number | null =>
  PLANS.find(([pattern, , word]) => text.includes(word) && pattern.test(text))?.[1] ?? null;

/** Years by which a report may be later than the last plan it names. None known is later than two. */
const SLACK = 4;

/**
 * Whether a year cannot be a text's own: copy sites put the year of the day into old reports (2023年 for 2011年) but
 * leave the plans of their time, 实现了“十二五”的良好开局.
 */
export const isYearReplaced = (year: number, text: string): boolean => {
  const latest = latestPlanNamed(text);
  return latest !== null && year - latest > SLACK;
};

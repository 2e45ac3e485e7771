import type { Edit } from '../../text/tracked.ts';

/** A sign that an encoding lacked or a page set with markup, and what the text meant. */
interface LostSign {
  readonly rule: string;
  /** The whole match is replaced. */
  readonly pattern: RegExp;
  readonly after: string;
  readonly example: string;
}

const SIGNS: readonly LostSign[] = [
  {
    rule: 'lost-per-mille',
    // No sentence begins with 以内.
    pattern: /(?<=\d[ ]?)[%％](?:。(?=以内|以下(?!简称)|之内|左右)|[oO○〇](?![A-Za-z\d○〇]))/g,
    after: '‰',
    example: '人口自然增长率控制在6.5％。以内',
  },
  { rule: 'subscript-mark', pattern: /(?<=(?:PM|CO|SO|NO|[^A-Za-z]O))_(?=\d)/g, after: '', example: 'PM_2.5平均浓度下降' },
  { rule: 'blank-in-name', pattern: /(?<=(?<![A-Za-z])PM) +(?=(?:2[.．]5|10)(?!\d))/gi, after: '', example: 'PM 2.5平均浓度下降' },
];

/** Signs that were lost on the way: ‰ written ％。, the mark of a subscript left standing. */
export const lostSigns = (text: string): Edit[] =>
  SIGNS.flatMap(({ rule, pattern, after }) =>
    Array.from(
      text.matchAll(pattern),
      ({ 0: found, index }): Edit => ({
        start: index,
        end: index + found.length,
        after,
        action: after === '' ? 'dropped' : 'repaired',
        rule,
      }),
    ),
  ).sort((a, b) => a.start - b.start);

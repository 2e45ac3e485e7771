import type { Edit } from '../../text/tracked.ts';

const NUMERAL = '[一二三四五六七八九十\\d]';
/** A line break within the session line, which stands centred and is broken where it looks best. */
const BREAKS: readonly RegExp[] = [
  // 在清苑县第十六届⏎人民代表大会第三次会议上
  new RegExp(`(?<=第${NUMERAL}{1,3}[届屆])([ \\u3000]*\\n\\s*)(?=人民代表大[会會]|人大)`, 'gu'),
  // 在苏尼特右旗⏎第十六届人民代表大会…
  new RegExp(
    `(?<=[在于於][^\\n]{2,20}[省市县縣区區州盟旗])([ \\u3000]*\\n\\s*)(?=第${NUMERAL}{1,3}[届屆]\\s*(?:人民代表大[会會]|人大))`,
    'gu',
  ),
  // 第十六届人民代表大会⏎第三次会议上
  new RegExp(`(?<=第${NUMERAL}{1,3}[届屆]\\s{0,6}(?:人民代表大[会會]|人大))([ \\u3000]*\\n\\s*)(?=第${NUMERAL}{1,3}次)`, 'gu'),
  // 第十四届人民代表大会第⏎四次会议上, 第四次⏎会议上
  new RegExp(`(?<=(?:人民代表大[会會]|人大)第)([ \\u3000]*\\n\\s*)(?=${NUMERAL}{1,3}次)`, 'gu'),
  new RegExp(`(?<=(?:人民代表大[会會]|人大)第?${NUMERAL}{1,3}次)([ \\u3000]*\\n\\s*)(?=[会會][议議])`, 'gu'),
  new RegExp(`(?<=第)([ \\u3000]*\\n\\s*)(?=${NUMERAL}{1,3}[届屆]人民代表大[会會])`, 'gu'),
];

/** Joins a session line that the page broke. */
export const headBreaks = (text: string): Edit[] =>
  BREAKS.flatMap((pattern) =>
    Array.from(
      text.matchAll(pattern),
      (match): Edit => ({ start: match.index, end: match.index + match[0].length, after: '', action: 'dropped', rule: 'broken-line' }),
    ),
  ).sort((a, b) => a.start - b.start);

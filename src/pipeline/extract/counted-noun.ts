import { indicatorById } from '../../indicators/index.ts';
import { parseUnit } from '../../text/units.ts';
import { isIndicator, isNoun, isRole, isText, type NumberToken, textOf } from './clause.ts';
import { type Subject, subjectOf } from './subjects.ts';
import type { Token } from './tokens.ts';

/** A noun right behind a number in its clause: the number counts or measures it. */
export interface CountedNoun {
  /** The indicator whose figure the number is: 改造22个老旧小区; null when it only belongs to the noun. */
  readonly subject: Subject | null;
  /** 30家企业被认定为…: the noun is a title that was gained. */
  readonly awarded: boolean;
  /** 203个国考断面优良率达到100%: the noun goes on to a figure of its own. */
  readonly continues: boolean;
  readonly text: string;
}

/** Words that add nothing to a noun that a number counts: 25个老旧小区改造项目. */
const WORKS: ReadonlySet<string> = new Set(['工程', '项目', '任务', '工作', '提升工程', '工程建设']);
const COUNTABLE: ReadonlySet<string> = new Set(['count', 'area', 'mass', 'length']);
const AWARDED = /^企业(?:成功|新|被|获|获得|获评|获批|认定|评|为|入选|通过|国家|省|级|的)*$/;

/** The noun behind the number at `index`, or null. */
export function countedNounAt(tokens: readonly Token[], index: number): CountedNoun | null {
  let from = index + 1;
  while (from < tokens.length && (isText(tokens[from] as Token, '的') || isRole(tokens[from] as Token, 'neutral'))) from += 1;
  const head = tokens[from];
  // 经济总量超千亿元的县域: a property of what is named behind it.
  if (head && isRole(head, 'place') && isText(tokens[from - 1] as Token, '的'))
    return { subject: null, awarded: false, continues: false, text: head.text };
  // 经济总量突破5万亿元的城市: the same of a word that else narrows nothing.
  if (from > index + 2 && isText(tokens[index + 1] as Token, '的') && (!head || head.kind === 'mark'))
    return { subject: null, awarded: false, continues: false, text: textOf(tokens.slice(index + 2, from)) };
  // 保持8%以上的增速: a growth, not a noun that is counted.
  if (!head || !(isNoun(head) || head.kind === 'name')) return null;
  let to = from;
  // 210公里农村公路和12公里绿道: the noun ends where the next number's clause begins.
  const ends = (at: number): boolean => {
    const token = tokens[at] as Token;
    return token.kind === 'mark' || token.kind === 'number' || (isRole(token, 'and') && tokens[at + 1]?.kind === 'number');
  };
  while (to < tokens.length && !ends(to)) to += 1;
  const behind = tokens.slice(from, to);
  const family = parseUnit((tokens[index] as NumberToken).quantity.unit)?.family;
  const beforeNumber = tokens[to]?.kind === 'number';
  const none = { subject: null, awarded: false, continues: beforeNumber && family === 'count', text: textOf(behind) };
  if (head.kind !== 'name') {
    const title = family === 'count' ? titleAwarded(behind) : null;
    return title ? { ...none, subject: title, awarded: true, continues: false } : none;
  }
  if (beforeNumber || !isIndicator(head) || head.match.compound) return none;
  const clean = behind.slice(1).every((token) => token.kind !== 'name' && (!isNoun(token) || WORKS.has(token.text)));
  // 3.6万贫困人口脱贫: a multiplier alone counts heads.
  const bare = (tokens[index] as NumberToken).quantity.unit.replace(/^[万千百十亿]+/, '') === '';
  const counted = head.match.ids.some((id) => {
    const { unitFamily } = indicatorById(id);
    return family !== undefined && COUNTABLE.has(family) && (unitFamily === family || (bare && unitFamily === 'people'));
  });
  return { ...none, subject: clean && counted ? subjectOf(head) : null };
}

/** 企业被认定为省级专精特新中小企业: the title, when nothing else stands there. */
function titleAwarded(behind: readonly Token[]): Subject | null {
  const at = behind.findIndex(isIndicator);
  const name = behind[at];
  if (!name || !isIndicator(name) || name.match.compound || !AWARDED.test(textOf(behind.slice(0, at)))) return null;
  return behind.slice(at + 1).some((token) => isNoun(token) || token.kind === 'name') ? null : subjectOf(name);
}

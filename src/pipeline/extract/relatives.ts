import { indicatorById } from '../../indicators/index.ts';
import type { Relative } from '../../schema/fact.ts';
import type { Place } from '../../schema/place.ts';
import type { DraftFact } from '../stages.ts';
import type { BlockTime } from './block-time.ts';
import type { Token } from './tokens.ts';

/** A goal or result stated by comparison, without a number; folded range of the words that carry it. */
export interface RelativeStatement {
  readonly fact: Omit<DraftFact, 'quote' | 'evidence'>;
  readonly start: number;
  readonly end: number;
}

/** Yardsticks as texts write them, with what stands for each in `to`. */
const YARDSTICK =
  /^(?:(?:略|均|也|继续|持续|明显|都|基本|大体|保持)*)(高于|快于|好于|优于|不低于|不慢于|低于|达到|超过|高出)((?:全国|全省|全市|全区|国家|省|市|同期|GDP|经济|地区生产总值|生产总值|财政收入|城镇居民|城镇|全省、全市|全国、全省|全国全省|省市|上年|去年|[\u4e00-\u9fa5]{2,6}(?:州|市)平均)[^，。；：！？、]{0,12}?(?:平均水平|平均增速|平均|水平|增速|增长速度|增幅|增长|收入))(?:水平|速度)?$/;
const SYNC =
  /^(?:增长|增速|增幅)*(?:努力|力争|确保)*(?:与|和|同)(经济增长|经济发展|经济增速|经济|地区生产总值增长|地区生产总值增速|GDP增长|GDP|经济总量增长|生产总值增长|全省平均水平|全省|上年|去年|居民收入增长|收入增长|财政收入增长|上级要求)[^，。；：！？、]{0,4}(?:基本|保持|大体|总体)*(同步|持平|相当|一致)(?:增长)?$/;
const FRONT =
  /^(?:增速|增幅|增长)*(?:位居|居|位列|保持|进入|走在|位于|排名)(全省|全国|全市)[^，。；：！？、]{0,6}(前列|第一方阵|中上游|上游|前茅)$/;
const FULFIL =
  /^(?:[控制在]*)(?:完成|控制在|达到|实现)((?:国家|省|省市|市|上级|省定|市定|国家和省)[^，。；：！？、]{0,8}(?:任务|目标|要求|指标|范围内|以内|目标任务))$/;

const RELATION: Readonly<Record<string, Relative['relation']>> = {
  高于: 'above',
  快于: 'above',
  好于: 'above',
  优于: 'above',
  超过: 'above',
  高出: 'above',
  不低于: 'at-least',
  不慢于: 'at-least',
  达到: 'at-least',
  低于: 'below',
};

/** Facts like 社会消费品零售总额增速高于全省平均 or 居民收入与经济增长同步: an indicator, a yardstick, no number. */
export function readRelatives(
  tokens: readonly Token[],
  place: Place,
  time: BlockTime,
  year: number,
  _known: readonly DraftFact[],
): RelativeStatement[] {
  if (time.silent || time.span !== null) return [];
  const out: RelativeStatement[] = [];
  for (const clause of clausesOf(tokens)) {
    if (clause.tokens.some((token) => token.kind === 'number' || token.kind === 'time')) continue;
    const names = clause.tokens.filter((token) => token.kind === 'name' && token.match.ids.length > 0);
    const name = names[0];
    if (name?.kind !== 'name') continue;
    const at = clause.tokens.indexOf(name);
    // The words before the name must narrow nothing.
    const before = clause.tokens.slice(0, at);
    if (before.some((token) => token.kind === 'text' || token.kind === 'name' || (token.kind === 'word' && token.word.role === 'noun')))
      continue;
    const behind = clause.tokens.slice(at + 1);
    const rest = behind
      .map((token) => token.text)
      .join('')
      .replace(/^(?:增速|增幅|增长|涨幅|均|都|预期|预计|力争|确保|努力|的|要)+/, '');
    const relative = relationOf(rest);
    if (!relative) continue;
    const end = (behind.at(-1) as Token).end;
    const ids = name.match.compound ? name.match.ids : name.match.ids.slice(0, 1);
    const listed = [...clause.pending, ...ids.map((id) => ({ id, start: name.start }))];
    for (const { id, start } of listed) {
      const entry = indicatorById(id);
      out.push({
        start,
        end,
        fact: {
          indicator: id,
          measure: entry.measures.includes('growth') ? 'growth' : 'level',
          kind: time.tense === 'plan' ? 'target' : 'actual',
          year: time.tense === 'plan' ? year : year - 1,
          period: null,
          value: null,
          unit: '',
          op: 'relative',
          force: time.tense === 'plan' ? 'expect' : null,
          relative: { ...relative, text: rest },
          modifierScope: 'stated',
          scope: null,
          confidence: 'high',
          flags: [],
          path: ['a comparison without a number', `reported for ${place.name}`],
        },
      });
    }
  }
  return out;
}

function relationOf(rest: string): Omit<Relative, 'text'> | null {
  const yardstick = YARDSTICK.exec(rest);
  if (yardstick) return { relation: RELATION[yardstick[1] as string] ?? 'above', to: yardstick[2] as string };
  const sync = SYNC.exec(rest);
  if (sync) return { relation: 'equal', to: sync[1] as string };
  const front = FRONT.exec(rest);
  if (front) return { relation: 'front', to: `${front[1]}${front[2]}` };
  const fulfil = FULFIL.exec(rest);
  return fulfil ? { relation: 'fulfil', to: fulfil[1] as string } : null;
}

interface Clause {
  readonly tokens: readonly Token[];
  /** Indicators listed before it with 、 that share its predicate. */
  readonly pending: readonly { id: string; start: number }[];
}

function clausesOf(tokens: readonly Token[]): Clause[] {
  const out: Clause[] = [];
  let current: Token[] = [];
  let pending: { id: string; start: number }[] = [];
  const close = (mark: string): void => {
    const name = current[0];
    if (mark === '、' && current.length === 1 && name?.kind === 'name' && name.match.ids.length > 0) {
      pending.push(...(name.match.compound ? name.match.ids : name.match.ids.slice(0, 1)).map((id) => ({ id, start: name.start })));
    } else {
      if (current.length > 0) out.push({ tokens: current, pending });
      pending = [];
    }
    current = [];
  };
  for (const token of tokens) {
    if (token.kind === 'mark') close(token.text);
    else current.push(token);
  }
  close('。');
  return out;
}

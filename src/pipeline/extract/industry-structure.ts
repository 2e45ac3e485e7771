import type { DraftFact } from '../stages.ts';
import type { BlockTime } from './block-time.ts';
import { tensedYear } from './tensed-year.ts';
import type { Token } from './tokens.ts';

/** The three shares of 三次产业结构9.8：40.1：50.1. Folded indices. */
export interface StructureStatement {
  readonly fact: Omit<DraftFact, 'quote' | 'evidence'>;
  readonly start: number;
  readonly end: number;
}

const RATIO = /(?:三次|三大|三)产业(?:增加值)?(?:结构|构成|比例|比重|比)/g;
const TRIPLE = /(\d{1,2}(?:\.\d+)?)：(\d{1,2}(?:\.\d+)?)：(\d{1,2}(?:\.\d+)?)/g;
const SHARES = ['primary-value-added', 'secondary-value-added', 'services-value-added'] as const;
const NAMES = ['第一产业', '第二产业', '第三产业'] as const;
/** How far the three may miss a hundred by rounding. */
const ROUNDING = 0.6;

/**
 * Reads the ratio of the three industries as their shares in per cent; of several (由…调整为…) the last one counts.
 * The scope says that they were stated as a ratio.
 * @param text the folded sentence that `tokens` cover from 0.
 */
export function readStructure(text: string, tokens: readonly Token[], time: BlockTime, year: number): StructureStatement[] {
  if (time.silent || !text.includes('产业')) return [];
  return [...text.matchAll(RATIO)].flatMap((named) => {
    const from = named.index + named[0].length;
    const [clause = ''] = text.slice(from).split(/[，。；！？]/);
    const triple = [...clause.matchAll(TRIPLE)].at(-1);
    const when = tensedYear(tokens, named.index, time, year);
    if (!triple || !when) return [];
    const values = triple.slice(1).map(Number);
    if (Math.abs(values.reduce((sum, one) => sum + one, 0) - 100) > ROUNDING) return [];
    return values.map((value, at) => ({
      start: named.index,
      end: from + triple.index + triple[0].length,
      fact: {
        indicator: SHARES[at] as string,
        measure: 'share' as const,
        ...when,
        period: null,
        value,
        unit: '%',
        op: 'eq' as const,
        force: when.kind === 'target' ? ('expect' as const) : null,
        relative: null,
        modifierScope: 'stated' as const,
        scope: '三次产业结构',
        confidence: 'high' as const,
        flags: [],
        path: () => [
          `${named[0]} states the shares of the three industries in order`,
          `number ${at + 1} of “${triple[0]}” is the share of ${NAMES[at]}`,
          `${when.kind === 'target' ? "the report's own year" : "the year before the report's"}: ${when.year}`,
        ],
      },
    }));
  });
}

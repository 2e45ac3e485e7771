import { link } from '../../../src/pipeline/link/index.ts';
import { linkPromises } from '../../../src/pipeline/promises/index.ts';
import { promiseSchema, type TargetPromise } from '../../../src/schema/promise.ts';
import { makeRead, type PlantedFact } from '../link/make-read.ts';

export type Said = Omit<PlantedFact, 'quote' | 'kind'> & { readonly remark?: string };

/** A report of our own: results of the year before, then targets, each in a sentence of its own. */
export function report(
  place: string,
  year: number,
  results: readonly (Said & { estimate?: boolean })[],
  targets: readonly Said[],
  type: 'annual' | 'term' = 'annual',
) {
  const sentence = ({ indicator, measure, value, relative, remark = '' }: Said, index: number, lead: string): string =>
    `${lead}第${index}项${remark}：${indicator}之${measure}为${relative ? relative.text : JSON.stringify(value)}。`;
  const review = results.map((said, index) => sentence(said, index, '完成'));
  const goals = targets.map((said, index) => sentence(said, index, '力争'));
  return makeRead({
    file: `${place}-${year}-${type}.txt`,
    place,
    year,
    type,
    parts: [
      ...(review.length > 0 ? [['review', `过去一年${place}。${review.join('')}`] as const] : []),
      ['targets', `今年目标：${goals.join('')}`],
    ],
    facts: [
      ...results.map(
        ({ estimate = false, ...said }, index): PlantedFact => ({
          ...said,
          quote: review[index] ?? '',
          kind: estimate ? 'estimate' : 'actual',
        }),
      ),
      ...targets.map((said, index): PlantedFact => ({ ...said, quote: goals[index] ?? '', kind: 'target' })),
    ],
  });
}

export const growth = (indicator: string, value: Said['value'], op: Said['op'] = 'eq', more: Partial<Said> = {}): Said => ({
  indicator,
  measure: 'growth',
  value,
  unit: '%',
  op,
  ...more,
});
export const level = (indicator: string, value: Said['value'], unit = '亿元', op: Said['op'] = 'eq'): Said => ({
  indicator,
  measure: 'level',
  value,
  unit,
  op,
});
export const relative = (indicator: string, relation: 'above' | 'equal' | 'front', to: string): Said => ({
  indicator,
  measure: 'growth',
  value: null,
  unit: '',
  op: 'relative',
  relative: { relation, to, text: to },
});

export function follow(...reads: ReturnType<typeof report>[]): Map<string, TargetPromise> {
  const { reports, facts } = link(reads);
  return new Map(linkPromises(reports, facts).map((promise) => [promise.target, promiseSchema.parse(promise)]));
}
export const luan = 'anhui-luan';

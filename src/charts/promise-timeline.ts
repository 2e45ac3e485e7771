import { type ChartValue, type Drawing, high, low, middle, textWidth } from './drawing.ts';
import { circle, line, type Shape, text } from './marks.ts';
import { niceDomain } from './nice-domain.ts';
import { palette } from './palette.ts';
import { planOf } from './plan.ts';
import { arrow, uprightMark } from './upright-mark.ts';

export interface TimelineYear {
  readonly year: number;
  readonly target: ChartValue | null;
  readonly outcome: ChartValue | null;
  /** One or two letters below the year: 达到, 未达. */
  readonly verdict: string | null;
}

/** How far a target's mark reaches above and below its value. */
const reach = ({ op }: ChartValue): { up: number; down: number } => ({
  up: op === 'gte' || op === 'gt' ? arrow : 4,
  down: op === 'lte' || op === 'lt' ? arrow : 4,
});

/**
 * What one place promised and reached, year by year: the target as its wording in cinnabar, the outcome as a dot in ink, a
 * thin line between them, below them the year and the verdict in a word. Where years are missing, a dotted line.
 * @param years oldest first.
 */
export function promiseTimeline(years: readonly TimelineYear[], fromZero: boolean, width: number, height = 168): Drawing {
  const stated = years.flatMap(({ target, outcome }) => [target, outcome].filter((value): value is ChartValue => value !== null));
  const domain = niceDomain(
    stated.flatMap((value) => [low(value), high(value)]),
    fromZero,
  );
  const column = width / years.length;
  const fits = (value: ChartValue): boolean => textWidth(value.text, 12) <= column + 6;
  return {
    kind: 'promise-timeline',
    data: { years, fromZero, height },
    width,
    height,
    plan: () =>
      planOf(
        { left: column / 2, right: column / 2, top: 30, bottom: 62 },
        { min: 0, max: Math.max(1, years.length - 1) },
        { min: domain.min, max: domain.max },
        ({ x, y }) => [
          line(0, height - 38, width, height - 38, palette.hairline),
          ...years.flatMap(({ year, target, outcome, verdict }, index): Shape[] => {
            const at = years.length === 1 ? width / 2 : x(index);
            const over = !target || !outcome || middle(outcome) >= middle(target);
            const gap = index > 0 && year - (years[index - 1] as TimelineYear).year > 1;
            const shapes: Shape[] = [
              ...(gap ? [line(at - column / 2, 16, at - column / 2, height - 18, palette.hairline, 1, [2, 3])] : []),
              text(at, height - 26, String(year), { size: 11, fill: palette.muted, align: 'center' }),
            ];
            if (verdict) shapes.push(text(at, height - 10, verdict, { size: 12, align: 'center', bold: true }));
            if (target && outcome) shapes.push(line(at, y(middle(target)), at, y(middle(outcome)), palette.muted, 1));
            if (target) {
              shapes.push(...uprightMark(target, at, y));
              const beyond = over && outcome ? y(low(target)) + reach(target).down + 9 : y(high(target)) - reach(target).up - 8;
              if (fits(target)) shapes.push(text(at, beyond, target.text, { fill: palette.target, align: 'center', halo: true, size: 12 }));
            }
            if (outcome) {
              shapes.push(circle(at, y(middle(outcome)), 4.5, palette.ink, outcome.estimate));
              const clear =
                target && over ? Math.min(y(middle(outcome)) - 12, y(high(target)) - reach(target).up - 8) : y(middle(outcome)) - 12;
              const place = over ? clear : y(middle(outcome)) + 13;
              if (fits(outcome)) shapes.push(text(at, place, outcome.text, { align: 'center', halo: true, size: 12 }));
            }
            return shapes;
          }),
        ],
      ),
  };
}

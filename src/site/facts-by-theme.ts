import type { Fact, IndicatorTheme } from '../schema/index.ts';
import { indicatorById } from './catalogue.ts';
import { indicatorThemeNames } from './names.ts';

export interface ThemeGroup {
  readonly theme: IndicatorTheme;
  readonly name: string;
  readonly facts: readonly Fact[];
}

const order = Object.keys(indicatorThemeNames) as IndicatorTheme[];

/** Groups facts by their indicator's theme; themes in the order of the catalogue's vocabulary, facts as they came. */
export function factsByTheme(facts: readonly Fact[]): ThemeGroup[] {
  const groups = new Map<IndicatorTheme, Fact[]>();
  for (const fact of facts) {
    const theme = indicatorById(fact.indicator)?.theme ?? 'economy';
    const group = groups.get(theme);
    if (group) group.push(fact);
    else groups.set(theme, [fact]);
  }
  return order.flatMap((theme) => {
    const group = groups.get(theme);
    return group ? [{ theme, name: indicatorThemeNames[theme], facts: group }] : [];
  });
}

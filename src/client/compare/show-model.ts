import { measureNames } from '../../site/names.ts';
import { element } from '../element.ts';
import { paintDrawing } from '../paint-drawing.ts';
import { type ChartView, chartViews } from './chart-views.ts';
import type { CompareIndicator, CompareModel } from './model.ts';
import type { CompareView } from './state.ts';
import { tableViews } from './table-view.ts';

/** A chart on the page, with the title its image bears. */
export interface ShownChart {
  readonly title: string;
  readonly svg: SVGSVGElement;
}

/** Widths that charts are legible at and type keeps its size. */
const chartWidth = (available: number): number => Math.max(300, Math.min(680, available));

function warningsView({ warnings }: CompareIndicator): HTMLElement[] {
  if (warnings.length === 0) return [];
  return [element('ul', { class: 'warnings small muted' }, ...warnings.map((warning) => element('li', {}, warning)))];
}

function headingOf({ name, measure, unit }: CompareIndicator): HTMLElement {
  return element('h3', {}, name, element('small', { class: 'muted' }, ` ${measureNames[measure]}（${unit}）`));
}

function tables(model: CompareModel): HTMLElement[] {
  return tableViews(model).flatMap(([id, table]) => {
    if (id !== '') {
      const own = model.indicators.filter((indicator) => indicator.id === id);
      return [...own.map(headingOf), table, ...own.flatMap(warningsView)];
    }
    const warned = model.indicators.filter(({ warnings }) => warnings.length > 0);
    return [table, ...warned.flatMap((indicator) => [element('p', { class: 'small warned' }, indicator.name), ...warningsView(indicator)])];
  });
}

function wordsView(words: ChartView['words']): HTMLElement[] {
  if (words.length === 0) return [];
  const items = words.map(({ label, text, href }) =>
    element('li', {}, element('span', { class: 'muted' }, `${label} `), element('a', { href }, text)),
  );
  return [element('p', { class: 'small muted' }, '没有给数、用比较说的：'), element('ul', { class: 'words small' }, ...items)];
}

function figureOf(view: ChartView, width: number): { figure: HTMLElement; chart: ShownChart | null } {
  const unit = view.unit ? element('span', { class: 'muted small' }, `单位：${view.unit}`) : '';
  const figure = element('figure', { class: 'drawing' }, element('figcaption', {}, element('h3', {}, view.title), unit));
  const svg = view.draw ? paintDrawing(view.draw(width), view.title) : null;
  figure.append(svg ?? element('p', { class: 'muted' }, '所选地方和年份没有可以画的数值。'), ...wordsView(view.words));
  return { figure, chart: svg && { title: view.unit ? `${view.title}（${view.unit}）` : view.title, svg } };
}

/** Puts a comparison into `output`, each indicator's warnings behind its last table or chart. @returns the charts shown. */
export function showModel(model: CompareModel, view: CompareView, output: HTMLElement): ShownChart[] {
  if (view === 'table') {
    output.replaceChildren(...tables(model));
    return [];
  }
  const views = chartViews(model, view);
  const figures = views.map((own) => figureOf(own, chartWidth(output.clientWidth)));
  output.replaceChildren(
    ...figures.flatMap(({ figure }, index) => {
      const about = views[index]?.indicator;
      const isLast = views[index + 1]?.indicator !== about;
      return [figure, ...(isLast ? model.indicators.filter(({ id }) => id === about).flatMap(warningsView) : [])];
    }),
  );
  return figures.flatMap(({ chart }) => chart ?? []);
}

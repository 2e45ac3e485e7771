import { measureNames } from '../../site/names.ts';
import { element } from '../element.ts';
import { type CompareIndicator, type CompareModel, type ComparePlace, isCell, type Side, sideNames } from './model.ts';

const scrolling = (label: string, table: HTMLTableElement): HTMLElement =>
  element('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': label }, table);

/** What a place states in one year: target above result, each a link, or why there is nothing. */
function cellView(indicator: CompareIndicator, place: ComparePlace, year: number, sides: readonly Side[]): HTMLTableCellElement {
  const cell = element('td', { class: 'num' });
  for (const side of sides) {
    const entry = indicator.at(place.id, year, side);
    const line = element('div', { class: `value ${side}` });
    if (sides.length > 1) line.append(element('span', { class: 'muted small' }, `${sideNames[side]} `));
    if (isCell(entry)) {
      line.append(element('a', { href: entry.href }, entry.text));
      if (entry.estimate) line.append(element('small', { class: 'muted' }, ' 预计'));
      if (entry.original !== null) line.append(element('small', { class: 'muted block' }, `原文 ${entry.original}`));
      for (const other of entry.besides)
        line.append(element('small', { class: 'block' }, '又说 ', element('a', { href: other.href }, other.text)));
      if (entry.remarks.length > 0) line.append(element('small', { class: 'muted', title: entry.remarks.join('；') }, ' ※'));
    } else {
      line.append(element('span', { class: 'muted small' }, entry === 'not-stated' ? '没有说' : '无报告'));
    }
    cell.append(line);
  }
  return cell;
}

const head = (cells: readonly string[]): HTMLTableSectionElement =>
  element(
    'thead',
    {},
    element('tr', {}, ...cells.map((text, index) => element('th', index === 0 ? { scope: 'col' } : { scope: 'col', class: 'num' }, text))),
  );

/** One year: indicators down, places across. */
function oneYear(model: CompareModel, year: number): HTMLElement {
  const rows = model.indicators.map((indicator) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        indicator.name,
        element('small', { class: 'muted block' }, `${measureNames[indicator.measure]}（${indicator.unit}）`),
      ),
      ...model.places.map((place) => cellView(indicator, place, year, model.sides)),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', {}, `${year}年`),
    head(['指标', ...model.places.map((place) => place.name)]),
    element('tbody', {}, ...rows),
  );
  return scrolling(`${year}年对照表`, table);
}

/** Several years: a table an indicator, places down, years across. */
function severalYears(model: CompareModel, indicator: CompareIndicator): HTMLElement {
  const rows = model.places.map((place) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, place.name),
      ...model.years.map((year) => cellView(indicator, place, year, model.sides)),
    ),
  );
  const caption = `${indicator.name}${measureNames[indicator.measure]}，${indicator.unit}`;
  const table = element(
    'table',
    {},
    element('caption', { class: 'visually-hidden' }, caption),
    head(['地方', ...model.years.map((year) => `${year}年`)]),
    element('tbody', {}, ...rows),
  );
  return scrolling(caption, table);
}

/** Tables of a comparison, by the name of the indicator they belong to; '' for one that holds them all. */
export function tableViews(model: CompareModel): [indicator: string, view: HTMLElement][] {
  const [year] = model.years;
  if (model.years.length === 1 && year !== undefined) return [['', oneYear(model, year)]];
  return model.indicators.map((indicator) => [indicator.id, severalYears(model, indicator)]);
}

import { csvRow } from '../../site/csv.ts';
import { measureNames } from '../../site/names.ts';
import { type CompareModel, isCell, sideNames } from './model.ts';

const gapWords = { 'not-stated': '没有说', 'no-report': '无报告' } as const;

/** The comparison as CSV, one value a row: number apart from its wording, and the address of its sentence. */
export function toCsv(model: CompareModel, origin: string): string {
  const head = ['地方', '指标', '口径', '年份', '目标或结果', '数值', '上限', '单位', '说法', '预计', '附注', '原文'];
  const rows = model.indicators.flatMap((indicator) =>
    model.places.flatMap((place) =>
      model.years.flatMap((year) =>
        model.sides.map((side) => {
          const cell = indicator.at(place.id, year, side);
          const subject = [place.fullName, indicator.name, measureNames[indicator.measure], year, sideNames[side]];
          if (!isCell(cell)) return [...subject, null, null, indicator.unit, gapWords[cell], null, null, null];
          const [low, high] = typeof cell.value === 'number' ? [cell.value, null] : (cell.value ?? [null, null]);
          const remarks = [
            ...(cell.original === null ? [] : [`原文为${cell.original}`]),
            ...cell.besides.map(({ text }) => `同一报告还说${text}`),
            ...cell.remarks,
          ].join('；');
          return [...subject, low, high, indicator.unit, cell.text, cell.estimate ? '是' : null, remarks, origin + cell.href];
        }),
      ),
    ),
  );
  return [head, ...rows].map(csvRow).join('');
}

const escapeCell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('[', '\\[').replaceAll(']', '\\]');

/** The comparison as Markdown tables, one an indicator, each value a link to its sentence; warnings below. */
export function toMarkdown(model: CompareModel, origin: string, address: string): string {
  const tables = model.indicators.map((indicator) => {
    const columns = model.years.flatMap((year) => model.sides.map((side) => ({ year, side })));
    const head = ['地方', ...columns.map(({ year, side }) => `${year}年${sideNames[side]}`)];
    const rows = model.places.map((place) => [
      escapeCell(place.name),
      ...columns.map(({ year, side }) => {
        const cell = indicator.at(place.id, year, side);
        if (!isCell(cell)) return gapWords[cell];
        const links = [cell, ...cell.besides].map(({ text, href }) => `[${escapeCell(text)}](${origin}${href})`);
        return `${links.join('，')}${cell.estimate ? '（预计）' : ''}`;
      }),
    ]);
    const lines = [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`);
    const warnings = indicator.warnings.map((warning) => `- ${warning}`);
    return [
      `### ${indicator.name}${measureNames[indicator.measure]}（${indicator.unit}）`,
      '',
      ...lines,
      ...(warnings.length > 0 ? ['', ...warnings] : []),
    ].join('\n');
  });
  return `${tables.join('\n\n')}\n\n来源：[对标](${address})，据各地政府工作报告。\n`;
}

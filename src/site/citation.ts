import type { Fact, Place, Report } from '../schema/index.ts';
import { statement } from './reading.ts';
import { absolute } from './urls.ts';

/** The three forms a citation is offered in. `accessed` stands where the reader's date goes. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** Who answers for a report: 六安市人民政府, 某某开发区管理委员会. */
export const government = (place: Place): string => (place.level === 'zone' ? `${place.name}管理委员会` : `${place.name}人民政府`);

export const reportTitle = (report: Report): string => report.title || `${report.year}年${report.place.name}政府工作报告`;

/** Written in place of the day of reading, which a page built beforehand cannot know. */
export const accessedPlaceholder = '引用日期';

const bibtexKey = (id: string): string => id.replaceAll('.', '-');

const escapeBibtex = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, (character) => `\\${character}`);

/**
 * Citations of a report, or of one fact in it, after GB/T 7714—2015 (8.1 and annex A, electronic report `[R/OL]`).
 * @param address what `href` returns for the page or sentence cited.
 */
export function citations(report: Report, address: string, fact?: Fact): Citation[] {
  const url = absolute(address);
  const title = reportTitle(report);
  const dated = report.date ? `(${report.date})` : '';
  const pointed = fact ? `${title}：${statement(fact)}` : title;
  const key = bibtexKey(fact?.id ?? report.id);
  const fields = [
    `  author = {{${escapeBibtex(government(report.place))}}}`,
    `  title = {{${escapeBibtex(pointed)}}}`,
    `  institution = {${escapeBibtex(government(report.place))}}`,
    `  year = {${report.date?.slice(0, 4) ?? report.year}}`,
    `  type = {政府工作报告}`,
    `  url = {${url}}`,
    `  langid = {chinese}`,
  ];
  return [
    { name: 'GB/T 7714—2015', text: `${government(report.place)}. ${pointed}[R/OL]. ${dated}[${accessedPlaceholder}]. ${url}.` },
    { name: 'BibTeX', text: `@techreport{${key},\n${fields.join(',\n')}\n}` },
    {
      name: '纯文本',
      text: fact
        ? `“${fact.quote}”——《${title}》${report.date ? `（${report.date}）` : ''}，${url}`
        : `${government(report.place)}：《${title}》${report.date ? `，${report.date}` : ''}，${url}`,
    },
  ];
}

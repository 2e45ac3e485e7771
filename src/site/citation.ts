import type { Fact, Place, Report } from '../schema/index.ts';
import { statement } from './reading.ts';
import { absolute, embedUrl, factAnchor, href } from './urls.ts';

/** One of the forms a citation is offered in. */
export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** Who answers for a report: 六安市人民政府, 某某开发区管理委员会. */
export const government = (place: Place): string => (place.level === 'zone' ? `${place.name}管理委员会` : `${place.name}人民政府`);

/** The report's own title where it tells reports apart; many are called 政府工作报告 and nothing else. */
export const reportTitle = (report: Report): string =>
  report.title.includes(report.place.name) ? report.title : `${report.place.name}${report.year}年政府工作报告`;

const escapeBibtex = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, (character) => `\\${character}`);

/**
 * Citations of anything in a report with gaps to fill: `{key}`, `{about}` (what the title is narrowed to), `{quote}`,
 * `{url}`, `{today}`. After GB/T 7714—2015, 8.1 and annex A: electronic report `[R/OL]`.
 */
export function citationTemplates(report: Report): { readonly gbt: string; readonly bibtex: string; readonly plain: string } {
  const author = government(report.place);
  const title = reportTitle(report);
  const fields = [
    `  author = {{${escapeBibtex(author)}}}`,
    `  title = {{${escapeBibtex(title)}{about}}}`,
    `  institution = {${escapeBibtex(author)}}`,
    `  year = {${report.date?.slice(0, 4) ?? report.year}}`,
    '  type = {政府工作报告}',
    '  url = {{url}}',
    '  langid = {chinese}',
  ];
  return {
    gbt: `${author}. ${title}{about}[R/OL]. ${report.date ? `(${report.date})` : ''}[{today}]. {url}.`,
    bibtex: `@techreport{{key},\n${fields.join(',\n')}\n}`,
    plain: `“{quote}”——《${title}》${report.date ? `（${report.date}）` : ''}，{url}`,
  };
}

/** Stands for the day of reading, which a page built beforehand cannot know. */
const dayOfReading = '引用日期';

/**
 * Citations of a report, or of one fact in it.
 * @param address what `href` returns for the page or sentence cited.
 */
export function citations(report: Report, address: string, fact?: Fact): Citation[] {
  const templates = citationTemplates(report);
  const title = reportTitle(report);
  const about = fact ? `：${statement(fact)}` : '';
  const key = fact ? `${report.id}-${factAnchor(fact).replaceAll('.', '-')}` : report.id;
  const fill = (template: string, escaped: (text: string) => string = (text) => text): string =>
    template
      .replaceAll('{key}', () => key)
      .replaceAll('{about}', () => escaped(about))
      .replaceAll('{quote}', () => fact?.quote ?? title)
      .replaceAll('{url}', () => absolute(address))
      .replaceAll('{today}', () => dayOfReading);
  const plain = fact
    ? fill(templates.plain)
    : `${government(report.place)}：《${title}》${report.date ? `，${report.date}` : ''}，${absolute(address)}`;
  return [
    { name: 'GB/T 7714—2015', text: fill(templates.gbt) },
    { name: 'BibTeX', text: fill(templates.bibtex, escapeBibtex) },
    { name: '纯文本', text: plain },
  ];
}

/** A frame as other sites paste it. */
const frame = (address: string, title: string): string =>
  `<iframe src="${address}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="220" loading="lazy"></iframe>`;

/** Markup that sets a target in a frame on another site. */
export const embedCode = (fact: Fact, title: string): Citation => ({ name: '嵌入', text: frame(absolute(embedUrl(fact)), title) });

/** The same for any target of a report, `{origin}`, `{anchor}` and `{about}` still to be filled in. */
export const embedTemplate = (report: Report): string =>
  frame(`{origin}${href('embed/targets/')}${report.id}.{anchor}/`, `${report.place.name}${report.year}年政府工作报告{about}`);

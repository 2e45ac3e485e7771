import type { APIRoute } from 'astro';
import { government, reportTitle } from '../site/citation.ts';
import { dataset } from '../site/dataset.ts';
import { headlineRows } from '../site/headline.ts';
import { newestReports } from '../site/newest-reports.ts';
import { statement } from '../site/reading.ts';
import { absolute, href, reportUrl } from '../site/urls.ts';

/** Text as XML holds it: markup escaped, characters that XML 1.0 forbids left out. */
const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A report's day as Atom wants it; the first of its year where the text states none. */
const moment = (date: string | null, year: number): string => `${date ?? `${year}-01-01`}T00:00:00+08:00`;

/** The newest reports as an Atom feed (RFC 4287). */
export const GET: APIRoute = () => {
  const reports = newestReports(50);
  const { factsByReport } = dataset();
  const updated =
    reports
      .map((report) => moment(report.date, report.year))
      .sort()
      .at(-1) ?? moment(null, 1970);
  const entries = reports.map((report) => {
    const targets = headlineRows(report, factsByReport.get(report.id) ?? []).flatMap((row) => row.targets);
    const address = absolute(reportUrl(report));
    return [
      '<entry>',
      `<title>${escapeXml(`${report.place.fullName}：${reportTitle(report)}`)}</title>`,
      `<id>${escapeXml(address)}</id>`,
      `<link href="${escapeXml(address)}"/>`,
      `<updated>${moment(report.date, report.year)}</updated>`,
      `<author><name>${escapeXml(government(report.place))}</name></author>`,
      `<summary>${escapeXml(targets.length > 0 ? `${report.year}年目标：${targets.map(statement).join('；')}。` : '全文与数据。')}</summary>`,
      '</entry>',
    ].join('');
  });
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    '<title>对标：新报告</title>',
    `<id>${escapeXml(absolute(href()))}</id>`,
    `<link rel="self" href="${escapeXml(absolute(href('feed.xml')))}"/>`,
    `<link href="${escapeXml(absolute(href()))}"/>`,
    `<updated>${updated}</updated>`,
    ...entries,
    '</feed>',
  ].join('\n');
  return new Response(`${body}\n`, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

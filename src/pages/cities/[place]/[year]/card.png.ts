import type { APIRoute } from 'astro';
import { renderCard } from '../../../../cards/render-card.ts';
import { reportCard } from '../../../../site/cards.ts';
import { dataset } from '../../../../site/dataset.ts';
import { reportYearSlug } from '../../../../site/urls.ts';

export const getStaticPaths = () =>
  dataset().reports.map((report) => ({ params: { place: report.place.id, year: reportYearSlug(report) }, props: { id: report.id } }));

export const GET: APIRoute = async ({ props }) => {
  const report = dataset().reportById.get(props['id']);
  if (!report) throw new Error(`No report ${props['id']}.`);
  return new Response(await renderCard(reportCard(report)), { headers: { 'content-type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { renderCard } from '../../../../../../cards/render-card.ts';
import { targetCard, targetsHaveCards } from '../../../../../../site/cards.ts';
import { dataset } from '../../../../../../site/dataset.ts';
import { reportYearSlug, targetSlug } from '../../../../../../site/urls.ts';

export const getStaticPaths = () =>
  targetsHaveCards()
    ? dataset().facts.flatMap((fact) => {
        const report = fact.kind === 'target' ? dataset().reportById.get(fact.report) : undefined;
        return report
          ? [{ params: { place: report.place.id, year: reportYearSlug(report), target: targetSlug(fact) }, props: { id: fact.id } }]
          : [];
      })
    : [];

export const GET: APIRoute = async ({ props }) => {
  const fact = dataset().factById.get(props['id']);
  const report = fact && dataset().reportById.get(fact.report);
  if (!fact || !report) throw new Error(`No target ${props['id']}.`);
  return new Response(await renderCard(targetCard(fact, report)), { headers: { 'content-type': 'image/png' } });
};

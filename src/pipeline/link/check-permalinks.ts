import { z } from 'zod';
import type { Fact, Report } from '../../schema/index.ts';
import { byText } from './group-witnesses.ts';

/** `permalinks.json`: every id ever published, and why those are gone that are. */
export const permalinksSchema = z.strictObject({
  /** Ids of reports and facts, sorted. */
  ids: z.array(z.string()),
  /** Ids of `ids` that are no more, with the reason that their page gives. */
  retired: z.record(z.string(), z.string().min(1)),
});

export type Permalinks = z.infer<typeof permalinksSchema>;

export interface PermalinkCheck {
  /** Published ids that the dataset lacks and nobody gave a reason for. */
  readonly lost: readonly string[];
  /** Ids that are not published yet. */
  readonly added: readonly string[];
  /** Retired ids that live again. */
  readonly revived: readonly string[];
}

/** Ids whose addresses a dataset promises to keep: of its reports and its facts. */
export const idsOf = ({ reports, facts }: { readonly reports: readonly Report[]; readonly facts: readonly Fact[] }): string[] =>
  [...reports.map(({ id }) => id), ...facts.map(({ id }) => id)].sort(byText);

/** Compares the ids of a dataset with those published before it. */
export function checkPermalinks({ ids, retired }: Permalinks, current: readonly string[]): PermalinkCheck {
  const here = new Set(current);
  const published = new Set(ids);
  return {
    lost: ids.filter((id) => !here.has(id) && !(id in retired)),
    added: current.filter((id) => !published.has(id)),
    revived: Object.keys(retired).filter((id) => here.has(id)),
  };
}

/** The list after a publication: nothing is ever taken out, a revived id needs no reason any more. */
export function updatePermalinks({ ids, retired }: Permalinks, current: readonly string[]): Permalinks {
  const here = new Set(current);
  return {
    ids: [...new Set([...ids, ...current])].sort(byText),
    retired: Object.fromEntries(Object.entries(retired).filter(([id]) => !here.has(id))),
  };
}

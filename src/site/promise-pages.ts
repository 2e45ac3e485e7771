import { groupBy } from './group-by.ts';
import { allFollowed, type Followed, hasAnswer } from './promises.ts';
import { href } from './urls.ts';

/** Rows one page bears: some 700 bytes each. */
const mostRows = 1000;

/** How the targets that a next report could answer are spread over pages. */
export interface PromisePages {
  readonly answered: readonly Followed[];
  readonly byIndicator: ReadonlyMap<string, readonly Followed[]>;
  /** Whether each indicator has a page of its own, because one page would be too long. */
  readonly split: boolean;
  /** Where an indicator's rows stand. */
  readonly addressOf: (indicator: string) => string;
}

export function spreadPromises(followed: readonly Followed[], most = mostRows): PromisePages {
  const answered = followed.filter(hasAnswer);
  const split = answered.length > most;
  return {
    answered,
    byIndicator: groupBy(answered, ({ target }) => target.indicator),
    split,
    addressOf: (indicator) => (split ? href(`promises/${indicator}/`) : `${href('promises/')}?indicator=${indicator}#each-${indicator}`),
  };
}

let pages: PromisePages | undefined;

export function promisePages(): PromisePages {
  pages ??= spreadPromises(allFollowed());
  return pages;
}

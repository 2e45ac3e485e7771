import type { Source } from '../schema/index.ts';

/** `92.4%`: part of a source's characters; one decimal. */
export const shareOf = (part: number, source: Pick<Source, 'characters'>): string =>
  source.characters === 0 ? '0%' : `${((part / source.characters) * 100).toFixed(1)}%`;

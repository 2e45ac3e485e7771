import { gazetteer } from '../../src/places/index.ts';
import { type Saved, save } from './formats.ts';
import { random } from './random.ts';
import { reportLines } from './report.ts';

/** Years that one place has reports of. */
const YEARS = 10;
const LAST_YEAR = 2024;

/** One generated file; `path` is relative to the folder of reports. */
export interface GeneratedFile extends Saved {
  readonly path: string;
}

/** Order of the places, so that few reports come from many provinces. */
const STRIDE = 977;

/**
 * Reports of our own making: the same seed and number give the same files, and more reports hold the fewer. Ten years a
 * place, so that targets meet their results.
 */
export function* generateCorpus(count: number, { seed = 1, sound = false } = {}): Generator<GeneratedFile> {
  const places = gazetteer.filter(({ place, abolished }) => abolished === null && place.level !== 'zone').map(({ place }) => place);
  for (let index = 0; index < count; index += 1) {
    const place = places[(Math.floor(index / YEARS) * STRIDE) % places.length];
    if (!place) return;
    const year = LAST_YEAR - (index % YEARS);
    const draw = random(seed * 1_000_003 + index);
    const saved = save(reportLines(draw, place, year), draw, year, sound);
    yield { ...saved, path: `${place.province}/${place.id}-${year}.${saved.extension}` };
  }
}

import type { Problem, Report } from '../schema/index.ts';
import type { LinkedReportIndex, PlaceSummary, ProvinceSummary } from './linked.ts';
import { overSurvivors } from './over-survivors.ts';
import type { FileSummary } from './read-input.ts';
import { internalError } from './sound-part.ts';
import type { Store } from './store.ts';
import { diskFault, type Workers } from './workers.ts';

/*
 * A place or a province whose task ends its thread (it runs out of memory, or of time) costs itself, not the run: the files or
 * places with which the task fails alone are left out and told in `lost`, the others go through without them.
 */

/** Links the files of one place, those in `own`. */
export async function linkSurvivingFiles(
  own: readonly FileSummary[],
  province: string,
  workers: Workers,
  lost: Problem[],
): Promise<PlaceSummary> {
  const place = own[0]?.place?.id ?? '';
  const linked = await overSurvivors(
    own,
    (files) => orDisk(workers.place({ province, files: files.map(({ key }) => key) })),
    ({ file }, { message }) =>
      lost.push(internalError(file, `Linking it with what else there is of ${place} ended its worker: ${message}`)),
  );
  return orThrow(linked) ?? { key: '', province, reports: [], problems: [], sketches: [], corrected: [] };
}

/** Follows the targets of a province's places and writes their Parquet files. */
export async function linkSurvivingPlaces(
  own: readonly PlaceSummary[],
  store: Store,
  workers: Workers,
  lost: Problem[],
): Promise<ProvinceSummary> {
  const linked = await overSurvivors(
    own,
    (places) => orDisk(workers.province(places.map(({ key, reports }) => ({ key, reports })))),
    ({ key, reports }, { message }) => {
      for (const report of reports) {
        const what = `The promises and Parquet rows of ${report.id} were left out: making those of its place ended the worker`;
        lost.push(internalError(leadingFile(key, report, store), `${what}: ${message}`));
      }
    },
  );
  return orThrow(linked) ?? { key: '', id: '', promises: [], years: [], problems: [] };
}

/** A disk that refuses is no fault of an item: it is carried past the search for one. */
class Refusal {
  readonly error: unknown;
  constructor(error: unknown) {
    this.error = error;
  }
}

const orDisk = <R>(task: Promise<R>): Promise<R | Refusal> =>
  task.catch((error) => {
    if (diskFault(error)) return new Refusal(error);
    throw error;
  });

function orThrow<R>(result: R | Refusal | null): R | null {
  if (result instanceof Refusal) throw result.error;
  return result;
}

function leadingFile(key: string, { at }: LinkedReportIndex, store: Store): string {
  const [offset, length] = at.reports;
  const report = JSON.parse(store.read(key, 'records').toString('utf8', offset, offset + length)) as Report;
  return report.sources[0]?.file ?? '';
}

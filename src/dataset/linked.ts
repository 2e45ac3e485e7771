import type { Sketch } from '../pipeline/link/find-same-texts.ts';
import type { Correction } from '../schema/correction.ts';
import type { Problem } from '../schema/index.ts';
import { hashOf } from './hash.ts';
import type { Store } from './store.ts';

/** Records that belong to one report each, in the order in which a place's entry holds them. */
export const perReport = ['reports', 'facts', 'quantities', 'coverage'] as const;
export type PerReport = (typeof perReport)[number];

/** One report of a place's entry: for each kind of record the offset and length of its lines, in bytes. */
export interface LinkedReportIndex {
  readonly id: string;
  readonly at: Readonly<Record<PerReport, readonly [offset: number, length: number]>>;
  readonly quantities: number;
  readonly facts: readonly string[];
  /** What the summary table shows. */
  readonly row: { readonly place: string; readonly year: number; readonly completeness: string; readonly sources: number };
}

/** What a place's files came to, in short. Its entry holds the records' lines, and each report's document and text. */
export interface PlaceSummary {
  readonly key: string;
  readonly province: string;
  readonly reports: readonly LinkedReportIndex[];
  readonly problems: readonly Problem[];
  readonly sketches: readonly Sketch[];
  readonly corrected: readonly (readonly [id: string, file: string])[];
}

export interface PlaceTask {
  readonly province: string;
  /** Keys of the place's files, sorted by file. */
  readonly files: readonly string[];
}

export const documentPart = (report: string): string => `${report}.document`;
export const textPart = (report: string): string => `${report}.text`;

export const placeKey = (files: readonly string[], corrections: readonly Correction[]): string =>
  hashOf('place', JSON.stringify(corrections), ...files);

/** What a place came to when its entry is whole. */
export function storedPlace({ files }: PlaceTask, corrections: readonly Correction[], store: Store): PlaceSummary | null {
  const found = store.get(placeKey(files, corrections), 'place');
  return found ? (JSON.parse(found.toString()) as PlaceSummary) : null;
}

/** What needs all places of a province: what became of targets measured by the city's or the province's own figures. */
export interface ProvinceSummary {
  readonly key: string;
  /** Place id of the province, as it names a partition. */
  readonly id: string;
  /** For each report the offset and length of its promises' lines in the entry, in bytes. */
  readonly promises: readonly (readonly [report: string, offset: number, length: number])[];
  /** Years of its reports, each with a Parquet file of its facts in the entry. */
  readonly years: readonly number[];
  /** What went wrong with single reports. */
  readonly problems: readonly Problem[];
}

export type ProvinceTask = readonly Pick<PlaceSummary, 'key' | 'reports'>[];

export const parquetPart = (year: number): string => `${year}.parquet`;

export const provinceKey = (places: ProvinceTask): string => hashOf('province', ...places.map(({ key }) => key));

/** What a province came to when its entry is whole. */
export function storedProvince(places: ProvinceTask, store: Store): ProvinceSummary | null {
  const found = store.get(provinceKey(places), 'province');
  return found ? (JSON.parse(found.toString()) as ProvinceSummary) : null;
}

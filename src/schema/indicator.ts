import { z } from 'zod';
import { measureSchema } from './fact.ts';

export const indicatorThemeSchema = z.enum([
  'economy',
  'industry',
  'investment',
  'consumption',
  'trade',
  'fiscal',
  'income',
  'prices',
  'employment',
  'agriculture',
  'innovation',
  'population',
  'environment',
  'tourism',
  'business',
  'finance',
  'livelihood',
  'infrastructure',
  'education',
  'health',
  'culture',
  'safety',
  'governance',
]);

/** What units a level of the indicator may bear; see src/indicators/unit-families.ts for the members. */
export const unitFamilySchema = z.enum([
  'money',
  'money-per-head',
  'usd',
  'percent',
  'people',
  'visits',
  'count',
  'area',
  'mass',
  'length',
  'days',
  'concentration',
  'energy',
  'ratio',
  'volume',
  'square-metres',
  'years',
]);

/** An example sentence that runs as a test; the facts are those of this indicator it must yield, none means it must refuse. */
export const indicatorExampleSchema = z.strictObject({
  text: z.string(),
  facts: z.array(
    z.strictObject({
      measure: measureSchema,
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]).nullable(),
      unit: z.string(),
      op: z.string().optional(),
    }),
  ),
});

/** One entry of the catalogue: an indicator's names and refusals; it knows nothing of sentences. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Official Chinese name, as the page titles it. */
  name: z.string().min(1),
  /** NBS English name. */
  english: z.string().min(1),
  /** The unit levels are shown in. */
  unit: z.string(),
  unitFamily: unitFamilySchema,
  /** Base units its levels may bear when not every unit of the family will do: communities are counted in 个, not in 户. */
  units: z.array(z.string()).optional(),
  /**
   * How a figure fills time, where the unit family does not tell. `stock`: it stands at a date, a review of several years
   * states its level at their end; `adds-up`: a yearly doing that such a review adds up even where it writes 达到;
   * `built`: besides, a total reached (累计, 达到) or a second stage (基本建成) is another thing and no fact.
   */
  flow: z.enum(['stock', 'adds-up', 'built']).optional(),
  theme: indicatorThemeSchema,
  measures: z.array(measureSchema).min(1),
  /** Headline indicators stand in coverage and at the top of pages. */
  headline: z.boolean(),
  /** Names as texts write them: simplified, no blanks, no quotation marks, Latin letters in capitals; the longest match wins. */
  names: z.array(z.string().min(1)).min(1),
  /** Longer expressions that contain a name and mean something else. */
  refuse: z.array(z.string()),
  /**
   * What `占…比重` of this indicator may be a share of (indicator ids), and, where that ratio is an indicator of its
   * own, which one it states the level of: 研发经费投入 占 地区生产总值 is the level of `rd-intensity`.
   */
  shares: z.array(z.strictObject({ of: z.string(), as: z.string().optional() })),
  /** True when a larger value is the better one; null when neither is (prices). */
  higherIsBetter: z.boolean().nullable(),
  /** Plausible `[min, max]` by measure in `unit` (growth in %); outside it a fact is flagged, not dropped. */
  plausible: z.partialRecord(measureSchema, z.tuple([z.number(), z.number()])),
  /** One or two sentences in Chinese: what it measures. */
  definition: z.string(),
  /** Where the definition comes from, with the standard's or yearbook's name. */
  definitionSource: z.string(),
  examples: z.array(indicatorExampleSchema),
});

export type IndicatorTheme = z.infer<typeof indicatorThemeSchema>;
export type UnitFamily = z.infer<typeof unitFamilySchema>;
export type IndicatorExample = z.infer<typeof indicatorExampleSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;

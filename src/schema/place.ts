import { z } from 'zod';

export const placeLevelSchema = z.enum(['province', 'city', 'county', 'district', 'zone']);

/** One place a report can speak for. */
export const placeSchema = z.strictObject({
  /** Pinyin path from the province down, `anhui-luan`, `jiangxi-jingdezhen-leping`. Permanent. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** GB/T 2260 code of six digits, or null for functional zones without one. */
  code: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** Official name alone: 六安市, 铜官区. */
  name: z.string().min(1),
  /** Name with its superiors: 安徽省六安市, 安徽省铜陵市铜官区. */
  fullName: z.string().min(1),
  level: placeLevelSchema,
  /** Official name of the province it lies in (its own for a province): 安徽省. */
  province: z.string().min(1),
  /** Official name of the prefecture-level city it lies in (its own for a city), else null. */
  city: z.string().nullable(),
});

export type PlaceLevel = z.infer<typeof placeLevelSchema>;
export type Place = z.infer<typeof placeSchema>;

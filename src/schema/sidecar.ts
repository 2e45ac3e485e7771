import { z } from 'zod';

/** `NAME.meta.yaml` beside a raw file: what is known of it, overriding what is detected. */
export const sidecarSchema = z.strictObject({
  /** Place by full name, name or id: 安徽省六安市, 六安市, anhui-luan. */
  place: z.string().min(1).exactOptional(),
  /** The year whose plan the report sets out. */
  year: z.int().min(1949).max(2100).exactOptional(),
  /** Address the file was scraped from. */
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** ISO date or date-time of the scrape. */
  retrieved: z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]).exactOptional(),
});

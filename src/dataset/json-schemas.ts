import { z } from 'zod';
import { publishedSchemas } from './layout.ts';

/** The dataset's JSON Schemas by file name, as text. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(publishedSchemas).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema) }, null, 2)}\n`,
    ]),
  );

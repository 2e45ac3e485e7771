import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/dataset/json-schemas.ts';

test('schema/ holds what the zod schemas say: `npm run schemas` writes it', () => {
  const committed = new Map(readdirSync('schema').map((name) => [name, readFileSync(`schema/${name}`, 'utf8')]));
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(jsonSchemas()));
});

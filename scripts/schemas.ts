import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/dataset/json-schemas.ts';

mkdirSync('schema', { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join('schema', name), text);

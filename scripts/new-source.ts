import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';

/*
 * npm run new:source -- <id> <file>
 *
 * Makes a scrape source's profile, its line in the registry, and a fixture that fails until both are written: copy into
 * the fixture a page of your own in the site's format, never a text you have no right to publish.
 */

const [id, file] = process.argv.slice(2);
if (!id || !file || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !existsSync(file)) {
  console.error('Usage: npm run new:source -- <id> <file>\n  <id> in kebab-case, <file> a page of the source to begin from.');
  process.exit(2);
}

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const profile = `src/sources/${id}.ts`;
const registry = 'src/sources/registry.ts';
const fixtures = 'tests/fixtures/sources';
const fixture = `${id}${extname(file) || '.txt'}`;
const expectedFile = `${fixtures}/expected.json`;
for (const path of [profile, `${fixtures}/${fixture}`]) {
  if (existsSync(path)) {
    console.error(`Unexpected file ${path}: the source ${id} is there already.`);
    process.exit(2);
  }
}

writeFileSync(
  profile,
  `import type { Profile } from './profile.ts';

/** What kind of page this is, and of which sites. */
export const ${name}: Profile = {
  id: '${id}',
  description: 'What kind of page it is, in a sentence',
  // Words that occur in every page of this source and in none of another.
  signs: [/words of this source alone/u],
  // The last line above the report, and the first below it; blanks are gone from what they are tested on.
  after: /^the last line above the report$/u,
  before: /^the first line below the report$/u,
  noise: [],
};
`,
);

const listed = readFileSync(registry, 'utf8')
  .replace(/\nimport \{ plain \}/, `\nimport { ${name} } from './${id}.ts';\nimport { plain }`)
  .replace(/\n {2}plain,\n/, `\n  ${name},\n  plain,\n`);
writeFileSync(registry, listed);

copyFileSync(file, `${fixtures}/${fixture}`);
writeFileSync(`${fixtures}/${id}.expected`, 'Put here the text of the report in the page, one paragraph a line.\n');
const expected: Record<string, unknown> = JSON.parse(readFileSync(expectedFile, 'utf8'));
expected[fixture] = { profile: id, title: null, url: null, postedAt: null };
writeFileSync(expectedFile, `${JSON.stringify(expected, null, 2)}\n`);

console.log(`Made ${profile} and its line in ${registry}.
Made ${fixtures}/${fixture} and ${id}.expected, and their line in expected.json.
Next: write the profile until "npx vitest run tests/sources" passes.`);

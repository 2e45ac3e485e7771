import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, readArguments, readCount, refuse } from './arguments.ts';
import { installLighthouse } from './audit/install-lighthouse.ts';
import { auditCategories, runLighthouse } from './audit/run-lighthouse.ts';
import { basePath, siteFolder } from './folders.ts';
import { formatTable } from './format-table.ts';
import { serveFolder } from './serve-folder.ts';

const usage = `npm run audit [-- --least N] [ADDRESS…]

Lighthouse, as on a slow phone, over each page type of the built site (npm run build first), or over the addresses given.
Prints a table; ends with 1 when any score is under N. A page that falls short is looked at again, for what else the machine
does only ever slows it: its best scores count. Installs Lighthouse into .cache at first use.
  --least N  the score every page must reach (95)
  --tries N  how often a page is looked at, at most (3)`;

/** One of each type; source pages are left out, for they ask not to be indexed. */
const pages = [
  '',
  'cities/',
  'cities/anhui-luan/',
  'cities/anhui-luan/2024/',
  'cities/anhui-luan/2024/targets/gdp-growth/',
  'indicators/',
  'indicators/gdp/',
  'compare/?places=anhui-luan,liaoning-fuxin&indicators=gdp&years=2023,2024',
  'compare/text/',
  'search/?q=规上工业',
  'promises/',
  'themes/economy/',
  'data/',
  'quality/',
  'about/',
];

const { values, positionals } = readArguments(usage, { least: { type: 'string' }, tries: { type: 'string' } }, true);
const least = readCount(values.least, '--least', 95, usage);
const tries = readCount(values.tries, '--tries', 3, usage);
if (!existsSync(join(siteFolder(), 'index.html'))) refuse(`No site in ${siteFolder()}: npm run build makes one.`, usage);
const lighthouse = installLighthouse('.cache/audit');
const site = await serveFolder({ folder: siteFolder(), basePath: basePath(), port: 0 });
const rows: string[][] = [];
const remarks: string[] = [];
try {
  for (const page of positionals.length > 0 ? positionals : pages) {
    let scores: readonly number[] = [];
    let failed: readonly string[] = [];
    for (let attempt = 0; attempt < tries && (attempt === 0 || scores.some((score) => score < least)); attempt += 1) {
      const seen = await runLighthouse(lighthouse, new URL(page, site.url).href);
      scores = seen.scores.map((score, index) => Math.max(score, scores[index] ?? 0));
      failed = seen.failed;
    }
    rows.push([page || '/', ...scores.map(String)]);
    if (scores.some((score) => score < least)) {
      process.exitCode = exitCodes.failed;
      remarks.push(`${page || '/'}\n${failed.map((line) => `  ${line}`).join('\n')}`);
    }
  }
} finally {
  await site.close();
}
console.log(formatTable(['page', ...auditCategories], rows));
for (const remark of remarks) console.log(`\n${remark}`);

import { exitCodes, readArguments } from './arguments.ts';
import { buildSite } from './build-site.ts';

const usage = `npm run build

Makes the dataset, then the site in dist/.
  REPORTS_DIR  folder of raw reports (content/reports)
  DATASET_DIR  folder of the dataset (.data)
  SITE_URL     scheme and host of the published site (http://localhost:4321)
  BASE_PATH    path below it (/)
  PRECOMPRESS  0 for a site without .br and .gz beside its text files (1)`;

readArguments(usage, {});
try {
  await buildSite();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = exitCodes.failed;
}

import { writeStatic } from '../src/site/static/write-static.ts';

/* What a site holds besides pages: `DATASET_DIR=… node write-static.ts FOLDER` adds it to the pages in FOLDER, as a build does. */
const [, , folder = 'dist'] = process.argv;
console.log(`Besides pages: ${await writeStatic(folder)}`);

import { writeSearch } from '../../src/site/static/write-search.ts';

/* The search index alone: `DATASET_DIR=… node write-index.ts DIST` writes it as a build does. */
const [, , dist = 'dist'] = process.argv;
writeSearch(`${dist}/search/index`);

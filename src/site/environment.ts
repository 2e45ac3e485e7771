/** Folder of the dataset that the site is built from. */
export const datasetFolder = process.env.DATASET_DIR ?? '.data';

/** Where the site lies below its host: `/` or `/some/path/`, always with both slashes. */
export const basePath = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

/** Scheme and host of the published site, without trailing slash. */
export const siteOrigin = (process.env.SITE_URL ?? 'http://localhost:4321').replace(/\/+$/, '');

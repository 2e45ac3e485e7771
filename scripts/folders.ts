/** Folder of raw reports. */
export const reportsFolder = (): string => process.env.REPORTS_DIR || 'content/reports';
/** Folder of the dataset. */
export const datasetFolder = (): string => process.env.DATASET_DIR || '.data';
/** Folder of the built site. */
export const siteFolder = (): string => process.env.DIST_DIR || 'dist';
/** Path below its host at which the site lies, `/` or `/some/path/`. */
export const basePath = (): string => `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
/** Whether a built site holds `.br` and `.gz` beside its text files; hosts that compress by themselves need none. */
export const precompresses = (): boolean => process.env.PRECOMPRESS !== '0';
/** Results of single files, kept between runs. */
export const fileCacheFolder = '.cache/files';

/** Folder of raw reports. */
export const reportsFolder = (): string => process.env.REPORTS_DIR || 'content/reports';
/** Folder of the dataset. */
export const datasetFolder = (): string => process.env.DATASET_DIR || '.data';
/** Results of single files, kept between runs. */
export const fileCacheFolder = '.cache/files';

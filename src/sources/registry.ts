import { countyPortal } from './county-portal.ts';
import { crawlRecord } from './crawl-record.ts';
import { discuz } from './discuz.ts';
import { documentViewer } from './document-viewer.ts';
import { governmentPortal } from './government-portal.ts';
import { libraryViewer } from './library-viewer.ts';
import { plain } from './plain.ts';
import type { Profile } from './profile.ts';
import { reportCollection } from './report-collection.ts';
import { reportLibrary } from './report-library.ts';
import { titledCrawl } from './titled-crawl.ts';

/** Every known source; the first that recognises a page cleans it, so the sharpest signs come first. */
export const PROFILES: readonly Profile[] = [
  discuz,
  crawlRecord,
  titledCrawl,
  countyPortal,
  governmentPortal,
  libraryViewer,
  reportLibrary,
  reportCollection,
  documentViewer,
  plain,
];

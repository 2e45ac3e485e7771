import { findElement } from '../pipeline/clean/html.ts';
import type { Profile } from './profile.ts';

/** Ids and classes by which the content systems of government sites mark the article. */
const IDS: ReadonlySet<string> = new Set([
  'ucapcontent',
  'zoom',
  'zoomcon',
  'articlecontent',
  'article-content',
  'trs_editor',
  'news_content',
  'contenttext',
  'mycontent',
  'js_content',
]);
const CLASSES: ReadonlySet<string> = new Set([
  'trs_editor',
  'trs_ueditor',
  'article-content',
  'articlecontent',
  'article_content',
  'pages_content',
  'view_content',
  'trs_web',
  'zoom',
  'news_content',
  'xxgk_content',
  'rich_media_content',
]);

/** Article pages of government portals (TRS, 大汉, UCAP and their kin), by the element that holds the article. */
export const governmentPortal: Profile = {
  id: 'government-portal',
  description: 'HTML article page of a government portal, with the article in an element its content system names',
  signs: [/工作报告/u],
  container: (root) =>
    findElement(root, ({ properties }) => IDS.has(String(properties.id ?? '').toLowerCase())) ??
    findElement(
      root,
      ({ properties }) =>
        Array.isArray(properties.className) && properties.className.some((name) => CLASSES.has(String(name).toLowerCase())),
    ),
  wholePage: true,
  accepts: ({ html }) => html !== null,
};

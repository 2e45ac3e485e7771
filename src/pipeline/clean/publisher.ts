/** Words before the government that published a page. */
const LABELS = '来源|稿源|信息来源|文章来源|发布机构|发布单位|发布者|发文机关|发文单位|公开主体|主办|主办单位|版权所有|制作单位';
const OFFICE = '(?:人民)?政府(?:行政|办公|门户|[（(]?办公)?[厅室]?[)）]?';

/** 来源：黄石市人民政府; on squeezed lines. */
const LABELLED = new RegExp(`(?:${LABELS})[：:]?(\\p{Script=Han}{1,18}?[省市县区州盟旗])${OFFICE}`, 'u');

/** 武汉市硚口区人民政府网站, 泾县人民政府办公室; on squeezed lines. */
const SITE =
  /(?<=^|[：:>»|·—_\s【[（(])(\p{Script=Han}{1,18}?[省市县区州盟旗])(?:人民)?政府(?:门户|公众|信息|官方)?(?:网|办公[室厅]|[（(]办公[室厅][)）])/u;

/** Chrome is of short lines. */
const LONGEST = 120;

/**
 * The government whose page this is, as its frame says: the first name in the lines that are no part of the report.
 * @param cues squeezed lines
 */
export const publisherOf = (cues: Iterable<string>): string | null => {
  for (const cue of cues) {
    if (cue.length > LONGEST || !cue.includes('政府')) continue;
    const found = LABELLED.exec(cue)?.[1] ?? SITE.exec(cue)?.[1];
    if (found) return found;
  }
  return null;
};

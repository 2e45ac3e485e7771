import type { Edit } from '../../text/tracked.ts';

/** CJK radicals (U+2E80–2EFF) that fonts and PDF extraction put for characters; Unicode gives most of them no decomposition. */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    '⺁厂⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺚无⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱网⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑长⻒长⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟⻳龟'.match(
      /../gu,
    ) ?? []
  ).map((pair) => [pair[0] as string, pair[1] as string]),
);

const FORMS = /[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f]/g;

/** Edits that put the unified ideograph for radicals and compatibility ideographs that stand for it. */
export const formEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (const match of text.matchAll(FORMS)) {
    const form = match[0];
    const radical = form >= '\u2e80' && form <= '\u2fdf';
    const after = radical ? (RADICALS.get(form) ?? form.normalize('NFKC')) : form.normalize('NFC');
    if (after === form) continue;
    out.push({
      start: match.index,
      end: match.index + form.length,
      after,
      action: 'converted',
      rule: radical ? 'radical-form' : 'compatibility-ideograph',
    });
  }
  return out;
};

import type { Edit } from '../../text/tracked.ts';

/** Last characters of verbs after which 著 is the particle 着: 沿着, 围绕着, 意味着. */
const PARTICLE_AFTER =
  '沿隨随圍围繞绕本朝向對对憑凭循乘趁順顺靠為为接味懷怀帶带臨临響响載载負负隨伴託托沉穿衣執执膠胶附看站拿抱守跟等指走牽牵依傍視视';
/** What follows 着 (zhuó, zháo) in its own words: 着力, 着眼, 着手, 着重, 着实, 着陆. */
const ZHE_WORDS = '力眼手重實实想急落陸陆裝装色火墨床';
/** What stands before 著 (zhù): 显著, 原著, 名著, 专著, 论著. */
const ZHU_BEFORE = '顯显原名專专巨編编論论卓昭合譯译遺遗土拙新主所撰校著';
/** What follows 著 (zhù): 著名, 著作, 著述, 著称, 著者, 著书, 著录. */
const ZHU_AFTER = '名作述稱称者書书錄录';

const HAN = /\p{Script=Han}/u;

const isParticle = (before: string, after: string): boolean => {
  if (before !== '' && ZHU_BEFORE.includes(before)) return false;
  if (after === '') return before !== '' && PARTICLE_AFTER.includes(before);
  if (ZHE_WORDS.includes(after)) return true;
  if (ZHU_AFTER.includes(after)) return false;
  // 《…》，某某著: an author's 著 ends its phrase.
  return HAN.test(after) || (before !== '' && PARTICLE_AFTER.includes(before));
};

/**
 * 着 that stands for 著 (zhù), by the word it stands in; `not` are neighbours that make another word of it:
 * 彰显着活力, 平原着力, 向着名城迈进.
 */
const ZHU_FAULTS: readonly RegExp[] = [
  /(?<=(?<![彰凸明突尽未浅])显)着(?![力眼手重实想落])/g,
  /(?<=卓|昭|专|论|编|译|巨)着(?=[的》、，。；）书作称]|$)/g,
  /(?<=[文学四大古典世界国外]名)着(?=[的》、，。；阅导]|$)/g,
  /着(?=作[权等者、，。》《])/g,
  /(?<=^|[的一批为是家国内外、，。；“位]|全国|世界)着(?=名(?:的|商标|品牌|企业|专家|学者|高校|景区|景点|旅游|院校|大学|作家|侨乡|书法))/g,
  /(?<=而|久|享)着(?=称)/g,
];

/** Edits that put 着 for the particle written 著, and 著 for a 着 that a scrape put in 显著, 著名, 专著. */
export const zheEdits = (text: string): Edit[] => {
  const out: Edit[] = [];
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1))
    if (isParticle(text[at - 1] ?? '', text[at + 1] ?? ''))
      out.push({ start: at, end: at + 1, after: '着', action: 'converted', rule: 'zhe-particle' });
  if (text.includes('着'))
    for (const fault of ZHU_FAULTS)
      for (const match of text.matchAll(fault))
        out.push({ start: match.index, end: match.index + 1, after: '著', action: 'repaired', rule: 'zhe-for-zhu' });
  return out.sort((a, b) => a.start - b.start).filter((edit, i, all) => edit.start !== all[i - 1]?.start);
};

/**
 * Phrases on top of OpenCC's traditional → simplified tables, `traditional=simplified`; one alone stays as it is.
 * They hold names and words that OpenCC's tables would change wrongly.
 */
const PHRASES =
  '乾隆 乾坤 乾州 乾縣=乾县 乾县 乾陵 乾務=乾务 乾潭 乾江 瞭望 皇后 太后 王后 后土 慰藉 狼藉 藉藉 宮商角徵羽=宫商角徵羽 甚麼=什么 甚麽=什么 於潛=於潜 準噶爾=准噶尔 計畫=计划 規畫=规划 部份=部分 身份 佔=占 迴=回 鍊=链 煉=炼 製=制 祇=只 裏=里 裡=里 爲=为 衆=众 滙=汇 羣=群 峯=峰 啓=启 啟=启 曬=晒 牀=床 檯=台 颱=台 臺=台 脩=修 濬=浚 濶=阔 竪=竖 巖=岩 嶽=岳 恆=恒 敍=叙 敘=叙 勛=勋 勳=勋 讚=赞 銹=锈 鏽=锈 稜=棱 痺=痹 綫=线 線=线 衹=只 ';

/** `[from, to]` pairs, the longest match first in use. */
export const OVERRIDES: readonly (readonly [string, string])[] = PHRASES.split(' ')
  .filter((phrase) => phrase !== '')
  .map((phrase) => {
    const [from, to] = phrase.split('=');
    return [from as string, to ?? (from as string)] as const;
  });

/**
 * Characters that OpenCC takes for traditional and that standard simplified texts use as well (通用规范汉字表, names):
 * they change in traditional company only.
 */
export const AMBIGUOUS: ReadonlySet<string> = new Set('乾瞭藉徵麽昇陞鍾锺於祕甯蘋噁钜鉅餘碁夥徬淩濛範巖堃喆淼澂昇昺劍滙');

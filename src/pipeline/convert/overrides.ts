/**
 * Phrases on top of OpenCC's traditional → simplified tables, `traditional=simplified`; one alone stays as it is.
 * They hold names and words that OpenCC's tables would change wrongly.
 */
const PHRASES =
  '鑛=矿 砲=炮 痲=麻 倣=仿 粧=妆 隄=堤 企畫=企划 徬徨=彷徨 乾隆 乾坤 乾州 乾縣=乾县 乾县 乾陵 乾務=乾务 乾潭 乾江 瞭望 皇后 太后 王后 后土 慰藉 狼藉 藉藉 宮商角徵羽=宫商角徵羽 甚麼=什么 甚麽=什么 於潛=於潜 準噶爾=准噶尔 計畫=计划 規畫=规划 部份=部分 身份 佔=占 迴=回 鍊=链 煉=炼 製=制 祇=只 裏=里 裡=里 爲=为 衆=众 滙=汇 羣=群 峯=峰 啓=启 啟=启 曬=晒 牀=床 檯=台 颱=台 臺=台 脩=修 濬=浚 濶=阔 竪=竖 巖=岩 嶽=岳 恆=恒 敍=叙 敘=叙 勛=勋 勳=勋 讚=赞 銹=锈 鏽=锈 稜=棱 痺=痹 綫=线 線=线 衹=只 擧=举 衞=卫 ';

/**
 * Words that no simplified text writes so, though each of their characters alone may stand in one: they change in any
 * company (500餘人 in a text that is otherwise simplified).
 */
const CERTAIN_PHRASES =
  '其餘=其余 餘人=余人 餘名=余名 餘個=余个 餘个=余个 餘家=余家 餘戶=余户 餘户=余户 餘萬=余万 餘万=余万 餘億=余亿 餘亿=余亿 餘元=余元 餘項=余项 餘项=余项 餘件=余件 餘公里=余公里 餘畝=余亩 餘亩=余亩 餘次=余次 餘年=余年 餘額=余额 餘额=余额 餘姚=余姚 餘杭=余杭 餘江=余江 剩餘=剩余 業餘=业余 业餘=业余 結餘=结余 结餘=结余 模範=模范 示範=示范 規範=规范 规範=规范 防範=防范 師範=师范 师範=师范 範圍=范围 範围=范围 範例=范例 要麽=要么 什麽=什么 那麽=那么 怎麽=怎么 這麽=这么 这麽=这么 鍾祥=钟祥 乾旱=干旱 乾淨=干净 乾净=干净 反覆=反复 答覆=答复 甦醒=苏醒 瞭解=了解 瞭然=了然 明瞭=明了 特徵=特征 徵收=征收 徵求=征求 徵地=征地 象徵=象征 憑藉=凭借 凭藉=凭借';

const pairs = (phrases: string): (readonly [string, string])[] =>
  phrases
    .split(' ')
    .filter((phrase) => phrase !== '')
    .map((phrase) => {
      const [from, to] = phrase.split('=');
      return [from as string, to ?? (from as string)] as const;
    });

export const CERTAIN: ReadonlySet<string> = new Set(pairs(CERTAIN_PHRASES).map(([from]) => from));

/** `[from, to]` pairs, the longest match first in use. */
export const OVERRIDES: readonly (readonly [string, string])[] = [...pairs(PHRASES), ...pairs(CERTAIN_PHRASES)];

/**
 * Characters that OpenCC takes for traditional and that standard simplified texts use as well (通用规范汉字表, names):
 * they change in traditional company only.
 */
export const AMBIGUOUS: ReadonlySet<string> = new Set('乾瞭藉徵麽昇陞鍾锺於祕甯蘋噁钜鉅餘碁夥徬淩濛範巖堃喆淼澂昇昺劍滙');

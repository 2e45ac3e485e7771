/** The fifty-five peoples, as they stand in the names of autonomous divisions. */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
/** Those that stand without 族 in some names: 巴里坤哈萨克自治县. */
const BARE_PEOPLES = '蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克';

const PEOPLE_TAIL = new RegExp(`(?:(?:${PEOPLES})族)+$`);
const BARE_PEOPLE_TAIL = new RegExp(`(?:${BARE_PEOPLES})$`);
const AUTONOMOUS = /自治(?:区|州|县|旗)$/;
const SUFFIX = /(?:特别行政区|行政委员会|(?<=神农架)林区|地区|特区|(?<=浦东|滨海|沈北)新区|省|市|州|盟|县|区|旗)$/;
/** After these a banner's name is not whole without 旗: 土默特左旗. */
const BANNER_SIDE = /(?:[左右中前后]|联合)旗$/;

/**
 * Short name of a division, as people say it: 阜新蒙古族自治县 → 阜新, 浦东新区 → 浦东, 内蒙古自治区 → 内蒙古.
 * A name of which only one character would be left keeps its suffix (单县), a banner named by its side keeps 旗.
 *
 * @param name official name of one division, without its superiors.
 */
export function stemOf(name: string): string {
  if (name === '内蒙古自治区') return '内蒙古';
  if (BANNER_SIDE.test(name)) return name;
  const bare = name.replace(AUTONOMOUS.test(name) ? AUTONOMOUS : SUFFIX, '');
  const stem = bare.replace(PEOPLE_TAIL, '').replace(AUTONOMOUS.test(name) ? BARE_PEOPLE_TAIL : /$^/, '');
  // 东乡族自治县, 鄂温克族自治旗: the people's name is all there is.
  if (stem === '') return bare.replace(/族$/, '');
  return stem.length < 2 ? name : stem;
}

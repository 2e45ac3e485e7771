import { product } from './product.ts';

/** A name that speaks of two indicators in one breath: two values follow in this order. */
export interface Compound {
  readonly ids: readonly string[];
  /** What the name means when one value follows: 城乡居民人均可支配收入达到25780元 is that of all residents. */
  readonly single: string | null;
}

const INCOME: Compound = { ids: ['urban-income', 'rural-income'], single: 'resident-income' };
const BALANCES: Compound = { ids: ['deposits', 'loans'], single: null };

const ALLOWANCES: Compound = { ids: ['urban-minimum-allowance', 'rural-minimum-allowance'], single: null };
const PROPOSALS: Compound = { ids: ['npc-suggestions', 'cppcc-proposals'], single: 'suggestions-and-proposals' };
const SECTORS: Compound = { ids: ['primary-value-added', 'secondary-value-added', 'services-value-added'], single: null };
const ACCIDENTS: Compound = { ids: ['work-accidents', 'work-deaths'], single: null };
const CAPITAL: Compound = { ids: ['domestic-capital', 'fdi'], single: null };
const INTENSITIES: Compound = { ids: ['energy-intensity', 'water-intensity'], single: null };

const table = (names: string, compound: Compound): [string, Compound][] => names.split(' ').map((name) => [name, compound]);

export const compounds: Readonly<Record<string, Compound>> = Object.fromEntries([
  ...table(
    '城乡居民人均可支配收入 城乡居民可支配收入 城乡居民收入 城乡居民人均收入 城乡常住居民人均可支配收入 城乡人均可支配收入 城乡常住居民可支配收入 城乡居民家庭人均可支配收入 城市和农村居民人均可支配收入 城镇农村居民人均可支配收入 城镇居民和农民收入',
    INCOME,
  ),
  ...product(
    ['城、乡', '城镇、乡村', '城镇和乡村'],
    ['居民人均可支配收入', '常住居民人均可支配收入', '居民可支配收入', '居民人均收入', '居民收入'],
  ).map((name): [string, Compound] => [name, INCOME]),
  ...table(
    '存贷款余额 各项存贷款余额 金融机构存贷款余额 金融机构各项存贷款余额 金融机构本外币存贷款余额 本外币存贷款余额 人民币存贷款余额 银行业金融机构各项存贷款余额 银行业金融机构存贷款余额 金融机构人民币存贷款余额 金融机构本外币各项存贷款余额 银行存贷款余额 存贷款 金融机构人民币各项存贷款余额',
    BALANCES,
  ),
  ...table('城乡低保标准 城乡居民低保标准 城乡居民最低生活保障标准 城乡最低生活保障标准 城镇和农村低保标准 城市和农村低保标准', ALLOWANCES),
  ...product(
    ['', '市', '省', '区', '县', '各级', '市区两级', '省市', '市、区', '省、市', '全国和省'],
    ['人大代表建议', '人大建议', '人大代表意见建议', '人大代表建议意见', '人大代表议案建议'],
    ['和', '、', '与', '及'],
    ['政协提案', '政协委员提案', '市政协提案', '省政协提案', '区政协提案', '县政协提案'],
  ).map((name): [string, Compound] => [name, PROPOSALS]),
  ...table(
    '三次产业增加值 三产业增加值 第一、二、三产业 第一、第二、第三产业 一、二、三产业 一二三产业 一、二、三次产业 一、二、三产 第一、二、三产业增加值 第一、第二、第三产业增加值 一二三产业增加值 一、二、三产业增加值 第一、二、三次产业增加值 一、二、三产增加值 一二三产增加值 一二三产 一二三次产业增加值 一、二、三次产业增加值 三次产业',
    SECTORS,
  ),
  ...table(
    '事故起数、死亡人数 事故起数和死亡人数 事故数和死亡人数 事故数、死亡人数 事故起数与死亡人数 生产安全事故起数、死亡人数 生产安全事故起数和死亡人数 生产安全事故起数与死亡人数 安全生产事故起数、死亡人数 安全生产事故起数和死亡人数 各类生产安全事故起数、死亡人数 各类生产安全事故起数和死亡人数 各类安全事故起数、死亡人数 各类安全生产事故起数和死亡人数',
    ACCIDENTS,
  ),
  ...product(
    ['实际利用', '实际使用', '利用', '使用', '实际到位', '到位', '引进', '实际引进'],
    ['内外资', '内资外资', '内资、外资', '内资和外资'],
  ).map((name): [string, Compound] => [name, CAPITAL]),
  ...table(
    '万元GDP能耗、水耗 万元GDP能耗和水耗 万元GDP能耗水耗 单位GDP能耗、水耗 单位GDP能耗和水耗 万元生产总值能耗、水耗 万元地区生产总值能耗、水耗 单位地区生产总值能耗、水耗',
    INTENSITIES,
  ),
]);

/** Sectors whose figures are named by a noun further on, as their full names begin: 服务业持续壮大，增加值达72.3亿元. */
export const sectors: Readonly<Record<string, string>> = {
  服务业: '服务业',
  第三产业: '第三产业',
  第二产业: '第二产业',
  第一产业: '第一产业',
  规模以上工业: '规模以上工业',
  规上工业: '规上工业',
  '5G': '5G',
  民营经济: '民营经济',
  非公有制经济: '非公有制经济',
  非公经济: '非公经济',
  粮食: '粮食',
  粮食生产: '粮食',
};

/**
 * Short names that mean an indicator only behind a sister of it in the same sentence:
 * 接待游客3600万人次，综合收入247亿元.
 */
export const sisters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rd-expenditure': Object.fromEntries(['投入强度', '经费投入强度', '强度'].map((name) => [name, 'rd-intensity'])),
  'tourism-visits': Object.fromEntries(
    ['综合收入', '总收入', '收入', '实现收入', '总花费', '旅游综合', '旅游'].map((name) => [name, 'tourism-revenue']),
  ),
};

/** A name that speaks of two indicators in one breath: two values follow in this order. */
export interface Compound {
  readonly ids: readonly string[];
  /** What the name means when one value follows: 城乡居民人均可支配收入达到25780元 is that of all residents. */
  readonly single: string | null;
}

const INCOME: Compound = { ids: ['urban-income', 'rural-income'], single: 'resident-income' };
const BALANCES: Compound = { ids: ['deposits', 'loans'], single: null };

const table = (names: string, compound: Compound): [string, Compound][] => names.split(' ').map((name) => [name, compound]);

export const compounds: Readonly<Record<string, Compound>> = Object.fromEntries([
  ...table(
    '城乡居民人均可支配收入 城乡居民可支配收入 城乡居民收入 城乡居民人均收入 城乡常住居民人均可支配收入 城乡人均可支配收入 城乡常住居民可支配收入 城乡居民家庭人均可支配收入 城市和农村居民人均可支配收入 城镇农村居民人均可支配收入 城镇居民和农民收入',
    INCOME,
  ),
  ...table(
    '存贷款余额 各项存贷款余额 金融机构存贷款余额 金融机构各项存贷款余额 金融机构本外币存贷款余额 本外币存贷款余额 人民币存贷款余额 银行业金融机构各项存贷款余额 银行业金融机构存贷款余额 金融机构人民币存贷款余额 金融机构本外币各项存贷款余额 银行存贷款余额 存贷款 金融机构人民币各项存贷款余额',
    BALANCES,
  ),
]);

/** Sectors whose figures are named by a noun further on: 服务业持续壮大，增加值达72.3亿元. */
export const sectors: ReadonlySet<string> = new Set(['服务业', '第三产业', '第二产业', '第一产业', '规模以上工业', '规上工业']);

/**
 * Short names that mean an indicator only behind a sister of it in the same sentence:
 * 接待游客3600万人次，综合收入247亿元.
 */
export const sisters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'tourism-visits': Object.fromEntries(
    ['综合收入', '总收入', '收入', '实现收入', '总花费', '旅游综合', '旅游'].map((name) => [name, 'tourism-revenue']),
  ),
};

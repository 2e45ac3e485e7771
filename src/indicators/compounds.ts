/**
 * Names that speak of two indicators in one breath; the values follow in this order.
 * 城乡居民人均可支配收入分别增长4.7%、6.4%: urban first, rural second.
 */
const INCOME = ['urban-income', 'rural-income'] as const;
const BALANCES = ['deposits', 'loans'] as const;

export const compounds: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      '城乡居民人均可支配收入',
      '城乡居民可支配收入',
      '城乡居民收入',
      '城乡居民人均收入',
      '城乡常住居民人均可支配收入',
      '城乡人均可支配收入',
      '城乡常住居民可支配收入',
      '城乡居民家庭人均可支配收入',
      '城市和农村居民人均可支配收入',
      '城镇农村居民人均可支配收入',
      '城镇居民和农民收入',
    ].map((name) => [name, INCOME] as const),
  ),
  ...Object.fromEntries(
    [
      '存贷款余额',
      '各项存贷款余额',
      '金融机构存贷款余额',
      '金融机构各项存贷款余额',
      '金融机构本外币存贷款余额',
      '本外币存贷款余额',
      '人民币存贷款余额',
      '银行业金融机构各项存贷款余额',
      '银行业金融机构存贷款余额',
      '金融机构人民币存贷款余额',
      '金融机构本外币各项存贷款余额',
      '银行存贷款余额',
      '存贷款',
      '金融机构人民币各项存贷款余额',
    ].map((name) => [name, BALANCES] as const),
  ),
};

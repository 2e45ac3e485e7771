/** How the National Bureau of Statistics publishes growth that is not the quotient of two published levels. */
export type GrowthBasis =
  /** 按可比价: levels are at current prices. The Bureau's notes: 国内生产总值、规模以上工业增加值增长速度按可比价计算，其他指标除特殊说明外按现价计算. */
  | 'constant-prices'
  /**
   * 按可比口径: the level of the year before is taken anew, in this year's coverage. The Bureau's releases on investment say so
   * (2023年1—9月份全国固定资产投资增长3.1%，按可比口径计算); for 规模以上 enterprises its spokesman (2018年7月): 同口径、同范围，同批企业.
   */
  | 'comparable-coverage';

const table = (ids: string, basis: GrowthBasis): [string, GrowthBasis][] => ids.split(' ').map((id) => [id, basis]);

/** Indicators whose growth no two levels give, by id. */
export const growthBasis: ReadonlyMap<string, GrowthBasis> = new Map([
  ...table(
    'gdp gdp-per-capita industrial-value-added services-value-added primary-value-added secondary-value-added farming-value-added farming-output high-tech-manufacturing advanced-manufacturing equipment-manufacturing strategic-emerging-value-added high-tech-industry-value-added modern-services producer-services financial-value-added digital-core-value-added digital-economy private-economy-value-added marine-output culture-value-added',
    'constant-prices',
  ),
  ...table(
    'fixed-asset-investment industrial-investment manufacturing-investment tech-upgrade-investment real-estate-investment private-investment infrastructure-investment high-tech-manufacturing-investment high-tech-investment industrial-output industrial-profits industrial-revenue',
    'comparable-coverage',
  ),
]);

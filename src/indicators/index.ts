import type { Indicator } from '../schema/indicator.ts';
import { g5BaseStations } from './entries/5g-base-stations.ts';
import { cpi } from './entries/cpi.ts';
import { deposits } from './entries/deposits.ts';
import { energyIntensity } from './entries/energy-intensity.ts';
import { exports } from './entries/exports.ts';
import { fdi } from './entries/fdi.ts';
import { fixedAssetInvestment } from './entries/fixed-asset-investment.ts';
import { forestCoverage } from './entries/forest-coverage.ts';
import { gdp } from './entries/gdp.ts';
import { gdpPerCapita } from './entries/gdp-per-capita.ts';
import { generalBudgetExpenditure } from './entries/general-budget-expenditure.ts';
import { generalBudgetRevenue } from './entries/general-budget-revenue.ts';
import { goodAirDays } from './entries/good-air-days.ts';
import { goodAirRatio } from './entries/good-air-ratio.ts';
import { grainArea } from './entries/grain-area.ts';
import { grainOutput } from './entries/grain-output.ts';
import { highStandardFarmland } from './entries/high-standard-farmland.ts';
import { highTechEnterprises } from './entries/high-tech-enterprises.ts';
import { industrialEnterprises } from './entries/industrial-enterprises.ts';
import { industrialInvestment } from './entries/industrial-investment.ts';
import { industrialOutput } from './entries/industrial-output.ts';
import { industrialValueAdded } from './entries/industrial-value-added.ts';
import { littleGiants } from './entries/little-giants.ts';
import { livelihoodExpenditure } from './entries/livelihood-expenditure.ts';
import { loans } from './entries/loans.ts';
import { manufacturingInvestment } from './entries/manufacturing-investment.ts';
import { marketEntities } from './entries/market-entities.ts';
import { oldCommunities } from './entries/old-communities.ts';
import { onlineRetail } from './entries/online-retail.ts';
import { pm25 } from './entries/pm25.ts';
import { provincialSrdi } from './entries/provincial-srdi.ts';
import { rdExpenditure } from './entries/rd-expenditure.ts';
import { rdIntensity } from './entries/rd-intensity.ts';
import { realEstateInvestment } from './entries/real-estate-investment.ts';
import { registeredUnemployment } from './entries/registered-unemployment.ts';
import { residentIncome } from './entries/resident-income.ts';
import { retailSales } from './entries/retail-sales.ts';
import { ruralIncome } from './entries/rural-income.ts';
import { servicesValueAdded } from './entries/services-value-added.ts';
import { surveyedUnemployment } from './entries/surveyed-unemployment.ts';
import { taxCuts } from './entries/tax-cuts.ts';
import { taxRevenue } from './entries/tax-revenue.ts';
import { techContracts } from './entries/tech-contracts.ts';
import { techSmes } from './entries/tech-smes.ts';
import { techUpgradeInvestment } from './entries/tech-upgrade-investment.ts';
import { tourismRevenue } from './entries/tourism-revenue.ts';
import { tourismVisits } from './entries/tourism-visits.ts';
import { trade } from './entries/trade.ts';
import { urbanIncome } from './entries/urban-income.ts';
import { urbanNewJobs } from './entries/urban-new-jobs.ts';
import { urbanizationRate } from './entries/urbanization-rate.ts';
import { waterQualityRatio } from './entries/water-quality-ratio.ts';

/** The catalogue, in the order pages list it. */
export const indicators: readonly Indicator[] = [
  gdp,
  gdpPerCapita,
  industrialValueAdded,
  industrialOutput,
  servicesValueAdded,
  fixedAssetInvestment,
  industrialInvestment,
  manufacturingInvestment,
  techUpgradeInvestment,
  realEstateInvestment,
  retailSales,
  onlineRetail,
  trade,
  exports,
  fdi,
  generalBudgetRevenue,
  taxRevenue,
  generalBudgetExpenditure,
  livelihoodExpenditure,
  taxCuts,
  residentIncome,
  urbanIncome,
  ruralIncome,
  cpi,
  urbanNewJobs,
  surveyedUnemployment,
  registeredUnemployment,
  grainOutput,
  grainArea,
  highStandardFarmland,
  highTechEnterprises,
  techSmes,
  littleGiants,
  provincialSrdi,
  industrialEnterprises,
  rdIntensity,
  rdExpenditure,
  techContracts,
  urbanizationRate,
  pm25,
  goodAirRatio,
  goodAirDays,
  waterQualityRatio,
  energyIntensity,
  forestCoverage,
  tourismVisits,
  tourismRevenue,
  marketEntities,
  deposits,
  loans,
  oldCommunities,
  g5BaseStations,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** @throws Error when the catalogue has no such entry. */
export function indicatorById(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`Unexpected indicator id ${id}, expected one of the catalogue in src/indicators/index.ts`);
  return found;
}

import type { Indicator } from '../schema/indicator.ts';
import { g5BaseStations } from './entries/5g-base-stations.ts';
import { academicianStations } from './entries/academician-stations.ts';
import { advancedManufacturing } from './entries/advanced-manufacturing.ts';
import { affordableHousing } from './entries/affordable-housing.ts';
import { affordableRentalHousing } from './entries/affordable-rental-housing.ts';
import { afforestation } from './entries/afforestation.ts';
import { airQualityIndex } from './entries/air-quality-index.ts';
import { airportCargo } from './entries/airport-cargo.ts';
import { airportPassengers } from './entries/airport-passengers.ts';
import { allIndustryValueAdded } from './entries/all-industry-value-added.ts';
import { approvalItemsCut } from './entries/approval-items-cut.ts';
import { aquaticOutput } from './entries/aquatic-output.ts';
import { beautifulVillages } from './entries/beautiful-villages.ts';
import { bedsPer1000 } from './entries/beds-per-1000.ts';
import { carbonIntensity } from './entries/carbon-intensity.ts';
import { chargingPiles } from './entries/charging-piles.ts';
import { childcarePlaces } from './entries/childcare-places.ts';
import { childcarePlacesPer1000 } from './entries/childcare-places-per-1000.ts';
import { cloudEnterprises } from './entries/cloud-enterprises.ts';
import { compulsoryRetention } from './entries/compulsory-retention.ts';
import { compulsorySchoolPlaces } from './entries/compulsory-school-places.ts';
import { constructionOutput } from './entries/construction-output.ts';
import { containerThroughput } from './entries/container-throughput.ts';
import { cpi } from './entries/cpi.ts';
import { cppccProposals } from './entries/cppcc-proposals.ts';
import { criminalCases } from './entries/criminal-cases.ts';
import { criminalOffences } from './entries/criminal-offences.ts';
import { crossBorderECommerce } from './entries/cross-border-e-commerce.ts';
import { cultureValueAdded } from './entries/culture-value-added.ts';
import { deadEndRoads } from './entries/dead-end-roads.ts';
import { depositLoanRatio } from './entries/deposit-loan-ratio.ts';
import { deposits } from './entries/deposits.ts';
import { digitalCoreValueAdded } from './entries/digital-core-value-added.ts';
import { digitalEconomy } from './entries/digital-economy.ts';
import { dilapidatedHouses } from './entries/dilapidated-houses.ts';
import { directFinancing } from './entries/direct-financing.ts';
import { doctorsPer1000 } from './entries/doctors-per-1000.ts';
import { domesticCapital } from './entries/domestic-capital.ts';
import { eCommerce } from './entries/e-commerce.ts';
import { electricityUse } from './entries/electricity-use.ts';
import { elevators } from './entries/elevators.ts';
import { energyIntensity } from './entries/energy-intensity.ts';
import { enterprisesStock } from './entries/enterprises-stock.ts';
import { equipmentManufacturing } from './entries/equipment-manufacturing.ts';
import { exports } from './entries/exports.ts';
import { expressParcels } from './entries/express-parcels.ts';
import { expresswayLength } from './entries/expressway-length.ts';
import { expresswaysBuilt } from './entries/expressways-built.ts';
import { familyFarms } from './entries/family-farms.ts';
import { farmProcessingOutput } from './entries/farm-processing-output.ts';
import { farmerCooperatives } from './entries/farmer-cooperatives.ts';
import { farmingOutput } from './entries/farming-output.ts';
import { farmingValueAdded } from './entries/farming-value-added.ts';
import { fdi } from './entries/fdi.ts';
import { financialValueAdded } from './entries/financial-value-added.ts';
import { fixedAssetInvestment } from './entries/fixed-asset-investment.ts';
import { forestCoverage } from './entries/forest-coverage.ts';
import { fruitOutput } from './entries/fruit-output.ts';
import { garbageRecycling } from './entries/garbage-recycling.ts';
import { garbageTreatment } from './entries/garbage-treatment.ts';
import { gazelles } from './entries/gazelles.ts';
import { gdp } from './entries/gdp.ts';
import { gdpPerCapita } from './entries/gdp-per-capita.ts';
import { generalBudgetExpenditure } from './entries/general-budget-expenditure.ts';
import { generalBudgetRevenue } from './entries/general-budget-revenue.ts';
import { goodAirDays } from './entries/good-air-days.ts';
import { goodAirRatio } from './entries/good-air-ratio.ts';
import { governmentFundRevenue } from './entries/government-fund-revenue.ts';
import { grainArea } from './entries/grain-area.ts';
import { grainOutput } from './entries/grain-output.ts';
import { greenCoverage } from './entries/green-coverage.ts';
import { greenSpaceRate } from './entries/green-space-rate.ts';
import { greenhouseFarming } from './entries/greenhouse-farming.ts';
import { greenways } from './entries/greenways.ts';
import { hardToEmploy } from './entries/hard-to-employ.ts';
import { highLevelTalent } from './entries/high-level-talent.ts';
import { highSchoolEnrolment } from './entries/high-school-enrolment.ts';
import { highStandardFarmland } from './entries/high-standard-farmland.ts';
import { highTechEnterprises } from './entries/high-tech-enterprises.ts';
import { highTechIndustryOutput } from './entries/high-tech-industry-output.ts';
import { highTechIndustryValueAdded } from './entries/high-tech-industry-value-added.ts';
import { highTechInvestment } from './entries/high-tech-investment.ts';
import { highTechManufacturing } from './entries/high-tech-manufacturing.ts';
import { highTechManufacturingInvestment } from './entries/high-tech-manufacturing-investment.ts';
import { highValuePatentsPer10k } from './entries/high-value-patents-per-10k.ts';
import { higherEnrolment } from './entries/higher-enrolment.ts';
import { hospitalBeds } from './entries/hospital-beds.ts';
import { householdDeposits } from './entries/household-deposits.ts';
import { housingSalesArea } from './entries/housing-sales-area.ts';
import { imports } from './entries/imports.ts';
import { inboundVisits } from './entries/inbound-visits.ts';
import { inclusiveKindergartens } from './entries/inclusive-kindergartens.ts';
import { incubators } from './entries/incubators.ts';
import { individualBusinesses } from './entries/individual-businesses.ts';
import { industrialElectricity } from './entries/industrial-electricity.ts';
import { industrialEnterprises } from './entries/industrial-enterprises.ts';
import { industrialInvestment } from './entries/industrial-investment.ts';
import { industrialOutput } from './entries/industrial-output.ts';
import { industrialProfits } from './entries/industrial-profits.ts';
import { industrialRevenue } from './entries/industrial-revenue.ts';
import { industrialSalesRate } from './entries/industrial-sales-rate.ts';
import { industrialValueAdded } from './entries/industrial-value-added.ts';
import { infrastructureInvestment } from './entries/infrastructure-investment.ts';
import { innovationPlatforms } from './entries/innovation-platforms.ts';
import { inventionPatents } from './entries/invention-patents.ts';
import { inventionPatentsOwned } from './entries/invention-patents-owned.ts';
import { kindergartenPlaces } from './entries/kindergarten-places.ts';
import { largeUnits } from './entries/large-units.ts';
import { leadingFarmEnterprises } from './entries/leading-farm-enterprises.ts';
import { lifeExpectancy } from './entries/life-expectancy.ts';
import { listedCompanies } from './entries/listed-companies.ts';
import { littleGiants } from './entries/little-giants.ts';
import { livelihoodExpenditure } from './entries/livelihood-expenditure.ts';
import { livelihoodProjects } from './entries/livelihood-projects.ts';
import { loans } from './entries/loans.ts';
import { localLawsDrafted } from './entries/local-laws-drafted.ts';
import { localRules } from './entries/local-rules.ts';
import { makerSpaces } from './entries/maker-spaces.ts';
import { manufacturingChampions } from './entries/manufacturing-champions.ts';
import { manufacturingInvestment } from './entries/manufacturing-investment.ts';
import { marineOutput } from './entries/marine-output.ts';
import { marketEntities } from './entries/market-entities.ts';
import { meatOutput } from './entries/meat-output.ts';
import { mechanisationRate } from './entries/mechanisation-rate.ts';
import { medicalCoverage } from './entries/medical-coverage.ts';
import { metroLength } from './entries/metro-length.ts';
import { modernServices } from './entries/modern-services.ts';
import { naturalGrowth } from './entries/natural-growth.ts';
import { newEnterprises } from './entries/new-enterprises.ts';
import { npcSuggestions } from './entries/npc-suggestions.ts';
import { nursingBeds } from './entries/nursing-beds.ts';
import { officialSpending } from './entries/official-spending.ts';
import { oldCommunities } from './entries/old-communities.ts';
import { onlineRetail } from './entries/online-retail.ts';
import { onlineServices } from './entries/online-services.ts';
import { outOfCityCapital } from './entries/out-of-city-capital.ts';
import { outOfProvinceCapital } from './entries/out-of-province-capital.ts';
import { overnightVisits } from './entries/overnight-visits.ts';
import { parkAreaPerCapita } from './entries/park-area-per-capita.ts';
import { parkingSpaces } from './entries/parking-spaces.ts';
import { patentsGranted } from './entries/patents-granted.ts';
import { patentsPer10k } from './entries/patents-per-10k.ts';
import { pensionCoverage } from './entries/pension-coverage.ts';
import { pensionInsured } from './entries/pension-insured.ts';
import { permanentPopulation } from './entries/permanent-population.ts';
import { pigs } from './entries/pigs.ts';
import { pm10 } from './entries/pm10.ts';
import { pm25 } from './entries/pm25.ts';
import { pocketParks } from './entries/pocket-parks.ts';
import { pollutedDays } from './entries/polluted-days.ts';
import { portThroughput } from './entries/port-throughput.ts';
import { povertyExit } from './entries/poverty-exit.ts';
import { povertyRate } from './entries/poverty-rate.ts';
import { powerCapacity } from './entries/power-capacity.ts';
import { powerGeneration } from './entries/power-generation.ts';
import { premiumIncome } from './entries/premium-income.ts';
import { preschoolEnrolment } from './entries/preschool-enrolment.ts';
import { primaryValueAdded } from './entries/primary-value-added.ts';
import { privateEconomyValueAdded } from './entries/private-economy-value-added.ts';
import { privateInvestment } from './entries/private-investment.ts';
import { producerServices } from './entries/producer-services.ts';
import { provincialKeyProjectInvestment } from './entries/provincial-key-project-investment.ts';
import { provincialKeyProjects } from './entries/provincial-key-projects.ts';
import { provincialSrdi } from './entries/provincial-srdi.ts';
import { publicKindergartens } from './entries/public-kindergartens.ts';
import { publicPerformances } from './entries/public-performances.ts';
import { publicToilets } from './entries/public-toilets.ts';
import { railwayLength } from './entries/railway-length.ts';
import { rdExpenditure } from './entries/rd-expenditure.ts';
import { rdIntensity } from './entries/rd-intensity.ts';
import { reEmployment } from './entries/re-employment.ts';
import { realEstateInvestment } from './entries/real-estate-investment.ts';
import { registeredPopulation } from './entries/registered-population.ts';
import { registeredUnemployment } from './entries/registered-unemployment.ts';
import { registeredUrbanization } from './entries/registered-urbanization.ts';
import { renewableCapacity } from './entries/renewable-capacity.ts';
import { residentIncome } from './entries/resident-income.ts';
import { retailSales } from './entries/retail-sales.ts';
import { ruralCooperativeMedical } from './entries/rural-cooperative-medical.ts';
import { ruralIncome } from './entries/rural-income.ts';
import { ruralLabourTransfer } from './entries/rural-labour-transfer.ts';
import { ruralMinimumAllowance } from './entries/rural-minimum-allowance.ts';
import { ruralRoads } from './entries/rural-roads.ts';
import { ruralSewage } from './entries/rural-sewage.ts';
import { ruralToilets } from './entries/rural-toilets.ts';
import { scenicAreas4a } from './entries/scenic-areas-4a.ts';
import { scenicAreasA } from './entries/scenic-areas-a.ts';
import { schoolPlaces } from './entries/school-places.ts';
import { scienceContribution } from './entries/science-contribution.ts';
import { secondaryValueAdded } from './entries/secondary-value-added.ts';
import { serviceFirms } from './entries/service-firms.ts';
import { serviceTrade } from './entries/service-trade.ts';
import { servicesValueAdded } from './entries/services-value-added.ts';
import { sewagePipes } from './entries/sewage-pipes.ts';
import { sewageTreatment } from './entries/sewage-treatment.ts';
import { shantytown } from './entries/shantytown.ts';
import { skilledWorkers } from './entries/skilled-workers.ts';
import { soilErosion } from './entries/soil-erosion.ts';
import { specialBonds } from './entries/special-bonds.ts';
import { startupLoans } from './entries/startup-loans.ts';
import { strategicEmergingOutput } from './entries/strategic-emerging-output.ts';
import { strategicEmergingValueAdded } from './entries/strategic-emerging-value-added.ts';
import { suggestionsAndProposals } from './entries/suggestions-and-proposals.ts';
import { surveyedUnemployment } from './entries/surveyed-unemployment.ts';
import { tapWaterCoverage } from './entries/tap-water-coverage.ts';
import { taxCuts } from './entries/tax-cuts.ts';
import { taxRevenue } from './entries/tax-revenue.ts';
import { teachersRecruited } from './entries/teachers-recruited.ts';
import { techContracts } from './entries/tech-contracts.ts';
import { techSmes } from './entries/tech-smes.ts';
import { techUpgradeInvestment } from './entries/tech-upgrade-investment.ts';
import { topHospitals } from './entries/top-hospitals.ts';
import { totalFiscalRevenue } from './entries/total-fiscal-revenue.ts';
import { tourismRevenue } from './entries/tourism-revenue.ts';
import { tourismVisits } from './entries/tourism-visits.ts';
import { trade } from './entries/trade.ts';
import { tradeFirms } from './entries/trade-firms.ts';
import { unicorns } from './entries/unicorns.ts';
import { urbanIncome } from './entries/urban-income.ts';
import { urbanMinimumAllowance } from './entries/urban-minimum-allowance.ts';
import { urbanNewJobs } from './entries/urban-new-jobs.ts';
import { urbanizationRate } from './entries/urbanization-rate.ts';
import { vegetableOutput } from './entries/vegetable-output.ts';
import { vocationalTraining } from './entries/vocational-training.ts';
import { waterIntensity } from './entries/water-intensity.ts';
import { waterQualityRatio } from './entries/water-quality-ratio.ts';
import { waterSavingIrrigation } from './entries/water-saving-irrigation.ts';
import { workAccidents } from './entries/work-accidents.ts';
import { workDeaths } from './entries/work-deaths.ts';

/** The catalogue, in the order pages list it. */
export const indicators: readonly Indicator[] = [
  gdp,
  gdpPerCapita,
  industrialValueAdded,
  allIndustryValueAdded,
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
  primaryValueAdded,
  secondaryValueAdded,
  farmingValueAdded,
  farmingOutput,
  highTechManufacturing,
  advancedManufacturing,
  equipmentManufacturing,
  strategicEmergingValueAdded,
  strategicEmergingOutput,
  highTechIndustryValueAdded,
  highTechIndustryOutput,
  industrialProfits,
  industrialRevenue,
  industrialSalesRate,
  modernServices,
  producerServices,
  financialValueAdded,
  digitalCoreValueAdded,
  digitalEconomy,
  privateEconomyValueAdded,
  marineOutput,
  cultureValueAdded,
  constructionOutput,
  privateInvestment,
  infrastructureInvestment,
  highTechManufacturingInvestment,
  highTechInvestment,
  housingSalesArea,
  provincialKeyProjects,
  provincialKeyProjectInvestment,
  eCommerce,
  expressParcels,
  imports,
  crossBorderECommerce,
  serviceTrade,
  outOfProvinceCapital,
  domesticCapital,
  outOfCityCapital,
  totalFiscalRevenue,
  governmentFundRevenue,
  specialBonds,
  officialSpending,
  listedCompanies,
  depositLoanRatio,
  householdDeposits,
  directFinancing,
  premiumIncome,
  newEnterprises,
  individualBusinesses,
  enterprisesStock,
  largeUnits,
  serviceFirms,
  tradeFirms,
  inventionPatents,
  patentsGranted,
  patentsPer10k,
  highValuePatentsPer10k,
  scienceContribution,
  innovationPlatforms,
  manufacturingChampions,
  unicorns,
  gazelles,
  incubators,
  makerSpaces,
  academicianStations,
  highLevelTalent,
  skilledWorkers,
  cloudEnterprises,
  pigs,
  vegetableOutput,
  meatOutput,
  fruitOutput,
  aquaticOutput,
  mechanisationRate,
  leadingFarmEnterprises,
  familyFarms,
  farmerCooperatives,
  beautifulVillages,
  greenhouseFarming,
  waterSavingIrrigation,
  farmProcessingOutput,
  pm10,
  airQualityIndex,
  pollutedDays,
  carbonIntensity,
  waterIntensity,
  sewageTreatment,
  ruralSewage,
  garbageTreatment,
  garbageRecycling,
  afforestation,
  greenCoverage,
  greenSpaceRate,
  parkAreaPerCapita,
  pocketParks,
  greenways,
  soilErosion,
  sewagePipes,
  permanentPopulation,
  registeredPopulation,
  registeredUrbanization,
  naturalGrowth,
  lifeExpectancy,
  ruralLabourTransfer,
  reEmployment,
  hardToEmploy,
  vocationalTraining,
  startupLoans,
  povertyExit,
  povertyRate,
  urbanMinimumAllowance,
  ruralMinimumAllowance,
  pensionCoverage,
  pensionInsured,
  medicalCoverage,
  ruralCooperativeMedical,
  affordableHousing,
  affordableRentalHousing,
  shantytown,
  dilapidatedHouses,
  ruralToilets,
  publicToilets,
  parkingSpaces,
  chargingPiles,
  elevators,
  nursingBeds,
  childcarePlaces,
  childcarePlacesPer1000,
  tapWaterCoverage,
  livelihoodProjects,
  schoolPlaces,
  compulsorySchoolPlaces,
  kindergartenPlaces,
  inclusiveKindergartens,
  publicKindergartens,
  compulsoryRetention,
  preschoolEnrolment,
  highSchoolEnrolment,
  higherEnrolment,
  teachersRecruited,
  hospitalBeds,
  bedsPer1000,
  doctorsPer1000,
  topHospitals,
  expresswayLength,
  expresswaysBuilt,
  ruralRoads,
  deadEndRoads,
  metroLength,
  portThroughput,
  containerThroughput,
  airportPassengers,
  airportCargo,
  electricityUse,
  industrialElectricity,
  powerGeneration,
  powerCapacity,
  renewableCapacity,
  inboundVisits,
  overnightVisits,
  scenicAreasA,
  scenicAreas4a,
  publicPerformances,
  workAccidents,
  workDeaths,
  criminalCases,
  criminalOffences,
  npcSuggestions,
  cppccProposals,
  suggestionsAndProposals,
  localRules,
  localLawsDrafted,
  onlineServices,
  approvalItemsCut,
  inventionPatentsOwned,
  railwayLength,
];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/** @throws Error when the catalogue has no such entry. */
export function indicatorById(id: string): Indicator {
  const found = byId.get(id);
  if (!found) throw new Error(`Unexpected indicator id ${id}, expected one of the catalogue in src/indicators/index.ts`);
  return found;
}

import type { Fact, Report } from '../schema/index.ts';
import { indicatorById, indicatorName } from './catalogue.ts';
import { government } from './citation.ts';
import { formatValue } from './format-value.ts';
import { absolute, factAnchor, reportUrl, targetSlug } from './urls.ts';

const quantityOf = (fact: Fact): unknown => {
  if (fact.value === null) return formatValue(fact);
  const value = Array.isArray(fact.value) ? { minValue: fact.value[0], maxValue: fact.value[1] } : { value: fact.value };
  return { '@type': 'QuantitativeValue', ...value, unitText: fact.unit };
};

/** A target as linked data: a `Dataset` of one `Observation` (schema.org). */
export function targetJsonLd(fact: Fact, report: Report, title: string, description: string): object {
  const { place } = report;
  const address = absolute(`${reportUrl(report)}targets/${targetSlug(fact)}/`);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    identifier: fact.id,
    name: title,
    description,
    url: address,
    inLanguage: 'zh-CN',
    temporalCoverage: fact.period ? `${fact.period[0]}/${fact.period[1]}` : String(fact.year ?? report.year),
    spatialCoverage: { '@type': 'AdministrativeArea', name: place.fullName, ...(place.code ? { identifier: place.code } : {}) },
    creator: { '@type': 'GovernmentOrganization', name: government(place) },
    isBasedOn: absolute(`${reportUrl(report)}#${factAnchor(fact)}`),
    variableMeasured: indicatorById(fact.indicator)?.english ?? fact.indicator,
    hasPart: {
      '@type': 'Observation',
      observationAbout: { '@type': 'AdministrativeArea', name: place.fullName },
      measuredProperty: indicatorName(fact.indicator),
      value: quantityOf(fact),
      observationDate: String(fact.year ?? report.year),
    },
  };
}

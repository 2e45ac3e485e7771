export { entryOf, type FormerName, type GazetteerEntry, gazetteer } from './gazetteer.ts';
export { childrenOf, parentOf, placeByCode, placeById, placesNamed, resolvePlace } from './lookup.ts';

/** The catalogue's own rules: life events, filters, facets and what goes together. Pure, for browser, mocks and Center. */
export { fromColumns, rowsOf, toColumns, type CatalogueRow } from './columns.ts';
export { facetsOf, type FacetContext } from './facets.ts';
export { eventsWithin, fits, fitting, placesOf, type FilterContext, type UnitRole } from './filter.ts';
export { lifeEvents, type KnownLifeEvent } from './life-events.ts';
export { isKnownField, lifeEventsOf, type PlacedProcedure } from './life-events-of.ts';
export { relatedFinder, type FindRelated } from './related.ts';

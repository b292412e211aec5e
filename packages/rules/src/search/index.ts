/** Search over the catalogue in Vietnamese as people type it; the same in the browser, the mocks and the Center. */
export { buildIndex, buildSpelledIndex } from './build-index.ts';
export type { IndexedEntry, SearchableCatalogue, SearchableEntry, SearchIndex } from './build-index.ts';
export { createWordReader, fold, wordsOf } from './fold.ts';
export type { Word } from './fold.ts';
export { highlight, piecesOf } from './highlight.ts';
export type { NamePiece, Stretch } from './highlight.ts';
export type { Preference } from './preference.ts';
export { search, searchAll } from './search.ts';
export type { Asked, SearchHit, SearchHits, SearchOptions } from './search.ts';
export { placesToStreetWords, placesToTexts, spell, spellMore } from './spelled.ts';
export type { Spelled } from './spelled.ts';

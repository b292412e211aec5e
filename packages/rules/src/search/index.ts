/** Search over the catalogue in Vietnamese as people type it; the same in the browser, the mocks and the Center. */
export { buildIndex } from './build-index.ts';
export type { IndexedEntry, SearchableCatalogue, SearchableEntry, SearchIndex, VocabularyWord } from './build-index.ts';
export { createWordReader, fold, wordsOf } from './fold.ts';
export type { Word } from './fold.ts';
export { highlight } from './highlight.ts';
export type { Stretch } from './highlight.ts';
export type { Preference } from './preference.ts';
export { search } from './search.ts';
export type { SearchHit, SearchOptions } from './search.ts';

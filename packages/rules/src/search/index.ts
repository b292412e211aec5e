/** Search over the catalogue in Vietnamese as people type it; the same in the browser, the mocks and the Center. */
export { buildIndex } from './build-index.ts';
export type { IndexedEntry, Occurrence, SearchIndex, VocabularyWord } from './build-index.ts';
export { fold, wordsOf } from './fold.ts';
export type { Word } from './fold.ts';
export { search } from './search.ts';
export type { SearchHit, SearchOptions } from './search.ts';
export { streetWords } from './street-words.ts';

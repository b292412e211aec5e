import { formatNumber } from '../../localize/numbers.ts';
import { costEn } from '../../procedure-view/locales/cost-words.ts';
import type { FinderStrings } from './vi.ts';

export const en: FinderStrings = {
  cost: costEn,
  label: 'Find an administrative procedure',
  help: 'Say it in your own words, in Vietnamese with or without accents, in English or in Chinese.',
  examplesLabel: 'For example:',
  examples: ['birth certificate', 'giấy khai sinh', 'driving licence', 'sổ đỏ'],
  byEvent: 'Choose by what you need to do',
  browse: 'See all procedures',
  resultsLabel: 'Procedures found',
  meant: (saying) => `“${saying}” means:`,
  count: (count, shown, first) =>
    `${count === 1 ? '1 procedure fits' : `${formatNumber(count, 'en')} procedures fit`}, ${shown} shown. First: ${first}. Use the arrow keys to choose.`,
  shown: (shown, count) =>
    shown < count
      ? `Showing ${shown} of ${formatNumber(count, 'en')} procedures`
      : count === 1
        ? '1 procedure'
        : `${formatNumber(count, 'en')} procedures`,
  more: 'Show more',
  clear: 'Clear the search',
  noHits: (query) => (query === '' ? 'There is no such procedure.' : `No procedure was found for “${query}”.`),
  noHitsHelp: 'Try fewer words, or the name of the paper you need, such as “birth certificate”.',
  hidden: (count) =>
    `${count === 1 ? '1 procedure fits' : `${formatNumber(count, 'en')} procedures fit`} without the filters.`,
  noFilter: 'Remove the filters',
  startOver: 'Start over',
  back: 'Back',
  code: (code) => `Procedure code ${code}`,
};

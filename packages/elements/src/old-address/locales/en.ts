import type { Strings } from './vi.ts';

export const en: Strings = {
  label: 'Former name of the commune or ward',
  help: 'Type the name on your papers, then choose it from the list.',
  noFormer: 'The Center knows of no commune that changed its name.',
  noHits: (query) => `No former name is “${query}”. If it is a name of today, type it in the search field above.`,
  moved: (name) => `${name} (former) now belongs to:`,
  same: (name) => `${name} is still:`,
  divided: (name) => `${name} (former) was divided. Where does your place belong now?`,
  unknown: (name) => `Where ${name} (former) belongs now is not clear. Please ask at the nearest place.`,
  pointsIn: (name) => `Show the places in ${name}`,
};

import { formatNumber } from '../../../localize/numbers.ts';
import type { NarrowingStrings } from './vi.ts';

export const en: NarrowingStrings = {
  filters: 'Filter',
  all: 'All',
  remove: (choice) => `Remove filter: ${choice}`,
  removeAll: 'Remove all filters',
  chosen: 'Filtered by',
  withCount: (name, count) => `${name} (${formatNumber(count, 'en')})`,
  facets: {
    level: 'Level that decides',
    field: 'Field',
    audience: 'Who applies',
    lifeEvent: 'What you need to do',
    channel: 'How to file',
    mode: 'Where to file',
    unit: 'Agency that decides',
  },
  audience: {
    citizen: 'Vietnamese citizens',
    overseasVietnamese: 'Vietnamese living abroad',
    foreigner: 'Foreigners',
    household: 'Households and household businesses',
    enterprise: 'Enterprises',
    foreignEnterprise: 'Enterprises with foreign capital',
    organisation: 'Organisations and cooperatives',
    stateBody: 'State bodies',
    other: 'Others',
  },
  mode: {
    here: 'Right here',
    handOver: 'On the National Public Service Portal',
    counterOnly: 'Only at a service point',
  },
  events: { citizen: 'For people', business: 'For enterprises and household businesses' },
  closer: (event) => `Within “${event}”`,
};

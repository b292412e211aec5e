import type { Strings } from './vi.ts';

export const en: Strings = {
  label: 'Find where to apply and collect results',
  help: 'Type the name of a commune or ward, with or without accents. Every place takes every application, wherever you live.',
  openOnly: 'Show only places that are open now',
  kind: { headOffice: 'Head office', branch: 'Branch', department: 'Desk in the commune' },
  openUntil: (when) => `Open now until ${when}`,
  open: 'Open now',
  closedUntil: (when) => `Closed, opens ${when}`,
  closed: 'Closed',
  timeOn: (time, day) => `${day} ${time}`,
  today: (hours) => `Today: ${hours}`,
  closedToday: 'Closed today',
  phone: (number) => `Phone: ${number}`,
  assumed: 'Addresses, positions and opening hours are sample data; they have not been published.',
  metres: (metres) => `About ${metres} m away in a straight line`,
  kilometres: (kilometres) => `About ${kilometres} km away in a straight line`,
  count: (count) => (count === 1 ? '1 place' : `${count} places`),
  shown: (shown, count) => `${shown} of ${count} places shown`,
  more: 'Show more',
  noHits: (query) => `Nothing found for “${query}” yet.`,
  noHitsHelp:
    'Type fewer letters, or the name of a district, town or city. If it is a former name, see “My address has a former commune’s name” above.',
  noneOpen: 'No place is open at this moment.',
  showAll: 'Show closed places too',
  none: 'No service point has been published yet.',
  near: 'Find the nearest to me',
  nearHelp:
    'Your browser asks you first. Your position is rounded to about 100 metres, sent to the Center once to reckon distances, and never stored.',
  locating: 'Looking for your position…',
  sorted: 'The nearest come first.',
  unsort: 'Stop sorting by distance',
  noDistances: 'Where these places lie is not recorded yet, so the nearest is not known. Type a commune’s name above.',
  noPosition: {
    position_denied:
      'Your browser does not tell your position. You can allow it in the browser’s settings, or type a commune’s name above.',
    position_unavailable: 'This device could not find its position. Type a commune’s name above.',
    position_outside_country:
      'This position is outside Viet Nam, so the nearest place cannot be reckoned. Type a commune’s name above.',
  },
  old: 'My address has a former commune’s name',
  select: 'Choose this place',
  selected: 'Chosen',
};

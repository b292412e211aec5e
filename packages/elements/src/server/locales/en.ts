import type { Strings } from './vi.ts';

export const en: Strings = {
  goOn: {
    procedure: 'See and file this procedure at the Public Administration Service Center',
    figures: 'See these figures on the page of the Public Administration Service Center',
    any: 'Open the page of the Public Administration Service Center',
  },
};

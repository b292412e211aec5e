import type { SealedFrameStrings } from './vi.ts';

export const en: SealedFrameStrings = {
  loading: 'Loading…',
  retry: 'Try again',
  title: {
    'dossier-form': 'Application form of the Public Administration Service Center',
    'status-tracker': 'Dossier tracking of the Public Administration Service Center',
  },
  openApart: {
    'dossier-form': 'Open the form on a page of its own',
    'status-tracker': 'Open tracking on a page of its own',
  },
  timeout: "The Center's part of this page did not open. Please try again, or open it on a page of its own.",
  misconfigured: 'This website has not set up the service correctly, so it cannot be used yet.',
};

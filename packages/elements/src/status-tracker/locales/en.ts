import type { TrackerStrings } from './vi.ts';

export const en: TrackerStrings = {
  title: 'Follow a dossier',
  intro: 'Enter the dossier code and the secret printed on your receipt, or open the link (QR code) on it.',
  code: 'Dossier code',
  codeHelp: 'For example: 000.00.19.H49-261122-0007',
  codeMissing: 'Enter the dossier code.',
  secret: 'Secret',
  secretHelp: 'The eight characters printed below the code; capitals do not matter.',
  secretMissing: 'Enter the secret.',
  lookUp: 'Look up',
  lookingUp: 'Looking up…',
  choose: 'Dossiers you have submitted',
  reload: 'Reload',
};

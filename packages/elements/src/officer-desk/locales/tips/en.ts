import type { vi } from './vi.ts';

export const en: typeof vi = {
  title: 'Tips in the form',
  lead: 'Papers that had to be asked for often this year. An approved tip stands beside the slot of its paper for everybody who files.',
  none: 'No paper is asked for often, and there is no tip yet.',
  askedFor: (times, of, missing, faulty) =>
    `asked for ${times} times in ${of} dossiers (missing ${missing}, faulty ${faulty})`,
  notOften: 'seldom asked for this year',
  standing: (name, instant) => `Approved by ${name} on ${instant}.`,
  retire: 'Take it out',
  retired: 'The tip is out of the form.',
  write: 'Write a tip',
  change: 'Change the words',
  words: 'Words of the tip',
  wordsHelp: 'A plain sentence or two in Vietnamese, 10 to 300 characters. Name nobody.',
  approve: 'Approve and show it in the form',
  approved: 'The tip stands in the form.',
};

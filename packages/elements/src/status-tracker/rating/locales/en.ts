import type { RatingStrings } from './vi.ts';

export const en: RatingStrings = {
  title: 'How were you served?',
  about: {
    result: 'About how this dossier was settled and its result returned',
    refusal: 'About how this dossier was refused',
    supplement: 'About how you were asked for more',
  },
  confidential:
    'What you say is confidential: it is kept without the dossier, your name or the hour. No officer learns who said it, and it changes nothing for your dossier.',
  overall: 'All in all',
  satisfaction: { verySatisfied: 'Very satisfied', satisfied: 'Satisfied', notSatisfied: 'Not satisfied' },
  more: 'One by one (optional)',
  question: {
    time: 'Time it took',
    bodies: 'How many bodies you had to turn to',
    contacts: 'How often you had to come or call',
    information: 'Published information right and complete',
    attitude: 'Attitude of the officers',
    lawfulness: 'Result and costs as the law says',
    explanations: 'Explanations and guidance',
    onlineService: 'Online service',
  },
  words: 'Anything else (optional)',
  wordsHelp: 'Leave out names, telephone numbers and the dossier code: that keeps it confidential.',
  overallMissing: 'Choose one.',
  send: 'Send the rating',
  sending: 'Sending…',
  thanks: 'It has been recorded. Thank you for telling us.',
};

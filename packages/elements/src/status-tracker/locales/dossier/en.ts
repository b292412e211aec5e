import type { DossierStrings } from './vi.ts';

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

export const en: DossierStrings = {
  chooseOther: 'Show another of your dossiers',
  lookUpOther: 'Look up another dossier',
  submittedAt: (when) => `Submitted at ${when}`,
  dossierCode: 'Dossier code',
  nothingToDo: 'Nothing for you to do now',
  yourTurn: 'It is your turn',
  resultReady: 'The result is ready',
  isOver: 'This dossier has ended',
  respondBy: (day) => `Answer by the end of ${day}.`,
  withdrawalAsked: 'You asked to withdraw it; the authority has not confirmed yet.',
  standstill: {
    notStarted: 'The time limit has not begun to run.',
    supplementRequested: (since) => `The clock has stood still since ${since}, because papers are awaited from you.`,
    paymentRequired: (since) => `The clock has stood still since ${since}, because your payment is awaited.`,
    stopped: (since) => `The clock has stood still since ${since}, by decision of the authority.`,
  },
  nextTurn: { you: 'Your turn', center: 'With the Center', nobody: 'Ended' },
  dueOn: (day) => `Due ${day}`,
  meaning: {
    submitted: (receiving) =>
      `${receiving} has your dossier and is checking it. Once it is found complete, you get a due date.`,
    accepted: (competent) => `The dossier is complete and has been accepted. ${competent} will settle it.`,
    inProgress: (competent) => `${competent} is working on the dossier.`,
    notAccepted: (receiving) =>
      `${receiving} did not accept this dossier. The reason and its legal basis are in the refusal slip; you may ask there, correct it and submit a new one.`,
    supplementRequested: (receiving) =>
      `Papers are missing. Please add them as ${receiving} told you; the time limit rests until you do.`,
    paymentRequired: (receiving) =>
      `The dossier waits for your payment as ${receiving} told you; the time limit rests until you pay.`,
    refused: (competent) =>
      `${competent} has refused this dossier, within its time limit. The reason and its legal basis are in the refusal slip.`,
    suspended: (competent) => `${competent} has suspended work on the dossier and will take it up again.`,
    withdrawn: 'The dossier was withdrawn at the request of the person who submitted it. It is not worked on any more.',
    stopped: (receiving) => `Work on this dossier has stopped. Please ask ${receiving} for the reason.`,
    completedOnSite: (returning) => `Please collect it at ${returning}. Bring your receipt and your identity papers.`,
    completedElectronic: (returning) => `The result has been signed digitally. ${returning} is returning it to you.`,
    returned: 'The result has been returned. Thank you for using the service.',
    other: (receiving) => `Please ask ${receiving} for details.`,
  },
  steps: 'Steps',
  track: { onSite: 'On-site procedure', electronic: 'Electronic procedure' },
  stepState: { done: 'Done', current: 'Under way', waiting: 'Still to come', skipped: 'Not needed' },
  due: {
    title: 'Due date of the result',
    notYet: 'The due date is set once a complete dossier has been accepted.',
    none: 'No due date is set for this procedure.',
    neverSet: 'The dossier ended before a due date was set.',
    before: (time) => `before ${time}`,
    ahead: (count) => `${days(count)} left`,
    today: 'Due today',
    overdue: (count) =>
      count === 0
        ? 'The hour promised has passed. The Center apologises for the delay.'
        : `${days(count)} overdue. The Center apologises for the delay.`,
    early: (count) => (count === 0 ? 'Ready before the hour promised' : `Ready ${days(count)} early`),
    onTime: 'Ready on time',
    late: (count) =>
      count === 0
        ? 'Ready after the hour promised. The Center apologises for the delay.'
        : `Ready ${days(count)} late. The Center apologises for the delay.`,
    original: (day) => `First promised for: ${day}`,
    reappointed: 'Promised anew once, by a letter its leader signed. The Center apologises for that.',
    provisional: 'The holidays of that time are not final yet, so the date may change.',
    committed: (duration) => `The Center commits to: ${duration}`,
    duration: (duration) => `Time limit: ${duration}`,
    statutory: (day, duration) => `Date set by law: ${day} (${duration})`,
    reckoning: 'How this date is reckoned',
  },
  units: 'The three places in charge',
  unit: { receiving: 'Handed in at', competent: 'Settled by', returning: 'Result returned by' },
  dates: 'Dates',
  date: { submitted: 'Submitted', accepted: 'Accepted', completed: 'Result ready', returned: 'Result returned' },
  documents: 'Your documents',
  result: 'Download the result (digitally signed PDF)',
  resultOnPaper: 'The stamped result is returned on paper at the counter.',
  resultInSession: 'To download the signed result, open the page again where you submitted the dossier.',
  receipt: 'Download the receipt (PDF)',
  slip: {
    supplementRequest: 'Download the request for more (PDF)',
    refusal: 'Download the refusal slip (PDF)',
    apology: 'Download the apology with the new date (PDF)',
    stopNotice: 'Download the stop notice (PDF)',
  },
  why: { reason: 'Reason', legalBasis: 'Legal basis' },
  duty: {
    title: 'To be paid before work goes on',
    payBy: (day) => `Pay by the end of ${day}`,
    how: 'Pay the collecting body as its notice says; with its receipt the authority goes on with your dossier.',
  },
  apology: {
    reason: 'Why the date was moved',
    document: (number, when) => `Apology with a new date, number ${number}, signed at ${when}.`,
  },
  fallen: {
    revoked: (number, when) => `Result number ${number} was revoked at ${when} and is no longer valid.`,
    superseded: (number, when) => `Result number ${number} was replaced at ${when}. Use the new result.`,
  },
  fieldCheck: (when, place) => `Please be at ${place} at ${when} for a look at the place.`,
  partFailed: 'This part could not be loaded.',
  calendar: {
    add: 'Add the date to a calendar',
    summary: (code) => `Result due for dossier ${code}`,
    description: (procedure, place) => `${procedure}. Result returned at ${place}.`,
  },
  fetching: 'Downloading…',
  withdraw: 'Withdraw the dossier',
  withdrawal: {
    title: 'Withdraw this dossier?',
    warning: 'Work on it ends and cannot be taken up again. To go on, you would have to submit a new dossier.',
    reason: 'Reason (optional)',
    confirm: 'Withdraw the dossier',
    sending: 'Withdrawing…',
    keep: 'Keep it',
    done: 'The dossier has been withdrawn.',
  },
  print: 'Print this page',
  language: 'Language',
  seen: (when) => `Updated at ${when}`,
  offline: (when) =>
    `The Center cannot be reached. This is how it stood at ${when}; the page updates by itself once you are connected.`,
  changed: (status) => `The dossier has just been updated: ${status}.`,
  changedStep: (step) => `The dossier has just been updated: the step “${step}” is done.`,
};

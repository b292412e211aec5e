/** The commands of the contract, where each stands on the desk, and what each asks of the officer. Data alone. */
import type { DossierCommand } from '@hcc/sdk';

export type CommandType = DossierCommand['type'];

/** `next` moves the dossier on; `ask` waits for the applicant; `beside` leaves the step as it is; `out` ends it early. */
export type StepGroup = 'next' | 'ask' | 'beside' | 'out';

/** In the order in which an officer is offered them. `holding` is who works on it: it stands beside the code. */
export const groupOf: Readonly<Record<CommandType, StepGroup | 'holding'>> = {
  // What somebody waits for comes before the step itself.
  confirmWithdrawal: 'next',
  signReappointment: 'next',
  answerConsultation: 'next',
  accept: 'next',
  dispatch: 'next',
  takeOver: 'next',
  takeInSupplement: 'next',
  confirmPayment: 'next',
  resume: 'next',
  settleAtOnce: 'next',
  appraise: 'next',
  approve: 'next',
  sign: 'next',
  stamp: 'next',
  return: 'next',
  requestSupplement: 'ask',
  requirePayment: 'ask',
  consult: 'beside',
  planFieldCheck: 'beside',
  recordFieldCheck: 'beside',
  proposeReappointment: 'beside',
  declineReappointment: 'beside',
  sendBack: 'beside',
  reject: 'out',
  refuse: 'out',
  suspend: 'out',
  stop: 'out',
  revokeResult: 'out',
  reissueResult: 'out',
  claim: 'holding',
  release: 'holding',
};

export const commandTypes = Object.keys(groupOf) as CommandType[];

/** `allowed` of a newer Center may hold others, which this desk does not show. */
export const isCommandType = (type: string): type is CommandType => Object.hasOwn(groupOf, type);

/** Taken by one press, since the other takes it back. All else is told first and then confirmed. */
export const isDirect = (type: CommandType): boolean => groupOf[type] === 'holding';

export type FieldName =
  | 'amount'
  | 'answerByOn'
  | 'applicantAttends'
  | 'at'
  | 'by'
  | 'collectorDocument'
  | 'collectorName'
  | 'documentNumber'
  | 'fees'
  | 'feesNote'
  | 'finalisation'
  | 'finding'
  | 'itemCode'
  | 'items'
  | 'justification'
  | 'legalBasis'
  | 'newDueOn'
  | 'note'
  | 'opinion'
  | 'papers'
  | 'payByOn'
  | 'place'
  | 'question'
  | 'reason'
  | 'receiptNumber'
  | 'resultNumber'
  | 'returnPapers'
  | 'unitId'
  | 'what';

export interface StepField {
  readonly name: FieldName;
  /** `day` and `moment` lie ahead; `items` are the notice's own, `papers` are counted as at the counter. */
  readonly kind: 'words' | 'line' | 'day' | 'moment' | 'money' | 'unit' | 'choice' | 'flag' | 'items' | 'papers';
  readonly isRequired: boolean;
  /** Characters, as the contract limits them. */
  readonly most?: number;
  /** Of a `choice`. */
  readonly options?: readonly string[];
  /** Asked only while another field has this value. */
  readonly when?: { readonly field: FieldName; readonly is: string };
}

const words = (name: FieldName, isRequired = true): StepField => ({ name, kind: 'words', isRequired, most: 2000 });
const line = (name: FieldName, most: number, isRequired = true): StepField => ({
  name,
  kind: 'line',
  isRequired,
  most,
});
const only = (kind: StepField['kind'], name: FieldName): StepField => ({ name, kind, isRequired: true });
const choice = (name: FieldName, options: readonly string[]): StepField => ({ ...only('choice', name), options });
const flag = (name: FieldName): StepField => ({ name, kind: 'flag', isRequired: false });

const [reason, legalBasis] = [words('reason'), line('legalBasis', 500)];
const settlement = [
  line('documentNumber', 60),
  choice('fees', ['notCollected', 'refunded', 'kept']),
  words('feesNote', false),
  flag('returnPapers'),
];
const atCounter = { field: 'by', is: 'counter' } as const;
const handing: readonly StepField[] = [
  choice('by', ['counter', 'post', 'electronic']),
  { ...line('collectorName', 200), when: atCounter },
  { ...line('collectorDocument', 60), when: atCounter },
  { ...line('itemCode', 60), when: { field: 'by', is: 'post' } },
];

export const fieldsOf: Readonly<Record<CommandType, readonly StepField[]>> = {
  accept: [],
  dispatch: [],
  takeOver: [],
  resume: [],
  claim: [],
  release: [],
  appraise: [words('opinion', false)],
  approve: [choice('finalisation', ['sign', 'stamp', 'both'])],
  stamp: [line('resultNumber', 60)],
  sign: [line('resultNumber', 60)],
  return: handing,
  settleAtOnce: [line('resultNumber', 60), ...handing],
  reject: [reason, legalBasis],
  requestSupplement: [only('items', 'items'), only('day', 'answerByOn'), words('justification', false)],
  takeInSupplement: [only('papers', 'papers'), words('note', false)],
  requirePayment: [words('what'), only('money', 'amount'), only('day', 'payByOn'), legalBasis],
  confirmPayment: [line('receiptNumber', 60)],
  consult: [only('unit', 'unitId'), words('question'), only('day', 'answerByOn')],
  answerConsultation: [words('opinion')],
  planFieldCheck: [only('moment', 'at'), line('place', 300), flag('applicantAttends')],
  recordFieldCheck: [words('finding')],
  proposeReappointment: [reason, only('day', 'newDueOn')],
  signReappointment: [line('documentNumber', 60)],
  declineReappointment: [reason],
  sendBack: [reason],
  refuse: [reason, legalBasis],
  confirmWithdrawal: settlement,
  suspend: [reason, legalBasis],
  stop: [reason, legalBasis, ...settlement],
  revokeResult: [reason, legalBasis],
  reissueResult: [reason],
};

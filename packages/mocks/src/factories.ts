/**
 * One made-up answer of each resource, valid by itself; a test names only what it is about:
 *
 *     http.get("*" + "/v1/units/:id", () => HttpResponse.json(aUnit({ name: "Chi nhánh Hạ Long" })))
 *
 * For a test that wants no Center behind it. `factories.test.ts` holds each to its shape in `@hcc/schemas`.
 */
import type {
  Dossier,
  DossierProgress,
  DueDate,
  FrameSession,
  Officer,
  PartnerDossier,
  PartnerEvent,
  Payment,
  Problem,
  Procedure,
  Receipt,
  TrackingAnswer,
  UnitNow,
} from '@hcc/schemas';

const code = '000.00.19.H49-261122-0007';
const procedureCode = '1.001193';
const procedureName = 'Thủ tục đăng ký khai sinh (mẫu)';
const submittedAt = '2026-11-23T08:00:00.000+07:00';
const acceptedAt = '2026-11-23T09:00:00.000+07:00';
const receivingUnit = { id: 'qn-branch-193', name: 'Chi nhánh Hạ Long (mẫu)' };
const competentUnit = { id: 'qn-agency-06691', name: 'Ủy ban nhân dân phường Hồng Gai (mẫu)' };
const returningUnit = { id: 'qn-branch-195', name: 'Chi nhánh Cẩm Phả (mẫu)' };

export const aProcedure = (over: Partial<Procedure> = {}): Procedure => ({
  code: procedureCode,
  name: procedureName,
  version: 'mau-1',
  kind: 'standard',
  level: 'commune',
  levels: ['commune'],
  fields: [{ name: 'Hộ tịch' }],
  audiences: ['citizen'],
  agencies: { executing: [competentUnit.name], competent: [], coordinating: [] },
  methods: [{ channel: 'online', duration: { unit: 'workingDay', amount: 3 }, cost: { state: 'free' } }],
  variants: [],
  components: [{ id: 'c1', name: 'Giấy chứng sinh', use: 'submit', originals: 1, copies: 0, forms: [] }],
  notes: [],
  steps: [],
  results: [{ name: 'Giấy khai sinh' }],
  legalBasis: [],
  keywords: [],
  lifeEvents: ['birth'],
  filingMode: { mode: 'here', reason: { vi: 'Nộp tại Trung tâm.' } },
  asOfOn: '2026-01-01',
  validFromOn: '2026-01-01',
  validToOn: null,
  ...over,
});

export const aUnit = (over: Partial<UnitNow> = {}): UnitNow => ({
  ...receivingUnit,
  kind: 'branch',
  parentId: 'qn-head',
  code: '000.00.19.H49',
  addressUnitCode: null,
  openingHours: [{ weekday: 1, from: '07:30', to: '11:30' }],
  validFromOn: '2017-01-01',
  validToOn: null,
  predecessorIds: [],
  successorIds: [],
  position: null,
  assumed: true,
  open: { isOpen: true, until: '2026-11-23T11:30:00.000+07:00' },
  distanceMetres: null,
  ...over,
});

export const anOfficer = (over: Partial<Officer> = {}): Officer => ({
  id: 'officer-mau',
  name: 'Nguyễn An Mẫu',
  title: 'Chuyên viên',
  unit: competentUnit,
  roles: ['appraise'],
  ...over,
});

export const aDueDate = (over: Partial<DueDate> = {}): DueDate => ({
  dueAt: '2026-11-26T17:00:00.000+07:00',
  dueOn: '2026-11-26',
  startedAt: acceptedAt,
  duration: { unit: 'workingDay', amount: 3 },
  provisional: false,
  calendarVersion: 'mau-1',
  reckoning: [],
  ...over,
});

/** Accepted, and with the unit that decides. */
export const aProgress = (over: Partial<DossierProgress> = {}): DossierProgress => ({
  code,
  procedureCode,
  procedureName,
  status: 'accepted',
  statusNumber: 2,
  track: 'electronic',
  steps: [
    { step: 'receive', state: 'done', at: acceptedAt, unit: receivingUnit },
    { step: 'appraise', state: 'current', at: null, unit: competentUnit },
    { step: 'approve', state: 'waiting', at: null, unit: competentUnit },
    { step: 'sign', state: 'waiting', at: null, unit: competentUnit },
    { step: 'return', state: 'waiting', at: null, unit: returningUnit },
  ],
  receivingUnit,
  competentUnit,
  returningUnit,
  submittedAt,
  acceptedAt,
  completedAt: null,
  returnedAt: null,
  due: aDueDate(),
  statutoryDue: aDueDate(),
  originalDueOn: null,
  isReappointed: false,
  punctuality: null,
  outcome: null,
  standstill: null,
  standsStillSince: null,
  yourTurn: false,
  respondByOn: null,
  withdrawalAsked: false,
  hasResult: false,
  sequence: 2,
  ...over,
});

/** As its applicant sees it. */
export const aDossier = (over: Partial<Dossier> = {}): Dossier => ({
  id: 'dos_mau',
  procedureCode,
  formVersion: 'mau-1',
  version: 2,
  answers: {},
  locked: [],
  attachments: [],
  progress: aProgress(),
  refusal: null,
  supplements: [],
  financialDuty: null,
  fieldCheck: null,
  fallenResults: [],
  apology: null,
  slips: ['receipt'],
  updatedAt: acceptedAt,
  expiresAt: null,
  ...over,
});

/** As the partner it came through sees it. */
export const aPartnerDossier = (over: Partial<PartnerDossier> = {}): PartnerDossier => ({
  code,
  procedureCode,
  status: 'accepted',
  statusNumber: 2,
  submittedAt,
  acceptedAt,
  completedAt: null,
  returnedAt: null,
  sequence: 2,
  dueAt: aDueDate().dueAt,
  ...over,
});

export const aReceipt = (over: Partial<Receipt> = {}): Receipt => ({
  dossierId: 'dos_mau',
  code,
  procedureName,
  submittedAt,
  receivingUnit,
  competentUnit,
  returningUnit,
  lookupSecret: 'MAU7-K2QX',
  linkToken: 'lt_mau_mau_mau_mau_mau',
  trackingUrl: 'https://center.hcc.test/track#lt_mau_mau_mau_mau_mau',
  attachments: [],
  ...over,
});

export const aTrackingAnswer = (over: Partial<TrackingAnswer> = {}): TrackingAnswer => ({
  progress: aProgress(),
  linkToken: aReceipt().linkToken,
  ...over,
});

export const anEvent = ({
  data,
  ...over
}: Partial<Omit<PartnerEvent, 'data'>> & { data?: Partial<PartnerEvent['data']> } = {}): PartnerEvent => ({
  id: 'evt_mau',
  type: 'dossier.accepted',
  timestamp: acceptedAt,
  data: { dossierCode: code, procedureCode, status: 'accepted', step: 'receive', sequence: 2, ...data },
  ...over,
});

export const aPayment = (over: Partial<Payment> = {}): Payment => ({
  id: 'pay_mau',
  dossierId: 'dos_mau',
  status: 'succeeded',
  method: 'transfer',
  amount: 50_000,
  items: [{ type: 'charge', amount: 50_000 }],
  createdAt: submittedAt,
  expiresAt: '2026-11-24T08:00:00.000+07:00',
  paidAt: acceptedAt,
  held: null,
  transfer: null,
  reference: 'HCCMAU0000007',
  receipts: [{ type: 'charge', amount: 50_000, series: 'QN/L-26', number: 1, issuedAt: acceptedAt }],
  ...over,
});

export const aFrameSession = (over: Partial<FrameSession> = {}): FrameSession => ({
  token: 'fs_mau_mau_mau_mau_mau',
  expiresAt: '2026-11-23T08:30:00.000+07:00',
  prefillSource: null,
  dossiers: [],
  ...over,
});

/** What is answered instead, with the status of the same name. */
export const aProblem = (over: Partial<Problem> = {}): Problem => ({
  type: '/problems/dossier_not_found',
  title: 'Không tìm thấy hồ sơ',
  status: 404,
  code: 'dossier_not_found',
  detail: 'Không có hồ sơ này.',
  requestId: 'req_mau',
  retryable: false,
  ...over,
});

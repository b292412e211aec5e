/** A citizen's and an officer's moves, in the words of the SDK. */
import { readFileSync } from 'node:fs';
import { answersOf, fillIn } from '@hcc/mocks';
import { addWorkingDays, type Calendar, toLocalDate } from '@hcc/rules/working-time';
import { type Client, createClient, type DeskDossier, type DossierCommand, type Officer, type Receipt } from '@hcc/sdk';
import { bankPage, type Backend, keys } from './backends.ts';
import { pdfFile } from './files.ts';

/** Registration of a birth: settled by the commune, one paper that everybody attaches. */
export const birth = '1.001193';
export const birthPaper = /^Giấy chứng sinh/;

const calendar = JSON.parse(
  readFileSync(new URL('../../packages/center/profiles/calendar-vn.json', import.meta.url), 'utf8'),
) as Calendar;

const options = (backend: Backend) => ({
  baseUrl: backend.baseUrl,
  fetch: (request: Request) => backend.fetch(request),
  retry: { limit: 0 },
});

export const partnerClient = (backend: Backend, who: keyof typeof keys = 'bank'): Client =>
  createClient({ ...options(backend), key: keys[who].secret });
export const pageClient = (backend: Backend, who: keyof typeof keys = 'bank'): Client =>
  createClient({ ...options(backend), key: keys[who].publishable });
export const sessionClient = (backend: Backend, session: string): Client =>
  createClient({ ...options(backend), session });
export const anybody = (backend: Backend): Client => createClient(options(backend));

export interface Citizen {
  client: Client;
  session: string;
  /** The frame's cookie as a browser would send it back. */
  cookie: string;
}

/** Somebody whose frame was opened on a partner's page. */
export async function citizen(backend: Backend, who: 'bank' | 'utility' = 'bank'): Promise<Citizen> {
  const { data, response } = await anybody(backend)
    .frameSessions.create({ from: 'key', key: keys[who].publishable, origin: bankPage, widget: 'dossier-form' })
    .withResponse();
  return { client: sessionClient(backend, data.token), session: data.token, cookie: cookieIn(response.headers) };
}

export const cookieIn = (headers: Headers): string => (headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';

export const someone = { fullName: 'Nguyễn Thị Mẫu', personalId: '022190000001', phone: '0912000001' };

/** What somebody answers to all that the form asks for, and the slots that need a paper. */
export const filledIn = async (backend: Backend) =>
  fillIn(await pageClient(backend).procedures.form(birth), answersOf(someone));

export interface Draft {
  id: string;
  etag: string;
}

/** A draft with every answer and paper it needs, up to its review page. */
export async function readyDraft(backend: Backend, { client }: Citizen): Promise<Draft> {
  const { answers, slots } = await filledIn(backend);
  const { id } = await client.dossiers.create({ procedureCode: birth });
  const before = await client.dossiers.get(id).withResponse();
  let { etag } = await client.dossiers.update(id, { answers }, { ifMatch: before.etag ?? '' }).withResponse();
  for (const fieldId of slots)
    ({ etag } = await client.dossiers
      .addAttachment(id, { fieldId, file: pdfFile(), name: 'giay-chung-sinh.pdf' })
      .withResponse());
  return { id, etag: etag ?? '' };
}

/** The slot for the one paper that is always needed. */
export async function paperField(backend: Backend): Promise<string> {
  const form = await pageClient(backend).procedures.form(birth);
  const field = form.pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .find(({ type, label }) => type === 'attachment' && birthPaper.test(label.vi));
  if (!field) throw new Error('The registration of a birth asks for no certificate of birth.');
  return field.id;
}

/** Every slot for a paper, that one first. */
export async function paperFields(backend: Backend): Promise<string[]> {
  const first = await paperField(backend);
  const form = await pageClient(backend).procedures.form(birth);
  const all = form.pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .filter(({ type }) => type === 'attachment');
  return [first, ...all.map(({ id }) => id).filter((id) => id !== first)];
}

export interface Filed {
  id: string;
  receipt: Receipt;
  citizen: Citizen;
}

export async function file(backend: Backend, who?: Citizen): Promise<Filed> {
  const owner = who ?? (await citizen(backend));
  const { id, etag } = await readyDraft(backend, owner);
  return { id, receipt: await owner.client.dossiers.submit(id, { ifMatch: etag }), citizen: owner };
}

/** Taken in by an officer at a counter, papers counted. */
export async function fileAtCounter(
  backend: Backend,
  officerId = 'officer-bai-chay-receiver',
  more: Readonly<Record<string, string>> = {},
): Promise<{ id: string; receipt: Receipt }> {
  const officer = await signIn(backend, officerId);
  const procedure = await pageClient(backend).procedures.get(birth);
  const receipt = await officer.desk.createCounterDossier({
    procedureCode: birth,
    answers: { ...(await filledIn(backend)).answers, ...more },
    papers: procedure.components
      .filter(({ use }) => use === 'submit')
      .map(({ id }) => ({ componentId: id, originals: 1, copies: 0 })),
  });
  return { id: receipt.dossierId, receipt };
}

export async function signIn(backend: Backend, officerId: string): Promise<Client> {
  return sessionClient(backend, await staffToken(backend, officerId));
}

export async function staffToken(backend: Backend, officerId: string): Promise<string> {
  return (await anybody(backend).desk.signIn({ officerId })).token;
}

/** Who may take each step of the dossiers above; none of them sits where it was handed in. */
export const officerFor: Readonly<Record<DossierCommand['type'], string>> = {
  accept: 'officer-uong-bi-receiver',
  reject: 'officer-uong-bi-receiver',
  takeInSupplement: 'officer-uong-bi-receiver',
  settleAtOnce: 'officer-hong-gai-counter',
  dispatch: 'officer-bai-chay-receiver',
  takeOver: 'officer-hong-gai-appraiser',
  appraise: 'officer-hong-gai-appraiser',
  requestSupplement: 'officer-hong-gai-appraiser',
  requirePayment: 'officer-hong-gai-appraiser',
  confirmPayment: 'officer-hong-gai-appraiser',
  consult: 'officer-hong-gai-appraiser',
  answerConsultation: 'officer-justice-appraiser',
  planFieldCheck: 'officer-hong-gai-appraiser',
  recordFieldCheck: 'officer-hong-gai-appraiser',
  proposeReappointment: 'officer-hong-gai-appraiser',
  signReappointment: 'officer-hong-gai-leader',
  declineReappointment: 'officer-hong-gai-leader',
  approve: 'officer-hong-gai-leader',
  sendBack: 'officer-hong-gai-leader',
  refuse: 'officer-hong-gai-leader',
  confirmWithdrawal: 'officer-hong-gai-leader',
  suspend: 'officer-hong-gai-leader',
  resume: 'officer-hong-gai-leader',
  stop: 'officer-hong-gai-leader',
  revokeResult: 'officer-hong-gai-leader',
  reissueResult: 'officer-hong-gai-leader',
  stamp: 'officer-hong-gai-clerk',
  sign: 'officer-hong-gai-clerk',
  return: 'officer-cam-pha-returner',
  claim: 'officer-hong-gai-appraiser',
  release: 'officer-hong-gai-appraiser',
};

/** A working day that many working days from today. */
export const workingDay = (ahead: number): string =>
  addWorkingDays(calendar, toLocalDate(new Date().toISOString()), ahead);

const reason = 'Giấy tờ không đọc được.';
const legalBasis = 'Nghị định 118/2025/NĐ-CP';
const ending = { documentNumber: '15/TB-UBND', fees: 'notCollected', returnPapers: true } as const;

/** Each with values that are right whenever it is open. */
export const commands: { readonly [T in DossierCommand['type']]: Extract<DossierCommand, { type: T }> } = {
  accept: { type: 'accept' },
  reject: { type: 'reject', reason, legalBasis },
  requestSupplement: {
    type: 'requestSupplement',
    items: [{ legalBasis, fault: 'faulty', what: 'Nộp lại bản rõ nét.' }],
    answerByOn: workingDay(10),
  },
  takeInSupplement: { type: 'takeInSupplement', papers: [] },
  dispatch: { type: 'dispatch' },
  takeOver: { type: 'takeOver' },
  appraise: { type: 'appraise', opinion: 'Đủ điều kiện' },
  requirePayment: {
    type: 'requirePayment',
    what: 'Lệ phí trước bạ',
    amount: 2_500_000,
    payByOn: workingDay(10),
    legalBasis,
  },
  confirmPayment: { type: 'confirmPayment', receiptNumber: 'KB-0001' },
  consult: {
    type: 'consult',
    unitId: 'qn-agency-justice',
    question: 'Có vướng mắc gì không?',
    answerByOn: workingDay(3),
  },
  answerConsultation: { type: 'answerConsultation', consultationId: 'con_none', opinion: 'Không.' },
  planFieldCheck: {
    type: 'planFieldCheck',
    at: `${workingDay(2)}T08:00:00+07:00`,
    place: 'Tổ 5, phường Hồng Gai',
    applicantAttends: true,
  },
  recordFieldCheck: { type: 'recordFieldCheck', finding: 'Đúng như kê khai' },
  proposeReappointment: { type: 'proposeReappointment', reason: 'Chờ xác minh', newDueOn: workingDay(40) },
  signReappointment: { type: 'signReappointment', documentNumber: '12/XL' },
  declineReappointment: { type: 'declineReappointment', reason: 'Làm kịp' },
  approve: { type: 'approve' },
  sendBack: { type: 'sendBack', reason: 'Thiếu căn cứ' },
  refuse: { type: 'refuse', reason, legalBasis },
  confirmWithdrawal: { type: 'confirmWithdrawal', ...ending },
  suspend: { type: 'suspend', reason: 'Đang có tranh chấp', legalBasis },
  resume: { type: 'resume' },
  stop: { type: 'stop', reason: 'Quá hạn bổ sung', legalBasis, ...ending },
  stamp: { type: 'stamp', resultNumber: '12/GKS' },
  sign: { type: 'sign', resultNumber: '12/GKS' },
  return: {
    type: 'return',
    handing: { by: 'counter', collectorName: someone.fullName, collectorDocument: someone.personalId },
  },
  settleAtOnce: {
    type: 'settleAtOnce',
    resultNumber: '12/GKS',
    handing: { by: 'counter', collectorName: someone.fullName, collectorDocument: someone.personalId },
  },
  revokeResult: { type: 'revokeResult', reason: 'Cấp sai thẩm quyền', legalBasis },
  reissueResult: { type: 'reissueResult', reason: 'Sai ngày sinh' },
  claim: { type: 'claim' },
  release: { type: 'release' },
};

/** The next steps in order, each by the officer it belongs to. */
export async function take(
  backend: Backend,
  id: string,
  ...types: DossierCommand['type'][]
): Promise<DeskDossier | undefined> {
  let last: DeskDossier | undefined;
  for (const type of types) {
    const { desk } = await signIn(backend, officerFor[type]);
    const { etag } = await desk.dossier(id).withResponse();
    last = await desk.command(id, commands[type], { ifMatch: etag ?? '' });
  }
  return last;
}

export const electronicSteps = ['accept', 'appraise', 'approve', 'sign', 'return'] as const;

export const officers = async (backend: Backend): Promise<Officer[]> => (await anybody(backend).desk.officers()).items;

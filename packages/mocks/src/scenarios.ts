/**
 * One scenario file for mocks, stories, the sandbox and tests: fictional people whose ID numbers force an outcome, and the
 * moves that bring a dossier there, all of them real HTTP calls. Nobody lives under these numbers: they are published as
 * test numbers, and a Center in live mode knows none of this.
 */
import type { Answers, DeskDossier, DossierCommand, FormDefinition, Officer, Receipt, Role } from '@hcc/schemas';
import { attachmentFor, sampleFiling, type SampleFiling } from '@hcc/center/app';
import type { MockCenter } from './mock-center.ts';
import type { MovableClock } from './movable-clock.ts';
import { sandboxKeys } from './sandbox-keys.ts';

/** How far a dossier is brought. `overdue` moves the clock past the promised day and leaves it with its officers. */
export type Milestone =
  | 'draft'
  | 'submitted'
  | 'accepted'
  | 'appraised'
  | 'approved'
  | 'completed'
  | 'returned'
  | 'notAccepted'
  | 'withdrawn'
  | 'overdue';

export interface Persona {
  fullName: string;
  /** Forces the outcome. */
  personalId: string;
  phone: string;
  /** Where this person's dossiers end when they are advanced without naming a milestone. */
  outcome: Milestone;
}

export const personas = {
  /** Everything goes well. */
  lan: { fullName: 'Nguyễn Thị Lan Mẫu', personalId: '022190000001', phone: '0912000001', outcome: 'returned' },
  /** Refused at intake, with a reason. */
  tuan: { fullName: 'Trần Anh Tuấn Mẫu', personalId: '022090000002', phone: '0912000002', outcome: 'notAccepted' },
  /** Nobody decides in time. */
  huong: { fullName: 'Lê Thu Hương Mẫu', personalId: '022190000003', phone: '0912000003', outcome: 'overdue' },
  /** Thinks better of it. */
  duc: { fullName: 'Phạm Minh Đức Mẫu', personalId: '022090000004', phone: '0912000004', outcome: 'withdrawn' },
} as const satisfies Record<string, Persona>;

/** What a center must have to be driven: the mock one, or any other with a `fetch` and a base URL. */
export type Drivable = Pick<MockCenter, 'baseUrl' | 'fetch'> & Partial<Pick<MockCenter, 'clock'>>;

export interface FiledDossier {
  id: string;
  persona: Persona;
  /** The frame session that filed it; null where it was handed in at a counter. */
  session: string | null;
  /** Null while it is a draft. */
  receipt: Receipt | null;
}

/** A span of time, as the movable clock takes it. */
export type Span = Parameters<MovableClock['advance']>[0];

export interface Filing {
  /** @default `1.001193`, the registration of a birth */
  procedureCode?: string;
  /** The key of the partner whose page it is filed on. @default the bank's */
  publishableKey?: string;
  /** @default `http://localhost:4002`, the bank's page */
  origin?: string;
  /** Of a filing that goes on. @default a new one, opened with the key */
  session?: string;
  /** More answers, or others than those of `answersOf`. */
  answers?: Answers;
}

/** Handed in at one unit, decided by another, collected at a third. */
export const answersOf = ({ fullName, personalId, phone }: Omit<Persona, 'outcome'>): Answers => ({
  'submitter.fullName': fullName,
  'submitter.personalId': personalId,
  'submitter.phone': phone,
  'submitter.for': 'self',
  'matter.addressUnit': '06691',
  'handIn.unit': 'qn-branch-193',
  'return.method': 'counter',
  'return.unit': 'qn-branch-195',
  'declaration.truth': true,
});

/** What is given, with whatever else the form asks for made up; and the slots that need a file. */
export const fillIn = (form: FormDefinition, given: Answers): SampleFiling =>
  sampleFiling(form, {
    given,
    seed: 1,
    today: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    servicePoints: [String(given['handIn.unit'])],
    addressUnits: [String(given['matter.addressUnit'])],
  });

/** Fills in and files a dossier, or leaves it a draft. */
export async function fileDossier(
  center: Drivable,
  persona: Persona,
  filing: Filing = {},
  until: 'draft' | 'submitted' = 'submitted',
): Promise<FiledDossier> {
  const {
    procedureCode = '1.001193',
    publishableKey = sandboxKeys.bank.publishable,
    origin = 'http://localhost:4002',
    answers,
  } = filing;
  const session = filing.session ?? (await openSession(center, publishableKey, origin));
  const form = (await call<FormDefinition>(center, 'GET', `/procedures/${procedureCode}/form`, { bearer: session }))
    .json;
  const filling = fillIn(form, { ...answersOf(persona), ...answers });
  const draft = await call<{ id: string }>(center, 'POST', '/dossiers', { bearer: session, body: { procedureCode } });
  const { id } = draft.json;
  let { etag } = await call(center, 'PATCH', `/dossiers/${id}`, {
    bearer: session,
    ifMatch: draft.etag,
    body: {
      answers: filling.answers,
    },
  });
  for (const slot of filling.slots)
    ({ etag } = await call(center, 'POST', `/dossiers/${id}/attachments`, {
      bearer: session,
      form: attachmentFor(slot),
    }));
  const receipt =
    until === 'draft'
      ? null
      : (await call<Receipt>(center, 'POST', `/dossiers/${id}/submission`, { bearer: session, ifMatch: etag })).json;
  return { id, persona, session, receipt };
}

async function openSession(center: Drivable, key: string, origin: string): Promise<string> {
  const body = { from: 'key', key, origin, widget: 'dossier-form' };
  return (await call<{ token: string }>(center, 'POST', '/frame-sessions', { body })).json.token;
}

/** Hands a dossier in at the counter of `handIn.unit`: papers are counted, and the on-site track ends with a stamp. */
export async function fileAtCounter(
  center: Drivable,
  persona: Persona,
  { procedureCode = '1.001193', answers: others }: Pick<Filing, 'procedureCode' | 'answers'> = {},
): Promise<FiledDossier> {
  const given = { ...answersOf(persona), ...others };
  const officers = await listOfficers(center);
  const receiver = officers.find(({ roles, unit }) => roles.includes('receive') && unit.id === given['handIn.unit']);
  if (!receiver) throw new Error(`The sandbox has no officer who receives at ${String(given['handIn.unit'])}.`);
  const bearer = await signIn(center, receiver);
  const { json: form } = await call<FormDefinition>(center, 'GET', `/procedures/${procedureCode}/form`, { bearer });
  const { answers, slots } = fillIn(form, given);
  const papers = form.pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .flatMap((field) =>
      field.type === 'attachment' && slots.includes(field.id)
        ? [{ componentId: field.componentId, originals: 1, copies: 0 }]
        : [],
    );
  const { json: receipt } = await call<Receipt>(center, 'POST', '/desk/dossiers', {
    bearer,
    body: { procedureCode, answers, papers },
  });
  return { id: receipt.dossierId, persona, session: null, receipt };
}

/**
 * Takes a filed dossier on, each step by an officer who may take it, at the unit where it belongs.
 * @param pause how long each step takes, where the clock can be moved.
 */
export async function advance(
  center: Drivable,
  dossier: FiledDossier,
  until: Milestone = dossier.persona.outcome,
  pause: Span = {},
): Promise<void> {
  if (until === 'draft' || until === 'submitted') return;
  if (until === 'withdrawn') return withdraw(center, dossier);
  const officers = await listOfficers(center);
  // Where it was handed in it stays readable; a filing from afar is read where it will be received.
  const reader = officers.find(({ unit }) => unit.id === dossier.receipt?.receivingUnit.id) ?? officers[0];
  if (!reader) throw new Error('The sandbox has no officers.');
  const bearer = await signIn(center, reader);
  for (;;) {
    const { progress } = (await call<DeskDossier>(center, 'GET', `/desk/dossiers/${dossier.id}`, { bearer })).json;
    const done = progress.steps.filter(({ state }) => state === 'done').length;
    if (until === 'overdue' && done > 0) return passDueDate(center, progress.due?.dueAt ?? null);
    const next =
      until === 'notAccepted'
        ? progress.status === 'notAccepted'
          ? undefined
          : rejection
        : moves(progress.track)[done];
    if (!next || (until !== 'notAccepted' && until !== 'overdue' && done >= stepsBefore[until])) return;
    const unitId =
      next.role === 'receive'
        ? undefined
        : next.role === 'return'
          ? progress.returningUnit.id
          : progress.competentUnit.id;
    const officer = officers.find(
      ({ roles, unit }) =>
        roles.includes(next.role) && (unitId ? unit.id === unitId : unit.id !== progress.receivingUnit.id),
    );
    if (!officer)
      throw new Error(`The sandbox has no officer who may ${next.command.type} at ${unitId ?? 'a service point'}.`);
    center.clock?.advance(pause);
    await commandAs(center, officer, dossier.id, next.command);
  }
}

/** Files a dossier for a persona and brings it to a milestone: what a story or a test starts from. */
export async function playTo(
  center: Drivable,
  milestone: Milestone,
  { persona = personas.lan, pause = {}, ...filing }: Filing & { persona?: Persona; pause?: Span } = {},
): Promise<FiledDossier> {
  const dossier = await fileDossier(center, persona, filing, milestone === 'draft' ? 'draft' : 'submitted');
  await advance(center, dossier, milestone, pause);
  return dossier;
}

/** How many of the five steps are done there. */
const stepsBefore = { accepted: 1, appraised: 2, approved: 3, completed: 4, returned: 5 };

interface Move {
  role: Role;
  command: DossierCommand;
}

const moves = (track: 'onSite' | 'electronic'): Move[] => [
  { role: 'receive', command: { type: 'accept' } },
  { role: 'appraise', command: { type: 'appraise', opinion: 'Đủ điều kiện' } },
  { role: 'approve', command: { type: 'approve' } },
  { role: 'finalise', command: { type: track === 'onSite' ? 'stamp' : 'sign', resultNumber: '01/MAU' } },
  {
    role: 'return',
    command: {
      type: 'return',
      handing: { by: 'counter', collectorName: 'Người nhận mẫu', collectorDocument: '022190000001' },
    },
  },
];

const rejection: Move = {
  role: 'receive',
  command: { type: 'reject', reason: 'Giấy tờ kèm theo không đọc được.', legalBasis: 'Nghị định 118/2025/NĐ-CP' },
};

async function commandAs(center: Drivable, officer: Officer, id: string, command: DossierCommand): Promise<void> {
  const bearer = await signIn(center, officer);
  const read = await call<DeskDossier>(center, 'GET', `/desk/dossiers/${id}`, { bearer });
  const send = (ifMatch: string, body: DossierCommand) =>
    call(center, 'POST', `/desk/dossiers/${id}/transitions`, { bearer, ifMatch, body });
  // Papers handed in elsewhere have to arrive before anything is done with them.
  const { etag } = read.json.allowed.includes('takeOver') ? await send(read.etag, { type: 'takeOver' }) : read;
  await send(etag, command);
}

const listOfficers = async (center: Drivable): Promise<Officer[]> =>
  (await call<{ items: Officer[] }>(center, 'GET', '/desk/officers', {})).json.items;

const signIn = async (center: Drivable, { id }: Officer): Promise<string> =>
  (await call<{ token: string }>(center, 'POST', '/desk/sessions', { body: { officerId: id } })).json.token;

async function withdraw(center: Drivable, { id, session }: FiledDossier): Promise<void> {
  if (session === null) throw new Error('A dossier handed in at a counter is withdrawn there, not by its session.');
  const { etag } = await call(center, 'GET', `/dossiers/${id}`, { bearer: session });
  await call(center, 'POST', `/dossiers/${id}/withdrawal`, {
    bearer: session,
    ifMatch: etag,
    body: { reason: 'Không còn nhu cầu' },
  });
}

function passDueDate({ clock }: Drivable, dueAt: string | null): void {
  if (!clock || dueAt === null)
    throw new Error('Overdue needs a center with a movable clock and a procedure with a promised date.');
  clock.set(new Date(new Date(dueAt).getTime() + 24 * 3600 * 1000));
}

interface Call {
  bearer?: string;
  ifMatch?: string;
  body?: unknown;
  form?: FormData;
}

/** One call of the scenario. Every write carries a key of its own; whatever is refused is thrown with the Center's own words. */
export async function call<T = unknown>(
  center: Drivable,
  method: string,
  path: string,
  { bearer, ifMatch, body, form }: Call,
): Promise<{ json: T; etag: string }> {
  const response = await center.fetch(
    new Request(`${center.baseUrl}/v1${path}`, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(form ? { body: form } : body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const json = (await response.json()) as T;
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(json)}`);
  return { json, etag: response.headers.get('etag') ?? '' };
}

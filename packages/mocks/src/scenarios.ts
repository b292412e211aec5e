/**
 * One scenario file for mocks, stories, the sandbox and tests: fictional people whose ID numbers force an outcome, and the
 * moves that bring a dossier there, all of them real HTTP calls. Nobody lives under these numbers: they are published as
 * test numbers, and a Center in live mode knows none of this.
 */
import type { Answers, DeskDossier, DossierCommand, FormDefinition, Officer, Receipt, Role } from '@hcc/schemas';
import { attachmentFor } from './sample-file.ts';
import type { MockCenter } from './mock-center.ts';
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
  /** The frame session that filed it. */
  session: string;
  /** Null while it is a draft. */
  receipt: Receipt | null;
}

export interface Filing {
  /** @default `1.001193`, the registration of a birth */
  procedureCode?: string;
  /** The key of the partner whose page it is filed on. @default the bank's */
  publishableKey?: string;
  /** @default `http://localhost:4002`, the bank's page */
  origin?: string;
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
  } = filing;
  const opened = await call<{ token: string }>(center, 'POST', '/frame-sessions', {
    body: { from: 'key', key: publishableKey, origin, widget: 'dossier-form' },
  });
  const session = opened.json.token;
  const form = (await call<FormDefinition>(center, 'GET', `/procedures/${procedureCode}/form`, { bearer: session }))
    .json;
  const fields = form.pages.flatMap((page) => page.fields);
  const variant = fields.find(({ id }) => id === 'matter.variant')?.options?.[0]?.value;
  const draft = await call<{ id: string }>(center, 'POST', '/dossiers', { bearer: session, body: { procedureCode } });
  const { id } = draft.json;
  let { etag } = await call(center, 'PATCH', `/dossiers/${id}`, {
    bearer: session,
    ifMatch: draft.etag,
    body: { answers: { ...answersOf(persona), ...(variant === undefined ? {} : { 'matter.variant': variant }) } },
  });
  const isVariant = JSON.stringify({ '==': [{ var: 'matter.variant' }, variant] });
  for (const field of fields)
    if (
      field.type === 'attachment' &&
      field.required === true &&
      [undefined, isVariant].includes(field.visible && JSON.stringify(field.visible))
    )
      ({ etag } = await call(center, 'POST', `/dossiers/${id}/attachments`, {
        bearer: session,
        form: attachmentFor(field.id),
      }));
  const receipt =
    until === 'draft'
      ? null
      : (await call<Receipt>(center, 'POST', `/dossiers/${id}/submission`, { bearer: session, ifMatch: etag })).json;
  return { id, persona, session, receipt };
}

/** Takes a filed dossier on, each step by an officer who may take it, at the unit where it belongs. */
export async function advance(
  center: Drivable,
  dossier: FiledDossier,
  until: Milestone = dossier.persona.outcome,
): Promise<void> {
  if (until === 'draft' || until === 'submitted') return;
  if (until === 'withdrawn') return withdraw(center, dossier);
  const { items: officers } = (await call<{ items: Officer[] }>(center, 'GET', '/desk/officers', {})).json;
  for (;;) {
    const { progress } = (
      await call<DeskDossier>(center, 'GET', `/dossiers/${dossier.id}`, { bearer: dossier.session })
    ).json;
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
    await commandAs(center, officer, dossier.id, next.command);
  }
}

/** Files a dossier for a persona and brings it to a milestone: what a story or a test starts from. */
export async function playTo(
  center: Drivable,
  milestone: Milestone,
  { persona = personas.lan, ...filing }: Filing & { persona?: Persona } = {},
): Promise<FiledDossier> {
  const dossier = await fileDossier(center, persona, filing, milestone === 'draft' ? 'draft' : 'submitted');
  await advance(center, dossier, milestone);
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
  { role: 'return', command: { type: 'return' } },
];

const rejection: Move = {
  role: 'receive',
  command: { type: 'reject', reason: 'Giấy tờ kèm theo không đọc được.', legalBasis: 'Nghị định 118/2025/NĐ-CP' },
};

async function commandAs(center: Drivable, officer: Officer, id: string, command: DossierCommand): Promise<void> {
  const { token } = (
    await call<{ token: string }>(center, 'POST', '/desk/sessions', { body: { officerId: officer.id } })
  ).json;
  const { etag } = await call(center, 'GET', `/desk/dossiers/${id}`, { bearer: token });
  await call(center, 'POST', `/desk/dossiers/${id}/transitions`, { bearer: token, ifMatch: etag, body: command });
}

async function withdraw(center: Drivable, { id, session }: FiledDossier): Promise<void> {
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

/** Every write carries a key of its own; whatever is refused is thrown with the Center's own words. */
async function call<T = unknown>(
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

/**
 * Moves that bring a dossier of somebody to where a story or a test begins. Filing is real HTTP; the people and what
 * happens to them afterwards are the Center's own (`@hcc/center/app`), so the mocks tell no other story than the sandbox.
 */
import type { AdvancedDossier, Answers, FormDefinition, Officer, Receipt, SandboxMilestone } from '@hcc/schemas';
import {
  attachmentFor,
  type Persona,
  type PersonaName,
  personas,
  sampleFiling,
  type SampleFiling,
} from '@hcc/center/app';
import type { MockCenter } from './mock-center.ts';
import type { MovableClock } from './movable-clock.ts';
import { sandboxKeys } from './sandbox-keys.ts';

/** How far a dossier is brought. `overdue` moves the clock past the promised day and leaves it with its officers. */
export type Milestone = 'draft' | 'submitted' | SandboxMilestone;

/** What a center must have to be driven: the mock one, or any other with a `fetch` and a base URL. */
export type Drivable = Pick<MockCenter, 'baseUrl' | 'fetch'> & Partial<Pick<MockCenter, 'clock' | 'advance'>>;

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
export const answersOf = ({
  fullName,
  personalId,
  phone,
}: Pick<Persona, 'fullName' | 'personalId' | 'phone'>): Answers => ({
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
 * Takes a filed dossier on as the Center's test mode does (`POST /sandbox/dossiers/{id}/advance`), and moves the clock where
 * the story waits for it.
 * @param pause how long each step takes, where the center is a mock one.
 */
export async function advance(
  center: Drivable,
  dossier: Pick<FiledDossier, 'id' | 'persona'>,
  until: Milestone = dossier.persona.outcome,
  pause: Span = {},
): Promise<void> {
  if (until === 'draft' || until === 'submitted') return;
  const goOn = center.advance ?? advanceByKey(center);
  for (;;) {
    const { waitsUntil } = await goOn(dossier.id, { until, pause });
    if (waitsUntil === null) return;
    if (!center.clock) throw new Error(`The story waits until ${waitsUntil}: it needs a center with a movable clock.`);
    center.clock.set(waitsUntil);
  }
}

const advanceByKey =
  (center: Drivable): MockCenter['advance'] =>
  async (id, { until } = {}) =>
    (
      await call<AdvancedDossier>(center, 'POST', `/sandbox/dossiers/${id}/advance`, {
        bearer: sandboxKeys.bank.secret,
        body: { until },
      })
    ).json;

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

/**
 * The story of one person in one line: filed, and taken to its end or to a milestone.
 *
 *     const { receipt } = await play(center, "mai", "supplementRequested");
 */
export const play = (
  center: Drivable,
  name: PersonaName,
  until: Milestone = personas[name].outcome,
  options: Filing & { pause?: Span } = {},
): Promise<FiledDossier> => playTo(center, until, { ...options, persona: personas[name] });

const listOfficers = async (center: Drivable): Promise<Officer[]> =>
  (await call<{ items: Officer[] }>(center, 'GET', '/desk/officers', {})).json.items;

const signIn = async (center: Drivable, { id }: Officer): Promise<string> =>
  (await call<{ token: string }>(center, 'POST', '/desk/sessions', { body: { officerId: id } })).json.token;

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

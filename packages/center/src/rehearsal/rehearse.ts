/**
 * A rehearsal: the form of every procedure is fetched, judged, filled in by a generator and handed in, over the same
 * requests that a frame or a desk sends. What is refused is told by the Center's own codes.
 */
import { checkAnswers, checkDefinition, evaluateForm, sampleFiling, type SampleFiling } from '@hcc/rules/form';
import type { FieldOf, FormDefinition, Officer } from '@hcc/schemas';
import { attachmentFor } from './sample-file.ts';

export interface RehearsalOptions {
  /** The Center's fetch handler, or a way to one. */
  fetch(request: Request): Promise<Response>;
  /** Without a slash at the end. */
  baseUrl: string;
  codes: readonly string[];
  /** A key of a partner whose pages are at `origin`. */
  publishableKey: string;
  origin: string;
  /** The same seed answers every form in the same way. */
  seed: number;
  /** `YYYY-MM-DD` */
  today: string;
  /** Codes of the directory, in force today. */
  servicePoints: readonly string[];
  addressUnits: readonly string[];
}

/** How one procedure fared. */
export interface Rehearsed {
  code: string;
  mode: FormDefinition['filingMode']['mode'];
  figures: FormFigures;
  /** `checkDefinition` found nothing. */
  isSound: boolean;
  /** The generator's answers, the least and the most that can be said, pass the checks. */
  isFillable: boolean;
  /**
   * - `submitted`: in a frame; `takenIn`: at a counter, where it is filed only there;
   * - `handedOver`: refused as promised, since another portal takes it;
   * - `refused`: with its reasons.
   */
  outcome: 'submitted' | 'takenIn' | 'handedOver' | 'refused';
  /** `answers_invalid/required`: the problem's code and that of its fault. */
  reasons: string[];
}

/** What a form asks for, counted. */
export interface FormFigures {
  slots: number;
  /** Slots behind a tick, needed only in some cases. */
  conditional: number;
  /** Slots whose paper a database may hold. */
  held: number;
  /** Papers that a form on screen stands for. */
  notices: number;
  toPresent: number;
}

/** Filings at once: more would wait for the one connection of the embedded database. */
const lanes = 4;

export async function rehearse(options: RehearsalOptions): Promise<Rehearsed[]> {
  const session = await call<{ token: string }>(options, 'POST', '/frame-sessions', {
    json: { from: 'key', key: options.publishableKey, origin: options.origin, widget: 'dossier-form' },
  });
  const desk = await openDesk(options);
  const done: Rehearsed[] = [];
  const left = options.codes.entries();
  const lane = async (): Promise<void> => {
    for (const [at, code] of left)
      done[at] = await rehearseOne(options, { code, at, session: session.json.token, desk });
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return done;
}

interface Turn {
  code: string;
  at: number;
  session: string;
  desk: string;
}

async function rehearseOne(options: RehearsalOptions, turn: Turn): Promise<Rehearsed> {
  const { json: form } = await call<FormDefinition>(options, 'GET', `/procedures/${turn.code}/form`, {
    bearer: turn.session,
  });
  const filling = fillIn(form, options, turn.at, false);
  const told = {
    code: turn.code,
    mode: form.filingMode.mode,
    figures: figuresOf(form),
    isSound: checkDefinition(form).length === 0,
    isFillable: isAccepted(form, filling, options) && isAccepted(form, fillIn(form, options, turn.at, true), options),
  };
  try {
    return { ...told, outcome: await handIn(options, turn, form, filling), reasons: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...told, outcome: 'refused', reasons: error.reasons };
  }
}

function fillIn(form: FormDefinition, options: RehearsalOptions, at: number, optional: boolean): SampleFiling {
  const { today, seed, servicePoints, addressUnits } = options;
  return sampleFiling(form, { today, seed: seed + at, servicePoints, addressUnits, optional });
}

function isAccepted(form: FormDefinition, { answers, slots }: SampleFiling, { today }: RehearsalOptions): boolean {
  const attachments = slots.map((fieldId) => ({ fieldId }));
  const problems = checkAnswers(evaluateForm(form, { answers, attachments, today }), { complete: true });
  return problems.every(({ severity }) => severity === 'warning');
}

async function handIn(
  options: RehearsalOptions,
  { code, session, desk }: Turn,
  form: FormDefinition,
  filling: SampleFiling,
): Promise<Rehearsed['outcome']> {
  switch (form.filingMode.mode) {
    case 'here':
      await file(options, session, code, filling);
      return 'submitted';
    case 'counterOnly': {
      const json = { procedureCode: code, answers: filling.answers, papers: countedPapers(form, filling.slots) };
      await call(options, 'POST', '/desk/dossiers', { bearer: desk, json });
      return 'takenIn';
    }
    case 'handOver':
      await call(options, 'POST', '/dossiers', { bearer: session, json: { procedureCode: code } }).then(
        () => Promise.reject(new Refusal(['filed here although handed over'])),
        (error: unknown) => {
          if (!(error instanceof Refusal) || error.reasons.join() !== 'filing_not_offered') throw error;
        },
      );
      return 'handedOver';
  }
}

/** As the frame does it: a draft, its answers, a file for each slot, and the submission. */
async function file(options: RehearsalOptions, bearer: string, code: string, filling: SampleFiling): Promise<void> {
  const draft = await call<{ id: string }>(options, 'POST', '/dossiers', { bearer, json: { procedureCode: code } });
  const path = `/dossiers/${draft.json.id}`;
  const json = { answers: filling.answers };
  let { etag } = await call(options, 'PATCH', path, { bearer, ifMatch: draft.etag, json });
  for (const slot of filling.slots)
    ({ etag } = await call(options, 'POST', `${path}/attachments`, { bearer, form: attachmentFor(slot) }));
  await call(options, 'POST', `${path}/submission`, { bearer, ifMatch: etag });
}

const attachmentFieldsOf = ({ pages }: FormDefinition): FieldOf<'attachment'>[] =>
  pages.flatMap(({ groups }) =>
    groups.flatMap(({ fields }) => fields.flatMap((field) => (field.type === 'attachment' ? [field] : []))),
  );

/** At least one of each, however the record counts. */
const countedPapers = (form: FormDefinition, slots: readonly string[]) =>
  attachmentFieldsOf(form)
    .filter(({ id }) => slots.includes(id))
    .map(({ componentId, originals = 0, copies = 0 }) => ({
      componentId,
      originals: originals + copies === 0 ? 1 : originals,
      copies,
    }));

function figuresOf(form: FormDefinition): FormFigures {
  const ids = form.pages.flatMap(({ groups }) =>
    groups.flatMap(({ fields }) => fields.map(({ id, type }) => ({ id, type }))),
  );
  const count = (prefix: string): number => ids.filter(({ id }) => id.startsWith(prefix)).length;
  return {
    slots: attachmentFieldsOf(form).length,
    conditional: count('applies.') + count('exempt.'),
    held: count('held.'),
    notices: ids.filter(({ id, type }) => type === 'notice' && id.startsWith('papers.')).length,
    toPresent: form.toPresent.length,
  };
}

/** A seat at a counter, for what is taken in only there. */
async function openDesk(options: RehearsalOptions): Promise<string> {
  const { json } = await call<{ items: Officer[] }>(options, 'GET', '/desk/officers', {});
  const receiver = json.items.find(
    ({ roles, unit }) => roles.includes('receive') && options.servicePoints.includes(unit.id),
  );
  if (!receiver)
    throw new Error('The profile has no officer who receives at a service point, so nothing can be taken in.');
  const session = await call<{ token: string }>(options, 'POST', '/desk/sessions', {
    json: { officerId: receiver.id },
  });
  return session.json.token;
}

/** The Center answered, and said no. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reasons: string[];
  constructor(reasons: string[]) {
    super(reasons.join(', '));
    this.reasons = reasons;
  }
}

interface Call {
  bearer?: string;
  ifMatch?: string;
  json?: unknown;
  form?: FormData;
}

async function call<T = unknown>(
  { fetch, baseUrl }: RehearsalOptions,
  method: string,
  path: string,
  { bearer, ifMatch, json, form }: Call,
): Promise<{ json: T; etag: string }> {
  const response = await fetch(
    new Request(`${baseUrl}/v1${path}`, {
      method,
      headers: {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...(method === 'POST' ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(form ? { body: form } : json === undefined ? {} : { body: JSON.stringify(json) }),
    }),
  );
  const told = await response.json();
  if (response.ok) return { json: told as T, etag: response.headers.get('etag') ?? '' };
  const { code, errors = [] } = told as { code: string; errors?: { code: string }[] };
  throw new Refusal(errors.length === 0 ? [code] : errors.map((fault) => `${code}/${fault.code}`));
}

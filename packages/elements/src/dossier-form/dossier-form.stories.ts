import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  answersOf,
  fileDossier,
  fillIn,
  personas,
  playTo,
  profiles,
  sandboxKeys,
  type FiledDossier,
  type MockCenter,
  type PersonaName,
} from '@hcc/mocks';
import { createClient, type Answers, type FrameSession, type NewFrameSession } from '@hcc/sdk';
import { html } from 'lit';
import { delay, http, HttpResponse } from 'msw';
import { personAt, type Person } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { SessionExpiringEvent } from '../internal/widget-events.ts';
import { localeOf } from '../localize/locale.ts';
import { connectForm } from './connect-form.ts';
import { DossierForm } from './dossier-form.element.ts';

// The element itself, as the Center's frame shows it: on partners' pages it is sealed, and a story could not look inside.
defineOnce('hcc-dossier-form', DossierForm);

interface Args {
  procedure: string;
  layout: 'pages' | 'single';
}

const meta: Meta<Args> = {
  title: 'Dossier form',
  component: 'hcc-dossier-form',
  args: { procedure: '1.001193', layout: 'pages' },
  argTypes: {
    procedure: { description: 'Code of the procedure to file.' },
    layout: {
      control: 'inline-radio',
      options: ['pages', 'single'],
      description: '`single`: all questions on one page; partners set it as an attribute.',
    },
  },
  parameters: scene((center) => open(center)),
  render: ({ procedure, layout }, { loaded }) => {
    const session = loaded['scene'] as FrameSession;
    const client = connectForm({ baseUrl, session: session.token, locale: localeOf(document.body) });
    return html`<hcc-dossier-form .client=${client} .session=${session} .procedure=${procedure} .layout=${layout}></hcc-dossier-form>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const origin = 'http://localhost:4002';

const clientOf = (center: MockCenter, session?: string) =>
  createClient(session === undefined ? { baseUrl, fetch: center.fetch } : { baseUrl, session, fetch: center.fetch });

/** Opens the session as the Center's frame does. */
async function open(center: MockCenter, from?: NewFrameSession): Promise<FrameSession> {
  const byKey = {
    from: 'key',
    key: sandboxKeys.bank.publishable,
    origin,
    widget: 'dossier-form',
    resume: false,
  } as const;
  return clientOf(center).frameSessions.create(from ?? byKey);
}

/** A bootstrap as the bank's back end asks for it, with what the bank knows of its customer. */
async function openPrefilled(center: MockCenter): Promise<FrameSession> {
  const { lan } = personas;
  const response = await center.fetch(
    new Request(`${baseUrl}/v1/embed-sessions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sandboxKeys.bank.secret}`,
        'content-type': 'application/json',
        'idempotency-key': 'story',
      },
      body: JSON.stringify({
        origin,
        widgets: ['dossier-form'],
        prefill: {
          source: 'Ngân hàng Mẫu',
          answers: {
            'submitter.fullName': lan.fullName,
            'submitter.personalId': lan.personalId,
            'submitter.phone': lan.phone,
          },
          locked: ['submitter.personalId'],
        },
      }),
    }),
  );
  const { bootstrap } = (await response.json()) as { bootstrap: string };
  return open(center, { from: 'bootstrap', bootstrap, origin, widget: 'dossier-form', resume: false });
}

/** The frame's session after a reload: it names the dossiers it has. */
const sessionOf = (
  center: MockCenter,
  { id, session }: FiledDossier,
  status: FrameSession['dossiers'][number]['status'],
): FrameSession => ({
  token: session ?? '',
  expiresAt: new Date(center.clock.now().getTime() + 1_800_000).toISOString(),
  prefillSource: null,
  dossiers: [{ id, procedureCode: '1.001193', status }],
});

/** A draft with some answers, left and found again. */
async function leaveDraft(center: MockCenter, answers: Answers): Promise<FrameSession> {
  const session = await open(center);
  const { dossiers } = clientOf(center, session.token);
  const { data, etag } = await dossiers.create({ procedureCode: '1.001193' }).withResponse();
  await dossiers.update(data.id, { answers }, { ifMatch: etag ?? '' });
  center.clock.advance({ minutes: 12 });
  return { ...session, dossiers: [{ id: data.id, procedureCode: '1.001193', status: null }] };
}

/** Two fifths of a file, by tus. */
async function sendFirstPart(center: MockCenter, { token, dossiers }: FrameSession, file: File): Promise<void> {
  const [dossier] = dossiers;
  const form = await clientOf(center, token).procedures.form('1.001193');
  const slot = form.pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .find(({ type }) => type === 'attachment');
  const metadata = { fieldId: slot?.id ?? '', filename: file.name };
  const send = (method: string, url: string, headers: Record<string, string>, body: Blob | null): Promise<Response> =>
    center.fetch(
      new Request(new URL(url, baseUrl), {
        method,
        headers: { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0', ...headers },
        body,
      }),
    );
  const begun = await send(
    'POST',
    `/v1/dossiers/${dossier?.id}/uploads`,
    {
      'upload-length': String(file.size),
      'upload-metadata': Object.entries(metadata)
        .map(([name, value]) => `${name} ${btoa(value)}`)
        .join(','),
    },
    null,
  );
  await send(
    'PATCH',
    begun.headers.get('location') ?? '',
    { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    file.slice(0, file.size * 0.4),
  );
}

/** Everything filled in and attached; the form opens at its review. */
const wholeDraft = scene(async (center) =>
  sessionOf(center, await fileDossier(center, personas.lan, {}, 'draft'), null),
);

/** What this person answers on the pages before this one. */
async function answersBefore(center: MockCenter, pageId: string, name: PersonaName = 'lan'): Promise<Answers> {
  const { token } = await open(center);
  const form = await clientOf(center, token).procedures.form('1.001193');
  const { answers } = fillIn(form, answersOf(personas[name]));
  const before = form.pages.slice(
    0,
    form.pages.findIndex(({ id }) => id === pageId),
  );
  const ids = new Set(before.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(({ id }) => id))));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)));
}

/** Ids of fields have dots. */
const field = (id: string): string => `[id="f-${id}"]`;

export const FirstPage: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see(field('submitter.fullName'))),
};

/** All questions at once, as a partner may ask for; what the record does not decide yet stays away. */
export const AllOnOnePage: Story = {
  args: { layout: 'single' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see(field('handIn.unit'))),
};

export const ErrorsShown: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type(field('submitter.personalId'), '123');
    await person.press('.turn .primary');
    await person.see('#faults li:nth-child(3)');
  },
};

export const Prefilled: Story = {
  parameters: scene(openPrefilled),
  play: async ({ canvasElement }) =>
    void (await personAt(canvasElement).see(`${field('submitter.personalId')}[readonly]`)),
};

/** Filing for somebody else asks for that person too. */
export const ForSomebodyElse: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press(`input[name="submitter.for"][value=other]`);
    await person.see(field('applicant.fullName'));
  },
};

export const Resumed: Story = {
  parameters: scene((center) => leaveDraft(center, { 'submitter.fullName': personas.lan.fullName })),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.fields')),
};

/** A commune among 171, found by a few letters. */
export const PlacePicker: Story = {
  parameters: scene(async (center) => leaveDraft(center, await answersBefore(center, 'matter'))),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type(field('matter.addressUnit'), 'bai chay');
    await person.see('.options [role=option]');
  },
};

export const Papers: Story = {
  parameters: scene(async (center) => leaveDraft(center, await answersBefore(center, 'papers'))),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.slot')),
};

export const PapersAttached: Story = {
  parameters: wholeDraft,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.progress li:nth-last-child(3) button');
    await person.see('.slot .files');
  },
};

/** Chooses a file for the first paper. */
async function givePaper(person: Person, file: File): Promise<void> {
  const input = await person.see<HTMLInputElement>('.slot input[type=file]');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const pdf = (content: string, bytes = content.length): File =>
  new File([`%PDF-1.7 ${content}`.padEnd(bytes)], 'giay-chung-sinh.pdf', { type: 'application/pdf' });

export const PaperOfWrongType: Story = {
  parameters: Papers.parameters ?? {},
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await givePaper(person, new File(['GIF89a'], 'anh-the.gif', { type: 'image/gif' }));
    await person.see('.slot .failed');
  },
};

export const PaperTooLarge: Story = {
  parameters: Papers.parameters ?? {},
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await givePaper(person, pdf('quét', 20 * 1024 * 1024 + 1));
    await person.see('.slot .failed');
  },
};

/** Of `khoi` every file is refused as damaged: the Center looks into it, and says what it found. */
export const PaperRefused: Story = {
  parameters: scene(async (center) => leaveDraft(center, await answersBefore(center, 'papers', 'khoi'))),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await givePaper(person, pdf('quét'));
    await person.see('.slot .failed');
  },
};

/** Each answer to `linh` takes three seconds: what she typed is on its way, and she types on. */
export const SlowNetwork: Story = {
  parameters: scene(async (center) => leaveDraft(center, await answersBefore(center, 'matter', 'linh'))),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type(field('matter.addressUnit'), 'bai chay');
    await person.press('.options [role=option]');
    await person.see('.save.saving');
  },
};

/** Its parts get nowhere, so that it can be looked at on its way. */
const onItsWay = {
  ...Papers.parameters,
  msw: [http.patch(`${baseUrl}/v1/dossiers/:id/uploads/:upload`, () => delay('infinite'))],
};

export const PaperPaused: Story = {
  parameters: onItsWay,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await givePaper(person, pdf('quét', 300_000));
    await person.see('.slot progress');
    await person.press('.slot .file button');
    await person.see('.slot .file button[aria-label^="Tiếp tục"]');
  },
};

/** The train enters a tunnel. */
export const PaperWithoutNetwork: Story = {
  parameters: onItsWay,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await givePaper(person, pdf('quét', 300_000));
    await person.see('.slot progress');
    window.dispatchEvent(new Event('offline'));
    await person.see('.slot .file:not(:has(progress))');
  },
};

/** Begun before a reload: the Center has a part, and the same file goes on from there. */
export const PaperResumed: Story = {
  parameters: scene(async (center) => {
    const session = await leaveDraft(center, await answersBefore(center, 'papers'));
    await sendFirstPart(center, session, pdf('quét', 300_000));
    return session;
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.slot progress')),
};

export const Review: Story = {
  parameters: wholeDraft,
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.submit')),
};

/** Submitted without the declaration. */
export const ReviewNotSigned: Story = {
  parameters: wholeDraft,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press(field('declaration.truth'));
    await person.press('.submit');
    await person.see('#faults');
  },
};

export const ReviewStoppedByHost: Story = {
  parameters: wholeDraft,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    canvasElement.addEventListener('hcc-submit-requested', (event) => event.preventDefault(), { once: true });
    await person.press('.submit');
    await person.see('#submission .alert');
  },
};

export const Receipt: Story = {
  parameters: wholeDraft,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.submit');
    await person.see('.receipt .secret');
  },
};

/** The same session after the dossier was accepted. */
export const AlreadyFiled: Story = {
  parameters: scene(async (center) => sessionOf(center, await playTo(center, 'accepted'), 'accepted')),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.receipt .status')),
};

/** On a shared computer: the session is closed. */
export const Left: Story = {
  parameters: AlreadyFiled.parameters ?? {},
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.leave .button');
    await person.see('.alert.success #heading');
  },
};

export const SessionExpiring: Story = {
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.see('.fields');
    const { expiresAt } = loaded['scene'] as FrameSession;
    canvasElement.querySelector('hcc-dossier-form')?.dispatchEvent(new SessionExpiringEvent(expiresAt));
    await person.see('.troubles .alert');
  },
};

/** Half an hour later the Center takes nothing more, and what was typed stays. */
export const SessionExpired: Story = {
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.see(field('submitter.fullName'));
    (loaded['center'] as MockCenter).clock.advance({ minutes: 31 });
    await person.type(field('submitter.fullName'), personas.lan.fullName);
    await person.see('#expired');
  },
};

export const NotSaved: Story = {
  parameters: { msw: [http.post(`${baseUrl}/v1/dossiers`, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type(field('submitter.fullName'), personas.lan.fullName);
    await person.see('.save.failed');
  },
};

/** A slip to print, which is no receipt. */
export const CounterOnly: Story = {
  args: { procedure: '2.000815' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.elsewhere-pages .checklist')),
};

export const CounterChosen: Story = {
  args: { procedure: '2.000815' },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type(field('handIn.unit'), 'bai chay');
    await person.press('.options [role=option]');
    await person.see('.elsewhere-pages .row:nth-child(4)');
  },
};

/** Passports are filed on the national portal: what to do there and what to have at hand. */
export const HandOver: Story = {
  args: { procedure: '1.001456' },
  parameters: { profile: profiles.quangninh2025 },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.elsewhere-pages .steps')),
};

/** A household business, whose form's answers can be prepared here to be copied there. */
export const HandOverPrepared: Story = {
  args: { procedure: '1.001612' },
  parameters: { profile: profiles.quangninh2025 },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.elsewhere-pages [aria-expanded=false]:not(.input)');
    await person.type(field('owner.ethnicity'), 'Kinh');
    await person.see('.elsewhere-pages .typed');
  },
};

export const Loading: Story = {
  parameters: { msw: [http.get(`${baseUrl}/v1/procedures/:code/form`, () => delay('infinite'))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.waiting')),
};

export const UnknownProcedure: Story = {
  args: { procedure: '9.999999' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error #heading')),
};

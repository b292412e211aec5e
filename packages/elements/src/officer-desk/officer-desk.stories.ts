import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fileAtCounter, personas, playTo, type MockCenter } from '@hcc/mocks';
import { html } from 'lit';
import { personAt, type Person } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { localeOf, type Locale } from '../localize/locale.ts';
import { connectDesk, type DeskClient } from './connect-desk.ts';
import { formatRoute, type DeskRoute } from './desk-route.ts';
import { OfficerDesk } from './officer-desk.element.ts';

defineOnce('hcc-officer-desk', OfficerDesk);

/** In place of the cookie, which no mock can set: the token of whoever is signed in. */
interface Scene {
  token: string | undefined;
}

const meta: Meta = {
  title: 'Officer desk',
  component: 'hcc-officer-desk',
  parameters: { layout: 'fullscreen' },
  beforeEach: () => () => goTo({ at: 'queue' }),
  render: (_, { loaded }) =>
    html`<hcc-officer-desk .client=${deskOf(loaded['scene'] as Scene, localeOf(document.body))}></hcc-officer-desk>`,
};
export default meta;

type Story = StoryObj;

function deskOf(staff: Scene, locale: Locale): DeskClient {
  const client = connectDesk({ baseUrl, session: () => staff.token, locale });
  const { signIn, signOut } = client.desk;
  const desk: DeskClient['desk'] = {
    ...client.desk,
    signIn: (...call) => {
      const session = signIn(...call);
      session.then(({ token }) => (staff.token = token)).catch(() => {});
      return session;
    },
    signOut: (...call) => {
      const done = signOut(...call);
      done.then(() => (staff.token = undefined)).catch(() => {});
      return done;
    },
  };
  return { ...client, desk };
}

/** No entry in the history, and no event: the element reads it when it is made. */
const goTo = (route: DeskRoute): void => history.replaceState(history.state, '', formatRoute(route));

const officers = {
  receiver: 'officer-ha-long-receiver',
  appraiser: 'officer-hong-gai-appraiser',
  leader: 'officer-hong-gai-leader',
  clerk: 'officer-hong-gai-clerk',
  returner: 'officer-cam-pha-returner',
};

async function signIn(center: MockCenter, officer: keyof typeof officers): Promise<Scene> {
  const { token } = await connectDesk({ baseUrl, fetch: center.fetch }).desk.signIn({ officerId: officers[officer] });
  return { token };
}

/** Two working days, so that there is a date to keep. */
const procedureCode = '1.004873';

/** Five dossiers, each at another step, over two working days. */
async function fillQueue(center: MockCenter): Promise<void> {
  await playTo(center, 'appraised', { procedureCode });
  await fileAtCounter(center, personas.huong, { procedureCode });
  center.clock.advance({ days: 1, hours: 2 });
  await playTo(center, 'accepted');
  await playTo(center, 'submitted', { persona: personas.duc });
  await playTo(center, 'submitted', { procedureCode, persona: personas.tuan });
}

/** A dossier at a step, opened by the officer whose step it is. */
const dossierAt = (milestone: Parameters<typeof playTo>[1], officer: keyof typeof officers): Story => ({
  parameters: scene(async (center) => {
    const { id } = await playTo(center, milestone, { procedureCode, pause: { hours: 1, minutes: 40 } });
    goTo({ at: 'dossier', id });
    return signIn(center, officer);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.dossier h2')),
});

const queueOf = (officer: keyof typeof officers): Story => ({
  parameters: scene(async (center) => {
    await fillQueue(center);
    return signIn(center, officer);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue .row')),
});

export const SignIn: Story = {
  parameters: scene(async (): Promise<Scene> => ({ token: undefined })),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.officer')),
};

export const SignInSearched: Story = {
  parameters: SignIn.parameters ?? {},
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('#officer-query', 'hong gai');
    await person.see('.officer');
  },
};

export const Queue: Story = queueOf('receiver');
export const QueueOfAppraiser: Story = queueOf('appraiser');

export const QueueEmpty: Story = {
  parameters: scene((center) => signIn(center, 'receiver')),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue h2')),
};

export const ToAccept: Story = dossierAt('submitted', 'receiver');
export const ToAppraise: Story = dossierAt('accepted', 'appraiser');
export const ToApprove: Story = dossierAt('appraised', 'leader');
export const ToReturn: Story = dossierAt('completed', 'returner');
export const NothingToDo: Story = dossierAt('returned', 'receiver');

export const Sign: Story = {
  ...dossierAt('approved', 'clerk'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=sign]');
    await person.type('#resultNumber', '12/XNHN');
  },
};

export const Reject: Story = {
  ...dossierAt('submitted', 'receiver'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=reject]');
    await person.type('#reason', 'Giấy tờ kèm theo không đọc được.');
  },
};

export const RejectIncomplete: Story = {
  ...dossierAt('submitted', 'receiver'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=reject]');
    await person.press('.step [type=submit]');
    await person.see('.step .message');
  },
};

/** The step was carried out. */
export const Accepted: Story = {
  ...dossierAt('submitted', 'receiver'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=accept]');
    await person.see('.commands .taken');
  },
};

/** Somebody else has taken it on meanwhile: the officer's own step is not recorded. */
export const ChangedMeanwhile: Story = {
  parameters: scene(async (center) => {
    const { id } = await playTo(center, 'submitted', { procedureCode });
    goTo({ at: 'dossier', id });
    return { ...(await signIn(center, 'receiver')), id };
  }),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=reject]');
    await person.type('#reason', 'Thiếu giấy tờ.');
    await person.type('#legalBasis', 'Nghị định 118/2025/NĐ-CP');
    const { id } = loaded['scene'] as { id: string };
    const center = loaded['center'] as MockCenter;
    const { token = '' } = await signIn(center, 'receiver');
    const { desk } = connectDesk({ baseUrl, fetch: center.fetch, session: token });
    const { etag } = await desk.dossier(id).withResponse();
    await desk.command(id, { type: 'accept' }, { ifMatch: etag ?? '' });
    await person.press('.step [type=submit]');
    await person.see('.commands .changed');
  },
};

const atCounter = (work: (person: Person) => Promise<void>): Story => ({
  parameters: scene((center) => {
    goTo({ at: 'intake' });
    return signIn(center, 'receiver');
  }),
  play: ({ canvasElement }) => work(personAt(canvasElement)),
});

async function pick(person: Person, words = 'khai sinh'): Promise<void> {
  await person.type('#procedure-query', words);
  await person.press('.intake .rows .row');
  await person.see('.intake fieldset');
}

export const IntakeSearch: Story = atCounter(async (person) => {
  await person.type('#procedure-query', 'kết hôn');
  await person.see('.intake .rows .row');
});

export const Intake: Story = atCounter((person) => pick(person));

export const IntakeFaults: Story = atCounter(async (person) => {
  await pick(person);
  await person.press('.intake form [type=submit]');
  await person.see('.faults');
});

export const IntakeReceipt: Story = atCounter(async (person) => {
  const { fullName, personalId, phone } = personas.lan;
  await pick(person, 'đăng ký khai tử');
  await person.type('[name="submitter.fullName"]', fullName);
  await person.type('[name="submitter.personalId"]', personalId);
  await person.type('[name="submitter.phone"]', phone);
  await person.press('[name="submitter.for"][value=self]');
  await person.type('[id="f-matter.addressUnit"]', 'bai chay');
  await person.press('[id="f-matter.addressUnit-option-0"]');
  await person.press('.paper .button');
  await person.press('[name="declaration.truth"]');
  await person.press('.intake form [type=submit]');
  await person.see('.receipt');
});

/** The session ended while the officer worked. */
export const SessionEnded: Story = {
  ...dossierAt('submitted', 'receiver'),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.see('[data-command=accept]');
    (loaded['center'] as MockCenter).clock.advance({ hours: 11 });
    await person.press('[data-command=accept]');
    await person.see('.sign-in .alert.warning');
  },
};

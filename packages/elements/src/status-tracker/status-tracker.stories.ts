import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { advance, feeAndChargeRecord, fileAtCounter, personas, playTo, type Milestone } from '@hcc/mocks';
import { createClient, type DossierCommand } from '@hcc/sdk';
import { http, HttpResponse } from 'msw';
import { act, dayAhead } from '../../.storybook/desk-scene.ts';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { linkOf, procedureCode, type Scene, sessionOf, shown, trackerIn } from '../../.storybook/tracker-scene.ts';

interface Args {
  isOwnPage: boolean;
}

const meta: Meta<Args> = {
  title: 'Status tracker',
  component: 'hcc-status-tracker',
  args: { isOwnPage: false },
  argTypes: {
    isOwnPage: {
      description: 'On a page of the Center itself: with a heading, a choice of language and a print button.',
    },
  },
  render: ({ isOwnPage }, { loaded }) => trackerIn(loaded, isOwnPage),
};
export default meta;

type Story = StoryObj<Args>;

const legalBasis = 'khoản 1 Điều 16 Luật Hộ tịch 2014';

/** From the morning to the evening of one day. */
const pause = { hours: 1, minutes: 40 };

/** Opened by the receipt's link: progress alone, no name and no papers. */
const byLink = (milestone: Milestone): Story => ({
  parameters: scene(async (center) => linkOf(await playTo(center, milestone, { procedureCode, pause }))),
  play: shown,
});

/** Opened by the session of the filing: papers to download, withdrawal while nothing is decided. */
const bySession = (milestone: Milestone): Story => ({
  parameters: scene(async (center) =>
    sessionOf(center, [await playTo(center, milestone, { procedureCode, pause: { minutes: 5 } })]),
  ),
  play: shown,
});

/** Handed in at a counter: papers on paper, a stamp instead of a signature. */
const atCounter = (until: Milestone, addressUnit: string): Story => ({
  parameters: scene(async (center) => {
    const dossier = await fileAtCounter(center, personas.lan, {
      procedureCode,
      answers: { 'matter.addressUnit': addressUnit },
    });
    await advance(center, dossier, until, pause);
    return linkOf(dossier);
  }),
  play: shown,
});

export const Submitted: Story = byLink('submitted');
export const Accepted: Story = byLink('accepted');
export const Appraised: Story = byLink('appraised');
export const Approved: Story = byLink('approved');
export const Signed: Story = byLink('completed');

/** The competent unit is elsewhere: the papers travel, and the time runs once they have arrived. */
export const CounterInTransit: Story = atCounter('accepted', '06817');
export const CounterStamped: Story = atCounter('completed', '06691');
export const CounterReturned: Story = atCounter('returned', '06691');

export const OwnAccepted: Story = bySession('accepted');

type Moves = readonly (readonly [officer: Parameters<typeof act>[2][0], command: DossierCommand])[];

/** As above, and on by these moves of officers. */
const ownAfter = (milestone: Milestone, moves: Moves, see = '.documents'): Story => ({
  parameters: scene(async (center) => {
    const dossier = await playTo(center, milestone, { procedureCode, pause: { minutes: 5 } });
    await act(center, dossier.id, ...moves);
    return sessionOf(center, [dossier]);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see(see)),
});

const askFor = (componentId?: string): DossierCommand => ({
  type: 'requestSupplement',
  items: [
    ...(componentId === undefined
      ? []
      : [{ componentId, fault: 'faulty' as const, what: 'Bản chụp mất góc dưới: chụp lại cho đủ bốn góc, rõ chữ.' }]),
    { legalBasis, fault: 'missing', what: 'Nói rõ giấy xác nhận này dùng để làm gì.' },
  ],
  answerByOn: dayAhead,
});

/** The first paper that the dossier has, and a point that no paper proves. */
const supplementScene = scene(async (center) => {
  const dossier = await playTo(center, 'accepted', { procedureCode, pause: { minutes: 5 } });
  const { procedures, dossiers } = createClient({ baseUrl, fetch: center.fetch, session: dossier.session ?? '' });
  const { attachments } = await dossiers.get(dossier.id);
  const { pages } = await procedures.form(procedureCode);
  const field = pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .find(({ id }) => id === attachments[0]?.fieldId);
  await act(center, dossier.id, ['appraiser', askFor(field?.type === 'attachment' ? field.componentId : undefined)]);
  return sessionOf(center, [dossier]);
});

export const OwnSupplement: Story = {
  parameters: supplementScene,
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.supplement .send')),
};

/** Nothing is attached and nothing is said: it is asked for before anything is sent. */
export const OwnSupplementSent: Story = {
  parameters: supplementScene,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('#supplement-note', 'Giấy xác nhận dùng để đăng ký kết hôn.');
    await person.press('.supplement .send');
    await person.see('.rating');
  },
};

export const OwnDutyToPay: Story = ownAfter(
  'accepted',
  [
    [
      'appraiser',
      { type: 'requirePayment', what: 'Lệ phí trước bạ', amount: 1_250_000, payByOn: dayAhead, legalBasis },
    ],
  ],
  '.duty',
);
/** A fee is owed: paid where the dossier is followed. */
export const OwnFeeDue: Story = {
  parameters: {
    records: [feeAndChargeRecord],
    ...scene(async (center) =>
      sessionOf(center, [await playTo(center, 'submitted', { procedureCode: feeAndChargeRecord.code })]),
    ),
  },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.pay-transfer');
    await person.see('.payment-part.awaiting .copy');
  },
};
export const OwnSuspended: Story = ownAfter('accepted', [
  ['leader', { type: 'suspend', reason: 'Chờ bản án có hiệu lực.', legalBasis }],
]);

/** The result in hand: fetched and checked in the browser, then rated. */
export const OwnRated: Story = {
  ...bySession('returned'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.rating .overall [value=verySatisfied]');
    const details = await person.see('.rating details');
    details.setAttribute('open', '');
    await person.press('.rating [name=rating-time][value=satisfied]');
    await person.press('.rating .send');
    await person.see('.rating .thanks');
  },
};
export const OwnRatingOpen: Story = {
  ...bySession('returned'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    (await person.see('.rating details')).setAttribute('open', '');
    await person.press('.rating .send');
    await person.see('#rating-missing');
  },
};

export const OwnWithdrawal: Story = {
  ...bySession('accepted'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.withdraw');
    await person.type('#reason', 'Nộp nhầm thủ tục');
  },
};

/** The session has filed two: one is picked. */
export const OwnChoice: Story = {
  parameters: scene(async (center) => {
    const first = await playTo(center, 'accepted', { procedureCode });
    const second = await playTo(center, 'submitted', { session: first.session ?? '' });
    return sessionOf(center, [first, second]);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.filed')),
};

export const LookUp: Story = {};

export const LookUpIncomplete: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.look-up .primary');
    await person.see('[aria-invalid=true]');
  },
};

const typeIn: Story['play'] = async ({ canvasElement, loaded }) => {
  const { typed } = loaded['scene'] as Scene;
  const person = personAt(canvasElement);
  await person.type('#code', typed?.code ?? '');
  await person.type('#secret', typed?.secret ?? '');
  await person.press('.look-up .primary');
};

export const LookUpFound: Story = {
  parameters: scene(async (center): Promise<Scene> => {
    const { receipt } = await playTo(center, 'appraised', { procedureCode });
    return { typed: { code: receipt?.code ?? '', secret: receipt?.lookupSecret ?? '' } };
  }),
  play: async (context) => {
    await typeIn(context);
    await shown(context);
  },
};

export const LookUpWrongSecret: Story = {
  parameters: scene(async (center): Promise<Scene> => {
    const { receipt } = await playTo(center, 'submitted', { procedureCode });
    return { typed: { code: receipt?.code ?? '', secret: '2222-2222' } };
  }),
  play: async (context) => {
    await typeIn(context);
    await personAt(context.canvasElement).see('.look-up .alert.error');
  },
};

/** The line broke after the first look: the last known state stays, with its time. */
export const Offline: Story = {
  ...byLink('accepted'),
  play: async (context) => {
    await shown(context);
    context.msw?.use(http.post(`${baseUrl}/v1/tracking`, () => HttpResponse.error()));
    window.dispatchEvent(new Event('online'));
    await personAt(context.canvasElement).see('.alert.warning');
  },
};

export const LinkUnknown: Story = {
  parameters: scene(async (): Promise<Scene> => ({ linkToken: 'lt_unknownunknownunknown' })),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error')),
};

/** The page that the receipt's link opens. */
export const OwnPage: Story = { ...byLink('appraised'), args: { isOwnPage: true } };

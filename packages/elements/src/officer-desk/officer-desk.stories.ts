import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fileAtCounter, personas, playTo, type MockCenter } from '@hcc/mocks';
import {
  act,
  deskMeta,
  type DeskScene,
  dossierAt,
  goTo,
  type OfficerName,
  procedureCode,
  signIn,
} from '../../.storybook/desk-scene.ts';
import { http, HttpResponse } from 'msw';
import { personAt, type Person } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { connectDesk } from './connect-desk.ts';
import { defineOnce } from '../internal/define-once.ts';
import { OfficerDesk } from './officer-desk.element.ts';

defineOnce('hcc-officer-desk', OfficerDesk);

const meta: Meta = { title: 'Officer desk', ...deskMeta };
export default meta;

type Story = StoryObj;

/** Five dossiers, each at another step, over two working days. */
async function fillQueue(center: MockCenter): Promise<void> {
  await playTo(center, 'appraised', { procedureCode });
  await fileAtCounter(center, personas.huong, { procedureCode });
  center.clock.advance({ days: 1, hours: 2 });
  await playTo(center, 'accepted');
  await playTo(center, 'submitted', { persona: personas.duc });
  await playTo(center, 'submitted', { procedureCode, persona: personas.tuan });
}

const queueOf = (officer: OfficerName): Story => ({
  parameters: scene(async (center) => {
    await fillQueue(center);
    return signIn(center, officer);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue .row')),
});

export const SignIn: Story = {
  parameters: scene(async (): Promise<DeskScene> => ({ token: undefined })),
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

/** Two are ticked, and a step that both allow is chosen. */
export const Bulk: Story = {
  ...queueOf('receiver'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.tick-all input');
    await person.press('[data-bulk=claim]');
    await person.see('[data-bulk-confirm]');
  },
};

export const BulkDone: Story = {
  ...queueOf('receiver'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.tick-all input');
    await person.press('[data-bulk=claim]');
    await person.press('[data-bulk-confirm]');
    await person.see('.report');
  },
};

/** The Center does not answer. */
export const QueueError: Story = {
  ...queueOf('receiver'),
  parameters: {
    ...queueOf('receiver').parameters,
    msw: [http.get(`${baseUrl}/v1/desk/dossiers`, () => HttpResponse.error())],
  },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue .alert.error')),
};

export const UnitOfLeader: Story = {
  parameters: scene(async (center) => {
    await fillQueue(center);
    goTo({ at: 'unit' });
    return signIn(center, 'leader');
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.load')),
};

/** Days later: some are late, some are stuck in their step. */
const watchOf = (officer: OfficerName): Story => ({
  parameters: scene(async (center) => {
    await fillQueue(center);
    center.clock.advance({ days: 5 });
    goTo({ at: 'watch' });
    return signIn(center, officer);
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.watched .row')),
});

export const WatchOfLeader: Story = watchOf('leader');
export const WatchOfSupervisor: Story = watchOf('supervisor');

/** Only what is stuck; the notices are marked as seen. */
export const WatchNarrowed: Story = {
  ...watchOf('supervisor'),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-mark-seen]');
    await person.press('[data-reason=stuck]');
    await person.see('[data-reason=stuck][aria-pressed=true]');
    await person.see('.watched .row');
  },
};

export const WatchEmpty: Story = {
  parameters: scene((center) => {
    goTo({ at: 'watch' });
    return signIn(center, 'leader');
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.patterns')),
};

/** Somebody has written to the head office, with a telephone number. */
const written: Story = {
  parameters: scene(async (center) => {
    const { feedback } = connectDesk({ baseUrl, fetch: center.fetch });
    await feedback.file({
      kind: 'report',
      subject: 'papers',
      words: 'Tôi phải quay lại hai lần vì không được báo đủ giấy tờ một lần.',
      contact: { phone: '0203000000' },
    });
    goTo({ at: 'watch' });
    return signIn(center, 'supervisor');
  }),
};

export const FeedbackOpened: Story = {
  ...written,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-feedback]');
    await person.see('.said blockquote');
  },
};

export const FeedbackAcknowledged: Story = {
  ...written,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-feedback]');
    await person.press('[data-acknowledge]');
    await person.see('.said form');
  },
};

/** The unit that it is to be sent on to is chosen. */
export const FeedbackForwarding: Story = {
  ...written,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-feedback]');
    await person.press('.said details summary');
    await person.see('#feedback-unit option:nth-child(2)');
  },
};

const paper = { procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' } };
const often = { askedFor: { numerator: 31, denominator: 412 }, missing: 22, faulty: 9 };

/** One paper has a tip already, one has a draft, and one has had a tip that nobody needs any more. */
export const Tips: Story = {
  ...WatchEmpty,
  parameters: {
    ...WatchEmpty.parameters,
    msw: [
      http.get(`${baseUrl}/v1/desk/tips`, () =>
        HttpResponse.json({
          period: '2026',
          ruleVersion: 'advice-1',
          items: [
            {
              ...paper,
              component: { id: 'a', name: 'Giấy chứng sinh' },
              evidence: often,
              draft: { vi: 'Nhiều hồ sơ phải bổ sung vì thiếu giấy tờ này.' },
              tips: [
                {
                  id: 'tip_1',
                  words: { vi: 'Chụp đủ hai mặt, thấy rõ con dấu của cơ sở y tế.' },
                  approvedAt: '2026-08-19T02:00:00Z',
                  approvedBy: { id: 'officer', name: 'Ngô Văn Minh (mẫu)' },
                  retiredAt: null,
                  retiredBy: null,
                },
              ],
            },
            {
              ...paper,
              component: { id: 'b', name: 'Giấy tờ chứng minh nơi cư trú' },
              evidence: { ...often, missing: 4, faulty: 27 },
              draft: { vi: 'Nhiều hồ sơ phải nộp lại giấy tờ này vì chưa đúng.' },
              tips: [],
            },
            { ...paper, component: { id: 'c', name: null }, evidence: null, draft: null, tips: [] },
          ],
        }),
      ),
    ],
  },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-paper$="-b"] summary');
    await person.see('[data-paper$="-b"] textarea');
  },
};

/** A unit whose results come late far more often than those of all others. */
export const WatchUnusual: Story = {
  ...WatchEmpty,
  parameters: {
    ...WatchEmpty.parameters,
    msw: [
      http.get(`${baseUrl}/v1/desk/supervision`, () =>
        HttpResponse.json({
          at: '2026-08-20T08:00:00Z',
          unit: null,
          ruleVersion: 'watch-1',
          total: 0,
          byReason: { late: 0, aboutToBeLate: 0, stuck: 0, repeatedSupplements: 0, reappointed: 0 },
          unseen: 0,
          patterns: {
            fromOn: '2026-06-01',
            toOn: '2026-08-20',
            items: [
              {
                unit: { id: 'a', name: 'UBND phường Hồng Gai' },
                pattern: 'late',
                own: { numerator: 18, denominator: 60 },
                others: { numerator: 40, denominator: 1240 },
              },
              {
                unit: { id: 'b', name: 'UBND phường Bãi Cháy' },
                pattern: 'supplements',
                own: { numerator: 9, denominator: 31 },
                others: { numerator: 102, denominator: 1269 },
              },
            ],
          },
        }),
      ),
    ],
  },
};

export const Shortcuts: Story = {
  ...queueOf('receiver'),
  play: async ({ canvasElement }) => {
    await personAt(canvasElement).see('.queue .row');
    dispatchEvent(new KeyboardEvent('keydown', { key: '?' }));
    await personAt(canvasElement).see('dialog[open]');
  },
};

export const QueueEmpty: Story = {
  parameters: scene((center) => signIn(center, 'receiver')),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue h2')),
};

export const ToAccept: Story = dossierAt('submitted', 'receiver');
export const ToAppraise: Story = dossierAt('accepted', 'appraiser');
export const ToApprove: Story = dossierAt('appraised', 'leader');
export const ToReturn: Story = dossierAt('completed', 'returner');
export const NothingToDo: Story = dossierAt('returned', 'receiver');

export const Sign: Story = dossierAt('approved', 'clerk', [], async (person) => {
  await person.press('[data-command=sign]');
  await person.type('#resultNumber', '12/XNHN');
});

export const Reject: Story = dossierAt('submitted', 'receiver', [], async (person) => {
  await person.press('.commands summary');
  await person.press('[data-command=reject]');
  await person.type('#reason', 'Giấy tờ kèm theo không đọc được.');
});

export const RejectIncomplete: Story = dossierAt('submitted', 'receiver', [], async (person) => {
  await person.press('.commands summary');
  await person.press('[data-command=reject]');
  await person.press('.step [type=submit]');
  await person.see('.step .message');
});

/** What follows is said before it is sent. */
export const Accept: Story = dossierAt('submitted', 'receiver', [], async (person) => {
  await person.press('[data-command=accept]');
  await person.see('.effects');
});

/** The step was carried out. */
export const Accepted: Story = dossierAt('submitted', 'receiver', [], async (person) => {
  await person.press('[data-command=accept]');
  await person.press('.step [type=submit]');
  await person.see('.commands .taken');
});

/** Somebody else has taken it on meanwhile: the officer's own step is not recorded. */
export const ChangedMeanwhile: Story = {
  ...dossierAt('submitted', 'receiver'),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('.commands summary');
    await person.press('[data-command=reject]');
    await person.type('#reason', 'Thiếu giấy tờ.');
    await person.type('#legalBasis', 'Nghị định 118/2025/NĐ-CP');
    const { id } = loaded['scene'] as { id: string };
    await act(loaded['center'] as MockCenter, id, ['receiver', { type: 'accept' }]);
    await person.press('.step [type=submit]');
    await person.see('.commands .changed');
  },
};

/** A colleague holds it: the step is refused in the Center's own words. */
export const HeldByAnother: Story = {
  ...dossierAt('accepted', 'appraiser'),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=appraise]');
    const { id } = loaded['scene'] as { id: string };
    await act(loaded['center'] as MockCenter, id, ['colleague', { type: 'claim' }]);
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
    await person.press('.step [type=submit]');
    await person.see('.sign-in .alert.warning');
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type MockCenter, playTo } from '@hcc/mocks';
import { createClient, type DossierCommand } from '@hcc/sdk';
import { act, dayAhead, deskMeta, dossierAt, goTo, procedureCode, signIn } from '../../.storybook/desk-scene.ts';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { OfficerDesk } from './officer-desk.element.ts';

defineOnce('hcc-officer-desk', OfficerDesk);

/** Each command open as its officer sees it, and what a dossier carries once it was given. */
const meta: Meta = { title: 'Officer desk/Steps', ...deskMeta };
export default meta;

type Story = StoryObj;
type Open = Parameters<typeof dossierAt>;

/** Opens the command, behind its disclosure where it is a way out. */
const open = (milestone: Open[0], officer: Open[1], type: DossierCommand['type'], moves: Open[2] = []): Story =>
  dossierAt(milestone, officer, moves, async (person) => {
    const button = await person.see(`[data-command=${type}]`);
    button.closest('details')?.setAttribute('open', '');
    await person.press(`[data-command=${type}]`);
    await person.see('.step [type=submit]');
  });

const legalBasis = 'khoản 1 Điều 16 Luật Hộ tịch 2014';
const item = { legalBasis, fault: 'missing', what: 'Nộp giấy xác nhận cư trú.' } as const;
const ask: DossierCommand = { type: 'requestSupplement', items: [item], answerByOn: dayAhead };
const consult: DossierCommand = {
  type: 'consult',
  unitId: 'qn-agency-justice',
  question: 'Giấy tờ nước ngoài này có cần hợp pháp hóa lãnh sự không?',
  answerByOn: dayAhead,
};
const apology: DossierCommand = {
  type: 'proposeReappointment',
  reason: 'Cơ quan phối hợp chưa trả lời kịp.',
  newDueOn: dayAhead,
};

export const Appraise = open('accepted', 'appraiser', 'appraise');
export const Approve = open('appraised', 'leader', 'approve');
export const Return = open('completed', 'returner', 'return');
export const AskForSupplement = open('accepted', 'appraiser', 'requestSupplement');
export const SupplementAtCounter = open('supplementRequested', 'receiver', 'takeInSupplement');
export const RequirePayment = open('accepted', 'appraiser', 'requirePayment');
export const ConfirmPayment = open('paymentRequired', 'appraiser', 'confirmPayment');
export const Consult = open('accepted', 'appraiser', 'consult');
export const AnswerConsultation = open('accepted', 'justice', 'answerConsultation', [['appraiser', consult]]);
export const PlanFieldCheck = open('accepted', 'appraiser', 'planFieldCheck');
export const RecordFieldCheck = open('accepted', 'appraiser', 'recordFieldCheck', [
  [
    'appraiser',
    {
      type: 'planFieldCheck',
      at: `${dayAhead}T08:30:00+07:00`,
      place: 'Tổ 5, khu 2, phường Hồng Gai',
      applicantAttends: true,
    },
  ],
]);
export const ProposeApology = open('accepted', 'appraiser', 'proposeReappointment');
export const SignApology = open('accepted', 'leader', 'signReappointment', [['appraiser', apology]]);
export const DeclineApology = open('accepted', 'leader', 'declineReappointment', [['appraiser', apology]]);
export const SendBack = open('appraised', 'leader', 'sendBack');
export const Refuse = open('appraised', 'leader', 'refuse');
export const Suspend = open('accepted', 'leader', 'suspend');
export const Resume = open('accepted', 'leader', 'resume', [
  ['leader', { type: 'suspend', reason: 'Chờ bản án có hiệu lực.', legalBasis }],
]);
export const Stop = open('accepted', 'leader', 'stop');
export const RevokeResult = open('completed', 'leader', 'revokeResult');
export const ReissueResult = open('returned', 'leader', 'reissueResult');

/** A day that has gone: what the Center says stands at the field, and nothing typed is lost. */
export const Faults: Story = dossierAt('accepted', 'appraiser', [], async (person) => {
  await person.press('[data-command=requirePayment]');
  await person.type('#what', 'Lệ phí trước bạ');
  await person.type('#amount', '1.250.000');
  await person.type('#legalBasis', legalBasis);
  const day = await person.see<HTMLInputElement>('#payByOn');
  day.value = '2020-01-02';
  day.dispatchEvent(new Event('change', { bubbles: true }));
  await person.press('.step [type=submit]');
  await person.see('#payByOn-message');
});

/** Marked on the checklist, and in the notice at once. */
export const NoticeFromChecklist: Story = dossierAt('accepted', 'appraiser', [], async (person) => {
  await person.press('.marks input[value=faulty]');
  await person.type('.checklist textarea', 'Nộp bản chụp rõ nét, đủ bốn góc.');
  await person.press('[data-command=requestSupplement]');
  await person.see('.preview li');
});

export const SecondNotice = open('accepted', 'appraiser', 'requestSupplement', [
  ['appraiser', ask],
  ['receiver', { type: 'takeInSupplement', papers: [], note: 'Nộp tại quầy' }],
]);

/** The applicant has answered: before and after, side by side. */
export const SupplementAnswered: Story = {
  parameters: scene(async (center) => {
    const { id, session } = await playTo(center, 'accepted', { procedureCode });
    await act(center, id, ['appraiser', ask]);
    const { dossiers } = applicant(center, session);
    const { etag } = await dossiers.get(id).withResponse();
    const answers = { 'submitter.phone': '0912999999' };
    const changed = await dossiers.update(id, { answers }, { ifMatch: etag ?? '' }).withResponse();
    await dossiers.answerSupplement(id, {}, { ifMatch: changed.etag ?? '' });
    goTo({ at: 'dossier', id });
    return signIn(center, 'appraiser');
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.before-after')),
};

export const WithdrawalAsked: Story = {
  parameters: scene(async (center) => {
    const { id, session } = await playTo(center, 'accepted', { procedureCode });
    const { dossiers } = applicant(center, session);
    const { etag } = await dossiers.get(id).withResponse();
    await dossiers.withdraw(id, { reason: 'Không còn nhu cầu' }, { ifMatch: etag ?? '' });
    goTo({ at: 'dossier', id });
    return signIn(center, 'leader');
  }),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-command=confirmWithdrawal]');
    await person.see('.ground');
  },
};

const applicant = ({ fetch }: MockCenter, session: string | null) =>
  createClient({ baseUrl, fetch, session: session ?? '' });

/** Late, and an apology is owed. */
export const Overdue: Story = dossierAt('overdue', 'appraiser', [], async (person) => person.see('.deadlines .alert'));

/** Asked, and the day has passed without an answer. */
export const OpinionLate: Story = {
  parameters: scene(async (center) => {
    const { id } = await playTo(center, 'accepted', { procedureCode });
    const soon = new Date(center.clock.now().getTime() + 30 * 3_600_000).toISOString().slice(0, 10);
    await act(center, id, ['appraiser', { ...consult, answerByOn: soon }]);
    center.clock.advance({ days: 4 });
    goTo({ at: 'dossier', id });
    return signIn(center, 'appraiser');
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.record .state.missing')),
};

export const Supervisor: Story = {
  parameters: scene(async (center) => {
    await playTo(center, 'accepted', { procedureCode });
    return signIn(center, 'supervisor');
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.queue .empty')),
};

/** Whoever claimed it is named, and lets go of it by a press. */
export const Claimed: Story = dossierAt('accepted', 'appraiser', [['appraiser', { type: 'claim' }]], async (person) =>
  person.see('[data-command=release]'),
);

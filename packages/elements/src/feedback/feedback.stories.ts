import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { MockCenter } from '@hcc/mocks';
import { createFeedback, createTransport, type Feedback as FeedbackClient } from '@hcc/sdk';
import { html } from 'lit';
import { http, HttpResponse } from 'msw';
import { expect } from 'storybook/test';
import { officers } from '../../.storybook/desk-scene.ts';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { connectDesk } from '../officer-desk/connect-desk.ts';
import { Feedback } from './feedback.element.ts';

defineOnce('hcc-feedback', Feedback);

const meta: Meta = {
  title: 'Feedback',
  component: 'hcc-feedback',
  render: () => html`<hcc-feedback center=${baseUrl}></hcc-feedback>`,
};
export default meta;

type Story = StoryObj;

const said = 'Ở quầy số 7, tôi phải quay lại hai lần vì không được báo đủ giấy tờ một lần.';

const over = (center: MockCenter, session?: string): FeedbackClient =>
  createFeedback(createTransport({ baseUrl, fetch: center.fetch, ...(session === undefined ? {} : { session }) }));

/** Sent by somebody, and as far as it has come. @returns its token */
async function sent(center: MockCenter, until: 'received' | 'forwarded' | 'answered'): Promise<string> {
  const { token } = await over(center).file({ kind: 'report', subject: 'conduct', words: said });
  if (until !== 'received') {
    const desk = connectDesk({ baseUrl, fetch: center.fetch }).desk;
    const feedback = over(center, (await desk.signIn({ officerId: officers.supervisor })).token);
    for (const { id } of await feedback.list().atMost(10))
      await (until === 'forwarded'
        ? feedback.forward(id, { unit: 'qn-agency-06691' })
        : feedback.answer(id, { answer: 'Xin lỗi ông/bà. Thành phần hồ sơ đã được niêm yết lại tại quầy.' }));
  }
  return token;
}

export const Form: Story = {
  parameters: scene(async () => undefined),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('#words')),
};

export const TooShort: Story = {
  ...Form,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('#words', 'Tệ');
    await person.press('[type=submit]');
    await person.see('#words[aria-invalid=true]');
  },
};

/** With a contact, which only the head office sees. */
export const Sent: Story = {
  ...Form,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[name=kind][value=proposal]');
    await person.type('#words', said);
    await person.type('#phone', '0203000000');
    await person.press('[type=submit]');
    await expect(await person.see('.token')).toHaveTextContent(/^fb_[\w-]{22}$/);
  },
};

const following = (until: 'received' | 'answered'): Story => ({
  parameters: scene((center) => sent(center, until)),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('[data-mode=follow]');
    await person.type('#token', loaded['scene'] as string);
    await person.press('[type=submit]');
    await person.see(`[data-status=${until}]`);
  },
});

export const Received: Story = following('received');
export const Answered: Story = following('answered');

/** Whose matter it was, it is answered there: in the time that it had. */
export const Forwarded: Story = {
  parameters: scene((center) => sent(center, 'forwarded')),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('[data-mode=follow]');
    await person.type('#token', loaded['scene'] as string);
    await person.press('[type=submit]');
    await expect(await person.see('.facts')).toHaveTextContent(/Chuyển tiếp/);
  },
};

export const NotFound: Story = {
  ...Form,
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[data-mode=follow]');
    await person.type('#token', 'fb_nobody');
    await person.press('[type=submit]');
    await person.see('.alert.error');
  },
};

/** The Center does not answer: what was typed is still there. */
export const Failed: Story = {
  parameters: { ...Form.parameters, msw: [http.post(`${baseUrl}/v1/feedback`, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('#words', said);
    await person.press('[type=submit]');
    await person.see('.alert.error');
    await expect(await person.see<HTMLTextAreaElement>('#words')).toHaveValue(said);
  },
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sandboxKeys } from '@hcc/mocks';
import { html } from 'lit';
import { delay, http, HttpResponse } from 'msw';
import { expect, userEvent } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ProcedureFinder } from './procedure-finder.element.ts';

defineOnce('hcc-procedure-finder', ProcedureFinder);

interface Args {
  query: string;
}

const meta: Meta<Args> = {
  title: 'Procedure finder',
  component: 'hcc-procedure-finder',
  args: { query: '' },
  argTypes: { query: { description: 'What to search for at first; the person may change it.' } },
  render: ({ query }) =>
    html`<hcc-procedure-finder center=${baseUrl} data-key=${sandboxKeys.bank.publishable} .query=${query}></hcc-procedure-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Empty: Story = {};

/** As people type: no accents, no official name. */
export const Typed: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('#query', 'giay khai sinh');
    await expect(await person.see('#hit-0')).toHaveTextContent('khai sinh');
  },
};

export const Results: Story = {
  args: { query: 'đăng ký' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('#hit-0 .tag + .tag')),
};

/** The arrow keys have reached the second hit. */
export const ReachedByKeys: Story = {
  args: { query: 'đăng ký' },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.see('#hit-1');
    (await person.see('#query')).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await person.see('#hit-1[aria-selected=true]');
  },
};

export const NothingFound: Story = {
  args: { query: 'xyzzy' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.found .alert')),
};

/** The index of all procedures is on its way. */
export const Loading: Story = {
  args: { query: 'khai sinh' },
  parameters: { msw: [http.get(`${baseUrl}/v1/catalogue`, () => delay('infinite'))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.skeleton')),
};

export const LoadFailed: Story = {
  args: { query: 'khai sinh' },
  parameters: { msw: [http.get(`${baseUrl}/v1/catalogue`, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error')),
};

/** What it costs, how long it takes, which papers, and where. */
export const Details: Story = {
  args: { query: 'khai sinh' },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('#hit-0');
    await person.see('.details .button.primary');
  },
};

export const DetailsCounterOnly: Story = {
  args: { query: 'chứng thực bản sao từ bản chính' },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('#hit-0');
    await person.see('.details .alert.warning');
  },
};

export const DetailsLoading: Story = {
  args: { query: 'khai sinh' },
  parameters: { msw: [http.get(`${baseUrl}/v1/procedures/:code`, () => delay('infinite'))] },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('#hit-0');
    await person.see('.details .skeleton');
  },
};

export const DetailsFailed: Story = {
  args: { query: 'khai sinh' },
  parameters: { msw: [http.get(`${baseUrl}/v1/procedures/:code`, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('#hit-0');
    await person.see('.details .alert.error');
  },
};

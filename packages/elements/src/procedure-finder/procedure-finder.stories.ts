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
  lifeEvent?: string;
}

const meta: Meta<Args> = {
  title: 'Procedure finder',
  component: 'hcc-procedure-finder',
  args: { query: '' },
  argTypes: {
    query: { description: 'What to search for at first; the person may change it.' },
    lifeEvent: { description: 'Id of the life event to begin with.' },
  },
  render: ({ query, lifeEvent }) =>
    html`<hcc-procedure-finder
      center=${baseUrl}
      data-key=${sandboxKeys.bank.publishable}
      .query=${query}
      .lifeEvent=${lifeEvent}
    ></hcc-procedure-finder>`,
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

/** In English, of what stands in Vietnamese law. */
export const InEnglish: Story = {
  args: { query: 'birth certificate' },
  globals: { locale: 'en' },
  play: async ({ canvasElement }) => {
    await expect(await personAt(canvasElement).see('#hit-0')).toHaveTextContent('khai sinh');
  },
};

export const ByCode: Story = {
  args: { query: '1.001193' },
  play: async ({ canvasElement }) => {
    await expect(await personAt(canvasElement).see('#hit-0')).toHaveTextContent('khai sinh');
  },
};

/** What has happened in a life, or to a business. */
export const LifeEvents: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('[aria-expanded]:not(input)');
    await person.see('.tile');
  },
};

/** One life event, and what lies within it. */
export const OneLifeEvent: Story = {
  args: { lifeEvent: 'having-a-child' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.closer')),
};

export const AllProcedures: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.ways .plain');
    await person.see('#hit-19');
  },
};

/** Every list says how many each choice would leave. */
export const Filters: Story = {
  args: { query: 'đăng ký' },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.filters > summary');
    await person.choose('select[name=level]', 'commune');
    await person.see('.chip');
  },
};

/** The filters hide what was asked for: the way out is one press. */
export const HiddenByFilters: Story = {
  args: { query: 'khai sinh', lifeEvent: 'closing-a-business' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.found .alert .button')),
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

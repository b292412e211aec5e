import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sandboxKeys } from '@hcc/mocks';
import { html } from 'lit';
import { delay, http, HttpResponse } from 'msw';
import { expect } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ProcedureCard } from './procedure-card.element.ts';

defineOnce('hcc-procedure-card', ProcedureCard);

interface Args {
  procedure: string;
  details: boolean;
}

const meta: Meta<Args> = {
  title: 'Procedure card',
  component: 'hcc-procedure-card',
  args: { procedure: '1.001193', details: false },
  argTypes: {
    procedure: { description: 'Code of the procedure.' },
    details: { description: 'Everything is unfolded; at first, and as the person wishes afterwards.' },
  },
  render: ({ procedure, details }) =>
    html`<hcc-procedure-card
      center=${baseUrl}
      data-key=${sandboxKeys.bank.publishable}
      procedure=${procedure}
      ?details=${details}
    ></hcc-procedure-card>`,
};
export default meta;

type Story = StoryObj<Args>;

const procedureAt = `${baseUrl}/v1/procedures/:code`;

export const Folded: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.button.primary')),
};

/** What the finder shows of a procedure, in place. */
export const Unfolded: Story = {
  args: { details: true },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.view .due')),
};

/** The place decides: the person says which commune it is. */
export const WhoDecides: Story = {
  args: { details: true },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.see('.view .papers');
    await person.press('.view section:nth-of-type(3) details:not(:only-of-type) > summary');
    await person.choose('.view section:nth-of-type(3) select', '06691');
    await expect(await person.see('.view [role=status] strong')).toHaveTextContent('Hồng Gai');
  },
};

/** Several variants, and papers that are needed in some cases only. */
export const ManyPapers: Story = {
  args: { procedure: '1.012787', details: true },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.view .papers')),
};

export const CounterOnly: Story = {
  args: { procedure: '2.000815' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.warning')),
};

/** No answer yet. */
export const Loading: Story = {
  parameters: { msw: [http.get(procedureAt, () => delay('infinite'))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.skeleton')),
};

export const Offline: Story = {
  parameters: { msw: [http.get(procedureAt, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error .button')),
};

/** The page names a code that nobody has; its author reads more in the console. */
export const NotFound: Story = {
  args: { procedure: '9.999999' },
  play: async ({ canvasElement }) => expect(await personAt(canvasElement).see('h2')).toHaveTextContent('9.999999'),
};

export const Ended: Story = {
  parameters: {
    msw: [
      http.get(procedureAt, () => HttpResponse.json({ code: 'procedure_not_found' }, { status: 404 })),
      http.get(`${procedureAt}/versions`, () =>
        HttpResponse.json({
          items: [
            {
              version: 'v1',
              name: 'Thủ tục đăng ký khai sinh lưu động',
              validFromOn: '2024-01-01',
              validToOn: '2025-06-30',
            },
          ],
        }),
      ),
    ],
  },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.warning')),
};

/** What changed with the present version, and what held before. */
export const Changed: Story = {
  args: { details: true },
  parameters: {
    msw: [
      http.get(`${procedureAt}/versions`, ({ params }) =>
        HttpResponse.json({
          items: [
            { version: 'v3', name: String(params['code']), validFromOn: '2999-01-01', validToOn: null },
            { version: 'v1', name: 'Đăng ký khai sinh', validFromOn: '2020-01-01', validToOn: '2025-12-31' },
          ],
        }),
      ),
    ],
  },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.view > .alert.info')),
};

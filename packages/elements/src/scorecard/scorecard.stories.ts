import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { sandboxKeys } from '@hcc/mocks';
import type { Scorecard as Figures } from '@hcc/sdk';
import { html, nothing } from 'lit';
import { delay, http, HttpResponse, type RequestHandler } from 'msw';
import { expect, waitFor } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl } from '../../.storybook/story-center.ts';
import {
  createEmptyScorecard,
  createScorecard,
  createSuppressedScorecard,
  createUnit,
  haTu,
  justice,
} from '../../test/scorecard-answers.ts';
import { defineOnce } from '../internal/define-once.ts';
import { Scorecard } from './scorecard.element.ts';

defineOnce('hcc-scorecard', Scorecard);

interface Args {
  unit: string;
  procedure: string;
  period: string;
  noUnitChoice: boolean;
}

const scorecardAt = `${baseUrl}/v1/evaluation/scorecard`;

/** A Center in the middle of its work: figures of a year's traffic, without playing it. */
const told = (figures: (query: URLSearchParams) => Figures): { msw: RequestHandler[] } => ({
  msw: [http.get(scorecardAt, ({ request }) => HttpResponse.json(figures(new URL(request.url).searchParams)))],
});

const ofUnit = createScorecard({ scope: 'unit', role: 'receiving', unit: haTu, units: null });

const meta: Meta<Args> = {
  title: 'Scorecard',
  component: 'hcc-scorecard',
  args: { unit: '', procedure: '', period: '', noUnitChoice: false },
  argTypes: {
    unit: { description: 'Id of a unit; absent, the whole Center.' },
    procedure: { description: 'Code of a procedure; not together with a unit.' },
    period: { description: 'A month, a quarter or a year: 2026-08, 2026-Q3, 2026.' },
    noUnitChoice: { description: 'The page fixes whose figures are shown.' },
  },
  parameters: told((query) => (query.get('unit') === haTu.id ? ofUnit : createScorecard())),
  render: ({ unit, procedure, period, noUnitChoice }) =>
    html`<hcc-scorecard
      center=${baseUrl}
      data-key=${sandboxKeys.bank.publishable}
      unit=${unit || nothing}
      procedure=${procedure || nothing}
      period=${period || nothing}
      ?no-unit-choice=${noUnitChoice}
    ></hcc-scorecard>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Everything there is to tell. */
export const WholeCenter: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.parts')),
};

/** Somebody asks how a figure came to be. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.explain > summary');
    await person.see('.why');
  },
};

export const OneUnit: Story = {
  args: { unit: haTu.id },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see(`#unit option[value=${haTu.id}]`)),
};

/** Embedded on the unit's own page. */
export const FixedUnit: Story = {
  args: { unit: haTu.id, noUnitChoice: true },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.parts')),
};

export const OneProcedure: Story = {
  args: { procedure: '1.001193' },
  parameters: told(() =>
    createScorecard({
      scope: 'procedure',
      procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' },
      units: null,
    }),
  ),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.parts')),
};

/** From the comparison to a unit's own figures. */
export const FromTheComparison: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.choose('#sort', 'onTime');
    await person.press('.units tr:nth-child(2) .button');
    await waitFor(async () => expect(await person.see('h2')).toHaveTextContent(haTu.name));
  },
};

export const AllUnits: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.units ~ .actions .button');
    await person.see('.units tr:nth-child(16)');
  },
};

/** The table behind the drawings. */
export const TrendAsTable: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('figure ~ details > summary');
    await person.see('.scroll td');
  },
};

/** Nothing was received or finished: no data, and no 0 % or 100 %. */
export const NoData: Story = {
  parameters: told(() => createEmptyScorecard()),
  play: async ({ canvasElement }) =>
    expect(await personAt(canvasElement).see('.value.none')).toHaveTextContent('Chưa có dữ liệu'),
};

/** A commune whose months are too small. */
export const Suppressed: Story = {
  args: { unit: haTu.id },
  parameters: told((query) => (query.has('unit') ? createSuppressedScorecard() : createScorecard())),
  play: async ({ canvasElement }) =>
    expect(await personAt(canvasElement).see('.alert.info')).toHaveTextContent('ít hơn 5 hồ sơ'),
};

/** Too small the whole year through. */
export const NeverTold: Story = {
  args: { unit: haTu.id, noUnitChoice: true },
  parameters: told(() => createSuppressedScorecard({ toldBy: 'none', trend: [] })),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.info')),
};

/** Every dossier came late, and one unit is as good as it gets. */
export const AtTheEnds: Story = {
  parameters: told(() => {
    const { board, ...rest } = createScorecard();
    const resolved = board && { ...board.resolved, early: 0, onTime: 0, late: 9999 };
    return {
      ...rest,
      board: board && resolved && { ...board, resolved },
      units: { items: [createUnit(justice, 99_999, 1, 1), createUnit(haTu, 5, 0, 90)], notTold: 0 },
    };
  }),
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.units')),
};

export const Loading: Story = {
  parameters: { msw: [http.get(scorecardAt, () => delay('infinite'))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.skeletons')),
};

export const Offline: Story = {
  parameters: { msw: [http.get(scorecardAt, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error .button')),
};

/** The mock Center itself, where nothing has happened yet. */
export const NewCenter: Story = {
  parameters: { msw: [] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.value.none')),
};

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { profiles, sandboxKeys } from '@hcc/mocks';
import { html, nothing } from 'lit';
import { delay, http, HttpResponse } from 'msw';
import { expect, waitFor } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { UnitFinder } from './unit-finder.element.ts';

defineOnce('hcc-unit-finder', UnitFinder);

interface Args {
  query: string;
  position: string;
  selectable: boolean;
}

const meta: Meta<Args> = {
  title: 'Unit finder',
  component: 'hcc-unit-finder',
  args: { query: '', position: '', selectable: false },
  argTypes: {
    query: { description: 'What to search for at first; the person may change it.' },
    position: { description: 'Latitude and longitude in degrees, when the page knows where the person is.' },
    selectable: { description: 'Offers to choose a service point.' },
  },
  render: ({ query, position, selectable }) =>
    html`<hcc-unit-finder
      center=${baseUrl}
      data-key=${sandboxKeys.bank.publishable}
      query=${query}
      position=${position || nothing}
      ?selectable=${selectable}
    ></hcc-unit-finder>`,
};
export default meta;

type Story = StoryObj<Args>;

const unitsAt = `${baseUrl}/v1/units`;

/** Monday, half past eight. */
export const OpenNow: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.standing.open')),
};

/** The same evening. */
export const ClosedNow: Story = {
  parameters: scene(async ({ clock }) => clock.advance({ hours: 10 })),
  play: async ({ canvasElement }) =>
    expect(await personAt(canvasElement).see('.standing.closed')).toHaveTextContent('07:30'),
};

/** A person looks for what is open at a time when nothing is. */
export const NoneOpen: Story = {
  parameters: scene(async ({ clock }) => clock.advance({ hours: 10 })),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.see('.points');
    await person.press('#open-only');
    await person.see('.alert.info .button');
  },
};

/** Without diacritics, as people type. */
export const Found: Story = {
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.see('.points');
    await person.type('#query', 'mong cai');
    await expect(await person.see('.points h2')).toHaveTextContent('Móng Cái');
  },
};

export const NothingFound: Story = {
  args: { query: 'xyzzy' },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.info')),
};

/** From a position that the page gives. */
export const Nearest: Story = {
  args: { position: '20.95,107.08' },
  play: async ({ canvasElement }) =>
    expect(await personAt(canvasElement).see('.points .tag + span')).toHaveTextContent('100 m'),
};

/** The browser says no. */
export const PositionDenied: Story = {
  beforeEach: () => noPosition(),
  play: async ({ canvasElement }) => {
    await personAt(canvasElement).press('.near .button');
    await saidOfPosition(canvasElement, 'không cho biết vị trí');
  },
};

export const PositionAbroad: Story = {
  args: { position: '48.85,2.35' },
  play: ({ canvasElement }) => saidOfPosition(canvasElement, 'ngoài Việt Nam'),
};

/** Nobody has published where the service points are. */
export const NoPositions: Story = {
  args: { position: '20.95,107.08' },
  parameters: { profile: withoutPositions(profiles.quangninh) },
  play: ({ canvasElement }) => saidOfPosition(canvasElement, 'Chưa có vị trí'),
};

/** Papers carry the name of a commune that was divided in 2025: only the person can say which part it is. */
export const DividedCommune: Story = {
  parameters: { profile: profiles.quangninh2025 },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.search > details > summary');
    await person.type('#old', 'ha khau');
    await person.press('.choices .button');
    await person.see('#old-answer + .choices li + li');
  },
};

/** The page lets a place be chosen. */
export const Selectable: Story = {
  args: { selectable: true },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.points [aria-pressed=false]');
    await person.see('.points [aria-pressed=true]');
  },
};

export const Empty: Story = {
  parameters: { msw: [http.get(unitsAt, () => HttpResponse.json({ items: [], nextCursor: null }))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.info')),
};

export const Loading: Story = {
  parameters: { msw: [http.get(unitsAt, () => delay('infinite'))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.skeleton')),
};

export const Offline: Story = {
  parameters: { msw: [http.get(unitsAt, () => HttpResponse.error())] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error .button')),
};

function withoutPositions(profile: unknown): unknown {
  return JSON.parse(JSON.stringify(profile, (key, value: unknown) => (key === 'position' ? undefined : value)));
}

const saidOfPosition = async (canvas: HTMLElement, text: string): Promise<void> => {
  const status = await personAt(canvas).see('.near [role=status]');
  await waitFor(() => expect(status).toHaveTextContent(text));
};

/** A browser whose person does not let it tell where she is, until the story is left. */
function noPosition(): () => void {
  const refused = { code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError;
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: { getCurrentPosition: (_: PositionCallback, onError?: PositionErrorCallback) => onError?.(refused) },
  });
  return () => void Reflect.deleteProperty(navigator, 'geolocation');
}

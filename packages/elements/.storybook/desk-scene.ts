/** An officer's desk over the Center of a story: who sits at it, which dossier lies on it, and what has been done with it. */
import { playTo, type MockCenter } from '@hcc/mocks';
import type { DossierCommand } from '@hcc/sdk';
import type { StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { localeOf, type Locale } from '../src/localize/locale.ts';
import { connectDesk, type DeskClient } from '../src/officer-desk/connect-desk.ts';
import { formatRoute, type DeskRoute } from '../src/officer-desk/desk-route.ts';
import { personAt, type Person } from './inside.ts';
import { baseUrl, scene } from './story-center.ts';

/** In place of the cookie, which no mock can set: the token of whoever is signed in. */
export interface DeskScene {
  token: string | undefined;
}

export const deskMeta = {
  component: 'hcc-officer-desk',
  parameters: { layout: 'fullscreen' },
  beforeEach: () => () => goTo({ at: 'queue' }),
  render: (_: unknown, { loaded }: { loaded: Record<string, unknown> }): TemplateResult =>
    html`<hcc-officer-desk .client=${deskOf(loaded['scene'] as DeskScene, localeOf(document.body))}></hcc-officer-desk>`,
};

function deskOf(staff: DeskScene, locale: Locale): DeskClient {
  const client = connectDesk({ baseUrl, session: () => staff.token, locale });
  const { signIn: begin, signOut } = client.desk;
  const desk: DeskClient['desk'] = {
    ...client.desk,
    signIn: (...call) => {
      const session = begin(...call);
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
export const goTo = (route: DeskRoute): void => history.replaceState(history.state, '', formatRoute(route));

export const officers = {
  receiver: 'officer-ha-long-receiver',
  appraiser: 'officer-hong-gai-appraiser',
  colleague: 'officer-hong-gai-appraiser-2',
  leader: 'officer-hong-gai-leader',
  clerk: 'officer-hong-gai-clerk',
  returner: 'officer-cam-pha-returner',
  justice: 'officer-justice-appraiser',
  supervisor: 'officer-head-supervisor',
} as const;
export type OfficerName = keyof typeof officers;

export async function signIn(center: MockCenter, officer: OfficerName): Promise<DeskScene> {
  const { token } = await connectDesk({ baseUrl, fetch: center.fetch }).desk.signIn({ officerId: officers[officer] });
  return { token };
}

/** Two working days, so that there is a date to keep. */
export const procedureCode = '1.004873';

/** One after the other, each by its officer. */
export async function act(
  center: MockCenter,
  id: string,
  ...moves: readonly (readonly [officer: OfficerName, command: DossierCommand])[]
): Promise<void> {
  for (const [officer, command] of moves) {
    const { token } = await signIn(center, officer);
    const { desk } = connectDesk({ baseUrl, fetch: center.fetch, session: token ?? '' });
    const { etag } = await desk.dossier(id).withResponse();
    await desk.command(id, command, { ifMatch: etag ?? '' });
  }
}

/** A dossier brought to a step, and further by these moves, on the desk of this officer. */
export const dossierAt = (
  milestone: Parameters<typeof playTo>[1],
  officer: OfficerName,
  moves: Parameters<typeof act>[2][] = [],
  play: (person: Person) => Promise<unknown> = async (person) => person.see('.dossier h2'),
): StoryObj => ({
  parameters: scene(async (center) => {
    const { id } = await playTo(center, milestone, { procedureCode, pause: { hours: 1, minutes: 40 } });
    await act(center, id, ...moves);
    goTo({ at: 'dossier', id });
    return { ...(await signIn(center, officer)), id };
  }),
  play: async ({ canvasElement }) => void (await play(personAt(canvasElement))),
});

/** A working day far enough ahead of any story. */
export const dayAhead = '2027-06-30';

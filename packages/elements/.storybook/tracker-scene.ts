/** What a story of the tracker begins from, and how it is shown. */
import type { FiledDossier, MockCenter } from '@hcc/mocks';
import type { FrameSession } from '@hcc/sdk';
import { html, type TemplateResult } from 'lit';
import { personAt } from './inside.ts';
import { baseUrl } from './story-center.ts';
import { defineOnce } from '../src/internal/define-once.ts';
import { localeOf } from '../src/localize/locale.ts';
import { connectTracker } from '../src/status-tracker/connect-tracker.ts';
import { StatusTracker } from '../src/status-tracker/status-tracker.element.ts';

// The element itself, as the Center's pages show it; on partners' pages it stands in the Center's frame.
defineOnce('hcc-status-tracker', StatusTracker);

export interface Scene {
  linkToken?: string | undefined;
  session?: FrameSession;
  /** What is typed into the fields. */
  typed?: { code: string; secret: string };
}

/** Certificate of marital status: two working days, so that there is a date to keep. */
export const procedureCode = '1.004873';

export const linkOf = ({ receipt }: FiledDossier): Scene => ({ linkToken: receipt?.linkToken });

/** The session of the filing, with all it has filed. */
export const sessionOf = (center: MockCenter, dossiers: readonly FiledDossier[]): Scene => ({
  session: {
    token: dossiers[0]?.session ?? '',
    expiresAt: new Date(center.clock.now().getTime() + 1_800_000).toISOString(),
    prefillSource: null,
    dossiers: dossiers.map(({ id }) => ({ id, procedureCode, status: 'submitted' })),
  },
});

export function trackerIn(loaded: Record<string, unknown>, isOwnPage = false): TemplateResult {
  const { linkToken, session } = (loaded['scene'] ?? {}) as Scene;
  const options = { baseUrl, locale: localeOf(document.body) };
  const client = connectTracker(session ? { ...options, session: session.token } : options);
  return html`<hcc-status-tracker .client=${client} .linkToken=${linkToken} .session=${session} .isOwnPage=${isOwnPage}></hcc-status-tracker>`;
}

/** Waits for a dossier's steps. */
export const shown = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
  void (await personAt(canvasElement).see('.dossier .steps'));

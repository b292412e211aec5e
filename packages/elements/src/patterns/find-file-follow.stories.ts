/**
 * The three elements one after another, joined as a partner's page joins them: by two events. Form and tracker stand here
 * as the Center's frame shows them; on a partner's page they are sealed, and the same events come out of the frame.
 */
import { fileDossier, personas, sandboxKeys } from '@hcc/mocks';
import type { FrameSession } from '@hcc/sdk';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { userEvent, within } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { trackerIn } from '../../.storybook/tracker-scene.ts';
import { connectForm } from '../dossier-form/connect-form.ts';
import { DossierForm } from '../dossier-form/dossier-form.element.ts';
import { defineOnce } from '../internal/define-once.ts';
import type { ProcedureSelectedEvent } from '../internal/widget-events.ts';
import { localeOf } from '../localize/locale.ts';
import { ProcedureFinder } from '../procedure-finder/procedure-finder.element.ts';

defineOnce('hcc-procedure-finder', ProcedureFinder);
defineOnce('hcc-dossier-form', DossierForm);

const meta: Meta = {
  title: 'Patterns/Find, file, follow',
  // She has filled in everything and left; the form opens at its review.
  parameters: scene(async (center): Promise<FrameSession> => {
    const { id, session } = await fileDossier(center, personas.lan, {}, 'draft');
    return {
      token: session ?? '',
      expiresAt: new Date(center.clock.now().getTime() + 1_800_000).toISOString(),
      prefillSource: null,
      dossiers: [{ id, procedureCode: '1.001193', status: null }],
    };
  }),
  render: (_, { loaded }) => {
    const session = loaded['scene'] as FrameSession;
    const client = connectForm({ baseUrl, session: session.token, locale: localeOf(document.body) });
    const file = ({ detail }: ProcedureSelectedEvent): void => {
      render(
        html`<hcc-dossier-form .client=${client} .session=${session} .procedure=${detail.code}></hcc-dossier-form>`,
        placeOf('file'),
      );
      placeOf('find').hidden = true;
    };
    const follow = (): void => {
      const dossiers = session.dossiers.map((dossier) => ({ ...dossier, status: 'submitted' as const }));
      render(trackerIn({ scene: { session: { ...session, dossiers } } }), placeOf('follow'));
      placeOf('file').hidden = true;
    };
    // The receipt stays until she goes on: it is shown once.
    const offer = (): void => {
      render(html`<p><button type="button" @click=${follow}>Theo dõi hồ sơ này</button></p>`, placeOf('follow'));
    };
    return html`<div @hcc-procedure-selected=${file} @hcc-submitted=${offer}>
      <section id="find">
        <hcc-procedure-finder center=${baseUrl} data-key=${sandboxKeys.bank.publishable}></hcc-procedure-finder>
      </section>
      <section id="file"></section>
      <section id="follow"></section>
    </div>`;
  },
};
export default meta;

const placeOf = (id: 'find' | 'file' | 'follow'): HTMLElement => {
  const place = document.getElementById(id);
  if (!place) throw new Error(`The page has no #${id}.`);
  return place;
};

const choose = async (): Promise<void> => {
  const finding = personAt(placeOf('find'));
  await finding.type('#query', 'khai sinh');
  await finding.press('#hit-0');
  await finding.press('.details .button.primary');
};

/** Until the form stands in the finder's place. */
export const Chosen: StoryObj = {
  play: async () => {
    await choose();
    await personAt(placeOf('file')).see('.submit');
  },
};

/** Past the receipt, to the tracker. */
export const Followed: StoryObj = {
  play: async () => {
    await choose();
    await personAt(placeOf('file')).press('.submit');
    await personAt(placeOf('file')).see('.receipt .secret');
    await userEvent.click(within(placeOf('follow')).getByRole('button'));
    await personAt(placeOf('follow')).see('.dossier .steps');
  },
};

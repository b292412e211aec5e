/** The story of one person of test mode, as that person follows it. */
import { feeAndChargeRecord, type PersonaName, personas, play, type StoryStep } from '@hcc/mocks';
import type { StoryObj } from '@storybook/web-components-vite';
import { scene } from './story-center.ts';
import { linkOf, procedureCode, sessionOf, shown, trackerIn } from './tracker-scene.ts';

/**
 * Followed in the session of the filing, with papers and tasks; by the receipt's link where days pass in it, since no
 * session lives that long. Money is about a procedure that costs something.
 */
export function storyOf(name: PersonaName): StoryObj {
  const has = (type: StoryStep['type']): boolean => personas[name].steps.some((step) => step.type === type);
  const record = has('transfer') ? feeAndChargeRecord : undefined;
  return {
    parameters: {
      records: record ? [record] : [],
      ...scene(async (center) => {
        const filing = { procedureCode: record?.code ?? procedureCode, pause: { minutes: 2 } };
        const dossier = await play(center, name, undefined, filing);
        return has('letDueDatePass') ? linkOf(dossier) : sessionOf(center, [dossier]);
      }),
    },
    render: (_, { loaded }) => trackerIn(loaded),
    play: shown,
  };
}

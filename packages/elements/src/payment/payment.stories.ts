import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  feeAndChargeRecord,
  fileDossier,
  payFor,
  personas,
  type FiledDossier,
  type MockCenter,
  type PaymentOutcome,
} from '@hcc/mocks';
import { createClient, type ClientOptions } from '@hcc/sdk';
import { html, LitElement, type TemplateResult } from 'lit';
import { http, HttpResponse } from 'msw';
import { expect } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { hostStyles } from '../styles/host.styles.ts';
import { PaymentPart } from './payment-part.ts';

/** The part stands in a form or a tracker; here it stands alone, in the plainest element that can carry it. */
class PaymentScene extends LitElement {
  static override styles = [hostStyles];
  static override properties = { locale: {}, session: {}, dossierId: {}, isDraft: { type: Boolean } };
  declare locale: string | undefined;
  declare session: string;
  declare dossierId: string;
  declare isDraft: boolean;

  readonly #part = new PaymentPart(this, { client: () => createClient(this.#options()), isFiled: () => !this.isDraft });

  #options(): ClientOptions {
    return { baseUrl, session: this.session };
  }

  override willUpdate(): void {
    void this.#part.show(this.dossierId);
  }

  override render(): TemplateResult {
    return html`<div class="root" lang=${this.#part.locale}>${this.#part.render()}</div>`;
  }
}
defineOnce('hcc-payment-scene', PaymentScene);

const meta: Meta = {
  title: 'Payment',
  parameters: { records: [feeAndChargeRecord] },
  render: (_, { loaded }) => {
    const { dossier, isDraft } = loaded['scene'] as Owing;
    return html`<hcc-payment-scene .session=${dossier.session ?? ''} .dossierId=${dossier.id} .isDraft=${isDraft}></hcc-payment-scene>`;
  },
};
export default meta;

type Story = StoryObj;

interface Owing {
  dossier: FiledDossier;
  isDraft: boolean;
}

const twoCosts = feeAndChargeRecord.code;

const owing = async (
  center: MockCenter,
  procedureCode = twoCosts,
  until: 'draft' | 'submitted' = 'submitted',
): Promise<Owing> => ({
  dossier: await fileDossier(center, personas.lan, { procedureCode }, until),
  isDraft: until === 'draft',
});

const after = (outcome: PaymentOutcome) =>
  scene(async (center) => {
    const begun = await owing(center);
    await payFor(center, begun.dossier, outcome);
    return begun;
  });

const sees =
  (selector: string) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    void (await personAt(canvasElement).see(selector));

/** Phí and lệ phí apart, their sum, and two ways to pay. */
export const Due: Story = { parameters: scene((center) => owing(center)), play: sees('.pay-transfer') };

/** On the review page: what it will cost, and nothing to pay yet. */
export const QuoteOfADraft: Story = {
  parameters: scene((center) => owing(center, twoCosts, 'draft')),
  play: async ({ canvasElement }) => {
    const lines = await personAt(canvasElement).see('.fee-lines');
    await expect((lines.getRootNode() as ShadowRoot).querySelector('.pay-transfer')).toBeNull();
  },
};

export const Free: Story = {
  parameters: scene((center) => owing(center, '1.001193')),
  play: sees('section.payment > p:not(.message-line)'),
};

/** Several amounts, of which one holds; the least is told, and the record's words. */
export const AtLeast: Story = {
  parameters: scene((center) => owing(center, '1.004359')),
  play: sees('.fee-lines .prose'),
};

/** The record names no amount. */
export const NotTold: Story = {
  parameters: scene((center) => owing(center, '1.000656')),
  play: sees('.fee-lines .prose'),
};

export const ExemptionClaimed: Story = {
  parameters: scene(async (center) => {
    const begun = await owing(center);
    const { id, session } = begun.dossier;
    const client = createClient({ baseUrl, session: session ?? '', fetch: center.fetch });
    await client.payments.claimExemption(id, { group: 'poorHousehold' });
    return begun;
  }),
  play: sees('.exemption'),
};

/** The code, the account and the reference: said plainly to be no payment. */
export const Awaiting: Story = { parameters: after('awaiting'), play: sees('.qr svg') };

/** From the press of the button to the bank's notice, which the page finds by itself. */
export const PaidWhileWaiting: Story = {
  parameters: scene((center) => owing(center)),
  play: async ({ canvasElement, loaded }) => {
    const person = personAt(canvasElement);
    await person.press('.pay-transfer');
    const shown = await person.see('.not-a-payment');
    await expect((shown.getRootNode() as ShadowRoot).querySelector('.alert.success')).toBeNull();
    await payFor(loaded['center'] as MockCenter, (loaded['scene'] as Owing).dossier);
    await person.press('.check');
    const receipts = await person.see('.receipts');
    await expect(receipts.children).toHaveLength(2);
  },
};

export const Paid: Story = { parameters: after('paid'), play: sees('.receipts li:nth-child(2)') };

export const Held: Story = { parameters: after('held'), play: sees('.alert.warning .payment-code') };

/** The bank says no; one may try again. */
export const Failed: Story = { parameters: after('failed'), play: sees('.failed .pay-transfer') };

export const AtTheCounter: Story = {
  parameters: scene((center) => owing(center)),
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.pay-counter');
    await person.see('.created .payment-code');
  },
};

/** The Center does not answer. */
export const Unreachable: Story = {
  parameters: {
    ...scene((center) => owing(center)),
    msw: [http.get(`${baseUrl}/v1/dossiers/:id/fees`, () => HttpResponse.error())],
  },
  play: sees('.alert.error button'),
};

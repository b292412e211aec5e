/** What the text around a snippet has already said: values of the reader's own. */
import type { Client } from '@hcc/sdk';
import type { Sandbox } from '@hcc/sdk/sandbox';
import type { WebhookEvent } from '@hcc/sdk/webhooks';

declare global {
  const hcc: Client;
  const sandbox: Sandbox;
  const key: string;
  const baseUrl: string;
  const id: string;
  const paymentId: string;
  const secret: string;
  const customer: { id: string; name: string };
  const keep: (deliveryId: string | null, event: WebhookEvent) => Promise<void>;
}

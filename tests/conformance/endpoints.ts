import type { CreatedWebhookEndpoint, NewWebhookEndpoint } from '@hcc/sdk';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import type { Backend, keys } from './backends.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { partnerClient } from './steps.ts';

export interface OpenEndpoint {
  receiver: Receiver;
  endpoint: CreatedWebhookEndpoint;
  /** Deletes the endpoint and ends its receiver. */
  close(): Promise<void>;
}

/** An endpoint that has echoed its challenge, and the receiver behind it. */
export async function openEndpoint(
  backend: Backend,
  { who = 'bank', ...body }: Partial<NewWebhookEndpoint> & { who?: keyof typeof keys } = {},
): Promise<OpenEndpoint> {
  const receiver = await openReceiver();
  const { webhookEndpoints } = partnerClient(backend, who);
  const endpoint = await webhookEndpoints.create({ url: receiver.url, ...body });
  await deliverAll(backend);
  return {
    receiver,
    endpoint,
    async close() {
      await webhookEndpoints.delete(endpoint.id);
      await receiver.close();
    },
  };
}

/** Rounds until nothing is due. */
export async function deliverAll(backend: Backend): Promise<void> {
  while ((await backend.deliverWebhooks()) > 0);
}

export const typesOf = ({ arrived }: Receiver): string[] =>
  arrived.map(({ body }) => (JSON.parse(body) as { type: string }).type);

/** By the reference implementation, unmodified: it reads the machine's clock, which here shows the Center's time. */
export function verifyOfficially(secret: string, arrival: Receiver['arrived'][number] | undefined, at: Date): unknown {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
  try {
    return new Webhook(secret).verify(arrival?.body ?? '', arrival?.headers ?? {});
  } finally {
    vi.useRealTimers();
  }
}

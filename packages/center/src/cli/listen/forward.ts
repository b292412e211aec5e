import { signWebhook } from '../../webhooks/sign-webhook.ts';
import type { WebhookMessage } from '../../webhooks/webhooks.store.ts';

/** What a receiver on this machine answered, or why it did not. */
export type Forwarded = { status: number; body: string } | { failure: string };

/** Sends one message as the Center would: signed, followed nowhere, given up after 15 s. */
export async function forward(
  url: string,
  messageId: string,
  message: WebhookMessage,
  secret: string,
): Promise<Forwarded> {
  const { headers, body } = await signWebhook(messageId, message, [secret], new Date());
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    return {
      failure: error instanceof Error && error.name === 'TimeoutError' ? 'no answer in 15 s' : 'nothing answers',
    };
  }
}

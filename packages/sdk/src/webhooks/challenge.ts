import type { WebhookChallenge, WebhookEvent } from '../shapes.ts';

/** What arrives at an endpoint: an event, or before the first one a challenge. */
export type WebhookMessage = WebhookEvent | WebhookChallenge;

/**
 * Whether the Center asks if this address wants events. It does once the answer to this is 2xx with
 * {@link answerChallenge} as its JSON.
 */
export const isChallenge = (message: WebhookMessage): message is WebhookChallenge =>
  message.type === 'endpoint.challenge';

/** The body that activates the endpoint: `Response.json(answerChallenge(message))`. */
export const answerChallenge = ({ data }: WebhookChallenge): { challenge: string } => ({ challenge: data.challenge });

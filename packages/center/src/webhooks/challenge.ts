/** The proof that whoever runs an address wants our events there (reliability W06). */
import type { WebhookChallenge } from '@hcc/schemas';
import { newId, newToken } from '../crypto/tokens.ts';
import type { Repositories } from '../ports.ts';
import type { KeptEndpoint, WebhookMessage } from './webhooks.store.ts';

export const isChallenge = (message: WebhookMessage): message is WebhookChallenge =>
  message.type === 'endpoint.challenge';

export const newChallenge = (endpointId: string, now: Date): { messageId: string; challenge: WebhookChallenge } => ({
  messageId: newId('chl'),
  challenge: {
    type: 'endpoint.challenge',
    timestamp: now.toISOString(),
    data: { endpointId, challenge: newToken('challenge') },
  },
});

/** Has a new challenge sent to the endpoint; those before count no more. */
export function challengeEndpoint({ webhooks }: Repositories, { id }: KeptEndpoint, now: Date): Promise<void> {
  const { messageId, challenge } = newChallenge(id, now);
  return webhooks.challenge(messageId, id, challenge, now);
}

/** Whether a body is JSON with the same `challenge`. */
export function isEcho({ data }: WebhookChallenge, body: string): boolean {
  try {
    const answer: unknown = JSON.parse(body);
    return (
      answer !== null && typeof answer === 'object' && 'challenge' in answer && answer.challenge === data.challenge
    );
  } catch {
    return false;
  }
}

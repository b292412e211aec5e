/** @hcc/sdk/webhooks: is what arrived at a partner's endpoint really from the Center? */
export { verifyWebhook, type WebhookDelivery, type WebhookHeaders } from './verify-webhook.ts';
export { answerChallenge, isChallenge, type WebhookMessage } from './challenge.ts';
export { WebhookVerificationError, type WebhookRefusal } from './webhook-verification-error.ts';
export type { WebhookChallenge, WebhookEvent, WebhookEventType } from '../shapes.ts';

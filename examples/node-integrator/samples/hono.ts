/** Webhooks with Hono, on Node, Deno, Bun or a worker. */
import { answerChallenge, isChallenge, verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import { Hono } from 'hono';
import { take } from './take.ts';

export const app = new Hono();

app.post('/hcc/webhooks', async (context) => {
  const { headers } = context.req.raw;
  try {
    const message = await verifyWebhook({
      payload: await context.req.text(),
      headers,
      secret: process.env['HCC_WEBHOOK_SECRET'] ?? '',
    });
    if (isChallenge(message)) return context.json(answerChallenge(message));
    take(headers.get('webhook-id') ?? '', message);
    return context.body(null, 204);
  } catch (error) {
    return context.body(null, error instanceof WebhookVerificationError ? 400 : 500);
  }
});

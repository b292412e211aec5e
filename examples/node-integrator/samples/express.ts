/** Webhooks with Express: its raw parser keeps the body as it came; behind its JSON parser no signature fits. */
import { answerChallenge, isChallenge, verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import express, { type Request, type Response } from 'express';
import { take } from './take.ts';

export const app = express();

app.post(
  '/hcc/webhooks',
  express.raw({ type: '*/*' }),
  async (request: Request<object, unknown, Buffer>, response: Response) => {
    try {
      const message = await verifyWebhook({
        payload: request.body.toString(),
        headers: request.headers,
        secret: process.env['HCC_WEBHOOK_SECRET'] ?? '',
      });
      if (isChallenge(message)) return void response.json(answerChallenge(message));
      take(String(request.headers['webhook-id']), message);
      response.sendStatus(204);
    } catch (error) {
      response.sendStatus(error instanceof WebhookVerificationError ? 400 : 500);
    }
  },
);

/** Webhooks with `node:http` alone. */
import { answerChallenge, isChallenge, verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import { createServer } from 'node:http';
import { take } from './take.ts';

export const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    const message = await verifyWebhook({
      payload: Buffer.concat(chunks).toString(),
      headers: request.headers,
      secret: process.env['HCC_WEBHOOK_SECRET'] ?? '',
    });
    if (isChallenge(message))
      return void response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(answerChallenge(message)));
    take(String(request.headers['webhook-id']), message);
    response.writeHead(204).end();
  } catch (error) {
    response.writeHead(error instanceof WebhookVerificationError ? 400 : 500).end();
  }
});

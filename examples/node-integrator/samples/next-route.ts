/** Webhooks with Next: `app/hcc/webhooks/route.ts`. No import from Next is needed. */
import { answerChallenge, isChallenge, verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';
import { take } from './take.ts';

export async function POST(request: Request): Promise<Response> {
  try {
    const message = await verifyWebhook({
      payload: await request.text(),
      headers: request.headers,
      secret: process.env['HCC_WEBHOOK_SECRET'] ?? '',
    });
    if (isChallenge(message)) return Response.json(answerChallenge(message));
    take(request.headers.get('webhook-id') ?? '', message);
    return new Response(null, { status: 204 });
  } catch (error) {
    return new Response(null, { status: error instanceof WebhookVerificationError ? 400 : 500 });
  }
}

/** A delivery as Standard Webhooks signs it, by hand, and the same one with another body. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { verifyWebhook, WebhookVerificationError } from '@hcc/sdk/webhooks';

const key = Buffer.from('0123456789abcdef0123456789abcdef');
const secret = `whsec_${key.toString('base64')}`;
const event = {
  type: 'dossier.accepted',
  timestamp: new Date().toISOString(),
  data: {
    dossierCode: '000.00.19.H49-260820-0007',
    procedureCode: '1.001193',
    status: 'accepted',
    step: 1,
    sequence: 2,
  },
};
const payload = JSON.stringify(event);
const timestamp = String(Math.floor(Date.now() / 1000));
const signature = createHmac('sha256', key).update(`msg_1.${timestamp}.${payload}`).digest('base64');
const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };

assert.deepEqual(await verifyWebhook({ payload, headers, secret }), event);
await assert.rejects(verifyWebhook({ payload: `${payload} `, headers, secret }), WebhookVerificationError);

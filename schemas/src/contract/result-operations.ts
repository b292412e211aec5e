import * as z from 'zod';
import { ResultVerification } from '../results/verification.ts';
import { defineOperation } from './operation.ts';

export const verifyResult = defineOperation({
  id: 'verifyResult',
  method: 'GET',
  path: '/results/{token}/verification',
  capability: 'results',
  summary: 'Is a result with this QR code one of the Center, does it still hold, and which file is it',
  description: 'Names nobody. The holder compares the hash of the file at hand with the one shown.',
  credentials: ['none'],
  anyOrigin: true,
  params: z.strictObject({ token: z.string().min(20).max(64) }),
  result: { status: 200, body: ResultVerification },
  errors: ['result_not_found'],
});

export const verifyResultFile = defineOperation({
  id: 'verifyResultFile',
  method: 'GET',
  path: '/results/files/{sha256}/verification',
  capability: 'results',
  summary: 'Is this file a result of the Center, and does it still hold',
  description:
    'The file stays with its holder: its hash alone is sent. It says nothing to whoever does not have the file. Names nobody.',
  credentials: ['none'],
  anyOrigin: true,
  params: z.strictObject({
    sha256: z.string().min(20).max(64).meta({ description: 'SHA-256 of the whole file, in lower-case hex' }),
  }),
  result: { status: 200, body: ResultVerification },
  errors: ['result_not_found'],
});

export const getTrustAnchors = defineOperation({
  id: 'getTrustAnchors',
  method: 'GET',
  path: '/results/trust-anchors',
  capability: 'results',
  summary: 'The root certificates that signatures of results lead to',
  description:
    'PEM, one block after another, as `openssl cms -verify -CAfile` and `hcc verify --ca` take it. Keep a copy: a verifier that asks for it anew each time trusts whoever answers.',
  credentials: ['none'],
  anyOrigin: true,
  result: { status: 200, mediaType: 'application/pem-certificate-chain' },
  errors: [],
});

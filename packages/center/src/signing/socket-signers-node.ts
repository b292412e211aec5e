/** The Center's side: who signs, by asking the process that holds the keys. */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { toHex } from '@hcc/rules/bytes';
import type { Log } from '../ports.ts';
import type { Signer, Signers } from './signer.ts';
import { type SignerAnswer, signerAnswer, type SignerQuestion } from './signer-protocol.ts';

/** The signing process does not answer. */
export class SignerAway extends Error {
  override readonly name = 'SignerAway';
}

/** A signature takes a millisecond, a token's up to a second. Milliseconds. */
const answerWithinMs = 10_000;

/** A signer that died is back within this: Milliseconds. */
const backWithinMs = 3000;

/** @param path of the Unix socket where the signing process answers */
export function socketSigners(path: string, log: Log): Signers {
  const certificates = async (question: SignerQuestion): Promise<Uint8Array[] | null> => {
    const answer = await askPatiently(path, question);
    if (!('certificates' in answer)) throw refusedOf(answer);
    return answer.certificates && answer.certificates.map(fromBase64);
  };
  const signerOf = (id: string, certificateChain: readonly Uint8Array[]): Signer => ({
    certificateChain,
    async sign(contentDigest) {
      if (contentDigest.length !== 32) throw new RangeError('A SHA-256 has 32 bytes: hand in the digest.');
      const answer = await askPatiently(path, { ask: 'sign', id, sha256: toHex(contentDigest) });
      if ('cms' in answer) return fromBase64(answer.cms);
      throw refusedOf(answer);
    },
  });
  return {
    async find(id) {
      try {
        const chain = await certificates({ ask: 'chain', id });
        return chain ? signerOf(id, chain) : undefined;
      } catch (error) {
        if (!(error instanceof SignerAway)) throw error;
        log.error({ error: error.message }, 'signer away');
        return undefined;
      }
    },
    trustAnchors: async () => (await certificates({ ask: 'trustAnchors' })) ?? [],
  };
}

const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

const refusedOf = (answer: SignerAnswer): Error =>
  new Error(`The signer refused: ${'refused' in answer ? answer.refused : 'another answer than was asked for'}.`);

/** Asking again signs nothing twice: what was not answered was not handed out. */
async function askPatiently(path: string, question: SignerQuestion): Promise<SignerAnswer> {
  const until = Date.now() + backWithinMs;
  for (;;)
    try {
      return await askOnce(path, question);
    } catch (error) {
      if (!(error instanceof SignerAway) || Date.now() > until) throw error;
      await delay(100);
    }
}

function askOnce(path: string, question: SignerQuestion): Promise<SignerAnswer> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(path, () => socket.write(`${JSON.stringify(question)}\n`));
    socket.setEncoding('utf8');
    socket.setTimeout(answerWithinMs, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (chunk: string) => (said += chunk));
    socket.on('error', (error) => reject(new SignerAway(`${path}: ${error.message}`)));
    socket.on('end', () => {
      socket.end();
      const answer = said.endsWith('\n') ? signerAnswer.safeParse(JSON.parse(said)) : undefined;
      if (answer?.success) resolve(answer.data);
      else reject(new SignerAway(`${path}: it hung up in its answer`));
    });
  });
}

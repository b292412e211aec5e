/** The signing process's side: holds the keys, answers one question a connection. */
import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { parseHex } from '@hcc/rules/bytes';
import type { Signers } from './signer.ts';
import { longestQuestion, type SignerAnswer, signerQuestion } from './signer-protocol.ts';

export interface ServedSigner {
  close(): Promise<void>;
}

/** Milliseconds for a question to arrive whole. */
const patienceMs = 5000;

/**
 * @param path of a Unix socket, made for its owner alone
 * @throws Error when another process answers there
 */
export async function serveSigner(signers: Signers, path: string): Promise<ServedSigner> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => {}); // a caller who hangs up early
    socket.setTimeout(patienceMs, () => socket.destroy());
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => {
      said += chunk;
      const end = said.indexOf('\n');
      if (end === -1 && said.length <= longestQuestion) return;
      socket.removeAllListeners('data');
      void answerTo(end === -1 ? '' : said.slice(0, end), signers).then((answer) =>
        socket.end(`${JSON.stringify(answer)}\n`),
      );
    });
  });
  if (await isAnswered(path)) throw new Error(`Another signer answers on ${path}.`);
  await rm(path, { force: true });
  server.listen(path);
  await once(server, 'listening');
  await chmod(path, 0o600);
  return {
    close: () =>
      new Promise((done) => {
        server.close(() => done());
      }),
  };
}

/** Never throws: what went wrong is said without a word of a key. */
async function answerTo(line: string, signers: Signers): Promise<SignerAnswer> {
  try {
    const asked = signerQuestion.safeParse(JSON.parse(line));
    if (!asked.success) return { refused: 'not understood' };
    if (asked.data.ask === 'trustAnchors') return { certificates: toBase64(await signers.trustAnchors()) };
    const signer = await signers.find(asked.data.id);
    if (asked.data.ask === 'chain') return { certificates: signer ? toBase64(signer.certificateChain) : null };
    const sha256 = parseHex(asked.data.sha256);
    if (!signer || !sha256) return { refused: 'nobody signs for this id' };
    return { cms: Buffer.from(await signer.sign(sha256)).toString('base64') };
  } catch (error) {
    return { refused: error instanceof SyntaxError ? 'not understood' : 'failed' };
  }
}

const toBase64 = (list: readonly Uint8Array[]): string[] => list.map((der) => Buffer.from(der).toString('base64'));

/** Only a refused connection, or no file, proves that nobody listens. */
async function isAnswered(path: string): Promise<boolean> {
  const socket: Socket = connect(path);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

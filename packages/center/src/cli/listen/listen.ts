import { parseArgs } from 'node:util';
import { loadSandboxPartners } from '../../directory/sandbox-partners.ts';
import { readJson } from '../../process/center-files.ts';
import { shippedFile } from '../../process/settings.ts';
import { isEcho, newChallenge } from '../../webhooks/challenge.ts';
import { newSigningSecret } from '../../webhooks/sign-webhook.ts';
import { followEvents } from './follow-events.ts';
import { forward, type Forwarded } from './forward.ts';

const usage = 'hcc listen --forward http://127.0.0.1:PORT/PATH [--center URL] [--key sk_test_…] [--secret whsec_…]';

export interface ListenOptions {
  /** Ends it. */
  signal: AbortSignal;
  /** How the Center is reached. @default the platform's fetch */
  fetch?: (request: Request) => Promise<Response>;
  /** @default 1000 */
  pollMs?: number;
}

/**
 * Follows a sandbox's events, prints each, and forwards it signed to a receiver on this machine, which no Center could
 * reach. Nothing is tried again: it shows what the receiver does.
 * @returns the exit code, once `signal` has ended it.
 */
export async function listen(
  args: string[],
  { signal, fetch = (r) => globalThis.fetch(r), pollMs = 1000 }: ListenOptions,
): Promise<number> {
  const { target, center, key, secret } = await readArgs(args);
  print(`Events of ${center} go to ${target}. End with Ctrl-C.`);
  print(`They are signed with ${secret}`);
  print(await challengeReport(target, secret));
  let isThere = true;
  const onConnection = (answers: boolean): void => {
    if (answers !== isThere) print(answers ? `${center} answers again.` : `${center} does not answer; trying again.`);
    isThere = answers;
  };
  for await (const { id, ...event } of followEvents({ center, key, fetch, signal, pollMs, onConnection })) {
    const { dossierCode, sequence } = event.data;
    const outcome = outcomeOf(await forward(target, id, event, secret));
    print(`${localTime(event.timestamp)} ${event.type} ${dossierCode} #${sequence} -> ${outcome}`);
  }
  return 0;
}

/** `16:28:07` where the person sits who reads it. */
const localTime = (instant: string): string => new Date(instant).toLocaleTimeString('en-GB');

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const outcomeOf = (forwarded: Forwarded): string =>
  'failure' in forwarded ? forwarded.failure : `HTTP ${forwarded.status}`;

/** Tries beforehand what a real endpoint has to pass. */
async function challengeReport(target: string, secret: string): Promise<string> {
  const { messageId, challenge } = newChallenge('whe_listen', new Date());
  const answer = await forward(target, messageId, challenge, secret);
  if ('failure' in answer) return `Challenge: ${answer.failure} at ${target} yet.`;
  if (answer.status >= 200 && answer.status < 300 && isEcho(challenge, answer.body))
    return 'Challenge: echoed. A real endpoint at this receiver would be activated.';
  const mend = [400, 401, 403].includes(answer.status)
    ? 'Does it check with another secret? Give it the one above, or its own here with --secret.'
    : 'A real endpoint would stay unproven: answer 2xx with the {"challenge": …} of the message, as answerChallenge of @hcc/sdk/webhooks does.';
  return `Challenge: not echoed (HTTP ${answer.status}). ${mend}`;
}

/** @throws Error that says what is missing. */
async function readArgs(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      forward: { type: 'string' },
      center: { type: 'string', default: 'http://localhost:4000' },
      key: { type: 'string' },
      secret: { type: 'string' },
    },
  });
  const target = URL.parse(values.forward ?? '');
  if (!target || !['127.0.0.1', 'localhost', '[::1]'].includes(target.hostname))
    throw new Error(`--forward names a receiver on this machine. ${usage}`);
  const key = values.key ?? process.env['HCC_KEY'] ?? (await sandboxKey());
  if (!key.startsWith('sk_test_'))
    throw new Error('Only test events are forwarded: give a key that begins with sk_test_.');
  if (values.secret !== undefined && !/^whsec_[A-Za-z0-9+/]{32,}=*$/.test(values.secret))
    throw new Error('--secret is whsec_ and base64 of at least 24 bytes.');
  return {
    target: target.href,
    center: values.center.replace(/\/+$/, ''),
    key,
    secret: values.secret ?? (await newSigningSecret('hmac')).signing,
  };
}

/** The bank's, which the documentation prints. */
async function sandboxKey(): Promise<string> {
  const partners = loadSandboxPartners(await readJson(shippedFile('profiles/sandbox-partners.json')));
  return partners.find(({ id }) => id === 'partner-bank')?.keys.secret ?? '';
}

/** What an answer means: taken, to be tried again and when, given up, or switched off (reliability W02, W08). */
import type { Outcome } from './webhooks.store.ts';

export type WebhookReply =
  | {
      status: number;
      /** The header as it came. */
      retryAfter: string | null;
      /** Its first few kB; read for a challenge alone, and kept nowhere. */
      body: string;
    }
  | { failure: string };

/** Waits before try 2 … 10 (Standard Webhooks 1.0): the last is 75 to 91 hours after the first. */
export const scheduleSeconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;

/**
 * Each wait is up to a fifth longer, so that receivers that failed together do not come back together; never shorter, so
 * that the last try comes more than three days after the first, whatever the dice say.
 */
const jitter = 0.2;
const dayMs = 24 * 3600 * 1000;

export interface Judgement {
  outcome: Outcome;
  /** Null when it was taken. */
  error: string | null;
  /** 410 Gone: the receiver asks to be left alone. */
  isGone: boolean;
}

/**
 * @param attempt this try's number, from 1.
 * @param isEchoed asked of a 2xx to a challenge: whether the body holds it.
 * @param dice 0 … 1.
 */
export function judge(
  reply: WebhookReply,
  {
    attempt,
    now,
    isEchoed = () => true,
    dice = Math.random(),
  }: { attempt: number; now: Date; isEchoed?: (body: string) => boolean; dice?: number },
): Judgement {
  const error = errorIn(reply, isEchoed);
  if (error === null) return { outcome: { kind: 'delivered' }, error, isGone: false };
  const isGone = 'status' in reply && reply.status === 410;
  const seconds = scheduleSeconds[attempt - 1];
  if (isGone || seconds === undefined) return { outcome: { kind: 'parked' }, error, isGone };
  const wait = Math.max(seconds * 1000 * (1 + jitter * dice), askedWaitMs(reply, now));
  return { outcome: { kind: 'again', nextAt: new Date(now.getTime() + wait) }, error, isGone };
}

function errorIn(reply: WebhookReply, isEchoed: (body: string) => boolean): string | null {
  if ('failure' in reply) return reply.failure;
  if (reply.status < 200 || reply.status > 299) return `HTTP ${reply.status}`;
  return isEchoed(reply.body) ? null : `HTTP ${reply.status}, but the challenge was not echoed`;
}

/** `Retry-After` in seconds or as a date (RFC 9110 10.2.3), where it has a meaning; a day at most. */
function askedWaitMs(reply: WebhookReply, now: Date): number {
  if (!('status' in reply) || (reply.status !== 429 && reply.status !== 503)) return 0;
  const value = reply.retryAfter?.trim() ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime();
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), dayMs);
}

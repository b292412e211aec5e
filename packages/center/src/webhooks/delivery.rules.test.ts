import { describe, expect, it } from 'vitest';
import { judge, scheduleSeconds, type WebhookReply } from './delivery.rules.ts';

const now = new Date('2026-11-23T08:00:00Z');
const answer = (status: number, retryAfter: string | null = null, body = ''): WebhookReply => ({
  status,
  retryAfter,
  body,
});
const first = (reply: WebhookReply) => judge(reply, { attempt: 1, now, dice: 0 });

describe('what an answer means (W08)', () => {
  it.each([200, 201, 202, 204, 299])('%i is taken', (status) => {
    expect(first(answer(status))).toEqual({ outcome: { kind: 'delivered' }, error: null, isGone: false });
  });

  it.each([
    [answer(199), 'HTTP 199'],
    [answer(301), 'HTTP 301'],
    [answer(302), 'HTTP 302'],
    [answer(308), 'HTTP 308'],
    [answer(400), 'HTTP 400'],
    [answer(401), 'HTTP 401'],
    [answer(404), 'HTTP 404'],
    [answer(429), 'HTTP 429'],
    [answer(500), 'HTTP 500'],
    [answer(503), 'HTTP 503'],
    [{ failure: 'timed out' }, 'timed out'],
    [{ failure: 'TLS failed' }, 'TLS failed'],
    [{ failure: 'could not connect' }, 'could not connect'],
  ])('%o fails, and is tried again', (reply, error) => {
    expect(first(reply)).toMatchObject({ outcome: { kind: 'again' }, error, isGone: false });
  });

  it('410 asks to be left alone', () => {
    expect(first(answer(410))).toEqual({ outcome: { kind: 'parked' }, error: 'HTTP 410', isGone: true });
  });

  it('2xx without the echo proves nothing', () => {
    const isEchoed = (body: string) => body === 'echo';
    expect(judge(answer(200, null, 'echo'), { attempt: 1, now, isEchoed }).error).toBeNull();
    expect(judge(answer(200), { attempt: 1, now, isEchoed }).error).toContain('not echoed');
  });
});

describe('when it is tried again (W02)', () => {
  const waitSeconds = (attempt: number, dice: number, reply = answer(500)): number | null => {
    const { outcome } = judge(reply, { attempt, now, dice });
    return outcome.kind === 'again' ? (outcome.nextAt.getTime() - now.getTime()) / 1000 : null;
  };

  it('ten times, each wait within a fifth of the schedule, then never', () => {
    expect(scheduleSeconds).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    for (const [at, seconds] of scheduleSeconds.entries())
      for (const dice of [0, 0.3, 0.999]) {
        const wait = waitSeconds(at + 1, dice) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(seconds);
        expect(wait).toBeLessThanOrEqual(seconds * 1.2);
      }
    expect(waitSeconds(10, 0.5)).toBeNull();
    expect(judge(answer(500), { attempt: 10, now }).outcome).toEqual({ kind: 'parked' });
  });

  it('the last one 75 hours after the first at the earliest, whatever the dice say', () => {
    const total = (dice: number) => scheduleSeconds.reduce((sum, _, at) => sum + (waitSeconds(at + 1, dice) ?? 0), 0);
    expect(total(0) / 3600).toBeGreaterThan(75);
    expect(total(0.95) / 3600).toBeLessThan(90.1);
  });

  it.each([
    ['seconds', 503, '120', 120],
    ['a date', 429, 'Mon, 23 Nov 2026 08:10:00 GMT', 600],
    ['more than a day', 503, '999999', 86_400],
    ['a date in a year', 429, 'Mon, 23 Nov 2027 08:00:00 GMT', 86_400],
    ['less than the schedule', 503, '1', 5],
    ['the past', 429, 'Mon, 23 Nov 2020 08:00:00 GMT', 5],
    ['nonsense', 503, 'soon', 5],
    ['a negative number', 503, '-5', 5],
    ['a status that has no meaning for it', 500, '120', 5],
  ])('Retry-After with %s', (_, status, header, expected) => {
    expect(waitSeconds(1, 0, answer(status, header))).toBe(expected);
  });
});

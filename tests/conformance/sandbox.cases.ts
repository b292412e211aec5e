/** Test mode: a clock that moves, and dossiers that are taken on. What each person's story is: personas.test.ts. */
import { createSandbox } from '@hcc/sdk/sandbox';
import { createTransport } from '@hcc/sdk/transport';
import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { file, partnerClient, take } from './steps.ts';

const sandboxOf = (backend: Backend, who: keyof typeof keys = 'bank') =>
  createSandbox(
    createTransport({
      key: keys[who].secret,
      baseUrl: backend.baseUrl,
      fetch: (request) => backend.fetch(request),
      retry: { limit: 0 },
    }),
  );

export function sandboxCases(backend: () => Backend): void {
  describe('the clock', () => {
    const minute = 60_000;
    const shown = async (b: Backend): Promise<number> => Date.parse((await sandboxOf(b).clock()).now);

    it('moves by a span and to an instant, and everything goes by it', async () => {
      const b = backend();
      const before = await shown(b);
      const moved = await sandboxOf(b).moveClock({ minutes: 2 });
      expect(moved.isMoved).toBe(true);
      expect(Date.parse(moved.now) - before).toBeGreaterThanOrEqual(2 * minute);
      const to = new Date(Date.parse(moved.now) + minute).toISOString();
      expect(Date.parse((await sandboxOf(b).moveClock({ to })).now)).toBe(Date.parse(to));
      const { receipt } = await file(b);
      expect(Date.parse(receipt.submittedAt)).toBeGreaterThanOrEqual(Date.parse(to));
      expect(await shown(b)).toBeGreaterThanOrEqual(Date.parse(to));
      expect(Math.abs(b.clock.now().getTime() - (await shown(b)))).toBeLessThan(minute);
    });

    it('does not go back, and says where it stands', async () => {
      const b = backend();
      const before = await shown(b);
      const told = await ask(b, 'POST', '/sandbox/clock', {
        bearer: keys.bank.secret,
        key: crypto.randomUUID(),
        json: { to: '2020-01-01T00:00:00+07:00' },
      });
      expect(told).toMatchObject({ status: 422, code: 'clock_not_forward' });
      expect(String(told.json['detail'])).toContain(new Date(before).toISOString().slice(0, 10));
    });

    it.each([{}, { to: '2099-01-01T00:00:00Z', days: 1 }, { days: -1 }, { days: 1.5 }, { to: 'tomorrow' }])(
      'takes no %j',
      async (json) => {
        const b = backend();
        const before = await shown(b);
        const asking = { bearer: keys.bank.secret, key: crypto.randomUUID(), json };
        expect(await ask(b, 'POST', '/sandbox/clock', asking)).toMatchObject({ status: 422, code: 'invalid_body' });
        expect((await shown(b)) - before).toBeLessThan(minute);
      },
    );

    it('moves once, however often the same move is sent', async () => {
      const b = backend();
      const before = await shown(b);
      const idempotencyKey = crypto.randomUUID();
      for (let sent = 0; sent < 3; sent += 1) await sandboxOf(b).moveClock({ minutes: 10 }, { idempotencyKey });
      expect((await shown(b)) - before).toBeLessThan(19 * minute);
    });
  });

  describe('a dossier is taken on', () => {
    it('to a milestone, by its code or its id, and the rest of the way when asked again', async () => {
      const b = backend();
      const { id, receipt } = await file(b);
      const { dossier, waitsUntil } = await sandboxOf(b).advance(receipt.code, { until: 'appraised' });
      expect(dossier).toMatchObject({ code: receipt.code, status: 'inProgress' });
      expect(waitsUntil).toBeNull();
      expect((await sandboxOf(b).advance(id, { until: 'appraised' })).dossier.sequence).toBe(dossier.sequence);
      expect((await sandboxOf(b).advance(id)).dossier.status).toBe('returned');
      expect((await partnerClient(b).dossiers.list({ code: receipt.code })).items[0]?.status).toBe('returned');
    });

    it('moves no clock: it says until when it waits', async () => {
      const b = backend();
      const { receipt } = await file(b);
      const { dossier, waitsUntil } = await sandboxOf(b).advance(receipt.code, { until: 'overdue' });
      expect(dossier.status).toBe('accepted');
      expect(Date.parse(waitsUntil ?? '')).toBeGreaterThan(Date.parse(dossier.dueAt ?? ''));
    });

    it("is nobody else's to take on", async () => {
      const b = backend();
      const { receipt } = await file(b);
      await expect(sandboxOf(b, 'utility').advance(receipt.code)).rejects.toMatchObject({ code: 'dossier_not_found' });
    });

    it('not where it has ended, and not past what stands in the way', async () => {
      const b = backend();
      const ended = await file(b);
      await sandboxOf(b).advance(ended.receipt.code, { until: 'withdrawn' });
      await expect(sandboxOf(b).advance(ended.receipt.code, { until: 'returned' })).rejects.toMatchObject({
        code: 'step_out_of_order',
      });

      const waiting = await file(b);
      await take(b, waiting.id, 'accept');
      const { etag } = await waiting.citizen.client.dossiers.get(waiting.id).withResponse();
      await waiting.citizen.client.dossiers.withdraw(waiting.id, {}, { ifMatch: etag ?? '' });
      await expect(sandboxOf(b).advance(waiting.receipt.code, { until: 'approved' })).rejects.toMatchObject({
        code: 'step_not_ready',
      });
    });
  });
}

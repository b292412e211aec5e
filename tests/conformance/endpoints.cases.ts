/** Endpoints (reliability W05, W06): proven before they get events, and never without a valid signature in a rotation. */
import { expect, it } from 'vitest';
import { answerChallenge, isChallenge, verifyWebhook } from '@hcc/sdk/webhooks';
import type { Backend } from './backends.ts';
import { deliverAll, openEndpoint, typesOf, verifyOfficially } from './endpoints.ts';
import { openReceiver, type Receiver } from './receiver.ts';
import { file, partnerClient } from './steps.ts';

export function endpointCases(backend: () => Backend): void {
  it('an unproven endpoint gets challenges alone; once one is echoed, what it missed', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const receiver = await openReceiver();
    const { id, state, secret } = await webhookEndpoints.create({ url: receiver.url });
    expect(state).toBe('unproven');
    for (const echo of ['', 'null', '{}', '{"challenge":"another"}', '{"challenge":null}', '<html>']) {
      receiver.echo = echo;
      await file(b);
      await webhookEndpoints.challenge(id);
      await deliverAll(b);
      expect(await webhookEndpoints.get(id), echo).toMatchObject({
        state: 'unproven',
        lastFailure: 'HTTP 200, but the challenge was not echoed',
      });
    }
    expect(receiver.arrived).toEqual([]);
    const held = await webhookEndpoints.deliveries(id, { state: 'held', limit: 100 });
    expect(held.items).toHaveLength(6);

    receiver.echo = null;
    b.clock.advance({ minutes: 1 });
    await deliverAll(b);
    expect(await webhookEndpoints.get(id)).toMatchObject({ state: 'active', lastFailure: null });
    expect(typesOf(receiver)).toEqual(Array(6).fill('dossier.submitted'));
    expect(verifyOfficially(secret, receiver.challenges.at(-1), b.clock.now())).toMatchObject({
      type: 'endpoint.challenge',
      data: { endpointId: id },
    });
    await webhookEndpoints.delete(id);
    await receiver.close();
  });

  it('what the SDK makes of a challenge is its echo', async () => {
    const b = backend();
    const { receiver, endpoint, close } = await openEndpoint(b);
    const [{ body: payload, headers } = { body: '', headers: {} }] = receiver.challenges;
    const message = await verifyWebhook({ payload, headers, secret: endpoint.secret, now: b.clock.now() });
    if (!isChallenge(message)) throw new Error(`A challenge came as ${message.type}.`);
    expect(answerChallenge(message)).toEqual({ challenge: JSON.parse(payload).data.challenge });
    await close();
  });

  it('an echo of an older challenge proves nothing, and an active endpoint is not asked again', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const receiver = await openReceiver();
    receiver.echo = '{}';
    const { id } = await webhookEndpoints.create({ url: receiver.url });
    await deliverAll(b);
    const [{ body } = { body: '' }] = receiver.challenges;
    receiver.echo = JSON.stringify({ challenge: JSON.parse(body).data.challenge });
    await webhookEndpoints.challenge(id);
    await deliverAll(b);
    expect((await webhookEndpoints.get(id)).state).toBe('unproven');
    receiver.echo = null;
    b.clock.advance({ minutes: 1 });
    await deliverAll(b);
    const asked = receiver.challenges.length;
    expect((await webhookEndpoints.challenge(id)).state).toBe('active');
    await deliverAll(b);
    expect(receiver.challenges).toHaveLength(asked);
    await webhookEndpoints.delete(id);
    await receiver.close();
  });

  it('another address is proven again, and gets what happened meanwhile', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const { receiver: old, endpoint, close } = await openEndpoint(b);
    const moved = await openReceiver();
    moved.echo = '{}';
    expect(await webhookEndpoints.update(endpoint.id, { url: moved.url })).toMatchObject({
      state: 'unproven',
      url: moved.url,
    });
    await file(b);
    await deliverAll(b);
    expect([old.arrived, moved.arrived]).toEqual([[], []]);
    moved.echo = null;
    b.clock.advance({ minutes: 1 });
    await deliverAll(b);
    expect([typesOf(old), typesOf(moved)]).toEqual([[], ['dossier.submitted']]);
    await moved.close();
    await close();
  });

  it('a partner has twenty, and room again once it deletes one', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b, 'strict');
    const add = (n: number) => webhookEndpoints.create({ url: `http://127.0.0.1:9/${n}` });
    const made = await Promise.all(Array.from({ length: 20 }, (_, n) => add(n)));
    await expect(add(20)).rejects.toMatchObject({ name: 'ConflictError', code: 'webhook_endpoints_full' });
    await webhookEndpoints.delete(made[0]?.id ?? '');
    made[0] = await add(21);
    for (const { id } of made) await webhookEndpoints.delete(id);
  });

  it('other event types need no proof', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const { receiver, endpoint, close } = await openEndpoint(b);
    const changed = await webhookEndpoints.update(endpoint.id, { eventTypes: ['dossier.returned'] });
    expect(changed).toMatchObject({ state: 'active', eventTypes: ['dossier.returned'] });
    await file(b);
    await deliverAll(b);
    expect(receiver.arrived).toEqual([]);
    expect((await webhookEndpoints.update(endpoint.id, { eventTypes: null })).eventTypes).toBeNull();
    await file(b);
    await deliverAll(b);
    expect(typesOf(receiver)).toEqual(['dossier.submitted']);
    await close();
  });

  const last = async (b: Backend, receiver: Receiver) => {
    await file(b);
    await deliverAll(b);
    const { body: payload, headers } = receiver.arrived.at(-1) ?? { body: '', headers: {} };
    return {
      signatures: headers['webhook-signature']?.split(' ').map((signature) => signature.split(',')[0]),
      isGoodBy: (secret: string) =>
        verifyWebhook({ payload, headers, secret, now: b.clock.now() }).then(
          () => true,
          () => false,
        ),
    };
  };

  it.each([
    ['hmac', 'v1', 'whsec_'],
    ['ed25519', 'v1a', 'whpk_'],
  ] as const)(
    '%s: the old secret and the new are both good for 24 h, then the new alone',
    async (signature, v, prefix) => {
      const b = backend();
      const { webhookEndpoints } = partnerClient(b);
      const { receiver, endpoint, close } = await openEndpoint(b, { signature });
      expect(endpoint).toMatchObject({ signature, secret: expect.stringContaining(prefix) as string });
      const before = await last(b, receiver);
      expect(before.signatures).toEqual([v]);
      expect(await before.isGoodBy(endpoint.secret)).toBe(true);

      const { secret, previousSecretUntil, state } = await webhookEndpoints.rotateSecret(endpoint.id);
      expect(state).toBe('active');
      expect(secret).toMatch(prefix);
      expect(secret).not.toBe(endpoint.secret);
      expect(Date.parse(previousSecretUntil ?? '') - b.clock.now().getTime()).toBeGreaterThan(23.9 * 3_600_000);
      const within = await last(b, receiver);
      expect(within.signatures).toEqual([v, v]);
      expect([await within.isGoodBy(secret), await within.isGoodBy(endpoint.secret)]).toEqual([true, true]);

      b.clock.advance({ hours: 23 });
      expect((await last(b, receiver)).signatures).toEqual([v, v]);
      b.clock.advance({ hours: 2 });
      const after = await last(b, receiver);
      expect(after.signatures).toEqual([v]);
      expect([await after.isGoodBy(secret), await after.isGoodBy(endpoint.secret)]).toEqual([true, false]);
      expect((await webhookEndpoints.get(endpoint.id)).previousSecretUntil).toBeNull();
      await close();
    },
  );

  it('a secret that leaked ends at once', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const { receiver, endpoint, close } = await openEndpoint(b);
    const { secret, previousSecretUntil } = await webhookEndpoints.rotateSecret(endpoint.id, { overlapHours: 0 });
    expect(previousSecretUntil).toBeNull();
    const { signatures, isGoodBy } = await last(b, receiver);
    expect(signatures).toEqual(['v1']);
    expect([await isGoodBy(secret), await isGoodBy(endpoint.secret)]).toEqual([true, false]);
    await close();
  });

  it('the official verifier takes both sides of a rotation', async () => {
    const b = backend();
    const { webhookEndpoints } = partnerClient(b);
    const { receiver, endpoint, close } = await openEndpoint(b);
    const { secret } = await webhookEndpoints.rotateSecret(endpoint.id);
    await last(b, receiver);
    for (const one of [secret, endpoint.secret])
      expect(verifyOfficially(one, receiver.arrived.at(-1), b.clock.now())).toMatchObject({
        type: 'dossier.submitted',
      });
    await close();
  });
}

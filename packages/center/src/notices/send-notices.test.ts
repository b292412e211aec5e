/** W02: a partner is written to when an endpoint of its own no longer gets its events. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { databaseKinds } from '../../test/test-databases.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';
import type { Mail } from './mail.ts';
import { sendNotices } from './send-notices.ts';

const hourMs = 3_600_000;
const partnerId = 'partner-bank';

describe.each(databaseKinds)('notices on %s', (database) => {
  let center: TestCenter;
  let letters: Mail[];
  /** What the receiver answers. */
  let status: number;
  beforeEach(async () => {
    center = await openTestCenter({ database });
    letters = [];
    status = 500;
    await center.ports.stores.webhooks.insert({
      id: 'whe_1',
      partnerId,
      url: 'https://bank.example/hooks?token=of-the-bank',
      eventTypes: null,
      signature: 'hmac',
      sealedSecret: await center.ports.vault.seal(`whsec_${btoa('x'.repeat(32))}`),
      previousSealedSecret: null,
      previousSecretUntil: null,
      state: 'active',
      createdAt: center.ports.clock.now().toISOString(),
      lastDeliveryAt: null,
      lastFailure: null,
      parked: 0,
    });
  });
  afterEach(() => center.close());

  const happen = (sequence: number) =>
    center.ports.stores.outbox.add({
      topic: 'dossier-event',
      payload: {
        id: `evt_${sequence}`,
        partnerId,
        event: {
          type: 'dossier.submitted',
          timestamp: center.ports.clock.now().toISOString(),
          data: { dossierCode: 'x', procedureCode: '1.001193', status: 'submitted', step: null, sequence },
        },
      },
    });
  const take = async (mail: Mail): Promise<void> => void letters.push(mail);
  /** Hours of the worker's life, mail included; it looks every two. */
  async function live(hours: number): Promise<void> {
    for (let hour = 0; hour < hours; hour += 2) {
      await deliverWebhooks(center.ports, async () => ({ status, retryAfter: null, body: '' }));
      await sendNotices(center.ports, take);
      center.advance(2 * hourMs);
    }
  }

  it('one letter when deliveries are given up, however many, and another when it goes on for a day', async () => {
    await happen(1);
    await happen(2);
    await live(80);
    expect(letters, 'while it is still tried').toEqual([]);
    await live(24);
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter).toMatchObject({ to: 'it@bank.example', subject: 'Sự kiện không gửi được đến bank.example' });
    expect(letter?.text).toContain('HTTP 500');
    expect(letter?.text).toContain('whe_1');
    expect(letter?.text).not.toContain('of-the-bank');
    await happen(3);
    await live(104);
    expect(letters).toHaveLength(2);
    expect(letters[1]?.id).not.toBe(letter?.id);
  });

  it('a letter when the receiver asks to be left alone', async () => {
    status = 410;
    await happen(1);
    await live(1);
    expect(letters.map(({ to }) => to)).toEqual(['it@bank.example']);
    expect(letters.map(({ subject }) => subject)).toEqual(['Đã ngừng gửi sự kiện đến bank.example']);
  });

  it('none while the receiver takes what is sent, and none to a partner without a mailbox', async () => {
    status = 204;
    await happen(1);
    await live(2);
    status = 410;
    const bank = await center.ports.stores.partners.find(partnerId);
    if (bank) await center.ports.stores.partners.save({ ...bank, contact: null }, []);
    await happen(2);
    await live(2);
    expect(letters).toEqual([]);
    expect(await center.ports.stores.outbox.next('notice', 9), 'it waits for nobody').toEqual([]);
  });

  it('a letter that was not taken is the same letter half an hour later', async () => {
    status = 410;
    await happen(1);
    const refused: string[] = [];
    await deliverWebhooks(center.ports, async () => ({ status, retryAfter: null, body: '' }));
    const refuse = async ({ id }: Mail): Promise<void> => {
      refused.push(id);
      throw new Error('no mail server');
    };
    expect(await sendNotices(center.ports, refuse)).toBe(1);
    expect(await sendNotices(center.ports, refuse), 'not at once').toBe(0);
    center.advance(31 * 60_000);
    await sendNotices(center.ports, take);
    expect(letters.map(({ id }) => id)).toEqual(refused);
    center.advance(31 * 60_000);
    expect(await sendNotices(center.ports, take), 'and then no more').toBe(0);
  });

  it('two workers write it once', async () => {
    status = 410;
    await happen(1);
    await deliverWebhooks(center.ports, async () => ({ status, retryAfter: null, body: '' }));
    await Promise.all([sendNotices(center.ports, take), sendNotices(center.ports, take)]);
    expect(letters).toHaveLength(1);
  });
});

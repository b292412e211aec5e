import type { WebhookEvent } from '@hcc/sdk/webhooks';
import { describe, expect, it } from 'vitest';
import { createDossierBook } from './dossier-book.ts';

const code = '000.00.19.H49-261122-0007';
const life = [
  ['dossier.submitted', 'submitted'],
  ['dossier.accepted', 'accepted'],
  ['dossier.appraised', 'inProgress'],
  ['dossier.signed', 'completed'],
  ['dossier.returned', 'returned'],
] as const;

const events: readonly { messageId: string; event: WebhookEvent }[] = life.map(([type, status], at) => ({
  messageId: `msg_${at + 1}`,
  event: {
    type,
    timestamp: `2026-11-22T0${at + 1}:00:00+07:00`,
    data: { dossierCode: code, procedureCode: '1.001193', status, step: null, sequence: at + 1 },
  },
}));

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, at) =>
        permutations(items.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
      );

describe('five events of one dossier', () => {
  const orders = permutations(events);

  it('end at the last status in each of the 120 orders', () => {
    expect(orders).toHaveLength(120);
    for (const order of orders) {
      const book = createDossierBook();
      for (const { messageId, event } of order) book.record(messageId, event);
      expect(book.dossiers()).toEqual([
        { code, procedureCode: '1.001193', status: 'returned', sequence: 5, dueAt: null },
      ]);
    }
  });

  it('are news once and repeated every further time, wherever in each order the copies stand', () => {
    for (const order of orders) {
      // Each event comes again at once, and all of them again in the opposite order.
      const book = createDossierBook();
      const standings = new Map<string, string[]>();
      for (const { messageId, event } of [...order.flatMap((one) => [one, one]), ...order.toReversed()])
        standings.set(messageId, [...(standings.get(messageId) ?? []), book.record(messageId, event)]);
      expect(book.dossiers()[0]?.status).toBe('returned');
      for (const [first, ...copies] of standings.values()) {
        expect(first).not.toBe('repeated');
        expect(copies).toEqual(['repeated', 'repeated']);
      }
      expect(standings.get('msg_5')?.[0]).toBe('news');
    }
  });

  it('are late exactly when a higher sequence came before', () => {
    for (const order of orders) {
      const book = createDossierBook();
      let highest = 0;
      for (const { messageId, event } of order) {
        const { sequence } = event.data;
        expect(book.record(messageId, event)).toBe(sequence > highest ? 'news' : 'late');
        highest = Math.max(highest, sequence);
      }
    }
  });
});

describe('what was read from the Center', () => {
  const read = {
    code,
    procedureCode: '1.001193',
    status: 'inProgress',
    sequence: 3,
    dueAt: '2026-11-25T10:00:00Z',
  } as const;
  const third = events[2];
  const fourth = events[3];
  if (!third || !fourth) throw new Error('the life above has five events');

  it('is not turned back by an event that it had run ahead of', () => {
    const book = createDossierBook();
    book.learn({ ...read, status: 'completed', sequence: 4 });
    expect(book.record(third.messageId, third.event)).toBe('news');
    expect(book.dossiers()).toEqual([{ ...read, status: 'completed', sequence: 4 }]);
  });

  it('changes nothing when a webhook has overtaken it, and the due date stays known', () => {
    const book = createDossierBook();
    book.learn(read);
    book.record(fourth.messageId, fourth.event);
    book.learn({ ...read, dueAt: null });
    expect(book.dossiers()).toEqual([{ ...read, status: 'completed', sequence: 4 }]);
  });

  it('leaves the order of the list alone when it repeats what is known', () => {
    const book = createDossierBook();
    book.learn(read);
    book.learn({ ...read, code: 'second' });
    book.learn(read);
    expect(book.dossiers().map((dossier) => dossier.code)).toEqual(['second', code]);
  });
});

it('forgets the oldest message ids and events, never a sequence', () => {
  const book = createDossierBook({ events: 2, messageIds: 2 });
  for (const { messageId, event } of events) book.record(messageId, event);
  expect(book.events().map(({ sequence }) => sequence)).toEqual([5, 4]);
  const first = events[0];
  if (!first) throw new Error('the life above has five events');
  expect(book.record(first.messageId, first.event)).toBe('late');
  expect(book.dossiers()[0]?.sequence).toBe(5);
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Channel, Procedure } from '@hcc/schemas';
import { readCenter } from '../process/center-files.ts';
import { shippedFile } from '../process/settings.ts';
import type { Center } from '../ports.ts';
import { dateIfHandedIn } from './date-if-handed-in.ts';
import { importCatalogue } from './import/import-catalogue.ts';
import { smallRecord } from './import/source-records.examples.ts';

let center: Center;
let procedure: Procedure;
beforeAll(async () => {
  ({ center } = await readCenter(shippedFile('profiles/quangninh.json'), null));
  const { procedures } = await importCatalogue({ records: [smallRecord], asOfOn: '2026-01-01' });
  const [imported] = procedures;
  if (!imported) throw new Error('The record was not imported.');
  ({ procedure } = imported);
});

const local = (text: string): string => `${text.replace(' ', 'T')}:00+07:00`;

/** Three working days of a commune, at counters open from 07:30 to 12:00 and from 13:30 to 17:00 on weekdays. */
describe('handed in now', () => {
  it.each<[channel: Channel, now: string, startedAt: string, dueOn: string, fact: string]>([
    ['counter', '2026-05-18 10:00', '2026-05-18 10:00', '2026-05-21', 'while it is open'],
    ['counter', '2026-05-18 12:30', '2026-05-18 13:30', '2026-05-21', 'in the noon break'],
    ['counter', '2026-05-18 20:00', '2026-05-19 07:30', '2026-05-22', 'in the evening'],
    ['counter', '2026-05-23 09:00', '2026-05-25 07:30', '2026-05-28', 'on a Saturday nobody takes it in'],
    ['counter', '2026-08-22 09:00', '2026-08-22 09:00', '2026-08-26', 'on a worked Saturday'],
    ['post', '2026-05-23 09:00', '2026-05-25 07:30', '2026-05-28', 'the postman finds it closed as well'],
    ['online', '2026-05-23 09:00', '2026-05-25 07:30', '2026-05-28', 'the portal takes it in and waits'],
  ])('%s at %s: from %s to %s, %s', (channel, now, startedAt, dueOn) => {
    const promise = dateIfHandedIn(center, procedure, { channel }, new Date(local(now)));
    expect(promise.startedAt).toBe(local(startedAt));
    expect(promise.due.dueOn).toBe(dueOn);
  });

  it('says first that the counter is closed', () => {
    const { due } = dateIfHandedIn(center, procedure, { channel: 'counter' }, new Date(local('2026-05-22 18:00')));
    expect(due.trace[0]).toEqual({
      code: 'counterClosed',
      from: '2026-05-22T11:00:00.000Z',
      to: '2026-05-25T07:30:00+07:00',
    });
  });

  it('is provisional over days that the calendar does not know yet', () => {
    const { due } = dateIfHandedIn(center, procedure, { channel: 'counter' }, new Date(local('2027-12-31 18:00')));
    expect(due).toMatchObject({ dueOn: '2028-01-06', provisional: true });
  });
});

describe('received at a moment that is told', () => {
  it('counts from it, at a counter that opens on Saturdays too', () => {
    const receivedAt = local('2026-05-23 09:00');
    const { startedAt, due } = dateIfHandedIn(center, procedure, { channel: 'counter', receivedAt }, new Date(0));
    expect(startedAt).toBe(receivedAt);
    expect(due.dueOn).toBe('2026-05-27');
  });
});

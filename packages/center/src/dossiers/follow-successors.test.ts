import { attachmentFor, sampleFiling } from '../app.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { readCenter } from '../process/center-files.ts';
import { shippedFile } from '../process/settings.ts';
import { followSuccessors } from './follow-successors.ts';

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
});
afterAll(() => center.close());

/** A dossier of the pilot's units, decided by the old ward of Hà Tu. */
async function fileInOldUnits(): Promise<string> {
  const session = await openSession(center);
  const { json: form } = await send(center, 'GET', '/procedures/1.004884/form', { bearer: session });
  const filling = sampleFiling(form as never, {
    given: { 'matter.addressUnit': '06673', 'handIn.unit': 'qn-dept-06673', 'return.method': 'electronic' },
    seed: 1,
    today: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    servicePoints: ['qn-dept-06673'],
    addressUnits: ['06673'],
  });
  const { json: draft } = await send(center, 'POST', '/dossiers', {
    bearer: session,
    json: { procedureCode: '1.004884' },
  });
  const id = String(draft['id']);
  await send(center, 'PATCH', `/dossiers/${id}`, { bearer: session, json: { answers: filling.answers } });
  for (const slot of filling.slots)
    await send(center, 'POST', `/dossiers/${id}/attachments`, { bearer: session, body: attachmentFor(slot) });
  expect((await send(center, 'POST', `/dossiers/${id}/submission`, { bearer: session })).status).toBe(201);
  return id;
}

it('hands open dossiers on to the units that took over, once, and the history says so', async () => {
  const id = await fileInOldUnits();
  const before = (await center.ports.stores.dossiers.find(id))?.state;
  // Nothing has changed as long as the units stand.
  expect(await followSuccessors(center.ports)).toBe(0);

  const reorganised = (await readCenter(shippedFile('profiles/quangninh-2025.json'), null)).center;
  const ports = { ...center.ports, center: reorganised };
  expect(await followSuccessors(ports)).toBe(1);
  const after = (await center.ports.stores.dossiers.find(id))?.state;
  if (!before || !after) throw new Error('It was filed.');
  for (const which of ['receivingUnit', 'competentUnit'] as const) {
    expect(after[which].id, which).not.toBe(before[which].id);
    const unit = reorganised.units.find((one) => one.id === after[which].id);
    expect(unit?.validToOn, which).toBeNull();
  }
  expect(after.workflow).toBe(before.workflow);
  const events = await center.ports.stores.dossiers.events(id);
  expect(events.at(-1)).toMatchObject({ type: 'unitsSucceeded', actor: { kind: 'center' } });
  // A second round finds nothing to do.
  expect(await followSuccessors(ports)).toBe(0);
});

import { describe, expect, it } from 'vitest';
import type { DossierProgress } from '@hcc/schemas';
import {
  advance,
  createMockCenter,
  type FiledDossier,
  fileAtCounter,
  type MockCenter,
  personas,
  play,
  playTo,
} from './index.ts';

/** Promises three working days; a birth nothing that could be late. */
const withPeriod = '1.004194';

/** By the link on the receipt: sessions end while the clock moves. */
async function trackedBy(center: MockCenter, linkToken: string | undefined): Promise<DossierProgress> {
  const response = await center.fetch(
    new Request(`${center.baseUrl}/v1/tracking`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ linkToken }),
    }),
  );
  return ((await response.json()) as { progress: DossierProgress }).progress;
}

async function progressOf(center: MockCenter, { id, session }: FiledDossier) {
  const response = await center.fetch(
    new Request(`${center.baseUrl}/v1/dossiers/${id}`, { headers: { authorization: `Bearer ${session}` } }),
  );
  return (
    (await response.json()) as {
      progress: { status: string; due: { dueAt: string | null } | null; hasResult: boolean } | null;
    }
  ).progress;
}

describe('a dossier is played to a milestone', () => {
  it.each([
    ['submitted', 'submitted'],
    ['accepted', 'accepted'],
    ['appraised', 'inProgress'],
    ['approved', 'inProgress'],
    ['completed', 'completed'],
    ['returned', 'returned'],
    ['notAccepted', 'notAccepted'],
    ['withdrawn', 'withdrawn'],
  ] as const)('%s is published as %s', async (milestone, status) => {
    const center = await createMockCenter();
    expect((await progressOf(center, await playTo(center, milestone)))?.status).toBe(status);
  });

  it('a draft has no progress yet', async () => {
    const center = await createMockCenter();
    const dossier = await playTo(center, 'draft');
    expect(dossier.receipt).toBeNull();
    expect(await progressOf(center, dossier)).toBeNull();
  });
});

describe('a story in one line', () => {
  it('is played to where it ends, and its clock moves where it waits', async () => {
    const center = await createMockCenter();
    const before = center.clock.now().getTime();
    const { receipt, persona } = await play(center, 'hoa', undefined, { procedureCode: withPeriod });
    expect(persona).toBe(personas.hoa);
    expect(await trackedBy(center, receipt?.linkToken)).toMatchObject({ status: 'returned', isReappointed: true });
    expect(center.clock.now().getTime() - before).toBeGreaterThan(24 * 3600 * 1000);
  });

  it('stops at a milestone', async () => {
    const center = await createMockCenter();
    const { receipt } = await play(center, 'nam', 'supplementRequested');
    expect(await trackedBy(center, receipt?.linkToken)).toMatchObject({ status: 'supplementRequested' });
  });

  it('leaves one overdue that nobody decides', async () => {
    const center = await createMockCenter();
    const { receipt } = await play(center, 'huong', 'overdue', { procedureCode: withPeriod });
    const { status, due } = await trackedBy(center, receipt?.linkToken);
    expect(status).toBe('accepted');
    expect(Date.parse(due?.dueAt ?? '')).toBeLessThan(center.clock.now().getTime());
  });

  it('lets each step take its time', async () => {
    const center = await createMockCenter();
    const before = center.clock.now().getTime();
    await play(center, 'lan', 'appraised', { pause: { hours: 2 } });
    expect(center.clock.now().getTime() - before).toBeGreaterThanOrEqual(4 * 3600 * 1000);
  });

  it('is told of what was handed in at a counter too', async () => {
    const center = await createMockCenter();
    const dossier = await fileAtCounter(center, personas.cuc);
    await advance(center, dossier, 'completed');
    expect(await trackedBy(center, dossier.receipt?.linkToken)).toMatchObject({ status: 'completed', track: 'onSite' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  advance,
  createMockCenter,
  fileDossier,
  type FiledDossier,
  type MockCenter,
  personas,
  playTo,
} from './index.ts';

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

describe('the people of the scenarios', () => {
  it.each(Object.entries(personas).filter(([, { outcome }]) => outcome !== 'overdue'))(
    "%s's number forces the outcome",
    async (_, persona) => {
      const center = await createMockCenter();
      const dossier = await fileDossier(center, persona);
      await advance(center, dossier);
      expect((await progressOf(center, dossier))?.status).toBe(persona.outcome);
    },
  );

  it('nobody decides for huong in time', async () => {
    const center = await createMockCenter();
    const dossier = await playTo(center, 'overdue', { persona: personas.huong, procedureCode: '1.004194' });
    // The frame session has ended long since: days have passed.
    const { linkToken } = dossier.receipt ?? {};
    const response = await center.fetch(
      new Request(`${center.baseUrl}/v1/tracking`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ linkToken }),
      }),
    );
    const { progress } = (await response.json()) as { progress: { status: string; due: { dueAt: string } } };
    expect(progress.status).toBe('accepted');
    expect(new Date(progress.due.dueAt).getTime()).toBeLessThan(center.clock.now().getTime());
  });

  it('have numbers that are told apart', () => {
    const numbers = Object.values(personas).map(({ personalId }) => personalId);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

/** Each person's number forces the story that docs/sandbox.md tells, on every backend: a Center of its own, whose clock is free. */
import { advance, fileDossier, type PersonaName, personas } from '@hcc/mocks';
import type { WebhookEventType } from '@hcc/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Backend, openBackend } from './backends.ts';
import { deliverAll } from './endpoints.ts';
import { paidProcedure } from './payment-steps.ts';
import { partnerClient } from './steps.ts';

/** `1.004194` promises three working days; a birth, nothing that could be late. */
const withPeriod = '1.004194';

type Told = WebhookEventType extends infer T ? (T extends `dossier.${infer Name}` ? Name : T) : never;
interface Story {
  procedureCode?: string;
  status: string;
  told: readonly Told[];
}

const granted = ['appraised', 'approved', 'signed', 'returned'] as const;
const stories: Record<Exclude<PersonaName, 'khoi' | 'linh'>, Story> = {
  lan: { status: 'returned', told: ['accepted', ...granted] },
  tuan: { status: 'notAccepted', told: ['notAccepted'] },
  huong: { procedureCode: withPeriod, status: 'accepted', told: ['accepted'] },
  duc: { status: 'withdrawn', told: ['withdrawn'] },
  mai: { status: 'returned', told: ['accepted', 'supplementRequested', 'supplementAnswered', ...granted] },
  nam: {
    status: 'returned',
    told: [
      'accepted',
      'supplementRequested',
      'supplementAnswered',
      'supplementRequested',
      'supplementAnswered',
      ...granted,
    ],
  },
  son: { status: 'returned', told: ['accepted', 'appraised', 'refused', 'returned'] },
  hoa: { procedureCode: withPeriod, status: 'returned', told: ['accepted', 'reappointed', ...granted] },
  binh: { procedureCode: withPeriod, status: 'returned', told: ['accepted', 'reappointed', ...granted] },
  yen: { procedureCode: paidProcedure.code, status: 'returned', told: ['payment.succeeded', 'accepted', ...granted] },
  quang: { procedureCode: paidProcedure.code, status: 'accepted', told: ['payment.held', 'accepted'] },
  thao: { status: 'returned', told: ['accepted', 'unitsSucceeded', ...granted] },
  hai: { status: 'returned', told: ['accepted', ...granted] },
  phuc: { status: 'stopped', told: ['accepted', 'supplementRequested', 'stopped'] },
  cuc: { status: 'returned', told: ['accepted', 'appraised', 'approved', 'stamped', 'returned'] },
  dung: { status: 'returned', told: ['accepted', ...granted] },
  nga: { status: 'returned', told: ['accepted', 'paymentRequired', 'paymentConfirmed', ...granted] },
  khanh: { status: 'returned', told: ['accepted', 'fieldCheckPlanned', ...granted] },
  thu: { status: 'withdrawn', told: ['accepted', 'withdrawalRequested', 'withdrawn'] },
};

describe.each(['mocks', 'pglite', 'postgres'] as const)('on %s', (name) => {
  let backend: Backend;
  beforeAll(async () => {
    backend = await openBackend(name);
  });
  afterAll(() => backend?.stop());

  it.each(Object.entries(stories))('the story of %s', async (person, { procedureCode, status, told }) => {
    const persona = personas[person as PersonaName];
    const dossier = await fileDossier(backend, persona, procedureCode === undefined ? {} : { procedureCode });
    await advance(backend, dossier);

    const code = dossier.receipt?.code ?? '';
    const client = partnerClient(backend);
    expect((await client.dossiers.list({ code })).items[0]?.status).toBe(status);
    await deliverAll(backend);
    const types: string[] = [];
    for await (const { type, data } of client.events.list({ limit: 100 }))
      if (data.dossierCode === code) types.push(type.replace(/^dossier\./, ''));
    expect(types).toEqual(['submitted', ...told]);
  });

  it('no file of khoi is taken', async () => {
    await expect(fileDossier(backend, personas.khoi)).rejects.toThrow(/attachment_damaged/);
  });

  it('linh waits three seconds for every answer', async () => {
    const { session, id } = await fileDossier(backend, personas.linh, {}, 'draft');
    const began = performance.now();
    await backend.fetch(
      new Request(`${backend.baseUrl}/v1/dossiers/${id}`, { headers: { authorization: `Bearer ${session}` } }),
    );
    expect(performance.now() - began).toBeGreaterThan(2900);
  });
});

/** Every command that an officer can type is one that the contract takes. */
import { DossierCommand } from '@hcc/schemas';
import { describe, expect, it } from 'vitest';
import { noDemands, withMark } from '../checklist/demands.ts';
import { createDeskDossier } from '../fake-desk.examples.ts';
import { missingIn, type StepDraft, type StepGround, toCommand, usualDraft, type Values } from './step-draft.ts';
import { commandTypes, type CommandType, fieldsOf, type StepField } from './step-fields.ts';

const consultation = {
  id: 'con_1',
  unit: { id: 'unit_mine', name: 'Sở Xây dựng' },
  question: 'Có phù hợp quy hoạch không?',
  askedAt: '2026-11-20T03:00:00Z',
  answerByOn: '2026-11-30',
  answeredAt: null,
  opinion: null,
};
const dossier = createDeskDossier({ consultations: [consultation] });
const [, second] = dossier.components;
if (!second) throw new Error('the example has two papers');
const ground: StepGround = { dossier, demands: withMark(noDemands, second, 'missing'), unitId: 'unit_mine' };

function typed({ kind, options }: StepField): string {
  if (kind === 'day') return '2026-12-01';
  if (kind === 'moment') return '2026-12-01T08:30';
  if (kind === 'money') return '1.250.000';
  if (kind === 'flag') return 'yes';
  return options?.[0] ?? 'Nội dung';
}

const filled = (type: CommandType): StepDraft => ({
  values: Object.fromEntries(fieldsOf[type].map((field) => [field.name, typed(field)])) as Values,
  papers: { c1: { originals: 1, copies: 0 } },
});

describe('a step', () => {
  it('is typed for each command of the contract', () => {
    const ofContract = DossierCommand.options.map(({ shape }) => shape.type.value);
    expect(new Set(commandTypes)).toEqual(new Set<string>(ofContract));
  });

  it.each(commandTypes)('%s, filled in, is a command of the contract', (type) => {
    expect(missingIn(type, filled(type), ground)).toEqual([]);
    const command = toCommand(type, filled(type), ground);
    expect(DossierCommand.safeParse(command).error).toBeUndefined();
  });

  it.each(commandTypes)('%s, left blank, names what it must have and only that', (type) => {
    const blank = { values: {}, papers: {} };
    const missing = missingIn(type, blank, {
      ...ground,
      demands: { marks: { c1: { mark: 'has', what: '' } }, others: [] },
    });
    const required = fieldsOf[type].filter(({ isRequired, when }) => isRequired && !when).map(({ name }) => name);
    expect(missing).toEqual(required);
  });

  it('leaves what is blank and optional out', () => {
    expect(toCommand('appraise', { values: { opinion: '  ' }, papers: {} }, ground)).toEqual({ type: 'appraise' });
  });

  it('leaves the finish out that the dossier has anyway', () => {
    expect(toCommand('approve', usualDraft('approve', dossier), ground)).toEqual({ type: 'approve' });
    expect(toCommand('approve', { values: { finalisation: 'both' }, papers: {} }, ground)).toEqual({
      type: 'approve',
      finalisation: 'both',
    });
  });

  it('asks for the collector at the counter, for the item by post, for neither online', () => {
    const asked = (by: string) => missingIn('return', { values: { by }, papers: {} }, ground);
    expect([asked('counter'), asked('post'), asked('electronic')]).toEqual([
      ['collectorName', 'collectorDocument'],
      ['itemCode'],
      [],
    ]);
  });

  it('wants the reason of a second notice', () => {
    const asked = {
      items: [],
      answerByOn: '2026-12-01',
      justification: null,
      answeredAt: null,
      askedBy: 'x',
      changes: null,
    };
    const again = { ...ground, dossier: { ...dossier, supplements: [{ ...asked, askedAt: '2026-11-20T03:00:00Z' }] } };
    const draft = { values: { answerByOn: '2026-12-01' }, papers: {} };
    expect(missingIn('requestSupplement', draft, ground)).toEqual([]);
    expect(missingIn('requestSupplement', draft, again)).toEqual(['justification']);
  });

  it('reads a sum as people write it, and a time as the clocks of the Center show it', () => {
    expect(toCommand('requirePayment', filled('requirePayment'), ground)).toMatchObject({ amount: 1_250_000 });
    expect(toCommand('planFieldCheck', filled('planFieldCheck'), ground)).toMatchObject({
      at: '2026-12-01T08:30:00+07:00',
    });
  });
});

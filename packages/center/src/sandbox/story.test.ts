import { sandboxMilestones } from '@hcc/schemas';
import type { DossierEventType } from '@hcc/rules/dossier';
import { describe, expect, it } from 'vitest';
import type { Persona } from './persona.ts';
import { personaOf } from './persona-of.ts';
import { personas } from './personas.ts';
import { remainingSteps, storyTo } from './story.ts';

const happened = (...types: DossierEventType[]) => ['submitted' as const, ...types].map((type) => ({ type }));
const typesOf = (steps: Persona['steps']): string[] => steps.map(({ type }) => type);

describe('the people of the sandbox', () => {
  const all = Object.entries<Persona>(personas);

  it.each(all)(
    '%s is marked as made up, and reached where the story ends',
    (_, { fullName, personalId, steps, outcome }) => {
      expect(fullName).toMatch(/ Mẫu$/);
      expect(personalId).toMatch(/^022[01]900000\d\d$/);
      expect(storyTo(outcome, { steps }, happened())).toEqual(steps);
    },
  );

  it('have numbers and telephones that are told apart', () => {
    for (const key of ['personalId', 'phone', 'fullName'] as const)
      expect(new Set(all.map(([, persona]) => persona[key])).size).toBe(all.length);
  });

  it('are known by the applicant, else by the submitter', () => {
    const { mai, son } = personas;
    expect(personaOf({ 'submitter.personalId': mai.personalId })).toBe(mai);
    expect(personaOf({ 'submitter.personalId': mai.personalId, 'applicant.personalId': son.personalId })).toBe(son);
    expect(personaOf({ 'submitter.personalId': '001190000001' })).toBeUndefined();
  });

  it('reach every milestone, each by some story', () => {
    for (const milestone of sandboxMilestones)
      expect(storyTo(milestone, personas.lan, happened()).length, milestone).toBeGreaterThan(0);
  });
});

describe('what is left of a story', () => {
  it.each<[keyof typeof personas, DossierEventType[], string[]]>([
    ['lan', [], ['accept', 'appraise', 'approve', 'finalise', 'return']],
    ['lan', ['accepted', 'takenOver', 'appraised'], ['approve', 'finalise', 'return']],
    ['lan', ['accepted', 'appraised', 'approved', 'signed', 'returned'], []],
    ['mai', ['accepted', 'supplementRequested'], ['answerSupplement', 'appraise', 'approve', 'finalise', 'return']],
    // The second round is not taken for the first.
    [
      'nam',
      ['accepted', 'supplementRequested', 'supplementAnswered'],
      ['requestSupplement', 'answerSupplement', 'appraise', 'approve', 'finalise', 'return'],
    ],
    // A wait leaves no event, and is over once what follows it has happened.
    [
      'hoa',
      ['accepted'],
      ['letDueDatePass', 'proposeReappointment', 'signReappointment', 'appraise', 'approve', 'finalise', 'return'],
    ],
    ['hoa', ['accepted', 'reappointmentProposed'], ['signReappointment', 'appraise', 'approve', 'finalise', 'return']],
    // What an officer did beside the story changes nothing of it.
    ['duc', ['claimed', 'released'], ['withdraw']],
    ['cuc', ['accepted', 'appraised', 'approved', 'stamped'], ['return']],
    ['thao', ['accepted', 'unitsSucceeded'], ['appraise', 'approve', 'finalise', 'return']],
  ])('of %s after %j', (name, events, left) => {
    expect(typesOf(remainingSteps(personas[name].steps, happened(...events)))).toEqual(left);
  });
});

describe('the way to a milestone', () => {
  it('is the own story where it passes there, and only so far', () => {
    expect(typesOf(storyTo('supplementRequested', personas.nam, happened()))).toEqual(['accept', 'requestSupplement']);
  });

  it('is the straight one where it does not', () => {
    expect(typesOf(storyTo('completed', personas.tuan, happened()))).toEqual([
      'accept',
      'appraise',
      'approve',
      'finalise',
    ]);
  });

  it('asks the authority once the dossier is accepted', () => {
    expect(typesOf(storyTo('withdrawn', personas.lan, happened()))).toEqual(['withdraw']);
    expect(typesOf(storyTo('withdrawn', personas.lan, happened('accepted')))).toEqual([
      'accept',
      'withdraw',
      'confirmWithdrawal',
    ]);
  });
});

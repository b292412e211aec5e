import * as shapes from '@hcc/schemas';
import { expect, it } from 'vitest';
import * as factories from './factories.ts';

const made = [
  ['aProcedure', factories.aProcedure, shapes.Procedure],
  ['aUnit', factories.aUnit, shapes.UnitNow],
  ['anOfficer', factories.anOfficer, shapes.Officer],
  ['aDueDate', factories.aDueDate, shapes.DueDate],
  ['aProgress', factories.aProgress, shapes.DossierProgress],
  ['aDossier', factories.aDossier, shapes.Dossier],
  ['aPartnerDossier', factories.aPartnerDossier, shapes.PartnerDossier],
  ['aReceipt', factories.aReceipt, shapes.Receipt],
  ['aTrackingAnswer', factories.aTrackingAnswer, shapes.TrackingAnswer],
  ['anEvent', factories.anEvent, shapes.PartnerEvent],
  ['aPayment', factories.aPayment, shapes.Payment],
  ['aFrameSession', factories.aFrameSession, shapes.FrameSession],
  ['aProblem', factories.aProblem, shapes.Problem],
] as const;

it.each(made)('%s makes what its shape says, and nothing besides', (_, make, shape) => {
  const one = make();
  expect(shape.parse(one)).toEqual(one);
});

it('none is left out', () => {
  expect(Object.keys(factories).toSorted()).toEqual(made.map(([name]) => name).toSorted());
});

it('what a test names takes the place of what is made up', () => {
  expect(factories.aProgress({ status: 'returned', statusNumber: 10 })).toMatchObject({
    status: 'returned',
    track: 'electronic',
  });
  expect(factories.anEvent({ data: { sequence: 9 } }).data).toMatchObject({ sequence: 9, status: 'accepted' });
});

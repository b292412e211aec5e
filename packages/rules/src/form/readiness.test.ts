import { expect, it } from 'vitest';
import { birthRegistration } from '../../test/birth-registration.ts';
import { evaluate } from '../../test/forms.ts';
import { deriveForm, readiness, sampleFiling } from './index.ts';

const form = deriveForm(birthRegistration);
const { answers, slots } = sampleFiling(form, {
  today: '2026-11-27',
  seed: 1,
  servicePoints: ['sp_head-office'],
  addressUnits: ['06658'],
  given: { 'submitter.for': 'self' },
});
const files = slots.map((fieldId) => ({ fieldId, name: 'anh.jpg', bytes: 900_000, mediaType: 'image/jpeg' }));
const told = (given = answers, attachments = files) =>
  readiness(evaluate(form, given, attachments), attachments).map(
    (finding) =>
      `${finding.level} ${finding.code} ${'problem' in finding ? finding.problem.fieldId : finding.answerId}`,
  );

it('says of a complete dossier only what nobody can tell yet', () => {
  expect(told()).toEqual([
    'cannotTell numberInRegister submitter.personalId',
    'cannotTell originalToCompare papers.c2',
    'cannotTell caseNotTicked applies.c3',
  ]);
});
it('is certain of what the Center refuses', () => {
  expect(told({ ...answers, 'submitter.phone': '12' }, [])[0]).toBe('certain problem submitter.phone');
  expect(told(answers, [])).toContain('certain problem papers.c2');
});
it('holds a picture of a few kilobytes for hardly legible, and a warning for likely to be asked about', () => {
  expect(
    told(
      answers,
      files.map((file) => ({ ...file, bytes: 9000 })),
    ),
  ).toContain('likely smallPicture papers.c2');
  const other = { ...answers, 'submitter.for': 'other', 'submitter.relation': 'parent', 'applicant.fullName': 'An' };
  expect(told({ ...other, 'applicant.birthOn': '1991', 'applicant.personalId': '022190000001' })).toContain(
    'likely warning applicant.personalId',
  );
});

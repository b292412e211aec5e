import type { Audience, Field, FieldGroup, Procedure } from '@hcc/schemas';
import { forOrganisation, forOther, is } from './conditions.ts';
import { groupTitles, help, labels, options } from './labels.ts';

/** Who hands in (người nộp), for whom (chủ hồ sơ), and who helped (người hỗ trợ): three persons, each asked once. */
export function people({ audiences }: Procedure): FieldGroup[] {
  return [
    { id: 'submitter', title: groupTitles.submitter, fields: submitter() },
    { id: 'capacity', fields: capacity(audiences) },
    { id: 'applicant', title: groupTitles.applicant, visible: forOther, fields: applicant() },
    { id: 'organisation', title: groupTitles.organisation, visible: forOrganisation, fields: organisation() },
    { id: 'assistant', fields: assistant() },
  ];
}

function submitter(): Field[] {
  return [
    {
      id: 'submitter.fullName',
      type: 'text',
      label: labels.submitterFullName,
      required: true,
      maxLength: 300,
      autocomplete: 'name',
    },
    {
      id: 'submitter.personalId',
      type: 'personalId',
      label: labels.submitterPersonalId,
      help: help.personalId,
      required: true,
      maxLength: 20,
    },
    {
      id: 'submitter.phone',
      type: 'phone',
      label: labels.submitterPhone,
      help: help.phone,
      required: true,
      maxLength: 30,
      autocomplete: 'tel',
    },
    {
      id: 'submitter.email',
      type: 'email',
      label: labels.submitterEmail,
      required: false,
      maxLength: 254,
      autocomplete: 'email',
    },
  ];
}

const bodies: ReadonlySet<Audience> = new Set(['enterprise', 'foreignEnterprise', 'organisation', 'stateBody']);

/** A procedure for enterprises alone is not filed "for myself"; one for citizens alone not for an organisation. */
function capacity(audiences: readonly Audience[]): Field[] {
  const isForBodies = audiences.some((audience) => bodies.has(audience));
  const isForPersons = audiences.length === 0 || audiences.some((audience) => !bodies.has(audience));
  return [
    {
      id: 'submitter.for',
      type: 'radio',
      label: labels.submitterFor,
      required: true,
      options: [
        ...(isForPersons
          ? [
              { value: 'self', label: options.self },
              { value: 'other', label: options.other },
            ]
          : []),
        ...(isForBodies ? [{ value: 'organisation', label: options.organisation }] : []),
      ],
    },
    {
      id: 'submitter.relation',
      type: 'select',
      label: labels.relation,
      help: help.relation,
      required: true,
      visible: forOther,
      options: [
        { value: 'parent', label: options.parent },
        { value: 'child', label: options.child },
        { value: 'spouse', label: options.spouse },
        { value: 'relative', label: options.relative },
        { value: 'guardian', label: options.guardian },
        { value: 'authorised', label: options.authorised },
      ],
    },
  ];
}

function applicant(): Field[] {
  return [
    { id: 'applicant.fullName', type: 'text', label: labels.applicantFullName, required: true, maxLength: 300 },
    {
      id: 'applicant.birthOn',
      type: 'date',
      label: labels.applicantBirthOn,
      help: help.birthOn,
      required: false,
      coarsest: 'year',
      latest: 'today',
    },
    {
      id: 'applicant.personalId',
      type: 'personalId',
      label: labels.applicantPersonalId,
      help: help.personalId,
      required: false,
      maxLength: 20,
      bornOn: 'applicant.birthOn',
    },
  ];
}

function organisation(): Field[] {
  return [
    { id: 'applicant.organisationName', type: 'text', label: labels.organisationName, required: true, maxLength: 300 },
    {
      id: 'applicant.taxNumber',
      type: 'taxNumber',
      label: labels.taxNumber,
      help: help.taxNumber,
      required: false,
      maxLength: 20,
    },
    { id: 'submitter.position', type: 'text', label: labels.position, required: false, maxLength: 120 },
  ];
}

function assistant(): Field[] {
  const isHelped = is('assistant.helped', true);
  return [
    {
      id: 'assistant.helped',
      type: 'checkbox',
      label: labels.assistantHelped,
      help: help.assistantHelped,
      required: false,
    },
    {
      id: 'assistant.fullName',
      type: 'text',
      label: labels.assistantFullName,
      required: true,
      visible: isHelped,
      maxLength: 300,
    },
    {
      id: 'assistant.phone',
      type: 'phone',
      label: labels.assistantPhone,
      required: false,
      visible: isHelped,
      maxLength: 30,
    },
  ];
}

import type { FieldGroup } from '@hcc/schemas';
import { help, labels } from './labels.ts';

/** The consents are apart from the declaration and from each other, and never ticked beforehand (Law 91/2025/QH15). */
export function declaration(): FieldGroup[] {
  return [
    {
      id: 'declaration',
      fields: [{ id: 'declaration.truth', type: 'checkbox', label: labels.truth, required: true, mustBeTrue: true }],
    },
    {
      id: 'consent',
      fields: [
        {
          id: 'consent.contact',
          type: 'checkbox',
          label: labels.consentContact,
          help: help.consentContact,
          required: false,
        },
        {
          id: 'consent.reuse',
          type: 'checkbox',
          label: labels.consentReuse,
          help: help.consentReuse,
          required: false,
        },
      ],
    },
  ];
}

import type { Field, FieldGroup, Procedure } from '@hcc/schemas';
import { help, labels } from './labels.ts';

/** Which case it is, and where it is settled. */
export function matter({ variants, level }: Procedure): FieldGroup[] {
  const [first, ...others] = variants.map(({ id, name }) => ({ value: id, label: { vi: name } }));
  const variant: Field[] =
    first === undefined
      ? []
      : [{ id: 'matter.variant', type: 'radio', label: labels.variant, required: true, options: [first, ...others] }];
  return [
    {
      id: 'matter',
      fields: [
        ...variant,
        {
          id: 'matter.addressUnit',
          type: 'addressUnit',
          label: labels.addressUnit,
          help: help.addressUnit,
          required: level !== 'provincial',
        },
        {
          id: 'matter.summary',
          type: 'longText',
          label: labels.summary,
          help: help.summary,
          required: false,
          maxLength: 2000,
        },
      ],
    },
  ];
}

import type { FieldGroup } from '@hcc/schemas';
import { is } from './conditions.ts';
import { groupTitles, help, labels, options } from './labels.ts';

/** Where it is handed in, and how and where the result comes back: any point, whatever boundary lies between. */
export function handIn(): FieldGroup[] {
  return [
    {
      id: 'handIn',
      fields: [
        { id: 'handIn.unit', type: 'servicePoint', label: labels.handInUnit, help: help.handInUnit, required: true },
      ],
    },
    {
      id: 'return',
      title: groupTitles.return,
      fields: [
        {
          id: 'return.method',
          type: 'radio',
          label: labels.returnMethod,
          required: true,
          options: [
            { value: 'counter', label: options.counter },
            { value: 'electronic', label: options.electronic },
            { value: 'post', label: options.post },
          ],
        },
        {
          id: 'return.unit',
          type: 'servicePoint',
          label: labels.returnUnit,
          required: true,
          visible: is('return.method', 'counter'),
        },
      ],
    },
    {
      id: 'return.post',
      title: groupTitles.postalAddress,
      help: help.postalAddress,
      visible: is('return.method', 'post'),
      fields: [
        { id: 'return.recipient', type: 'text', label: labels.recipient, required: true, maxLength: 300 },
        { id: 'return.phone', type: 'phone', label: labels.recipientPhone, required: true, maxLength: 30 },
        { id: 'return.address', type: 'text', label: labels.postalAddress, required: true, maxLength: 300 },
      ],
    },
  ];
}

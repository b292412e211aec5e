/** Which unit decides, and what must be known for saying so. */
import * as z from 'zod';
import { AddressUnit, UnitReference } from '../units/unit.ts';

export const Competence = z
  .object({
    by: z
      .enum(['matter', 'commune', 'district'])
      .meta({ description: '`matter`: the same agency wherever it happens' }),
    unit: UnitReference.nullable().meta({
      description: 'null: the place decides, and it is not known or not clear yet',
    }),
    candidates: z
      .array(AddressUnit)
      .meta({ description: 'Where the given commune was divided: the ones to choose among. Never guessed' }),
  })
  .meta({ id: 'Competence' });
export type Competence = z.infer<typeof Competence>;

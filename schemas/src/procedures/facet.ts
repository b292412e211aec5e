/** What a list of procedures can be narrowed by, and how many each choice would leave. */
import * as z from 'zod';
import { Id, LocalizedText } from '../primitives.ts';
import { LifeEventId } from './life-event.ts';
import { Audience, Channel, FilingModeName, Level } from './procedure.ts';

/** All that is given must hold. */
export const ProcedureFilter = z.strictObject({
  level: Level.optional(),
  field: z.string().max(200).optional().meta({ description: 'Code or name of the field (lĩnh vực)' }),
  audience: Audience.optional(),
  lifeEvent: LifeEventId.optional().meta({ description: 'A branch of the tree takes in all below it' }),
  channel: Channel.optional(),
  mode: FilingModeName.optional(),
  unit: Id.optional().meta({
    description: 'Of an agency, what it settles; of a service point, what it receives',
  }),
});
export type ProcedureFilter = z.infer<typeof ProcedureFilter>;

export const FacetName = ProcedureFilter.keyof().meta({ id: 'FacetName' });
export type FacetName = z.infer<typeof FacetName>;

export const FacetValue = z
  .object({
    value: z.string().meta({ description: 'What the filter of this name takes' }),
    name: LocalizedText.optional().meta({ description: 'Where the value is no word of the contract itself' }),
    parent: z.string().optional().meta({ description: 'The value above it, of a tree' }),
    count: z.int().min(0).meta({ description: 'How many procedures remain with it, all other filters kept' }),
  })
  .meta({ id: 'FacetValue' });
export type FacetValue = z.infer<typeof FacetValue>;

export const Facets = z
  .object({
    version: z.string(),
    total: z.int().min(0).meta({ description: 'How many procedures the given words and filters leave' }),
    facets: z.array(z.object({ name: FacetName, values: z.array(FacetValue) })),
  })
  .meta({ id: 'Facets' });
export type Facets = z.infer<typeof Facets>;

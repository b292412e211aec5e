/** What one may apply for: an administrative procedure (thủ tục hành chính; CPSV-AP: public service). */
import * as z from 'zod';
import { LocalDate, LocalizedText, Money, ProcedureCode } from '../primitives.ts';
import { Duration } from './duration.ts';
import { LifeEventId } from './life-event.ts';

export const Level = z.enum(['provincial', 'district', 'commune']).meta({
  id: 'Level',
  description: 'Where it is settled (cấp thực hiện). `district` is historical: abolished on 1 July 2025.',
});
export type Level = z.infer<typeof Level>;

export const Channel = z.enum(['counter', 'post', 'online']).meta({ id: 'Channel' });
export type Channel = z.infer<typeof Channel>;

export const Audience = z
  .enum([
    'citizen',
    'overseasVietnamese',
    'foreigner',
    'enterprise',
    'foreignEnterprise',
    'organisation',
    'stateBody',
    'household',
    'other',
  ])
  .meta({ id: 'Audience' });
export type Audience = z.infer<typeof Audience>;

/** Phí pays for a service, lệ phí is set for a state act, giá is a price (Law on Fees and Charges 2015 Art. 3). */
export const CostItem = z
  .object({
    type: z.enum(['fee', 'charge', 'price']),
    amount: Money.optional().meta({ description: 'Missing where the source names none; a stated 0 is 0' }),
    text: z.string().optional(),
  })
  .meta({ id: 'CostItem' });
export type CostItem = z.infer<typeof CostItem>;

/** "Free", "a stated amount, perhaps 0" and "not stated" stay three different things. */
export const Cost = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('free') }),
    z.object({ state: z.literal('stated'), items: z.array(CostItem).min(1) }),
    z.object({ state: z.literal('notStated') }),
  ])
  .meta({ id: 'Cost' });
export type Cost = z.infer<typeof Cost>;

export const Method = z
  .object({
    channel: Channel,
    duration: Duration,
    durationText: z.string().optional(),
    cost: Cost,
    note: z.string().optional(),
    variantId: z.string().exactOptional().meta({ description: 'Its time is of this case alone' }),
  })
  .meta({ id: 'Method', description: 'One way to file, with the time and cost that hold for it' });
export type Method = z.infer<typeof Method>;

/** One paper of the dossier (thành phần hồ sơ; CPSV-AP: evidence). */
export const Component = z
  .object({
    id: z.string(),
    name: z.string(),
    use: z.enum(['submit', 'present']).meta({ description: 'Handed in, or only shown at the counter' }),
    originals: z.int().min(0),
    copies: z.int().min(0),
    forms: z.array(z.string()),
    electronicForm: z.boolean().optional().meta({ description: 'Filled in on screen: the form itself stands for it' }),
    /** When this paper is needed; without it, always. Read from the record's own words ("Trường hợp …"). */
    condition: z.string().optional(),
    channel: Channel.optional().meta({ description: 'Needed only when filed this way' }),
    variantId: z.string().optional(),
    authorisation: z.boolean().optional().meta({ description: 'Needed when somebody files for another' }),
  })
  .meta({ id: 'Component' });
export type Component = z.infer<typeof Component>;

export const Variant = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'Variant', description: 'A real alternative of a procedure (trường hợp)' });
export type Variant = z.infer<typeof Variant>;

/** Said before the first field: can it be filed here, and if not, why and where. */
export const FilingModeName = z.enum(['here', 'handOver', 'counterOnly']).meta({
  id: 'FilingModeName',
  description: '`handOver`: on the national portal',
});
export type FilingModeName = z.infer<typeof FilingModeName>;

export const FilingMode = z
  .object({
    mode: FilingModeName,
    reason: LocalizedText,
    url: z.url().optional(),
  })
  .meta({ id: 'FilingMode' });
export type FilingMode = z.infer<typeof FilingMode>;

export const LegalBasis = z
  .object({ number: z.string().optional(), title: z.string(), issuedOn: LocalDate.optional() })
  .meta({ id: 'LegalBasis' });

export const Procedure = z
  .object({
    code: ProcedureCode,
    name: z.string(),
    version: z.string().meta({ description: "Changes whenever the record's content does" }),
    kind: z.enum(['standard', 'internal', 'local']),
    issuer: z.string().optional(),
    decision: z.object({ number: z.string().optional(), issuedOn: LocalDate.optional() }).optional(),
    level: Level,
    levels: z.array(Level).min(1),
    fields: z.array(z.object({ code: z.string().optional(), name: z.string() })),
    audiences: z.array(Audience),
    agencies: z.object({
      executing: z.array(z.string()),
      competent: z.array(z.string()),
      coordinating: z.array(z.string()),
    }),
    methods: z.array(Method),
    /** The time the Center commits to; shorter than the law's. Absent where none is published. */
    committed: Duration.optional(),
    committedAssumed: z.boolean().optional().meta({ description: 'A sample: no published decision commits to it' }),
    variants: z.array(Variant),
    components: z.array(Component),
    notes: z.array(z.string()).meta({ description: 'Guidance of the record: never a paper to hand in' }),
    steps: z.array(z.object({ title: z.string().optional(), text: z.string() })),
    conditions: z.string().optional(),
    results: z.array(z.object({ code: z.string().optional(), name: z.string() })),
    legalBasis: z.array(LegalBasis),
    keywords: z.array(z.string()),
    lifeEvents: z.array(LifeEventId),
    filingMode: FilingMode,
    /** What the law's text means for a person, in the Center's own words. */
    guidance: LocalizedText.optional(),
    asOfOn: LocalDate.meta({ description: 'The day on which the record was true' }),
    validFromOn: LocalDate.meta({ description: 'The first day of this version' }),
    validToOn: LocalDate.nullable().meta({
      description: 'Its last day; null while no later version or repeal is known',
    }),
  })
  .meta({ id: 'Procedure' });
export type Procedure = z.infer<typeof Procedure>;

/** Why a procedure was found, so that a caller can say it: the words that were met, folded, and where. */
export const ProcedureMatch = z
  .object({
    why: z.enum(['name', 'words', 'code']).meta({ description: 'In its name, in what people call it, or by its code' }),
    matched: z.array(z.string()).meta({ description: 'Words of the name that were met, without diacritics' }),
    saying: z.string().optional().meta({ description: 'What was typed, where it stands for other, official words' }),
    official: z.string().optional().meta({ description: 'The official words that the saying stands for' }),
  })
  .meta({ id: 'ProcedureMatch' });
export type ProcedureMatch = z.infer<typeof ProcedureMatch>;

export const ProcedureSummary = Procedure.pick({
  code: true,
  name: true,
  version: true,
  level: true,
  fields: true,
  audiences: true,
  lifeEvents: true,
  filingMode: true,
})
  .extend({
    channels: z.array(Channel),
    cost: Cost.meta({ description: 'Of the cheapest way to file' }),
    duration: Duration.meta({ description: 'The shortest the record promises' }),
    match: ProcedureMatch.optional().meta({ description: 'Present when words were searched for' }),
  })
  .meta({ id: 'ProcedureSummary' });
export type ProcedureSummary = z.infer<typeof ProcedureSummary>;

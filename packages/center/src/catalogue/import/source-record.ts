/**
 * One record of a catalogue file, as the national portal's public procedure details are kept
 * (code, name, methods, dossier …), plus the Center's own optional fields at the end.
 *
 * Fields we do not know are ignored: the source grows. Fields we know must be what they claim to be.
 */
import { LocalDate, ProcedureCode } from '@hcc/schemas';
import * as z from 'zod';

/**
 * Characters in one text. The longest text of the national catalogue has about 40,000; a text beyond this is
 * a broken export, and would be sent to every browser that opens the procedure.
 */
export const maxTextLength = 200_000;
/** Entries in one list. The longest of the national catalogue has 36. */
const maxListLength = 2_000;

const text = z.string().max(maxTextLength);
const someText = text.min(1);
const listOf = <T extends z.ZodType>(item: T) => z.array(item).max(maxListLength);
const count = z.int().min(0).max(1_000);

export const sourceTimeUnits = ['working_day', 'day', 'hour', 'month', 'year', 'unspecified'] as const;
export const SourceTime = z.object({ amount: z.number().min(0).max(10_000), unit: z.enum(sourceTimeUnits) });
export type SourceTime = z.infer<typeof SourceTime>;

export const SourceFee = z.object({
  /** `fee` is phí, `charge` is lệ phí, `price` is giá. */
  type: z.enum(['fee', 'charge', 'price']),
  amount: z.int().min(0).optional(),
  currency: z.string().max(10).optional(),
  text: text.optional(),
  /** The amount could not be settled against its own text. */
  doubtful: z.boolean().optional(),
});
export type SourceFee = z.infer<typeof SourceFee>;

export const SourceMethod = z.object({
  channel: z.enum(['direct', 'postal', 'online']),
  time: SourceTime.optional(),
  timeText: text.optional(),
  fees: listOf(SourceFee).optional(),
  free: z.boolean().optional(),
  note: text.optional(),
});
export type SourceMethod = z.infer<typeof SourceMethod>;

export const SourceComponent = z.object({
  name: text,
  original: count.default(0),
  copy: count.default(0),
  forms: listOf(text).optional(),
  electronicForm: z.boolean().optional(),
  /** An explanation that stands among the papers. */
  guidance: z.boolean().optional(),
});
export type SourceComponent = z.infer<typeof SourceComponent>;

export const SourceGroup = z.object({ case: text.optional(), components: listOf(SourceComponent) });
export type SourceGroup = z.infer<typeof SourceGroup>;

const localized = z.object({ vi: someText, en: someText.optional(), 'zh-Hans': someText.optional() });

export const SourceRecord = z.object({
  code: ProcedureCode,
  name: someText,
  kind: z.enum(['standard', 'internal', 'local']),
  issuer: text.optional(),
  decision: z.object({ number: text.optional(), date: LocalDate.optional() }).optional(),
  levels: listOf(z.enum(['ministry', 'province', 'commune', 'other'])).min(1),
  fields: listOf(z.object({ code: text.optional(), name: someText })).default([]),
  audiences: listOf(z.string().max(100)).default([]),
  agencies: z
    .object({ executing: listOf(text), competent: listOf(text), coordinating: listOf(text) })
    .partial()
    .default({}),
  methods: listOf(SourceMethod),
  dossier: listOf(SourceGroup).default([]),
  steps: listOf(z.object({ title: text.optional(), text })).default([]),
  conditions: text.optional(),
  results: listOf(z.object({ code: text.optional(), name: text })).default([]),
  legalBasis: listOf(z.object({ number: text.optional(), title: text.optional(), date: LocalDate.optional() })).default(
    [],
  ),
  onlineServices: listOf(
    z.object({ code: text.optional(), name: text.optional(), time: SourceTime.optional() }),
  ).default([]),
  lifeEvents: listOf(text).default([]),
  keywords: listOf(text).default([]),

  // The Center's own fields; the national source has none of them.
  /** What the law's text means for a person, in the Center's own words. */
  guidance: localized.optional(),
  /** How people ask for it: "sổ đỏ", "bằng lái". Searched, never shown. */
  streetWords: listOf(text).default([]),
  /** The time the Center commits to, shorter than the law's. */
  committed: SourceTime.optional(),
  /** No published decision commits to it. */
  committedSample: z.boolean().optional(),
  filing: z
    .object({ mode: z.enum(['here', 'handOver', 'counterOnly']), reason: localized, url: z.url().optional() })
    .optional(),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

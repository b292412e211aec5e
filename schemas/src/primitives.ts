/** The small values that every other shape is made of, each documented once. */
import * as z from 'zod';

/** No matter of the Center lies outside of these years; a database and a calendar have ends of their own. */
const isNearEnough = (day: string): boolean => day >= '1900' && day < '2200';
const farAway = 'must lie between 1900 and 2199';

/** A calendar day of the Center, `YYYY-MM-DD`. Ends in `…On` in names. */
export const LocalDate = z.iso
  .date({ abort: true })
  .refine(isNearEnough, { error: farAway })
  .meta({ id: 'LocalDate', example: '2026-08-20' });
export type LocalDate = z.infer<typeof LocalDate>;

/** An instant, RFC 3339 with an offset. Ends in `…At` in names. */
export const Instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine(isNearEnough, { error: farAway })
  .meta({ id: 'Instant', example: '2026-08-20T10:00:00.000+07:00' });
export type Instant = z.infer<typeof Instant>;

/** Whole đồng (VND has no minor unit). */
export const Money = z.int().min(0).meta({ id: 'Money', description: 'Whole đồng', example: 50000 });
export type Money = z.infer<typeof Money>;

/**
 * National code of a procedure, `d.dddddd`, with the suffix of the body that published a local one.
 * Base code and suffix together are the identity: `2.002621` and `2.002621.H49` are two records.
 */
export const ProcedureCode = z
  .string()
  .regex(/^[1-9]\.\d{6}(\.(\d{3}\.\d{2}\.\d{2}\.)?[A-Z]\d{2})?$/)
  .meta({ id: 'ProcedureCode', example: '1.001193' });
export type ProcedureCode = z.infer<typeof ProcedureCode>;

/**
 * The code printed on the receipt, such as `000.00.19.H49-261122-0007` (Circular 01/2018/TT-VPCP Art. 19).
 * Opaque: its parts are hints for people. Guessable: it opens nothing by itself.
 */
export const DossierCode = z.string().min(1).max(50).meta({ id: 'DossierCode', example: '000.00.19.H49-261122-0007' });
export type DossierCode = z.infer<typeof DossierCode>;

/** An identifier the Center made; opaque. */
export const Id = z.string().min(1).max(64).meta({ id: 'Id', example: 'dos_01jd8h3k9x7q2m5v' });
export type Id = z.infer<typeof Id>;

/** Twelve digits of the personal identification number (số định danh cá nhân). There is no check digit. */
export const PersonalId = z
  .string()
  .regex(/^\d{12}$/)
  .meta({ id: 'PersonalId', example: '022190000001' });
export type PersonalId = z.infer<typeof PersonalId>;

export const Locale = z.enum(['vi', 'en', 'zh-Hans']).meta({ id: 'Locale' });
export type Locale = z.infer<typeof Locale>;

/** A text in the interface's languages. Legal texts have Vietnamese alone and are shown with `lang="vi"`. */
export const LocalizedText = z
  .object({ vi: z.string(), en: z.string().optional(), 'zh-Hans': z.string().optional() })
  .meta({ id: 'LocalizedText' });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** An exact web origin: scheme, host and port, nothing after. */
export const Origin = z
  .string()
  .regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/)
  .meta({ id: 'Origin', example: 'https://bank.example' });
export type Origin = z.infer<typeof Origin>;

/** One page of a list, in a fixed order, with an opaque cursor to the next. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const PageQuery = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

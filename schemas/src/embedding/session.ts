/** Two tokens, not one: the partner gets a bootstrap, only our frame turns it into a session. */
import * as z from 'zod';
import { Answers } from '../forms/answers.ts';
import { Id, Instant, Locale, Origin, ProcedureCode } from '../primitives.ts';
import { DossierStatus } from '../dossiers/status.ts';

export const Widget = z.enum(['dossier-form', 'status-tracker']).meta({ id: 'Widget' });
export type Widget = z.infer<typeof Widget>;

export const NewEmbedSession = z
  .strictObject({
    origin: Origin.meta({ description: 'The page that will carry the widget; nothing else can use the bootstrap' }),
    widgets: z.array(Widget).min(1),
    procedures: z
      .array(ProcedureCode)
      .max(50)
      .optional()
      .meta({ description: 'Only these may be filed; all when absent' }),
    visitor: z.string().min(1).max(200).optional().meta({
      description:
        'Your own opaque reference for the signed-in customer. A draft comes back only under the same one, so the next customer at the same computer never meets it. Kept as a hash.',
    }),
    prefill: z
      .strictObject({
        source: z.string().min(1).max(120).meta({ description: 'Shown to the applicant: who says so' }),
        answers: Answers,
        locked: z.array(z.string()).max(100).default([]),
      })
      .optional(),
  })
  .meta({ id: 'NewEmbedSession' });

export const EmbedSession = z
  .object({ bootstrap: z.string(), expiresAt: Instant })
  .meta({ id: 'EmbedSession', description: 'Single use, 15 minutes at most, bound to one origin' });
export type EmbedSession = z.infer<typeof EmbedSession>;

/** Go on with the filing that the frame's cookie names, when it is the same visitor's on the same page; else begin one. */
const resume = z.boolean().default(false);

export const NewFrameSession = z
  .discriminatedUnion('from', [
    z.strictObject({
      from: z.literal('bootstrap'),
      bootstrap: z.string().max(200),
      origin: Origin,
      widget: Widget,
      resume,
    }),
    z.strictObject({ from: z.literal('key'), key: z.string().max(100), origin: Origin, widget: Widget, resume }),
    /** Renews a session that has ended, by the frame's own cookie, which no host page can read or send. */
    z.strictObject({
      from: z.literal('cookie'),
      key: z.string().max(100).optional().meta({ description: "Left out on the Center's own page of a resume link" }),
      origin: Origin,
    }),
    /** Goes on with a draft on another device. Used up by it; only the Center's own page may ask. */
    z.strictObject({ from: z.literal('resumeLink'), link: z.string().max(200), origin: Origin }),
  ])
  .meta({ id: 'NewFrameSession' });

export const ResumeLink = z
  .object({
    url: z
      .url()
      .meta({ description: 'A page of the Center; the token stands behind the `#`, so no server log keeps it' }),
    expiresAt: Instant,
  })
  .meta({ id: 'ResumeLink', description: 'Single use: whoever opens it first goes on with the draft' });
export type ResumeLink = z.infer<typeof ResumeLink>;

export const FrameSession = z
  .object({
    token: z.string(),
    expiresAt: Instant,
    locale: Locale.optional(),
    prefillSource: z.string().nullable(),
    dossiers: z.array(
      z.object({
        id: Id,
        procedureCode: ProcedureCode,
        status: DossierStatus.nullable().meta({ description: 'null: a draft' }),
      }),
    ),
  })
  .meta({ id: 'FrameSession' });
export type FrameSession = z.infer<typeof FrameSession>;

/** What officers see and do. */
import * as z from 'zod';
import { Dossier, DossierProgress } from '../dossiers/dossier.ts';
import { Answers } from '../forms/answers.ts';
import { Id, Instant, ProcedureCode } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';

export const Role = z.enum(['receive', 'appraise', 'approve', 'finalise', 'return']).meta({
  id: 'Role',
  description: '`finalise` is step 4: stamp on site, sign digitally when electronic',
});
export type Role = z.infer<typeof Role>;

export const Officer = z
  .object({ id: Id, name: z.string(), title: z.string(), unit: UnitReference, roles: z.array(Role) })
  .meta({ id: 'Officer' });
export type Officer = z.infer<typeof Officer>;

export const NewStaffSession = z
  .strictObject({ officerId: Id.meta({ description: 'Sandbox: one of the seeded officers' }) })
  .meta({ id: 'NewStaffSession' });

export const StaffSession = z
  .object({ officer: Officer, expiresAt: Instant, token: z.string() })
  .meta({ id: 'StaffSession' });
export type StaffSession = z.infer<typeof StaffSession>;

/** What an officer may do with a dossier; the five steps and the ways out. */
export const DossierCommand = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('accept') }),
    z.strictObject({
      type: z.literal('reject'),
      reason: z.string().min(1).max(2000),
      legalBasis: z.string().min(1).max(500),
    }),
    z.strictObject({ type: z.literal('takeOver') }),
    z.strictObject({ type: z.literal('appraise'), opinion: z.string().max(2000).optional() }),
    z.strictObject({ type: z.literal('approve') }),
    z.strictObject({ type: z.literal('stamp'), resultNumber: z.string().min(1).max(60) }),
    z.strictObject({ type: z.literal('sign'), resultNumber: z.string().min(1).max(60) }),
    z.strictObject({ type: z.literal('return'), collectorName: z.string().max(200).optional() }),
  ])
  .meta({ id: 'DossierCommand' });
export type DossierCommand = z.infer<typeof DossierCommand>;

export const DeskDossier = Dossier.omit({ progress: true, locked: true, expiresAt: true, refusal: true })
  .extend({
    progress: DossierProgress,
    applicantName: z.string(),
    papers: z.array(z.object({ componentId: z.string(), name: z.string(), originals: z.int(), copies: z.int() })),
    history: z.array(
      z.object({
        at: Instant,
        type: z.string(),
        actor: z.string(),
        unit: UnitReference.nullable(),
        note: z.string().nullable(),
      }),
    ),
    allowed: z.array(z.string()).meta({ description: 'Command types this officer may carry out now' }),
  })
  .meta({ id: 'DeskDossier' });
export type DeskDossier = z.infer<typeof DeskDossier>;

export const DeskDossierSummary = DossierProgress.pick({
  code: true,
  procedureCode: true,
  procedureName: true,
  status: true,
  track: true,
  receivingUnit: true,
  competentUnit: true,
  returningUnit: true,
  submittedAt: true,
})
  .extend({
    id: Id,
    applicantName: z
      .string()
      .meta({ description: "Empty for a dossier in which this officer's unit has no part: reading it answers 404" }),
    dueAt: Instant.nullable(),
    next: z.array(z.string()).meta({ description: 'Command types this officer may carry out now' }),
  })
  .meta({ id: 'DeskDossierSummary' });
export type DeskDossierSummary = z.infer<typeof DeskDossierSummary>;

/** A dossier handed in at a counter: papers are counted, not uploaded. */
export const NewCounterDossier = z
  .strictObject({
    procedureCode: ProcedureCode,
    answers: Answers,
    papers: z
      .array(
        z.strictObject({ componentId: z.string(), originals: z.int().min(0).max(99), copies: z.int().min(0).max(99) }),
      )
      .max(100),
  })
  .meta({ id: 'NewCounterDossier' });

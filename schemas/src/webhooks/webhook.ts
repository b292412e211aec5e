/** Events to a partner's back end: Standard Webhooks 1.0, thin, at least once, numbered per dossier. */
import * as z from 'zod';
import { DossierStatus, Step } from '../dossiers/status.ts';
import { DossierCode, Id, Instant, ProcedureCode } from '../primitives.ts';

export const webhookEventTypes = [
  'dossier.submitted',
  'dossier.accepted',
  'dossier.notAccepted',
  'dossier.takenOver',
  'dossier.supplementRequested',
  'dossier.supplementAnswered',
  'dossier.paymentRequired',
  'dossier.paymentConfirmed',
  'dossier.fieldCheckPlanned',
  'dossier.reappointed',
  'dossier.appraised',
  'dossier.approved',
  'dossier.refused',
  'dossier.stamped',
  'dossier.signed',
  'dossier.returned',
  'dossier.withdrawalRequested',
  'dossier.withdrawn',
  'dossier.suspended',
  'dossier.resumed',
  'dossier.stopped',
  'dossier.resultRevoked',
  'dossier.resultReissued',
  'dossier.unitsSucceeded',
  'payment.succeeded',
  'payment.held',
] as const;

export const WebhookEventType = z.enum(webhookEventTypes).meta({ id: 'WebhookEventType' });
export type WebhookEventType = z.infer<typeof WebhookEventType>;

export const WebhookEvent = z
  .object({
    type: WebhookEventType,
    timestamp: Instant,
    data: z.object({
      dossierCode: DossierCode,
      procedureCode: ProcedureCode,
      status: DossierStatus,
      step: Step.nullable(),
      sequence: z.int().meta({
        description:
          'Rises with what happens to a dossier; keep the highest you saw. What concerns the Center alone, such as who works on it, has numbers too and is not told. An event of a payment is no step of the dossier: it carries the number that the dossier stands at',
      }),
      paymentId: Id.optional().meta({ description: 'Of `payment.*` alone' }),
    }),
  })
  .meta({ id: 'WebhookEvent' });
export type WebhookEvent = z.infer<typeof WebhookEvent>;

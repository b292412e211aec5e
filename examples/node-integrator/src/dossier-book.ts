/**
 * What the integrator knows of its dossiers. Webhooks come at least once and in any order, so two rules hold: a message
 * id that was seen is dropped, and of a dossier the event with the highest sequence is kept.
 */
import type { PartnerDossier } from '@hcc/sdk';
import type { WebhookEvent } from '@hcc/sdk/webhooks';

/**
 * `news`: the newest event of its dossier so far. `late`: a newer one had come before. `repeated`: this very message had come
 * before. All three are to be answered with 2xx, or the Center sends again.
 */
export type Standing = 'news' | 'late' | 'repeated';

export interface ReceivedEvent {
  messageId: string;
  type: string;
  dossierCode: string;
  status: string;
  sequence: number;
  /** When it happened, as the Center says. */
  happenedAt: string;
  standing: Standing;
}

export interface KeptDossier {
  code: string;
  procedureCode: string;
  status: string;
  /** The highest that came, by webhook or by reading. */
  sequence: number;
  /** From reading, which webhooks only prompt. */
  dueAt: string | null;
}

export interface DossierBook {
  /** Takes a verified event. */
  record(messageId: string, event: WebhookEvent): Standing;
  /** Takes what the Center answered; older than what is known, it changes nothing. */
  learn(dossier: Pick<PartnerDossier, 'code' | 'procedureCode' | 'status' | 'sequence' | 'dueAt'>): void;
  /** The last first. */
  events(): readonly ReceivedEvent[];
  /** The one that moved last stands first. */
  dossiers(): readonly KeptDossier[];
}

/** @param limits how much is remembered; a message that repeats after so many others is `late` at most, never `news`. */
export function createDossierBook(
  limits: { events: number; messageIds: number } = { events: 50, messageIds: 10_000 },
): DossierBook {
  const seen = new Set<string>();
  /** The highest sequence that a webhook brought, by dossier: reading may be ahead of it. */
  const heard = new Map<string, number>();
  const dossiers = new Map<string, KeptDossier>();
  let events: ReceivedEvent[] = [];

  const standingOf = (messageId: string, { dossierCode, sequence, paymentId }: WebhookEvent['data']): Standing => {
    if (seen.has(messageId)) return 'repeated';
    // An event of a payment is no step: it carries the number that its dossier stands at.
    if (paymentId !== undefined) return 'news';
    return sequence > (heard.get(dossierCode) ?? -1) ? 'news' : 'late';
  };

  const keep = (dossier: KeptDossier): void => {
    // Taken out and put in again, it is the last of the map's order.
    dossiers.delete(dossier.code);
    dossiers.set(dossier.code, dossier);
  };

  return {
    record(messageId, { type, timestamp, data }) {
      const { dossierCode, procedureCode, status, sequence } = data;
      const standing = standingOf(messageId, data);
      seen.add(messageId);
      const [oldest] = seen;
      if (seen.size > limits.messageIds && oldest !== undefined) seen.delete(oldest);
      if (standing === 'news' && data.paymentId === undefined) {
        heard.set(dossierCode, sequence);
        const known = dossiers.get(dossierCode);
        if (sequence > (known?.sequence ?? -1))
          keep({ code: dossierCode, procedureCode, status, sequence, dueAt: known?.dueAt ?? null });
      }
      events = [{ messageId, type, dossierCode, status, sequence, happenedAt: timestamp, standing }, ...events].slice(
        0,
        limits.events,
      );
      return standing;
    },
    learn({ code, procedureCode, status, sequence, dueAt }) {
      const known = dossiers.get(code);
      if (known && known.sequence > sequence) return;
      const dossier = { code, procedureCode, status, sequence, dueAt };
      // The same news with a date: it keeps its place.
      if (known?.sequence === sequence) dossiers.set(code, dossier);
      else keep(dossier);
    },
    events: () => events,
    dossiers: () => [...dossiers.values()].toReversed(),
  };
}

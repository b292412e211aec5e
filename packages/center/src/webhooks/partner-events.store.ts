import type { WebhookEvent } from '@hcc/schemas';
import { jsonb, type Sql } from '../db/db.ts';

export interface KeptEvent {
  /** The message's own, which all its deliveries carry. */
  id: string;
  partnerId: string;
  event: WebhookEvent;
  /** Rises with every event of any partner; none is ever put before one that was read. */
  position: number;
}

export interface PartnerEventStore {
  /** Puts them at the end, in their order. */
  add(events: readonly Omit<KeptEvent, 'position'>[]): Promise<void>;
  find(partnerId: string, id: string): Promise<KeptEvent | null>;
  /** The oldest first, later than the position `after`. */
  list(
    partnerId: string,
    asked: { after: number; dossierCode: string | undefined; limit: number },
  ): Promise<KeptEvent[]>;
  /** Forgets what happened before. */
  sweep(before: Date): Promise<void>;
}

interface Row {
  position: number;
  id: string;
  partner_id: string;
  event: WebhookEvent;
}

const toEvent = ({ position, id, partner_id: partnerId, event }: Row): KeptEvent => ({
  position,
  id,
  partnerId,
  event,
});

export const sqlPartnerEventStore = (sql: Sql): PartnerEventStore => ({
  async add(events) {
    await sql.query(
      `insert into partner_events (id, partner_id, event, happened_at)
       select one ->> 'id', one ->> 'partnerId', one -> 'event', (one #>> '{event,timestamp}')::timestamptz
       from jsonb_array_elements($1::jsonb) with ordinality as given (one, place) order by place`,
      [jsonb(events)],
    );
  },
  async find(partnerId, id) {
    const [row] = await sql.query<Row>(
      'select position, id, partner_id, event from partner_events where partner_id = $1 and id = $2',
      [partnerId, id],
    );
    return row ? toEvent(row) : null;
  },
  async list(partnerId, { after, dossierCode, limit }) {
    const rows = await sql.query<Row>(
      `select position, id, partner_id, event from partner_events
       where partner_id = $1 and position > $2 and ($3::text is null or event #>> '{data,dossierCode}' = $3)
       order by position limit $4`,
      [partnerId, after, dossierCode ?? null, limit],
    );
    return rows.map(toEvent);
  },
  async sweep(before) {
    await sql.query('delete from partner_events where happened_at < $1', [before]);
  },
});

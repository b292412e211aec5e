import { operations } from '@hcc/schemas/contract';
import type { PartnerEvent } from '@hcc/schemas';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import type { Ports } from '../ports.ts';
import { fanOut, wants } from './fan-out.ts';
import type { KeptEvent } from './partner-events.store.ts';
import { isPosition } from './position.ts';
import { required } from './webhooks.routes.ts';

export const eventRoutes = (bind: Bind, ports: Ports) => [
  bind(operations.listEvents, async ({ query, caller }, { partnerEvents }) => {
    // What happened a moment ago is listed too, before the worker has come by.
    await fanOut(ports);
    const partnerId = caller.partner.id;
    const [cursor] = fromCursor(query.cursor, 1, isPosition) ?? [];
    const after =
      query.after === undefined ? 0 : known(await partnerEvents.find(partnerId, query.after), query.after).position;
    const found = await partnerEvents.list(partnerId, {
      after: cursor === undefined ? after : Number(cursor),
      dossierCode: query.dossierCode,
      limit: query.limit + 1,
    });
    const page = found.slice(0, query.limit);
    const last = found.length > query.limit ? page.at(-1) : undefined;
    return {
      body: { items: page.map(toPartnerEvent), nextCursor: last ? toCursor([String(last.position)]) : null },
    };
  }),

  bind(operations.redeliverEvent, {
    prepare: () => fanOut(ports),
    async handle({ params, body, caller, now }, { partnerEvents, webhooks }) {
      const partnerId = caller.partner.id;
      const { id, event } = known(await partnerEvents.find(partnerId, params.id), params.id);
      // Whoever names an endpoint wants it there, whatever types it takes.
      const endpoints =
        body.endpointId === undefined
          ? (await webhooks.ofPartners([partnerId])).filter((endpoint) => wants(endpoint, event))
          : [required(await webhooks.find(partnerId, body.endpointId), body.endpointId)];
      await webhooks.queueAgain(
        endpoints.map((endpoint) => ({ messageId: id, endpoint, event })),
        now,
      );
      return { body: { queued: endpoints.length } };
    },
  }),
];

/** @throws Problem `event_not_found` */
function known(event: KeptEvent | null, id: string): KeptEvent {
  if (!event) throw new Problem('event_not_found', { id });
  return event;
}

const toPartnerEvent = ({ id, event }: KeptEvent): PartnerEvent => ({ id, ...event });

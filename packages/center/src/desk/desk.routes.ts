import { publishedStatus, type Workflow } from '@hcc/rules/dossier';
import { operations } from '@hcc/schemas/contract';
import type { StaffSession } from '@hcc/schemas';
import { readAttachment } from '../attachments/read-attachment.ts';
import { toViewCopy } from '../attachments/view-copy.ts';
import { procedureOf, requireProcedure } from '../catalogue/require-procedure.ts';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import { applyCommand, keepChange } from '../dossiers/change-dossier.ts';
import { isServicePoint, officerContext } from '../dossiers/decision-context.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { dueKeyOf } from '../dossiers/dossiers.store.ts';
import { keepLookup, newLookup, toReceipt } from '../dossiers/file-dossier.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Bind } from '../http/bind-operation.ts';
import type { BoundRequest } from '../http/bound-request.ts';
import { setStaffCookie } from '../http/cookies.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { etagOf, expectVersion } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';
import { makeResult } from '../results/make-result.ts';
import type { Approver } from '../results/result-data.ts';
import { openableDossier } from './openable-dossier.ts';
import { toDeskDossier, toSummary } from './present-for-desk.ts';
import { takeIn } from './take-in.ts';

/** A working day at the desk. */
const sessionLifeMs = 10 * 3600 * 1000;

const openWorkflows: readonly Workflow[] = ['submitted', 'inTransit', 'accepted', 'appraised', 'approved', 'completed'];
const everyWorkflow: readonly Workflow[] = [...openWorkflows, 'returned', 'notAccepted', 'withdrawn'];

/** A call about one dossier. */
type Asked = Pick<BoundRequest<typeof operations.getDeskDossier>, 'params' | 'caller' | 'locale' | 'requestId'>;

export const deskRoutes = (bind: Bind, ports: Ports) => {
  const { center } = ports;

  const openable = ({ params, caller: { officer }, requestId }: Asked, stores: Repositories): Promise<FiledRecord> =>
    openableDossier(ports, stores, { id: params.id, officer, requestId });

  /** What the asked command makes of the dossier; nothing is kept yet. */
  async function decided(asked: BoundRequest<typeof operations.commandDossier>, stores: Repositories) {
    const record = await openable(asked, stores);
    expectVersion(asked.ifMatch, record.version);
    const procedure = await procedureOf(stores, record);
    const { channel } = record.state;
    const { officer } = asked.caller;
    const context = officerContext({ center, procedure, channel, now: asked.now, officer });
    return { record, procedure, ...applyCommand(record, asked.body, context) };
  }

  const answerWith = async (stores: Repositories, record: FiledRecord, { caller, locale }: Asked) => ({
    body: toDeskDossier(record, await stores.dossiers.events(record.id), { center, officer: caller.officer }, locale),
    etag: etagOf(record.version),
  });

  return [
    bind(operations.listSandboxOfficers, async ({ request }) => {
      if (center.mode !== 'sandbox') throw new Problem('not_found', { path: new URL(request.url).pathname });
      return { body: { items: [...center.officers] } };
    }),

    // Seeded officers stand in for the staff's identity provider; its subject will name the officer in the same way.
    bind(operations.createStaffSession, async ({ body, now }, stores) => {
      const officer = center.mode === 'sandbox' ? center.officers.find(({ id }) => id === body.officerId) : undefined;
      if (!officer) throw new Problem('credential_invalid');
      const token = newToken('st');
      const expiresAt = new Date(now.getTime() + sessionLifeMs);
      await stores.tokens.put(
        await sha256(token),
        { kind: 'staff', id: newId('staff'), officerId: officer.id },
        expiresAt,
      );
      const session: StaffSession = { officer, expiresAt: expiresAt.toISOString(), token };
      return { body: session, headers: { 'set-cookie': setStaffCookie(token, sessionLifeMs / 1000) } };
    }),

    bind(operations.getStaffSession, async ({ caller }) => ({
      body: { officer: caller.officer, expiresAt: caller.expiresAt },
    })),

    bind(operations.endStaffSession, async ({ caller }, stores) => {
      await stores.tokens.remove(caller.tokenHash);
      return { headers: { 'set-cookie': setStaffCookie('', 0) } };
    }),

    bind(operations.listDeskDossiers, async ({ query, caller: { officer } }, stores) => {
      const [dueKey, id] = fromCursor(query.cursor, 2) ?? [];
      const mine = query.mine === 'true';
      const forUnit = mine ? { id: officer.unit.id, isServicePoint: isServicePoint(center, officer.unit.id) } : null;
      const records = await stores.dossiers.queue({
        after: dueKey !== undefined && id !== undefined ? { dueKey, id } : null,
        limit: query.limit + 1,
        forUnit,
        workflows: (mine ? openWorkflows : everyWorkflow).filter(
          (workflow) => !query.status || publishedStatus({ workflow }) === query.status,
        ),
        codeLike: query.q,
      });
      const page = records.slice(0, query.limit);
      const last = records.length > query.limit ? page.at(-1) : undefined;
      const items = page
        .map((record) => toSummary(record, { center, officer }))
        .filter(({ next }) => !mine || next.length > 0);
      return { body: { items, nextCursor: last ? toCursor([dueKeyOf(last), last.id]) : null } };
    }),

    bind(operations.getDeskDossier, async (asked, stores) => answerWith(stores, await openable(asked, stores), asked)),

    bind(operations.createCounterDossier, {
      prepare: () => newLookup(ports),
      async handle({ body, caller: { officer }, now, locale, request }, stores, lookup) {
        const procedure = await requireProcedure(stores, body.procedureCode);
        const { draft, next, events } = await takeIn(stores, center, { ...body, procedure, officer, now }, locale);
        await stores.dossiers.insert(draft);
        await keepChange(stores, draft, next, events);
        await keepLookup(stores, draft.id, lookup);
        return { body: toReceipt(next, lookup, baseUrlOf(ports, request)), etag: etagOf(next.version) };
      },
    }),

    bind(operations.commandDossier, {
      // The result is written and signed before the transaction; it counts only if nobody changed the dossier meanwhile.
      async prepare(asked, stores) {
        if (asked.body.type !== 'stamp' && asked.body.type !== 'sign') return null;
        const { record, procedure, next } = await decided(asked, stores);
        return makeResult(ports, {
          record: next,
          procedure,
          approver: await approverOf(stores, record.id),
          now: asked.now,
          baseUrl: baseUrlOf(ports, asked.request),
        });
      },
      async handle(asked, stores, made) {
        const { record, next, events } = await decided(asked, stores);
        const kept: FiledRecord = made ? { ...next, result: made.kept } : next;
        await keepChange(stores, record, kept, events);
        if (made) {
          await stores.looseFiles.remove(made.kept.fileId);
          await stores.results.saveVerification(made.verificationTokenHash, record.id);
        }
        return answerWith(stores, kept, asked);
      },
    }),

    bind(operations.getDeskAttachment, async (asked, stores) => {
      const record = await openable(asked, stores);
      const attachment = record.attachments.find(({ id }) => id === asked.params.attachmentId);
      if (!attachment) throw new Problem('attachment_not_found');
      const { mediaType, name: fileName } = attachment;
      const bytes = toViewCopy(await readAttachment(ports, attachment), mediaType);
      return { document: { bytes, mediaType, fileName } };
    }),

    bind(operations.getDeskResult, async (asked, stores) => {
      const record = await openable(asked, stores);
      const bytes = record.result && (await ports.files.get(record.result.fileId));
      if (!bytes) throw new Problem('result_not_found');
      return { document: { bytes, mediaType: 'application/pdf', fileName: `${record.state.code}.pdf` } };
    }),
  ];
};

async function approverOf(stores: Repositories, id: string): Promise<Approver> {
  const approval = (await stores.dossiers.events(id)).findLast(({ type }) => type === 'approved');
  if (approval?.actor.kind !== 'officer') throw new Error('An approved dossier has an officer who approved it.');
  return approval.actor;
}

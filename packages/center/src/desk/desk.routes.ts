import { papersFieldId } from '@hcc/rules/form';
import { type DossierEvent, openWorkflows, publishedStatus, workflows } from '@hcc/rules/dossier';
import { operations } from '@hcc/schemas/contract';
import type { BulkOutcome, DossierCommand as OfficerCommand, Officer, StaffSession } from '@hcc/schemas';
import { acceptFile, requireSize } from '../attachments/accept-file.ts';
import { readAttachment } from '../attachments/read-attachment.ts';
import { toViewCopy } from '../attachments/view-copy.ts';
import { procedureOf, requireProcedure } from '../catalogue/require-procedure.ts';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import { applyCommand, keepChange } from '../dossiers/change-dossier.ts';
import { chosenVariant, isServicePoint, officerContext } from '../dossiers/decision-context.ts';
import type { FiledRecord, KeptSlip } from '../dossiers/dossier-record.ts';
import { keepLookup, newLookup, toReceipt } from '../dossiers/file-dossier.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Bind } from '../http/bind-operation.ts';
import type { BoundRequest } from '../http/bound-request.ts';
import { setStaffCookie } from '../http/cookies.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { etagOf, expectVersion } from '../http/etag.ts';
import { putFile } from '../files/put-file.ts';
import { Problem } from '../http/problem.ts';
import { detailOf } from '../http/problem-words.ts';
import type { Ports, Repositories } from '../ports.ts';
import { type MadeResult, makeResult } from '../results/make-result.ts';
import { resultInForce, withNewResult, withRevokedResult } from '../results/result-standing.ts';
import { acceptUploadedResult, preparedResult } from '../results/uploaded-result.ts';
import type { Approver } from '../results/result-data.ts';
import { signedSlipOf, signSlip } from '../slips/signed-slips.ts';
import { openableDossier } from './openable-dossier.ts';
import { toDeskDossier, toSummary } from './present-for-desk.ts';
import { keysOf } from './queue-keys.ts';
import { momentsOf } from './queue-moments.ts';
import { readQueuePage } from './queue-page.ts';
import { auditOf } from './audit-of.ts';
import { requireComponent, requireCounterRole, requireMark } from './requirements.ts';
import { withPapers } from './supplement-papers.ts';
import { takeIn } from './take-in.ts';
import { toRulesCommand } from './to-rules-command.ts';
import { waitsFor } from './waits-for.ts';
import { workloadOf } from './workload.ts';

/** A working day at the desk. */
const sessionLifeMs = 10 * 3600 * 1000;

/** A call about one dossier. */
type Asked = Pick<BoundRequest<typeof operations.getDeskDossier>, 'params' | 'caller' | 'locale' | 'now' | 'requestId'>;

/** What a command has signed, each in a file that nothing names yet. */
interface Signed {
  result: MadeResult | null;
  slip: KeptSlip | null;
}

export const deskRoutes = (bind: Bind, ports: Ports) => {
  const { center } = ports;

  const openable = (
    { params, caller: { officer }, requestId }: Pick<Asked, 'params' | 'caller' | 'requestId'>,
    stores: Repositories,
    how: 'find' | 'lock' = 'find',
  ): Promise<FiledRecord> => openableDossier(ports, stores, { id: params.id, officer, requestId }, how);

  /** What the asked command makes of the dossier; nothing is kept yet. */
  async function decided(asked: BoundRequest<typeof operations.commandDossier>, stores: Repositories) {
    const record = await openable(asked, stores);
    expectVersion(asked.ifMatch, record.version);
    return decideOn(record, asked.body, asked, stores);
  }

  async function decideOn(
    record: FiledRecord,
    body: OfficerCommand,
    { caller: { officer }, now, locale }: Pick<Asked, 'caller' | 'now' | 'locale'>,
    stores: Repositories,
  ) {
    const procedure = await procedureOf(stores, record);
    const { channel, rulesVersion } = record.state;
    const variantId = chosenVariant(record.answers);
    const context = officerContext({ center, procedure, channel, variantId, now, officer, rulesVersion });
    const command = toRulesCommand(body, center, now);
    return { record, procedure, ...applyCommand(record, command, context, locale) };
  }

  const answerWith = async (
    stores: Repositories,
    record: FiledRecord,
    { caller: { officer }, now, locale }: Asked,
  ) => ({
    body: toDeskDossier(
      record,
      { events: await stores.dossiers.events(record.id), procedure: await procedureOf(stores, record) },
      { center, officer, now },
      locale,
    ),
    etag: etagOf(record.version),
  });

  /** What the queue is narrowed to, for its pages and its counts alike. */
  function questionOf(
    { mine, status, q, assigned }: BoundRequest<typeof operations.countDeskDossiers>['query'],
    officer: Officer,
  ) {
    const isMine = mine === 'true';
    const atServicePoint = isServicePoint(center, (officer.seat ?? officer.unit).id);
    return {
      keys: isMine ? keysOf(officer, { atServicePoint }) : null,
      question: {
        workflows: (isMine ? openWorkflows : workflows).filter(
          (workflow) => !status || publishedStatus({ workflow }) === status,
        ),
        searched: q === undefined ? null : { text: q, unitId: officer.unit.id },
        assignee: assigned === 'me' ? officer.id : assigned === 'nobody' ? null : undefined,
      },
    };
  }

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

    bind(operations.listDeskDossiers, async ({ query, caller: { officer }, now }, stores) => {
      const [dueKey, id] = fromCursor(query.cursor, 2) ?? [];
      const { keys, question } = questionOf(query, officer);
      const { items, next } = await readQueuePage(
        (after, limit) => stores.dossiers.queue({ ...question, keys, after, limit }),
        (record) => {
          const row = toSummary(record, { center, officer, now });
          const isShown =
            (keys === null || waitsFor(row.next)) && (!query.attention || row.attention.includes(query.attention));
          return isShown ? row : null;
        },
        { after: dueKey !== undefined && id !== undefined ? { dueKey, id } : null, limit: query.limit },
      );
      return { body: { items, nextCursor: next && toCursor([next.dueKey, next.id]) } };
    }),

    bind(operations.countDeskDossiers, async ({ query, caller: { officer }, now }, stores) => {
      const { keys, question } = questionOf(query, officer);
      const counts = await stores.dossiers.queueCounts(
        { ...question, mine: keys && { id: officer.id, unitId: officer.unit.id, keys } },
        momentsOf(center, now),
      );
      return { body: counts };
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
      // What is signed is written before the transaction; it counts only if nobody changed the dossier meanwhile.
      async prepare(asked, stores): Promise<Signed> {
        const { body, now } = asked;
        const kind = signedSlipOf(body.type);
        if (!kind && !finalising.has(body.type)) return { result: null, slip: null };
        const { record, procedure, next, events } = await decided(asked, stores);
        if (kind)
          return { result: null, slip: await signSlip(ports, stores, { kind, record: next, procedure, events, now }) };
        const how = events.some(({ type }) => type === 'signed') ? 'sign' : 'stamp';
        // The stamp on paper beside a signed file is put on its print: there is no second document.
        if (how === 'stamp' && resultInForce(record)?.signed) return { result: null, slip: null };
        const result = await makeResult(ports, {
          how,
          uploaded: record.preparedResult ? await preparedResult(ports, record.preparedResult.fileId) : undefined,
          record: next,
          procedure,
          approver: approverOf([...(await stores.dossiers.events(record.id)), ...events]),
          now,
          baseUrl: baseUrlOf(ports, asked.request),
        });
        return { result, slip: null };
      },
      async handle(asked, stores, { result, slip }) {
        const { record, next, events } = await decided(asked, stores);
        const counted =
          asked.body.type === 'takeInSupplement'
            ? withPapers(next, asked.body.papers, center, await procedureOf(stores, record))
            : next;
        const standing: FiledRecord = result
          ? { ...withNewResult(counted, result.kept), preparedResult: null }
          : asked.body.type === 'revokeResult' || asked.body.type === 'reissueResult'
            ? withRevokedResult(counted, asked.now.toISOString())
            : counted;
        const kept = slip ? { ...standing, signedSlips: [...(standing.signedSlips ?? []), slip] } : standing;
        await keepChange(stores, record, kept, events);
        if (slip) await stores.looseFiles.remove(slip.fileId);
        if (result) {
          await stores.looseFiles.remove(result.kept.fileId);
          await stores.results.saveVerification(result.verificationTokenHash, record.id);
        }
        return answerWith(stores, kept, asked);
      },
    }),

    bind(operations.commandDossiers, async ({ body: { type, dossiers }, caller, now, locale, requestId }, stores) => {
      const items: BulkOutcome['items'] = [];
      for (const { id, version } of dossiers)
        try {
          // Locked and judged before anything is written: one that is refused takes nothing back from the others.
          const record = await openable({ params: { id }, caller, requestId }, stores, 'lock');
          if (record.version !== version) throw new Problem('dossier_changed');
          const { next, events } = await decideOn(record, { type }, { caller, now, locale }, stores);
          await keepChange(stores, record, next, events);
          items.push({ id, done: true, version: next.version, problem: null });
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          const problem = { code: error.code, detail: detailOf(error.code, error.params, locale) };
          items.push({ id, done: false, version: null, problem });
        }
      return { body: { items } };
    }),

    bind(operations.getWorkload, async ({ caller: { officer }, now }, stores) => ({
      body: await workloadOf(stores, center, officer, now),
    })),

    bind(operations.addDeskAttachment, {
      async prepare(asked, stores) {
        const record = await openable(asked, stores);
        requireCounterRole(record, asked.caller.officer);
        requireComponent(asked.form.fields.componentId, center, await procedureOf(stores, record), asked.locale);
        requireSize(asked.form.file.size);
        const bytes = new Uint8Array(await asked.form.file.arrayBuffer());
        const accepted = await acceptFile(bytes, { name: asked.form.file.name, mediaType: asked.form.file.type });
        return { ...accepted, fileId: await putFile(ports, bytes, asked.now) };
      },
      async handle(asked, stores, file) {
        const record = await openable(asked, stores, 'lock');
        const fieldId = papersFieldId(asked.form.fields.componentId);
        const next: FiledRecord = {
          ...record,
          attachments: [...record.attachments, { id: newId('att'), fieldId, ...file }],
          version: record.version + 1,
          updatedAt: asked.now.toISOString(),
        };
        await stores.dossiers.update(next, record.version);
        await stores.looseFiles.remove(file.fileId);
        await stores.audit.append(auditOf(asked, next, 'attachmentAdded'));
        return answerWith(stores, next, asked);
      },
    }),

    bind(operations.prepareResult, {
      async prepare(asked, stores) {
        const record = await openable(asked, stores);
        requireMark(record, asked, center);
        requireSize(asked.form.file.size);
        const bytes = new Uint8Array(await asked.form.file.arrayBuffer());
        await acceptUploadedResult(bytes);
        return { fileId: await putFile(ports, bytes, asked.now), sha256: await sha256(bytes) };
      },
      async handle(asked, stores, preparedResult) {
        const record = await openable(asked, stores, 'lock');
        expectVersion(asked.ifMatch, record.version);
        requireMark(record, asked, center);
        const next: FiledRecord = {
          ...record,
          preparedResult,
          version: record.version + 1,
          updatedAt: asked.now.toISOString(),
        };
        await stores.dossiers.update(next, record.version);
        await stores.looseFiles.remove(preparedResult.fileId);
        if (record.preparedResult) await stores.looseFiles.add(record.preparedResult.fileId, asked.now);
        await stores.audit.append(auditOf(asked, next, 'resultPrepared'));
        return answerWith(stores, next, asked);
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

/** Commands that write the document of the result. */
const finalising: ReadonlySet<OfficerCommand['type']> = new Set(['stamp', 'sign', 'settleAtOnce']);

function approverOf(events: readonly DossierEvent[]): Approver {
  const approval = events.findLast(({ type }) => type === 'approved');
  if (approval?.actor.kind !== 'officer') throw new Error('An approved dossier has an officer who approved it.');
  return approval.actor;
}

import { deriveForm, papersFieldId } from '@hcc/rules/form';
import { allowedCommands, type DossierEvent, publishedStatus } from '@hcc/rules/dossier';
import { operations } from '@hcc/schemas/contract';
import type { DeskDossier, DeskDossierSummary, Locale, Officer, Procedure, StaffSession } from '@hcc/schemas';
import { requireProcedure } from '../catalogue/require-procedure.ts';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import { applyCommand, keepChange } from '../dossiers/change-dossier.ts';
import { isServicePoint, officerContext } from '../dossiers/decision-context.ts';
import { type CountedPaper, type DossierRecord, type FiledRecord, isFiled } from '../dossiers/dossier-record.ts';
import { dueKeyOf } from '../dossiers/dossiers.store.ts';
import { draftOf, keepLookup, newLookup, requireAnswers, submitCommand, toReceipt } from '../dossiers/file-dossier.ts';
import { toAttachment, toProgress } from '../dossiers/present.ts';
import { baseUrlOf } from '../http/base-url.ts';
import type { Bind } from '../http/bind-operation.ts';
import { setStaffCookie } from '../http/cookies.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { etagOf, expectVersion } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import type { Ports, Repositories } from '../ports.ts';
import { type Approver, makeResult } from '../results/make-result.ts';

/** A working day at the desk. */
const sessionLifeMs = 10 * 3600 * 1000;

const openWorkflows = ['submitted', 'inTransit', 'accepted', 'appraised', 'approved', 'completed'];

export const deskRoutes = (bind: Bind, ports: Ports) => {
  const { center } = ports;
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
        workflows: mine ? openWorkflows : [...openWorkflows, 'returned', 'notAccepted', 'withdrawn'],
        codeLike: query.q,
      });
      const page = records.slice(0, query.limit);
      const last = records.length > query.limit ? page.at(-1) : undefined;
      const items = page
        .map((record) => toSummary(record, commandsOf(ports, record, officer)))
        .filter((item) => (!mine || item.next.length > 0) && (!query.status || item.status === query.status));
      return { body: { items, nextCursor: last ? toCursor([dueKeyOf(last), last.id]) : null } };
    }),

    bind(operations.getDeskDossier, async ({ params, caller, locale }, stores) => {
      const record = await requireFiled(stores, params.id);
      return { body: await toDeskDossier(ports, stores, record, caller.officer, locale), etag: etagOf(record.version) };
    }),

    bind(operations.createCounterDossier, {
      prepare: () => newLookup(ports),
      async handle({ body, caller: { officer }, now, locale, request }, stores, lookup) {
        const procedure = await requireProcedure(stores, body.procedureCode);
        if (!officer.roles.includes('receive') || !isServicePoint(center, officer.unit.id))
          throw new Problem('role_missing', { command: 'accept', role: 'receive', unit: officer.unit.name });
        const form = deriveForm(procedure);
        // It is handed in where the officer sits, whatever the form says.
        const answers = { ...body.answers, 'handIn.unit': officer.unit.id };
        const papers = countedPapers(procedure, body.papers);
        const slots = new Set(
          form.pages.flatMap((page) => page.fields).flatMap(({ id, type }) => (type === 'attachment' ? id : [])),
        );
        // A paper that the form on screen stands for, or that is only shown, is counted but fills no slot.
        const attached = papers
          .filter(({ originals, copies }) => originals + copies > 0)
          .map(({ componentId }) => ({ fieldId: papersFieldId(componentId) }))
          .filter(({ fieldId }) => slots.has(fieldId));
        requireAnswers(form, { answers, attached, complete: true }, center, locale);
        const draft = draftOf({
          id: newId('dos'),
          ownerId: null,
          partnerId: null,
          procedureCode: procedure.code,
          formVersion: form.version,
          answers,
          prefill: null,
          attachments: [],
          papers,
          createdAt: now.toISOString(),
          updatedAt: now.toISOString(),
          expiresAt: null,
        });
        await stores.dossiers.insert(draft);
        const context = officerContext(center, procedure, 'counter', now, officer);
        const filed = applyCommand(
          draft,
          await submitCommand(stores, center, { procedure, answers, channel: 'counter', now }),
          context,
        );
        // Filed and received in one move: the papers were checked across the counter.
        const received = applyCommand(filed.next, { type: 'accept' }, context);
        await keepChange(stores, draft, { ...received.next, version: draft.version + 1 }, [
          ...filed.events,
          ...received.events,
        ]);
        await keepLookup(stores, draft.id, lookup);
        return { body: toReceipt(received.next, lookup, baseUrlOf(ports, request)), etag: etagOf(draft.version + 1) };
      },
    }),

    bind(operations.commandDossier, {
      // The result is written and signed before the transaction; it counts only if nobody changed the dossier meanwhile.
      async prepare({ params, body, caller, ifMatch, now, request }, stores) {
        if (body.type !== 'stamp' && body.type !== 'sign') return null;
        const record = await requireFiled(stores, params.id);
        expectVersion(ifMatch, record.version);
        const procedure = await requireProcedure(stores, record.procedureCode);
        const { next } = applyCommand(
          record,
          body,
          officerContext(center, procedure, record.state.channel, now, caller.officer),
        );
        return makeResult(ports, {
          record: next,
          procedure,
          approver: await approverOf(stores, record.id),
          now,
          baseUrl: baseUrlOf(ports, request),
        });
      },
      async handle({ params, body, caller, ifMatch, now, locale }, stores, result) {
        const record = await requireFiled(stores, params.id);
        expectVersion(ifMatch, record.version);
        const procedure = await requireProcedure(stores, record.procedureCode);
        const { next, events } = applyCommand(
          record,
          body,
          officerContext(center, procedure, record.state.channel, now, caller.officer),
        );
        const kept: FiledRecord = result
          ? { ...next, result: { fileId: result.fileId, sha256: result.sha256, signed: result.signed } }
          : next;
        await keepChange(stores, record, kept, events);
        if (result) await stores.results.saveVerification(result.verificationTokenHash, record.id);
        return { body: await toDeskDossier(ports, stores, kept, caller.officer, locale), etag: etagOf(kept.version) };
      },
    }),

    bind(operations.getDeskAttachment, async ({ params }, stores) => {
      const record = await requireFiled(stores, params.id);
      const attachment = record.attachments.find(({ id }) => id === params.attachmentId);
      const bytes = attachment && (await ports.files.get(attachment.fileId));
      if (!attachment || !bytes) throw new Problem('attachment_not_found');
      return { document: { bytes, mediaType: attachment.mediaType, fileName: attachment.name } };
    }),

    bind(operations.getDeskResult, async ({ params }, stores) => {
      const record = await requireFiled(stores, params.id);
      const bytes = record.result && (await ports.files.get(record.result.fileId));
      if (!bytes) throw new Problem('result_not_found');
      return { document: { bytes, mediaType: 'application/pdf', fileName: `${record.state.code}.pdf` } };
    }),
  ];
};

async function requireFiled(stores: Repositories, id: string): Promise<FiledRecord> {
  const record = await stores.dossiers.find(id);
  if (!record || !isFiled(record)) throw new Problem('dossier_not_found');
  return record;
}

async function approverOf(stores: Repositories, id: string): Promise<Approver> {
  const approval = (await stores.dossiers.events(id)).findLast(({ type }) => type === 'approved');
  if (approval?.actor.kind !== 'officer') throw new Error('An approved dossier has an officer who approved it.');
  return approval.actor;
}

/** @throws Problem naming a paper that the procedure does not know: it would be lost without a word. */
function countedPapers({ code, components }: Procedure, given: readonly Omit<CountedPaper, 'name'>[]): CountedPaper[] {
  const names = new Map(components.map(({ id, name }) => [id, name]));
  const faults = given.flatMap(({ componentId }, index) =>
    names.has(componentId)
      ? []
      : [
          {
            pointer: `/papers/${index}/componentId`,
            code: 'unknownField',
            message: `"${componentId}" is no paper of ${code}.`,
          },
        ],
  );
  if (faults.length > 0) throw new Problem('answers_invalid', {}, { faults });
  return given.map((paper) => ({ ...paper, name: names.get(paper.componentId) ?? '' }));
}

const commandsOf = ({ center }: Ports, { state }: FiledRecord, officer: Officer): string[] =>
  allowedCommands(state, {
    actor: { kind: 'officer', id: officer.id, name: officer.name, title: officer.title, unit: officer.unit },
    roles: officer.roles,
    atServicePoint: isServicePoint(center, officer.unit.id),
  });

const applicantNameOf = ({ answers }: DossierRecord): string =>
  String(
    (answers['submitter.for'] === 'other' ? answers['applicant.fullName'] : null) ??
      answers['submitter.fullName'] ??
      '',
  );

const toSummary = (record: FiledRecord, next: string[]): DeskDossierSummary => ({
  id: record.id,
  code: record.state.code,
  procedureCode: record.state.procedureCode,
  procedureName: record.state.procedureName,
  status: publishedStatus(record.state),
  track: record.state.track,
  receivingUnit: record.state.receivingUnit,
  competentUnit: record.state.competentUnit,
  returningUnit: record.state.returningUnit,
  submittedAt: record.state.submittedAt,
  applicantName: applicantNameOf(record),
  dueAt: record.state.promised?.due.dueAt ?? null,
  next,
});

async function toDeskDossier(
  ports: Ports,
  stores: Repositories,
  record: FiledRecord,
  officer: Officer,
  locale: Locale,
): Promise<DeskDossier> {
  return {
    id: record.id,
    procedureCode: record.procedureCode,
    formVersion: record.formVersion,
    version: record.version,
    answers: record.answers,
    attachments: record.attachments.map(toAttachment),
    updatedAt: record.updatedAt,
    progress: toProgress(record.state, record.result !== null, locale),
    applicantName: applicantNameOf(record),
    papers: record.papers,
    history: (await stores.dossiers.events(record.id)).map(toHistory),
    allowed: commandsOf(ports, record, officer),
  };
}

const toHistory = (event: DossierEvent) => ({
  at: event.at,
  type: event.type,
  actor: event.actor.kind === 'officer' ? `${event.actor.title} ${event.actor.name}` : '',
  unit: event.actor.kind === 'officer' ? event.actor.unit : null,
  note:
    'reason' in event
      ? event.reason
      : 'opinion' in event
        ? event.opinion
        : 'resultNumber' in event
          ? event.resultNumber
          : null,
});

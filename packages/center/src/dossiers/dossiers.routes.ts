import { describeAnswerProblem, effectiveAnswers } from '@hcc/rules/form';
import { operations } from '@hcc/schemas/contract';
import type { Answers, FormDefinition, Locale, Procedure } from '@hcc/schemas';
import { loosened } from '../attachments/attach-file.ts';
import { requireUnchanged } from '../attachments/read-attachment.ts';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import type { Bind } from '../http/bind-operation.ts';
import { baseUrlOf } from '../http/base-url.ts';
import { fromCursor, startsWithInstant, toCursor } from '../http/cursor.ts';
import { etagOf, expectVersion } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { toLocalDate } from '@hcc/rules/working-time';
import type { FrameSubject } from '../partners/token-subject.ts';
import { claimAsAnswered } from '../payments/exemptions.ts';
import { requirePaid } from '../payments/require-paid.ts';
import type { Ports } from '../ports.ts';
import { applyCommand, keepChange } from './change-dossier.ts';
import { countReuse } from './count-reuse.ts';
import { applicantContext, chosenVariant } from './decision-context.ts';
import type { DossierRecord } from './dossier-record.ts';
import { draftOf, keepLookup, newLookup, requireAnswers, submitCommand, toReceipt } from './file-dossier.ts';
import { carriedOver } from './carry-over.ts';
import { ownDossier, ownDraft, ownToChange } from './own-dossier.ts';
import { toDossier, toPartnerDossier } from './present.ts';
import { usablePrefill } from './usable-prefill.ts';
import { procedureOf, requireProcedure } from '../catalogue/require-procedure.ts';

/** A draft nobody touches is deleted after this; the dossier says when (domain.md 10: drafts expire and say so). */
const draftLifeMs = 30 * 24 * 3600 * 1000;
/** Long enough to walk to another device, too short to lie about. */
const resumeLinkLifeMs = 24 * 3600 * 1000;

export const dossierRoutes = (bind: Bind, ports: Ports) => {
  const contextOf = ({ state, answers }: DossierRecord, procedure: Procedure, now: Date) =>
    applicantContext({
      center: ports.center,
      procedure,
      channel: state?.channel ?? 'online',
      variantId: chosenVariant(answers),
      now,
      rulesVersion: state?.rulesVersion,
    });
  return [
    bind(operations.createDossier, async ({ body, caller: { subject }, now, locale }, stores) => {
      if (!subject.widgets.includes('dossier-form'))
        throw new Problem('credential_not_allowed', { accepted: 'frameSession (dossier-form)' });
      const procedure = await requireProcedure(stores, body.procedureCode);
      requireOffered(procedure, subject, locale);
      const form = ports.center.formOf(procedure);
      const prefill = usablePrefill(form, subject.prefill, toLocalDate(now.toISOString()));
      const record = draftOf({
        id: newId('dos'),
        ownerId: subject.id,
        partnerId: subject.partnerId,
        procedureCode: procedure.code,
        formVersion: form.version,
        answers: prefill?.answers ?? {},
        prefill,
        attachments: [],
        papers: [],
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + draftLifeMs).toISOString(),
      });
      await stores.dossiers.insert(record);
      return answerWith(record, locale);
    }),

    bind(operations.getDossier, async ({ params, caller, locale }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      const form = record.state === null ? ports.center.formOf(await procedureOf(stores, record)) : undefined;
      return answerWith(form ? carriedOver(record, form) : record, locale);
    }),

    bind(operations.updateDossier, async ({ params, body, caller, ifMatch, now, locale }, stores) => {
      const kept = await ownToChange(stores, params.id, caller.subject);
      expectVersion(ifMatch, kept.version);
      const form = ports.center.formOf(await procedureOf(stores, kept));
      const record = carriedOver(kept, form);
      const answers = mergePatch(record.answers, body.answers);
      refuseLocked(record, body.answers, form, locale);
      requireAnswers(
        form,
        { answers, attached: record.attachments, complete: false },
        { center: ports.center, now },
        locale,
      );
      const next = {
        ...record,
        answers,
        version: record.version + 1,
        updatedAt: now.toISOString(),
        expiresAt: record.state ? null : new Date(now.getTime() + draftLifeMs).toISOString(),
      };
      await stores.dossiers.update(next, record.version);
      await loosened(stores, kept, record, now);
      return answerWith(next, locale);
    }),

    bind(operations.submitDossier, {
      async prepare({ params, caller }, stores) {
        await requireUnchanged(ports, (await ownDraft(stores, params.id, caller.subject)).attachments);
        return newLookup(ports);
      },
      async handle({ params, caller, ifMatch, now, locale, request }, stores, lookup) {
        const kept = await ownDraft(stores, params.id, caller.subject);
        expectVersion(ifMatch, kept.version);
        // A draft may be a month old: its procedure may have left the catalogue meanwhile, or be filed elsewhere.
        const procedure = await stores.catalogue.find(kept.procedureCode);
        if (!procedure) throw new Problem('filing_not_offered', { code: kept.procedureCode, reason: '' });
        requireOffered(procedure, caller.subject, locale);
        const form = ports.center.formOf(procedure);
        const draft = carriedOver(kept, form);
        const evaluation = requireAnswers(
          form,
          { answers: draft.answers, attached: draft.attachments, complete: true },
          { center: ports.center, now },
          locale,
        );
        // What is filed is what was asked; a value that is worked out is the Center's own.
        const record = { ...draft, answers: effectiveAnswers(evaluation) };
        await requirePaid(stores, ports.center, record);
        const command = await submitCommand(stores, ports.center, {
          procedure,
          answers: record.answers,
          channel: 'online',
          reuse: countReuse(evaluation, record.prefill),
          now,
        });
        const { next, events } = applyCommand(
          record,
          command,
          applicantContext({ center: ports.center, procedure, channel: 'online', now }),
          locale,
        );
        await keepChange(stores, record, next, events);
        await loosened(stores, kept, record, now);
        await claimAsAnswered(stores, next, { ownerId: caller.subject.id, now });
        await keepLookup(stores, next.id, lookup);
        return { body: toReceipt(next, lookup, baseUrlOf(ports, request)), etag: etagOf(next.version) };
      },
    }),

    bind(operations.createResumeLink, async ({ params, caller: { subject }, now, request }, stores) => {
      const { id } = await ownDraft(stores, params.id, subject);
      const link = newToken('rl');
      const expiresAt = new Date(now.getTime() + resumeLinkLifeMs);
      await stores.tokens.put(await sha256(link), { ...subject, kind: 'resumeLink' }, expiresAt);
      await stores.audit.append({
        dossierId: id,
        at: now.toISOString(),
        actor: { kind: 'applicant', id: subject.id },
        action: 'resumeLink.created',
        detail: {},
      });
      return { body: { url: `${baseUrlOf(ports, request)}/frame/resume#${link}`, expiresAt: expiresAt.toISOString() } };
    }),

    bind(operations.answerSupplement, {
      async prepare({ params, caller }, stores) {
        await requireUnchanged(ports, (await ownDossier(stores, params.id, caller.subject)).attachments);
        return null;
      },
      async handle({ params, body, caller, ifMatch, now, locale }, stores) {
        const record = await ownDossier(stores, params.id, caller.subject);
        expectVersion(ifMatch, record.version);
        const procedure = await procedureOf(stores, record);
        const form = ports.center.formOf(procedure);
        // A form that has asked for more since is no reason to send an old dossier back.
        const complete = record.formVersion === form.version;
        const evaluation = requireAnswers(
          form,
          { answers: record.answers, attached: record.attachments, complete },
          { center: ports.center, now },
          locale,
        );
        const answered = complete ? { ...record, answers: effectiveAnswers(evaluation) } : record;
        const { next, events } = applyCommand(
          answered,
          { type: 'answerSupplement', note: body.note },
          contextOf(record, procedure, now),
          locale,
        );
        await keepChange(stores, record, next, events);
        return answerWith(next, locale);
      },
    }),

    bind(operations.withdrawDossier, async ({ params, body, caller, ifMatch, now, locale }, stores) => {
      const record = await ownDossier(stores, params.id, caller.subject);
      expectVersion(ifMatch, record.version);
      const procedure = await procedureOf(stores, record);
      const { next, events } = applyCommand(
        record,
        { type: 'withdraw', reason: body.reason },
        contextOf(record, procedure, now),
        locale,
      );
      await keepChange(stores, record, next, events);
      return answerWith(next, locale);
    }),

    bind(operations.listPartnerDossiers, async ({ query, caller }, stores) => {
      const [submittedAt, id] = fromCursor(query.cursor, 2, startsWithInstant) ?? [];
      const before = submittedAt !== undefined && id !== undefined ? { submittedAt, id } : null;
      const records = await stores.dossiers.ofPartner(caller.partner.id, {
        before,
        limit: query.limit + 1,
        code: query.code,
      });
      const page = records.slice(0, query.limit);
      const last = records.length > query.limit ? page.at(-1) : undefined;
      return {
        body: {
          items: page.map(toPartnerDossier),
          nextCursor: last ? toCursor([last.state.submittedAt, last.id]) : null,
        },
      };
    }),
  ];
};

const answerWith = (record: DossierRecord, locale: Locale) => ({
  body: toDossier(record, locale),
  etag: etagOf(record.version),
});

/** @throws Problem `filing_not_offered` when it is not filed here, or not through this session. */
function requireOffered({ code, filingMode }: Procedure, { procedures }: FrameSubject, locale: Locale): void {
  if (procedures && !procedures.includes(code)) throw new Problem('filing_not_offered', { code, reason: '' });
  if (filingMode.mode !== 'here')
    throw new Problem('filing_not_offered', { code, reason: filingMode.reason[locale] ?? filingMode.reason.vi });
}

/** RFC 7396 for a flat record: null clears. */
function mergePatch(answers: Answers, patch: Answers): Answers {
  const merged = new Map(Object.entries({ ...answers, ...patch }));
  for (const [id, value] of Object.entries(patch)) if (value === null) merged.delete(id);
  return Object.fromEntries(merged);
}

/** What the partner vouches for is the partner's to change (Open Forms CVE-2025-64515: prefilled data was forged). */
function refuseLocked({ prefill }: DossierRecord, patch: Answers, form: FormDefinition, locale: Locale): void {
  const faults = (prefill?.locked ?? [])
    .filter((id) => Object.hasOwn(patch, id) && patch[id] !== prefill?.answers[id])
    .map((id) => ({
      pointer: `/answers/${id}`,
      code: 'locked',
      message: describeAnswerProblem({ fieldId: id, code: 'locked' }, form, locale),
    }));
  if (faults.length > 0) throw new Problem('answers_invalid', {}, { faults });
}

/**
 * Reports and proposals. Nobody needs a name to file one and nobody but its own token follows it; the unit it is about
 * reads the words and answers them, and who wrote them is told at the head office alone.
 */
import { isInForce } from '@hcc/rules/directory';
import { feedbackDeadlines, feedbackRules, feedbackRulesOn } from '@hcc/rules/feedback';
import { toLocalDate } from '@hcc/rules/working-time';
import { operations } from '@hcc/schemas/contract';
import type {
  DeskFeedback,
  FeedbackContact,
  FeedbackProgress,
  NewFeedback,
  Officer,
  UnitReference,
} from '@hcc/schemas';
import { newId, newToken, sha256 } from '../crypto/tokens.ts';
import type { Bind } from '../http/bind-operation.ts';
import { fromCursor, startsWithInstant, toCursor } from '../http/cursor.ts';
import { Problem } from '../http/problem.ts';
import type { Center, Ports, Repositories } from '../ports.ts';
import { watchedUnit } from '../supervision/watch-scope.ts';
import type { KeptFeedback, KeptForwarding } from './feedback.store.ts';

/** What is sealed. */
interface Content {
  words: string;
  contact: FeedbackContact | null;
  dossierCode: string | null;
}

export const feedbackRoutes = (bind: Bind, { center, vault }: Ports) => {
  const progressOf = async (stores: Repositories, kept: KeptFeedback): Promise<FeedbackProgress> => {
    const { version, legalBasis, isVerified } = rulesOf(kept);
    return {
      ...courseOf(kept, await stores.feedback.forwardingsOf([kept.id]), center),
      answer: kept.sealedAnswer === null ? null : await vault.open(kept.sealedAnswer),
      rules: { version, legalBasis: [...legalBasis], isVerified },
    };
  };

  /** What an officer may open, and whether she may know who wrote it. @throws Problem */
  async function opened(stores: Repositories, id: string, officer: Officer) {
    const unit = watchedUnit(center, officer);
    const kept = await stores.feedback.find(id);
    if (!kept || (unit !== null && kept.unitId !== unit.id)) throw new Problem('feedback_not_found');
    return { kept, mayKnowWho: unit === null };
  }

  /** In the order given, each with what stands beside it. */
  async function summariesOf(stores: Repositories, all: readonly KeptFeedback[], now: Date) {
    const forwardings = Map.groupBy(
      await stores.feedback.forwardingsOf(all.map(({ id }) => id)),
      ({ feedbackId }) => feedbackId,
    );
    const times = await stores.feedback.countByWords(all.flatMap(({ wordsHash }) => wordsHash ?? []));
    return all.map((kept) => ({
      id: kept.id,
      ...courseOf(kept, forwardings.get(kept.id) ?? [], center),
      procedure: kept.procedureCode,
      isLate: isLate(kept, now),
      sameWords: kept.wordsHash === null ? 0 : (times.get(kept.wordsHash) ?? 1) - 1,
    }));
  }

  async function summaryOf(stores: Repositories, kept: KeptFeedback, now: Date) {
    const [summary] = await summariesOf(stores, [kept], now);
    if (!summary) throw new Error('One is summed up as one.');
    return summary;
  }

  async function shown(stores: Repositories, id: string, officer: Officer, now: Date): Promise<DeskFeedback> {
    const { kept, mayKnowWho } = await opened(stores, id, officer);
    const { words, contact, dossierCode } = JSON.parse(await vault.open(kept.sealedContent)) as Content;
    return {
      ...(await summaryOf(stores, kept, now)),
      words,
      dossierCode: mayKnowWho ? dossierCode : null,
      contact: mayKnowWho ? contact : null,
      answer: kept.sealedAnswer === null ? null : await vault.open(kept.sealedAnswer),
    };
  }

  return [
    bind(operations.fileFeedback, {
      async prepare({ body }) {
        const { words, contact = null, dossierCode = null } = body;
        const content: Content = { words, contact, dossierCode };
        const token = newToken('fb');
        return { token, tokenHash: await sha256(token), sealedContent: await vault.seal(JSON.stringify(content)) };
      },
      async handle({ body, now }, stores, { token, tokenHash, sealedContent }) {
        const today = toLocalDate(now.toISOString());
        const rules = feedbackRulesOn(today);
        const unitId = unitFor(body, center, today);
        await requireRoom(stores, unitId, now);
        const kept: KeptFeedback = {
          id: newId('fbk'),
          tokenHash,
          unitId,
          kind: body.kind,
          subject: body.subject,
          procedureCode: await knownProcedure(stores, body),
          sealedContent,
          wordsHash: await sha256(`${unitId} ${plain(body.words)}`),
          rulesVersion: rules.version,
          receivedAt: now.toISOString(),
          ...feedbackDeadlines(now.toISOString(), center.calendar, rules),
          acknowledgedAt: null,
          acknowledgedBy: null,
          answeredAt: null,
          answeredBy: null,
          sealedAnswer: null,
        };
        await stores.feedback.insert(kept);
        return { body: { token, progress: await progressOf(stores, kept) } };
      },
    }),

    bind(operations.followFeedback, async ({ body }, stores) => {
      const kept = await stores.feedback.findByTokenHash(await sha256(body.token.trim()));
      if (!kept) throw new Problem('feedback_not_found');
      return { body: await progressOf(stores, kept) };
    }),

    bind(operations.listFeedback, async ({ query, caller: { officer }, now }, stores) => {
      const unit = watchedUnit(center, officer);
      const [answerByAt, id] = fromCursor(query.cursor, 2, startsWithInstant) ?? [];
      const found = await stores.feedback.list({
        unitId: unit?.id ?? null,
        isAnswered: query.status === 'answered',
        after: answerByAt !== undefined && id !== undefined ? { answerByAt, id } : null,
        limit: query.limit + 1,
      });
      const page = found.slice(0, query.limit);
      const last = found.length > query.limit ? page.at(-1) : undefined;
      return {
        body: {
          items: await summariesOf(stores, page, now),
          nextCursor: last ? toCursor([last.answerByAt, last.id]) : null,
        },
      };
    }),

    bind(operations.getDeskFeedback, async ({ params, caller: { officer }, now }, stores) => ({
      body: await shown(stores, params.id, officer, now),
    })),

    bind(operations.acknowledgeFeedback, async ({ params, caller: { officer }, now }, stores) => {
      await opened(stores, params.id, officer);
      await stores.feedback.acknowledge(params.id, officer.id, now);
      return { body: await shown(stores, params.id, officer, now) };
    }),

    bind(operations.forwardFeedback, async ({ params, body, caller: { officer }, now }, stores) => {
      const { kept } = await opened(stores, params.id, officer);
      const to = requireUnit(center, body.unit, toLocalDate(now.toISOString()));
      if (kept.answeredAt !== null) throw new Problem('feedback_answered');
      if (to === kept.unitId) return { body: await summaryOf(stores, kept, now) };
      const isMoved = await stores.feedback.forward({
        feedbackId: kept.id,
        fromUnitId: kept.unitId,
        toUnitId: to,
        forwardedAt: now.toISOString(),
        forwardedBy: officer.id,
      });
      // Between the two somebody has answered it, or has sent it on.
      if (!isMoved) throw new Problem('feedback_answered');
      return { body: await summaryOf(stores, { ...kept, unitId: to }, now) };
    }),

    bind(operations.answerFeedback, {
      prepare: async ({ body }) => ({ sealedAnswer: await vault.seal(body.answer) }),
      async handle({ params, caller: { officer }, now }, stores, { sealedAnswer }) {
        await opened(stores, params.id, officer);
        const isFirst = await stores.feedback.answer(params.id, sealedAnswer, officer.id, now);
        if (!isFirst) throw new Problem('feedback_answered');
        return { body: await shown(stores, params.id, officer, now) };
      },
    }),
  ];
};

/** A version that was dropped since is told by its name alone. */
const rulesOf = ({ rulesVersion }: KeptFeedback) =>
  feedbackRules.find(({ version }) => version === rulesVersion) ?? {
    version: rulesVersion,
    legalBasis: [],
    isVerified: false,
  };

/** The head office takes what names nobody. @throws Problem `unit_not_found` */
function unitFor({ unit: asked }: NewFeedback, center: Center, today: string): string {
  if (asked) return requireUnit(center, asked, today);
  const head = center.units.find((unit) => isInForce(unit, today) && unit.kind === 'headOffice');
  if (!head) throw new Problem('unit_not_found', { id: 'headOffice' });
  return head.id;
}

/** @throws Problem `unit_not_found` */
function requireUnit({ units }: Center, id: string, today: string): string {
  if (!units.some((unit) => unit.id === id && isInForce(unit, today))) throw new Problem('unit_not_found', { id });
  return id;
}

/**
 * Anybody may write and nobody is known, so it is counted by whom it is sent to: some ten times what a busy unit gets
 * in an hour, and as many as its officers can still look through.
 */
const mostInAnHour = 60;
const hourMs = 3600 * 1000;

/** @throws Problem `feedback_too_often` */
async function requireRoom({ feedback }: Repositories, unitId: string, now: Date): Promise<void> {
  const { count, firstAt } = await feedback.receivedSince(unitId, new Date(now.getTime() - hourMs));
  if (count < mostInAnHour || firstAt === null) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(firstAt) + hourMs - now.getTime()) / 1000));
  throw new Problem('feedback_too_often', { seconds }, { headers: { 'retry-after': String(seconds) } });
}

/** A space or a capital more makes no other words. */
const plain = (words: string): string => words.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

/** A repealed one too. @throws Problem `procedure_not_found` */
async function knownProcedure({ catalogue }: Repositories, { procedure }: NewFeedback): Promise<string | null> {
  if (procedure === undefined) return null;
  if (!(await catalogue.findEver(procedure))) throw new Problem('procedure_not_found', { code: procedure });
  return procedure;
}

const courseOf = (kept: KeptFeedback, forwardings: readonly KeptForwarding[], center: Center) => ({
  kind: kept.kind,
  subject: kept.subject,
  unit: nameOf(kept.unitId, kept.receivedAt, center),
  forwardings: forwardings.map(({ fromUnitId, toUnitId, forwardedAt }) => ({
    from: nameOf(fromUnitId, forwardedAt, center),
    to: nameOf(toUnitId, forwardedAt, center),
    forwardedAt,
  })),
  status:
    kept.answeredAt !== null
      ? ('answered' as const)
      : kept.acknowledgedAt !== null
        ? ('acknowledged' as const)
        : ('received' as const),
  receivedAt: kept.receivedAt,
  acknowledgeByAt: kept.acknowledgeByAt,
  answerByAt: kept.answerByAt,
  acknowledgedAt: kept.acknowledgedAt,
  answeredAt: kept.answeredAt,
});

function nameOf(unitId: string, at: string, { units, unitOn }: Center): UnitReference {
  const unit = units.find(({ id }) => id === unitId);
  return { id: unitId, name: unit ? unitOn(unit, toLocalDate(at)).name : unitId };
}

function isLate({ answeredAt, answerByAt, acknowledgedAt, acknowledgeByAt }: KeptFeedback, now: Date): boolean {
  const isPast = (by: string, done: string | null): boolean =>
    (done ? Date.parse(done) : now.getTime()) > Date.parse(by);
  return isPast(answerByAt, answeredAt) || isPast(acknowledgeByAt, acknowledgedAt);
}

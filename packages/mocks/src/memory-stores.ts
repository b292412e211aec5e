/**
 * The Center's stores in memory. One state object and one queue: a transaction has the state to itself and puts the old
 * one back when it fails, and a single call outside waits its turn like a small transaction. So whole-or-nothing holds
 * here as it does on a database, and nobody sees half of a change.
 */
import { auditHash, isFiled, needsDesk, Problem } from '@hcc/center/app';
import type {
  CubeRow,
  DossierRecord,
  FiledRecord,
  KeptAuditEntry,
  KeptFeedback,
  KeptForwarding,
  KeptKey,
  KeptPayment,
  KeptRating,
  KeptTip,
  LoggedEvent,
  Partner,
  Repositories,
  Stores,
  SandboxClockStore,
  TokenSubject,
  UploadRecord,
} from '@hcc/center/app';
import { countsOf, loadsOf, queueOf } from './memory-queue.ts';
import { aheadOf, createMovableClock, type MovableClock } from './movable-clock.ts';
import { memoryEvaluation } from './memory-evaluation.ts';
import { copyOfSupervision, emptySupervision, memorySupervision, type SupervisionState } from './memory-supervision.ts';
import { memoryTips } from './memory-tips.ts';
import { memoryFeedback } from './memory-feedback.ts';
import { copyOfWebhooks, emptyWebhooks, memoryWebhooks, type WebhookState } from './memory-webhooks.ts';
import { emptyCatalogue, memoryCatalogue, type KeptCatalogue } from './memory-catalogue.ts';

type DossierEvents = Awaited<ReturnType<Repositories['dossiers']['events']>>;

type MemoryRating = KeptRating & { isRepeated: boolean; isCounted: boolean };

interface State {
  catalogue: KeptCatalogue;
  partners: Map<string, Partner>;
  /** By their hashes. */
  keys: Map<string, KeptKey>;
  tokens: Map<string, { subject: TokenSubject; expiresAt: string }>;
  dossiers: Map<string, DossierRecord>;
  events: Map<string, DossierEvents>;
  numbers: Map<string, number>;
  lookups: Map<string, { linkTokenHash: string; secretHash: string; sealedLinkToken: string }>;
  tries: { code: string; at: number }[];
  /** When each may go, in milliseconds. */
  looseFiles: Map<string, number>;
  uploads: Map<string, { record: UploadRecord; lockedBy: string | null; lockedUntil: number }>;
  verifications: Map<string, string>;
  /** In the order they began. */
  payments: Map<string, KeptPayment>;
  /** The payment by its transaction. */
  notices: Map<string, string>;
  receiptNumbers: Map<string, number>;
  claims: Map<string, NonNullable<Awaited<ReturnType<Repositories['payments']['findClaim']>>>>;
  ratings: MemoryRating[];
  /** By person, unit and month: how many. */
  ratingSources: Map<string, { month: string; ratings: number }>;
  ratingMarks: Set<string>;
  hooks: WebhookState;
  answers: Map<string, { bodyHash: string; sealedAnswer: string; expiresAt: number }>;
  audit: KeptAuditEntry[];
  /** By their places: see `rowId`. */
  figures: Map<string, CubeRow>;
  supervision: SupervisionState;
  feedback: Map<string, KeptFeedback>;
  forwardings: KeptForwarding[];
  tips: Map<string, KeptTip>;
}

const emptyState = (): State => ({
  catalogue: emptyCatalogue,
  partners: new Map(),
  keys: new Map(),
  tokens: new Map(),
  dossiers: new Map(),
  events: new Map(),
  numbers: new Map(),
  lookups: new Map(),
  tries: [],
  looseFiles: new Map(),
  uploads: new Map(),
  verifications: new Map(),
  payments: new Map(),
  notices: new Map(),
  receiptNumbers: new Map(),
  claims: new Map(),
  ratings: [],
  ratingSources: new Map(),
  ratingMarks: new Set(),
  hooks: emptyWebhooks(),
  answers: new Map(),
  audit: [],
  figures: new Map(),
  supervision: emptySupervision(),
  feedback: new Map(),
  forwardings: [],
  tips: new Map(),
});

/** @param clock the one that this Center goes by; what moves the sandbox's clock moves it. */
export function createMemoryStores(clock: MovableClock = createMovableClock()): Stores {
  let state = emptyState();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const open = { ...repositories(() => state), sandboxClock: memorySandboxClock(clock) };
  return {
    ...eachInTurn(open, inTurn),
    transaction: (work) =>
      inTurn(async () => {
        const before = copyOf(state);
        try {
          return await work(open);
        } catch (error) {
          state = before;
          throw error;
        }
      }),
  };
}

/** The same stores, every call of which waits for those before it. Inside a transaction they would wait for themselves. */
function eachInTurn(stores: Repositories, inTurn: <T>(work: () => Promise<T>) => Promise<T>): Repositories {
  const queued = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name): unknown {
        const method: unknown = Reflect.get(target, name);
        return typeof method === 'function'
          ? (...given: unknown[]) => inTurn(async () => Reflect.apply(method, target, given) as unknown)
          : method;
      },
    });
  return {
    catalogue: queued(stores.catalogue),
    partners: queued(stores.partners),
    tokens: queued(stores.tokens),
    dossiers: queued(stores.dossiers),
    looseFiles: queued(stores.looseFiles),
    uploads: queued(stores.uploads),
    tracking: queued(stores.tracking),
    results: queued(stores.results),
    payments: queued(stores.payments),
    ratings: queued(stores.ratings),
    webhooks: queued(stores.webhooks),
    outbox: queued(stores.outbox),
    partnerEvents: queued(stores.partnerEvents),
    idempotency: queued(stores.idempotency),
    audit: queued(stores.audit),
    sandboxClock: queued(stores.sandboxClock),
    evaluation: queued(stores.evaluation),
    supervision: queued(stores.supervision),
    feedback: queued(stores.feedback),
    tips: queued(stores.tips),
  };
}

/** A record is replaced by another and never changed: it is enough to copy the lists of them, however long they grow. */
const copyOf = (state: State): State =>
  Object.fromEntries(
    Object.entries({
      ...state,
      hooks: copyOfWebhooks(state.hooks),
      supervision: copyOfSupervision(state.supervision),
    }).map(([name, list]) => [name, listOf(list)]),
  ) as unknown as State;

function listOf(list: unknown): unknown {
  if (list instanceof Map) return new Map(list);
  if (list instanceof Set) return new Set(list);
  return Array.isArray(list) ? [...(list as unknown[])] : list;
}

function repositories(state: () => State): Omit<Repositories, 'sandboxClock'> {
  return {
    catalogue: memoryCatalogue({
      get: () => state().catalogue,
      set: (catalogue) => void (state().catalogue = catalogue),
    }),
    partners: {
      async findByKeyHash(hash, now) {
        const key = state().keys.get(hash);
        const isOpen = key && key.revokedAt === null && !(key.endsAt && new Date(key.endsAt) <= now);
        const partner = isOpen && state().partners.get(key.partnerId);
        return key && partner ? { partner, kind: key.kind, lastUsedAt: key.lastUsedAt } : null;
      },
      find: async (id) => state().partners.get(id) ?? null,
      all: async () => [...state().partners.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      origins: async () => [...state().partners.values()].flatMap(({ origins }) => origins),
      async save(partner, keys) {
        state().partners.set(partner.id, partner);
        const fresh = {
          partnerId: partner.id,
          hint: null,
          createdAt: null,
          lastUsedAt: null,
          endsAt: null,
          revokedAt: null,
        };
        for (const key of keys) if (!state().keys.has(key.hash)) state().keys.set(key.hash, { ...fresh, ...key });
      },
      keys: async (partnerId) =>
        [...state().keys.values()].filter((key) => partnerId === undefined || key.partnerId === partnerId),
      lockKeys: async (hashPrefix) => [...state().keys.values()].filter(({ hash }) => hash.startsWith(hashPrefix)),
      async endKey(hash, endsAt) {
        const key = state().keys.get(hash);
        if (key && !(key.endsAt && new Date(key.endsAt) <= endsAt))
          state().keys.set(hash, { ...key, endsAt: endsAt.toISOString() });
      },
      async revokeKey(hash, at) {
        const key = state().keys.get(hash);
        if (key && key.revokedAt === null) state().keys.set(hash, { ...key, revokedAt: at.toISOString() });
      },
      async touchKey(hash, at, unlessSince) {
        const key = state().keys.get(hash);
        if (key && !(key.lastUsedAt && new Date(key.lastUsedAt) > unlessSince))
          state().keys.set(hash, { ...key, lastUsedAt: at.toISOString() });
      },
    },
    tokens: {
      async put(hash, subject, expiresAt) {
        state().tokens.set(hash, { subject, expiresAt: expiresAt.toISOString() });
      },
      find: async (hash) => state().tokens.get(hash) ?? null,
      async take(hash) {
        const found = state().tokens.get(hash) ?? null;
        state().tokens.delete(hash);
        return found;
      },
      async removeOf(subjectId) {
        for (const [hash, { subject }] of state().tokens) if (subject.id === subjectId) state().tokens.delete(hash);
      },
      async remove(hash) {
        state().tokens.delete(hash);
      },
      async sweep(now) {
        // A day's grace lets an expired token be told from an unknown one.
        for (const [hash, { expiresAt }] of state().tokens)
          if (Date.parse(expiresAt) < now.getTime() - dayMs) state().tokens.delete(hash);
      },
    },
    dossiers: {
      async insert(record) {
        state().dossiers.set(record.id, structuredClone(record));
      },
      async update(record, replaces) {
        if (state().dossiers.get(record.id)?.version !== replaces) throw new Problem('dossier_changed');
        state().dossiers.set(record.id, structuredClone(record));
      },
      find: async (id) => structuredClone(state().dossiers.get(id) ?? null),
      byIds: async (ids) =>
        structuredClone(
          ids.flatMap((id) => {
            const record = state().dossiers.get(id);
            return record ? [record] : [];
          }),
        ),
      versions: async (ids) =>
        new Map(
          ids.flatMap((id): [string, number][] => {
            const record = state().dossiers.get(id);
            return record ? [[id, record.version]] : [];
          }),
        ),
      lock: async (id) => structuredClone(state().dossiers.get(id) ?? null),
      findByCode: async (code) => structuredClone(filed(state()).find((record) => record.state.code === code) ?? null),
      async findByLink(tokenHash) {
        const found = [...state().lookups].find(([, { linkTokenHash }]) => linkTokenHash === tokenHash);
        return structuredClone((found && state().dossiers.get(found[0])) ?? null);
      },
      ofOwner: async (ownerId) =>
        structuredClone([...state().dossiers.values()].filter((record) => record.ownerId === ownerId)),
      async ofPartner(partnerId, { before, limit, code }) {
        const key = (record: FiledRecord): string => `${new Date(record.state.submittedAt).toISOString()} ${record.id}`;
        const until = before && `${new Date(before.submittedAt).toISOString()} ${before.id}`;
        return structuredClone(
          filed(state())
            .filter(
              (record) =>
                record.partnerId === partnerId &&
                (!code || record.state.code === code) &&
                (!until || key(record) < until),
            )
            .sort((a, b) => (key(a) < key(b) ? 1 : -1))
            .slice(0, limit),
        );
      },
      queue: async (filter) => structuredClone(queueOf(filed(state()), filter)),
      queueCounts: async (question, moments) => countsOf(filed(state()), question, moments),
      fillQueueKeys: async () => 0,
      workload: async (unitId, query) => loadsOf(filed(state()), [...state().events.values()].flat(), unitId, query),
      ofUnits: async (unitIds, workflows, limit) =>
        structuredClone(
          filed(state())
            .filter(
              ({ state: { workflow, receivingUnit, competentUnit, returningUnit } }) =>
                workflows.includes(workflow) &&
                [receivingUnit, competentUnit, returningUnit].some(({ id }) => unitIds.includes(id)),
            )
            .slice(0, limit),
        ),
      receivedAt: async (unitId, from, to, limit) =>
        structuredClone(
          filed(state())
            .filter(({ state: { receivingUnit, submittedAt } }) => {
              const at = Date.parse(submittedAt);
              return receivingUnit.id === unitId && at >= from.getTime() && at <= to.getTime();
            })
            .sort((a, b) => (a.state.submittedAt < b.state.submittedAt ? -1 : 1))
            .slice(0, limit),
        ),
      async appendEvents(dossierId, _, events) {
        state().events.set(dossierId, [...(state().events.get(dossierId) ?? []), ...structuredClone(events)]);
      },
      events: async (dossierId) => structuredClone(state().events.get(dossierId) ?? []),
      eventsOf: async (dossierIds) => loggedIn(state(), dossierIds),
      eventsAfter: async (after, limit) =>
        loggedIn(state(), [...state().events.keys()].toSorted())
          .filter(
            ({ dossierId, sequence }) =>
              !after || dossierId > after.dossierId || (dossierId === after.dossierId && sequence > after.sequence),
          )
          .slice(0, limit),
      touchedIn: async ({ from, to, procedureCode, unitId, after, limit }) =>
        filed(state())
          .filter((record) => {
            const { id, state: now } = record;
            const events = state().events.get(id) ?? [];
            return (
              (after === null || id > after) &&
              (procedureCode === null || record.procedureCode === procedureCode) &&
              events.some(({ at }) => Date.parse(at) >= from.getTime() && Date.parse(at) < to.getTime()) &&
              (unitId === null ||
                [now.competentUnit.id, now.receivingUnit.id].includes(unitId) ||
                events.some(({ type }) => type === 'unitsSucceeded'))
            );
          })
          .map(({ id }) => id)
          .toSorted()
          .slice(0, limit),
      async nextNumber(unitId, day) {
        const next = (state().numbers.get(`${unitId} ${day}`) ?? 0) + 1;
        state().numbers.set(`${unitId} ${day}`, next);
        return next;
      },
      async removeExpiredDrafts(now, limit) {
        const expired = [...state().dossiers.values()]
          .filter(({ expiresAt }) => expiresAt !== null && new Date(expiresAt) < now)
          .filter(({ id }) => ![...state().payments.values()].some(({ dossierId }) => dossierId === id))
          .slice(0, limit);
        for (const { id } of expired) state().dossiers.delete(id);
        return expired;
      },
    },
    looseFiles: {
      async add(fileId, removeAt) {
        state().looseFiles.set(fileId, removeAt.getTime());
      },
      async remove(fileId) {
        state().looseFiles.delete(fileId);
      },
      due: async (now, limit) =>
        [...state().looseFiles].flatMap(([id, removeAt]) => (removeAt <= now.getTime() ? id : [])).slice(0, limit),
    },
    uploads: {
      async insert(record) {
        state().uploads.set(record.id, { record: structuredClone(record), lockedBy: null, lockedUntil: 0 });
      },
      async find(dossierId, id) {
        const record = state().uploads.get(id)?.record;
        return record?.dossierId === dossierId ? structuredClone(record) : null;
      },
      ofDossier: async (dossierId) =>
        structuredClone(
          [...state().uploads.values()].map(({ record }) => record).filter((record) => record.dossierId === dossierId),
        ),
      async lock(id, writer, now, until) {
        const kept = state().uploads.get(id);
        if (!kept || kept.lockedUntil > now.getTime()) return null;
        state().uploads.set(id, { ...kept, lockedBy: writer, lockedUntil: until.getTime() });
        return structuredClone(kept.record);
      },
      async update(record, writer, until) {
        const kept = state().uploads.get(record.id);
        if (kept?.lockedBy !== writer) return false;
        state().uploads.set(record.id, { ...kept, record: structuredClone(record), lockedUntil: until.getTime() });
        return true;
      },
      async unlock(id, writer) {
        const kept = state().uploads.get(id);
        if (kept?.lockedBy === writer) state().uploads.set(id, { ...kept, lockedBy: null, lockedUntil: 0 });
      },
      async remove(id) {
        state().uploads.delete(id);
      },
      async sweep(expiredBefore) {
        for (const [id, { record }] of state().uploads)
          if (new Date(record.expiresAt) < expiredBefore) state().uploads.delete(id);
      },
    },
    tracking: {
      async saveLookup(dossierId, linkTokenHash, secretHash, sealedLinkToken) {
        state().lookups.set(dossierId, { linkTokenHash, secretHash, sealedLinkToken });
      },
      async findByCode(code) {
        const record = filed(state()).find((candidate) => candidate.state.code === code);
        const lookup = record && state().lookups.get(record.id);
        return record && lookup
          ? { dossierId: record.id, secretHash: lookup.secretHash, sealedLinkToken: lookup.sealedLinkToken }
          : null;
      },
      async addTry(code, at, since) {
        state().tries.push({ code, at: at.getTime() });
        const counted = state().tries.filter((one) => one.code === code && one.at > since.getTime());
        return { tries: counted.length, firstAt: new Date(Math.min(...counted.map((one) => one.at))) };
      },
      async removeTry(code, at) {
        const index = state().tries.findIndex((one) => one.code === code && one.at === at.getTime());
        if (index >= 0) state().tries.splice(index, 1);
      },
      async sweep(before) {
        state().tries = state().tries.filter(({ at }) => at >= before.getTime());
      },
    },
    results: {
      async saveVerification(tokenHash, dossierId) {
        state().verifications.set(tokenHash, dossierId);
      },
      async findByTokenHash(hash) {
        const dossierId = state().verifications.get(hash);
        return dossierId === undefined ? null : { dossierId };
      },
      async findByFileHash(sha256) {
        const record = [...state().dossiers.values()].find(({ result, pastResults = [] }) =>
          [result, ...pastResults].some((one) => one?.sha256 === sha256),
        );
        return record ? { dossierId: record.id } : null;
      },
    },
    payments: {
      async insert(payment) {
        state().payments.set(payment.id, payment);
      },
      async update(payment) {
        state().payments.set(payment.id, payment);
      },
      find: async (id) => state().payments.get(id) ?? null,
      ofDossier: async (dossierId) =>
        [...state().payments.values()].filter((payment) => payment.dossierId === dossierId).toReversed(),
      needingDesk: async (unitId, limit) =>
        [...state().payments.values()]
          .filter((payment) => {
            const dossier = state().dossiers.get(payment.dossierId)?.state;
            const units = dossier && [dossier.receivingUnit.id, dossier.competentUnit.id, dossier.returningUnit.id];
            return needsDesk(payment) && units?.includes(unitId) === true;
          })
          .slice(0, limit),
      unsettledTransfers: async ({ statuses, from, to, after, limit }) => {
        const key = ({ id, state: { createdAt } }: KeptPayment): string => `${new Date(createdAt).toISOString()} ${id}`;
        return [...state().payments.values()]
          .filter((payment) => {
            const { status, method, createdAt } = payment.state;
            const at = Date.parse(createdAt);
            return (
              method === 'transfer' &&
              statuses.some((one) => one === status) &&
              at >= from.getTime() &&
              at < to.getTime() &&
              (after === null || key(payment) > key(after))
            );
          })
          .sort((a, b) => (key(a) < key(b) ? -1 : 1))
          .slice(0, limit);
      },
      async keepNotice({ paymentId, beneficiary, notice: { transactionId, outcome } }) {
        const key = JSON.stringify([beneficiary.bankBin, beneficiary.account, transactionId, outcome]);
        const before = state().notices.get(key) ?? null;
        if (before === null) state().notices.set(key, paymentId);
        return before;
      },
      async nextReceiptNumber(series) {
        const next = (state().receiptNumbers.get(series) ?? 0) + 1;
        state().receiptNumbers.set(series, next);
        return next;
      },
      findClaim: async (dossierId) => state().claims.get(dossierId) ?? null,
      async saveClaim(dossierId, claim) {
        state().claims.set(dossierId, claim);
      },
    },
    ratings: {
      async keep(rating, { mark, source, month, mostOfOneSource }) {
        if (state().ratingMarks.has(mark)) return false;
        state().ratingMarks.add(mark);
        const ratings = (state().ratingSources.get(source)?.ratings ?? 0) + 1;
        state().ratingSources.set(source, { month, ratings });
        const isRepeated = ratings > mostOfOneSource;
        state().ratings.push({ ...structuredClone(rating), isRepeated, isCounted: false });
        return true;
      },
      hasUncounted: async () => state().ratings.some(({ isCounted }) => !isCounted),
      async takeUncounted(limit) {
        const waiting = new Set(
          state()
            .ratings.filter(({ isCounted }) => !isCounted)
            .slice(0, limit),
        );
        state().ratings = state().ratings.map((rating) =>
          waiting.has(rating) ? { ...rating, isCounted: true } : rating,
        );
        return [...waiting].map((rating) => ({ ...rating, count: 1 }));
      },
      async takeAll() {
        state().ratings = state().ratings.map((rating) => ({ ...rating, isCounted: true }));
        return state().ratings.map((rating) => ({ ...rating, count: 1 }));
      },
      async sweepSources(before) {
        for (const [source, { month }] of state().ratingSources)
          if (month < before) state().ratingSources.delete(source);
      },
      marked: async (marks) => marks.filter((mark) => state().ratingMarks.has(mark)),
    },
    evaluation: memoryEvaluation(() => state().figures),
    supervision: memorySupervision(() => state().supervision),
    feedback: memoryFeedback(
      () => state().feedback,
      () => state().forwardings,
    ),
    tips: memoryTips(() => state().tips),
    ...memoryWebhooks(() => state().hooks),
    idempotency: {
      async claim({ scope, operation, key }) {
        const found = state().answers.get(JSON.stringify([scope, operation, key]));
        return found
          ? { state: 'answered', bodyHash: found.bodyHash, sealedAnswer: found.sealedAnswer }
          : { state: 'new' };
      },
      async keep({ scope, operation, key }, { bodyHash, sealedAnswer }, _, expiresAt) {
        state().answers.set(JSON.stringify([scope, operation, key]), {
          bodyHash,
          sealedAnswer,
          expiresAt: expiresAt.getTime(),
        });
      },
      async sweep(now) {
        for (const [key, { expiresAt }] of state().answers) if (expiresAt < now.getTime()) state().answers.delete(key);
      },
    },
    audit: {
      async append(entry) {
        const previousHash = state().audit.findLast(({ dossierId }) => dossierId === entry.dossierId)?.hash ?? null;
        state().audit.push({ ...entry, previousHash, hash: await auditHash(previousHash, entry) });
      },
      list: async (dossierId) => state().audit.filter((entry) => entry.dossierId === dossierId),
      async page(after, limit) {
        const entries = state().audit.slice(after, after + limit);
        return { entries, last: after + entries.length };
      },
    },
  };
}

const memorySandboxClock = (clock: MovableClock): SandboxClockStore => ({
  aheadMs: async () => aheadOf(clock),
  async move(aheadMs) {
    if (aheadMs > aheadOf(clock)) clock.set(new Date(Date.now() + aheadMs));
  },
});

const dayMs = 24 * 3600 * 1000;

const loggedIn = ({ events }: State, dossierIds: readonly string[]): LoggedEvent[] =>
  structuredClone(
    dossierIds.flatMap((dossierId) =>
      (events.get(dossierId) ?? []).map((event, index) => ({ dossierId, sequence: index + 1, event })),
    ),
  );

const filed = ({ dossiers }: State): FiledRecord[] => [...dossiers.values()].filter(isFiled);

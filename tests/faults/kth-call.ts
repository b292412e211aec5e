/** Calls that are counted, and of which the k-th fails (reliability F06; SQLite's tests of I/O errors do the same). */
import { DatabaseUnavailable } from '../../packages/center/src/db/database-errors.ts';
import type { Db, Sql } from '../../packages/center/src/db/db.ts';
import type { Files } from '../../packages/center/src/ports.ts';

/**
 * `refused`: nothing was done. `timedOut`: it was done, and no answer came in time. `reset`: it was done, and the connection
 * was reset before the answer.
 */
export type Fault = 'refused' | 'timedOut' | 'reset';
export const faults = ['refused', 'timedOut', 'reset'] as const satisfies Fault[];

/** Counts calls of one kind. While none is to fail it only counts. */
export class KthCall {
  calls = 0;
  /** Whether it has happened. */
  hasFailed = false;
  #failing: { at: number; fault: Fault } | null = null;

  /** From now on, the call number `at`, from 1, fails once. null: none does. */
  begin(failing: { at: number; fault: Fault } | null): void {
    this.calls = 0;
    this.hasFailed = false;
    this.#failing = failing;
  }

  /** @param toError what the caller sees of the fault. */
  async run<T>(work: () => Promise<T>, toError: (fault: Fault) => Error): Promise<T> {
    this.calls += 1;
    if (this.calls !== this.#failing?.at) return work();
    const { fault } = this.#failing;
    this.hasFailed = true;
    if (fault !== 'refused') await work();
    throw toError(fault);
  }
}

/** Every statement is a call, and so is every commit. */
export const failingDb = (db: Db, kth: KthCall): Db => {
  const failing = (sql: Sql): Sql => ({
    query: (text, values) => kth.run(() => sql.query(text, values), databaseError),
  });
  return {
    ...db,
    ...failing(db),
    transaction: (work, options) => {
      // A commit that is refused keeps nothing: it fails before, inside the transaction.
      let outcome: (() => never) | undefined;
      const committed = db.transaction(async (tx) => {
        const result = await work(failing(tx));
        await kth
          .run(
            async () => {},
            (fault) => {
              const error = databaseError(fault);
              if (fault === 'refused') return error;
              outcome = () => {
                throw error;
              };
              return new Kept();
            },
          )
          .catch((error: unknown) => {
            if (!(error instanceof Kept)) throw error;
          });
        return result;
      }, options);
      return committed.then((result) => outcome?.() ?? result);
    },
  };
};

/** The commit is to happen, and its answer to be lost. */
class Kept extends Error {}

/** As `pool-db.ts` tells them: what was refused is a fault nobody foresaw, the others are a database that went away. */
function databaseError(fault: Fault): Error {
  if (fault === 'refused') return new Error('out of shared memory');
  const cause = new Error(fault === 'reset' ? 'read ECONNRESET' : 'timeout expired');
  return new DatabaseUnavailable(cause, 'unknown');
}

export const failingFiles = (files: Files, kth: KthCall): Files => {
  const toError = (fault: Fault) =>
    Object.assign(new Error(fault), { code: fault === 'refused' ? 'EIO' : 'ETIMEDOUT' });
  return {
    put: (id, bytes) => kth.run(() => files.put(id, bytes), toError),
    get: (id) => kth.run(() => files.get(id), toError),
    remove: (id) => kth.run(() => files.remove(id), toError),
  };
};

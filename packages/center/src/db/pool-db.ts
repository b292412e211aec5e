import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';

import type { Pool, PoolClient } from 'pg';

import { DatabaseUnavailable, isConnectionLost, isUnavailable, sqlState } from './database-errors.ts';
import type { Db, Sql, TransactionOptions } from './db.ts';

export interface PoolDbOptions {
  kind: Db['kind'];
  notice?: string;
  /** Told of connections that the server dropped while idle; they are replaced by themselves. */
  onError: (error: Error) => void;
  /** Runs after the pool has ended. */
  afterClose?: () => Promise<void>;
}

/** Runs of a transaction after the first. A fourth conflict in a row means contention that waiting a little will not solve. */
const maxRetries = 3;

/** A {@link Db} over a pool of `pg` clients, the same for a server and for PGlite. */
export function createPoolDb(pool: Pool, { kind, notice, onError, afterClose }: PoolDbOptions): Db {
  // Without these two, a connection lost by the server ends the process: `error` on the pool is for idle clients,
  // `error` on the client for one that a transaction holds between two statements.
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));

  const currentTransaction = new AsyncLocalStorage<{ isOpen: boolean }>();

  /** On PGlite such a use would wait for its own connection; on PostgreSQL it would silently leave the transaction. */
  function refuseInsideTransaction(): void {
    if (currentTransaction.getStore()?.isOpen) {
      throw new Error(
        'The database was used inside its own transaction. Use the "tx" that transaction() hands to its callback.',
      );
    }
  }

  async function withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    refuseInsideTransaction();
    const client = await pool.connect().catch((error: unknown) => {
      throw isUnavailable(error) ? new DatabaseUnavailable(error, 'not-applied') : error;
    });
    let isBroken = false;
    try {
      return await use(client);
    } catch (error) {
      isBroken =
        isConnectionLost(error instanceof DatabaseUnavailable ? error.cause : error) || error instanceof RollbackFailed;
      throw error instanceof RollbackFailed ? error.cause : error;
    } finally {
      client.release(isBroken);
    }
  }

  const runOnce = <T>(work: (tx: Sql) => Promise<T>, options: TransactionOptions): Promise<T> =>
    withClient(async (client) => {
      const state = { isOpen: true };
      const tx = new TransactionSql(client, state);
      await runStatement(client, beginStatement(options), [], 'not-applied');
      try {
        const result = await currentTransaction.run(state, work, tx);
        await tx.commit();
        return result;
      } catch (error) {
        await tx.rollback(error);
        throw error;
      }
    });

  return {
    kind,
    ...(notice !== undefined && { notice }),
    query: <Row>(text: string, values: readonly unknown[] = []) =>
      withClient((client) => runStatement<Row>(client, text, values, 'unknown').then(({ rows }) => rows)),
    async transaction(work, options = {}) {
      for (let attempt = 0; ; attempt++) {
        try {
          return await runOnce(work, options);
        } catch (error) {
          if (attempt === maxRetries || !isConflict(error)) throw error;
          // Spread out, so that the two who collided do not collide again.
          await delay(Math.random() * 20 * 2 ** attempt);
        }
      }
    },
    async close() {
      await pool.end();
      await afterClose?.();
    },
  };
}

/** The statements of one transaction: one at a time, none after its end, and no commit over a failed one. */
class TransactionSql implements Sql {
  private readonly client: PoolClient;
  private readonly state: { isOpen: boolean };
  private last: Promise<unknown> = Promise.resolve();
  private firstFailure: unknown;

  constructor(client: PoolClient, state: { isOpen: boolean }) {
    this.client = client;
    this.state = state;
  }

  async query<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (!this.state.isOpen) {
      throw new Error(
        'A statement came after its transaction had ended. Is an "await" missing inside the callback of transaction()?',
      );
    }
    const running = this.last.then(() => runStatement<Row>(this.client, text, values, 'not-applied'));
    this.last = running.catch((error: unknown) => (this.firstFailure ??= error));
    return (await running).rows;
  }

  async commit(): Promise<void> {
    this.state.isOpen = false;
    await this.last;
    const { command } = await runStatement(this.client, 'commit', [], 'unknown');
    // PostgreSQL answers a commit of a failed transaction with a rollback and no error.
    if (command !== 'COMMIT') {
      throw new Error('The transaction was rolled back: a statement in it failed and the error was swallowed.', {
        cause: this.firstFailure,
      });
    }
  }

  async rollback(reason: unknown): Promise<void> {
    this.state.isOpen = false;
    await this.last;
    await this.client.query('rollback').catch(() => {
      throw new RollbackFailed(reason);
    });
  }
}

/** Carries the true error out while telling the pool to drop the client. */
class RollbackFailed extends Error {
  constructor(cause: unknown) {
    super('The rollback failed', { cause });
  }
}

interface StatementResult<Row> {
  rows: Row[];
  command: string;
}

/** A text of several statements (a migration) has no values and returns no rows of interest. */
async function runStatement<Row>(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
  outcome: DatabaseUnavailable['outcome'],
): Promise<StatementResult<Row>> {
  try {
    const result: StatementResult<unknown> | StatementResult<unknown>[] = await client.query(text, [...values]);
    const last = Array.isArray(result) ? result.at(-1) : result;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a statement returns is the store's to say
    return { rows: (last?.rows ?? []) as Row[], command: last?.command ?? '' };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    throw new DatabaseUnavailable(error, isConnectionLost(error) ? outcome : 'not-applied');
  }
}

function beginStatement({ isolation = 'read committed', readOnly = false }: TransactionOptions): string {
  return `begin isolation level ${isolation} ${readOnly ? 'read only' : 'read write'}`;
}

// serialization_failure, deadlock_detected
function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(sqlState(error) ?? '');
}

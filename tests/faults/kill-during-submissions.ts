/** SIGKILL at a random moment of 50 filings at once, again and again: nothing acknowledged is lost, doubled or half-done. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startTestPostgres } from '../support/postgres-server.ts';
import { startCenterProcess } from './center-process.ts';
import { checkDatabase } from './check-database.ts';
import { type Attempt, fileDossier, newAttempt, Refused } from './file-dossier.ts';

export interface KillRun {
  database: 'pglite' | 'postgres';
  kills: number;
  parallel: number;
  /** Uniform in [0, 1); seeded by the caller, so a run can be repeated. */
  random: () => number;
}

/** A procedure that needs no paper to be attached, so that the filing itself is what is interrupted. */
const procedure = process.env['HCC_TEST_FAULT_PROCEDURE'] ?? '1.004884';

export async function killDuringSubmissions({
  database,
  kills,
  parallel,
  random,
}: KillRun): Promise<{ filed: number; faults: string[] }> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'hcc-kill-'));
  const server = database === 'postgres' ? await startTestPostgres() : null;
  const env: Record<string, string> = {
    HCC_DATA: dataDirectory,
    ...(server ? { DATABASE_URL: server.url, HCC_ACCEPT_DATA_LOSS: 'true' } : {}),
  };
  const all: Attempt[] = [];
  const faults: string[] = [];
  try {
    let center = await startCenterProcess(env);
    for (let round = 1; round <= kills; round++) {
      const attempts = Array.from({ length: parallel }, newAttempt);
      all.push(...attempts);
      const filing = attempts.map((attempt) =>
        fileDossier(center.url, attempt, procedure).catch(ignoreBrokenConnection(faults)),
      );
      await delay(random() * 3000);
      await center.kill();
      await Promise.all(filing);
      center = await startCenterProcess(env);
      // The clients come back with the keys they had; whoever was answered asks once more and must hear the same.
      const repeated = center.url;
      await Promise.all(
        attempts.map((attempt) =>
          fileDossier(repeated, attempt, procedure).catch((error: unknown) => void faults.push(String(error))),
        ),
      );
    }
    await center.stop();
    faults.push(...(await checkDatabase({ dataDirectory, ...(server ? { databaseUrl: server.url } : {}) }, all)));
    return { filed: all.length, faults };
  } finally {
    await server?.stop();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

/** A broken connection is what a kill looks like from outside; an answer that says no is a fault. */
const ignoreBrokenConnection =
  (faults: string[]) =>
  (error: unknown): void => {
    if (error instanceof Refused) faults.push(error.message);
  };

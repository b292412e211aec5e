/** The Center on a TCP port of this machine, over a database of the test's own and a temporary folder. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import {
  applyImport,
  createApp,
  createFigureKeeper,
  createVault,
  createWatchKeeper,
  deliverWebhooks,
  pilotFilingMode,
  seedPartners,
} from '@hcc/center/app';
import type { Documents, Log, Ports, SeededPartner } from '@hcc/center/app';
import { createMovableClock, type MovableClock } from '@hcc/mocks';
import { readCatalogueFile } from '../../packages/center/src/catalogue/import/read-files-node.ts';
import { sqlStores } from '../../packages/center/src/db/sql-stores.ts';
import { readPdfFonts } from '../../packages/center/src/pdf/pdf-fonts-node.ts';
import { readCenter } from '../../packages/center/src/process/center-files.ts';
import { createFiles } from '../../packages/center/src/process/files-node.ts';
import { createDocuments } from '../../packages/center/src/results/documents.ts';
import { sandboxSigners } from '../../packages/center/src/signing/sandbox-signers-node.ts';
import { createSendWebhook } from '../../packages/center/src/webhooks/send-webhook-node.ts';
import { createSharedClock } from '../../packages/center/src/sandbox/shared-clock.ts';
import { openTestDb } from '../../packages/center/test/test-databases.ts';

export interface ServedCenter {
  /** `http://127.0.0.1:PORT` */
  baseUrl: string;
  clock: MovableClock;
  /** Every line it logged, as JSON. */
  log: readonly string[];
  /** What the QR code of a dossier's result says, as its holder would read it off the paper. */
  verificationLinkOf(dossierCode: string): string | undefined;
  deliverWebhooks(): Promise<number>;
  /** One round of the worker that keeps the figures. */
  keepFigures(): Promise<void>;
  /** One round of the worker that keeps the watch list. */
  keepWatch(): Promise<void>;
  stop(): Promise<void>;
}

const shipped = (path: string): string => fileURLToPath(new URL(`../../packages/center/${path}`, import.meta.url));

export async function serveCenter(
  kind: 'pglite' | 'postgres',
  partners: readonly SeededPartner[],
  /** Records beside the starter catalogue. */
  more: readonly unknown[] = [],
): Promise<ServedCenter> {
  const folder = await mkdtemp(join(tmpdir(), 'hcc-served-'));
  const [db, fonts, files, { center }] = await Promise.all([
    openTestDb(kind),
    readPdfFonts(),
    createFiles(join(folder, 'files')),
    readCenter(shipped('profiles/quangninh.json'), null),
  ]);
  const stores = sqlStores(db);
  await seedPartners(stores, partners);
  const { records, asOfOn } = await readCatalogueFile(shipped('catalogue/starter.json'));
  await applyImport(stores, {
    records: [...records, ...more],
    asOfOn: asOfOn ?? '2026-01-01',
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
  // The test's hand moves the real time; the sandbox's own clock stands ahead of it, kept in the database.
  const real = createMovableClock();
  const shared = createSharedClock(stores.sandboxClock, real);
  const clock: MovableClock = {
    now: () => shared.now(),
    advance: (span) => real.advance(span),
    set: (instant) => real.set(new Date(new Date(instant).getTime() - shared.aheadMs())),
  };
  const log: string[] = [];
  const links = new Map<string, string>();
  const ports: Ports = {
    stores,
    center,
    clock: shared,
    files,
    documents: rememberingLinks(
      createDocuments({ fonts, signers: await sandboxSigners(center, join(folder, 'signing')) }),
      links,
    ),
    vault: await createVault(crypto.getRandomValues(new Uint8Array(32))),
    assets: { get: async () => null },
    log: logInto(log),
    canWrite: () => true,
    webhooksMayUseLoopback: true,
  };
  const server = serve({ fetch: createApp(ports).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((ready) => server.once('listening', ready));
  const send = createSendWebhook({ loopback: true });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock,
    log,
    verificationLinkOf: (code) => links.get(code),
    deliverWebhooks: () => deliverWebhooks(ports, send),
    keepFigures: createFigureKeeper(ports),
    keepWatch: createWatchKeeper(ports),
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await db.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const rememberingLinks = (documents: Documents, links: Map<string, string>): Documents => ({
  ...documents,
  sheet(data, enclosed) {
    links.set(data.dossierCode, data.verificationLink);
    return documents.sheet(data, enclosed);
  },
  signed(data, signers, enclosed) {
    links.set(data.dossierCode, data.verificationLink);
    return documents.signed(data, signers, enclosed);
  },
});

const logInto = (lines: string[]): Log => ({
  info: (fields, message) => void lines.push(JSON.stringify({ level: 'info', ...fields, message })),
  error: (fields, message) => void lines.push(JSON.stringify({ level: 'error', ...fields, message })),
});

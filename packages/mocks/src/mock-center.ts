/** The Center in memory: the very app of the service, so what it answers cannot drift from what the Center answers. */
import {
  advanceDossier,
  applyImport,
  createApp,
  createCenter,
  createFigureKeeper,
  createVault,
  createWatchKeeper,
  deliverWebhooks,
  loadProfile,
  loadSandboxPartners,
  parseCatalogueFile,
  pilotFilingMode,
  seedPartners,
} from '@hcc/center/app';
import type { Assets, Center, Ports, SeededPartner, SendWebhook } from '@hcc/center/app';
import type { AdvancedDossier, SandboxMilestone } from '@hcc/schemas';
import starterCatalogue from '@hcc/center/catalogue/starter.json' with { type: 'json' };
import calendarVn from '@hcc/center/profiles/calendar-vn.json' with { type: 'json' };
import quangninh from '@hcc/center/profiles/quangninh.json' with { type: 'json' };
import sandboxPartners from '@hcc/center/profiles/sandbox-partners.json' with { type: 'json' };
import { createMemoryFiles } from './memory-files.ts';
import { createMemoryStores } from './memory-stores.ts';
import { createMockDocuments } from './mock-documents.ts';
import { aheadOf, createMovableClock, type MovableClock } from './movable-clock.ts';

/** The records of the catalogue that the Center ships; for the option `catalogue`, with others beside them. */
export const starterRecords: readonly unknown[] = starterCatalogue.procedures;

export interface MockCenterOptions {
  /**
   * Where it is to be reached, a path below the host included, without a slash at the end. No DNS knows the default (RFC 6761), so what is not
   * intercepted fails at once.
   * @default "https://center.hcc.test"
   */
  baseUrl?: string;
  /** Records as `hcc catalogue import` reads them. @default the starter catalogue that the Center ships */
  catalogue?: readonly unknown[];
  /** A parsed center profile. @default the pilot, Quang Ninh */
  profile?: unknown;
  /** @default the three partners of the sandbox, with the keys the documentation prints */
  partners?: readonly SeededPartner[];
  /** Bundles to serve under `/embed`. @default none */
  assets?: Assets;
  /** @default runs with the real time until it is moved */
  clock?: MovableClock;
}

export interface MockCenter {
  readonly baseUrl: string;
  readonly clock: MovableClock;
  /** What it logged, in order: ids and codes, never a name, an answer or a secret. */
  readonly log: readonly MockLogLine[];
  /** Answers a request under `baseUrl`. */
  fetch(request: Request): Promise<Response>;
  /**
   * Takes a filed dossier on, as `POST /sandbox/dossiers/{id}/advance` does but whoever's it is.
   * @param asked `until`, by default where the person's story ends; `pause`, how long each step takes.
   */
  advance(
    id: string,
    asked?: { until?: SandboxMilestone | undefined; pause?: Parameters<MovableClock['advance']>[0] },
  ): Promise<Pick<AdvancedDossier, 'waitsUntil'>>;
  /** Hands the events that are due to `send`, once each. @returns how many were handed over. */
  deliverWebhooks(send: SendWebhook): Promise<number>;
}

export interface MockLogLine {
  level: 'info' | 'error';
  fields: Record<string, unknown>;
  message: string;
}

/** @throws Error when the profile or the catalogue cannot be used; it names what is wrong. */
export async function createMockCenter(options: MockCenterOptions = {}): Promise<MockCenter> {
  const { baseUrl = 'https://center.hcc.test', clock = createMovableClock() } = options;
  const center = createCenter(loadProfile(options.profile ?? quangninh), calendarVn as Center['calendar'], baseUrl);
  const log: MockLogLine[] = [];
  const ports: Ports = {
    stores: createMemoryStores(clock),
    center,
    clock: { now: () => clock.now(), aheadMs: () => aheadOf(clock) },
    files: createMemoryFiles(),
    documents: createMockDocuments(),
    // No secret: what it seals never leaves this memory.
    vault: await createVault(new Uint8Array(32).fill(7)),
    assets: options.assets ?? { get: async () => null },
    log: {
      info: (fields, message) => void log.push({ level: 'info', fields, message }),
      error: (fields, message) => void log.push({ level: 'error', fields, message }),
    },
    canWrite: () => true,
    webhooksMayUseLoopback: true,
  };
  await seedPartners(ports.stores, options.partners ?? loadSandboxPartners(sandboxPartners));
  await importCatalogue(ports, options.catalogue);
  const app = createApp(ports);
  const keepFigures = createFigureKeeper(ports);
  const keepWatch = createWatchKeeper(ports);
  return {
    baseUrl,
    clock,
    log,
    async fetch(request) {
      const asked = atRoot(request, new URL(baseUrl).pathname);
      // No worker goes on beside it: figures and the watch list are kept when somebody asks for them.
      const { pathname } = new URL(asked.url);
      const isSupervising = pathname.startsWith('/v1/desk/supervision');
      if (isSupervising || /^\/(v1\/evaluation\/|scorecard$)/.test(pathname)) await keepFigures();
      if (isSupervising) await keepWatch();
      return app.fetch(asked);
    },
    async advance(id, { until, pause = {} } = {}) {
      const asked = {
        until,
        baseUrl,
        locale: 'vi',
        requestId: 'mock',
        beforeStep: () => clock.advance(pause),
      } as const;
      const { waitsUntil } = await advanceDossier(ports, id, asked);
      return { waitsUntil: waitsUntil?.toISOString() ?? null };
    },
    deliverWebhooks: (send) => deliverWebhooks(ports, send),
  };
}

/** The same request as if it had come to the root of its host; what lies outside of the Center's path finds nothing. */
function atRoot(request: Request, basePath: string): Request {
  if (basePath === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.startsWith(`${basePath}/`) ? url.pathname.slice(basePath.length) : '/outside';
  return new Request(url, request);
}

async function importCatalogue({ stores, center }: Ports, given: readonly unknown[] | undefined): Promise<void> {
  const starter = parseCatalogueFile('starter.json', JSON.stringify(starterCatalogue));
  const { report } = await applyImport(stores, {
    records: given ?? starter.records,
    asOfOn: starter.asOfOn ?? '2026-01-01',
    filingModeOf: (record) => center.filingModeOf(record) ?? pilotFilingMode(record),
    periodOf: (record) => center.periodOf(record),
  });
  if (report.counts.imported === 0)
    throw new Error(`No record of the catalogue can be used: ${JSON.stringify(report.problems.slice(0, 3))}`);
}

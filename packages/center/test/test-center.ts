/** The whole app over one database, embedded where none is named, with its ports in the test's hands: no TCP port, no PDF, a clock that stands. */
import { pilotFilingMode } from '../src/catalogue/import/filing-mode.ts';
import { readCatalogueFile } from '../src/catalogue/import/read-files-node.ts';
import { type App, applyImport, createApp, createVault, type Ports, seedPartners } from '../src/app.ts';
import type { Db } from '../src/db/db.ts';
import { sqlStores } from '../src/db/sql-stores.ts';
import { loadSandboxPartners } from '../src/directory/sandbox-partners.ts';
import { readCenter, readJson } from '../src/process/center-files.ts';
import { shippedFile } from '../src/process/settings.ts';
import { openTestDb } from './test-databases.ts';

export interface TestCenter {
  db: Db;
  ports: Ports;
  /** Ids of the files that lie in the store. */
  files: Map<string, Uint8Array<ArrayBuffer>>;
  fetch: App['fetch'];
  advance(ms: number): void;
  close(): Promise<void>;
}

export const bankKey = 'pk_test_sandbox_bank_391f367a0eca3f6598631d47acfb6bb596f34bc5';

export async function openTestCenter({
  baseUrl = null,
  assets = { get: async () => null },
  payment = {},
  database = 'pglite',
  records: more = [],
  wrapDb = (db) => db,
  mode = 'sandbox',
}: {
  baseUrl?: string | null;
  assets?: Ports['assets'];
  payment?: Partial<Ports['center']['payment']>;
  database?: Db['kind'];
  /** Beside the starter catalogue. */
  records?: readonly unknown[];
  /** Stands between the stores and the database, such as to fail now and then. */
  wrapDb?: (db: Db) => Db;
  mode?: Ports['center']['mode'];
} = {}): Promise<TestCenter> {
  const [opened, { center }] = await Promise.all([
    openTestDb(database),
    readCenter(shippedFile('profiles/quangninh.json'), baseUrl),
  ]);
  const db = wrapDb(opened);
  const stores = sqlStores(db);
  await seedPartners(stores, loadSandboxPartners(await readJson(shippedFile('profiles/sandbox-partners.json'))));
  const { records } = await readCatalogueFile(shippedFile('catalogue/starter.json'));
  await applyImport(stores, { records: [...records, ...more], asOfOn: '2026-01-01', filingModeOf: pilotFilingMode });
  const files: TestCenter['files'] = new Map();
  const document = async () => new TextEncoder().encode('%PDF-1.4');
  // The database stamps by its own clock, so this one begins where that stands.
  let now = Date.now();
  const ports: Ports = {
    stores,
    center: { ...center, mode, payment: { ...center.payment, ...payment } },
    clock: { now: () => new Date(now) },
    files: {
      put: async (id, bytes) => void files.set(id, bytes.slice()),
      get: async (id) => files.get(id) ?? null,
      remove: async (id) => void files.delete(id),
    },
    documents: {
      receipt: document,
      paymentReceipt: document,
      slip: document,
      signedSlip: async () => ({ pdf: await document() }),
      counterSlip: document,
      sheet: document,
      signed: async () => ({ pdf: await document() }),
      trustAnchors: async () => [],
    },
    vault: await createVault(crypto.getRandomValues(new Uint8Array(32))),
    assets,
    log: { info() {}, error() {} },
    canWrite: () => true,
    webhooksMayUseLoopback: true,
  };
  return {
    db,
    ports,
    files,
    fetch: createApp(ports).fetch,
    advance: (ms) => void (now += ms),
    close: () => db.close(),
  };
}

export interface Sent {
  bearer?: string;
  json?: unknown;
  body?: FormData;
  headers?: Record<string, string>;
}

/** One request; `path` is below `/v1`. A key and `If-Match: *` go with it, since no case is about them. */
export async function send({ fetch }: TestCenter, method: string, path: string, { bearer, json, body, headers }: Sent) {
  const response = await fetch(
    new Request(`http://center.test/v1${path}`, {
      method,
      headers: {
        'idempotency-key': crypto.randomUUID(),
        'if-match': '*',
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(body ? { body } : {}),
    }),
  );
  const text = await response.text();
  const parsed: Record<string, unknown> = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, json: parsed, code: parsed['code'] };
}

/** The session of somebody whose frame was opened on the bank's page. */
export async function openSession(center: TestCenter): Promise<string> {
  const { json } = await send(center, 'POST', '/frame-sessions', {
    json: { from: 'key', key: bankKey, origin: 'http://localhost:4002', widget: 'dossier-form' },
  });
  return String(json['token']);
}

export async function openDesk(center: TestCenter, officerId: string): Promise<string> {
  return String((await send(center, 'POST', '/desk/sessions', { json: { officerId } })).json['token']);
}

/** What the suite runs against, behind one interface: an address and a fetch, and what a person outside could hold. */
import { PDFDocument } from '@cantoo/pdf-lib';
import { createMockCenter, type MovableClock, sandboxKeys, type SandboxKeys, starterRecords } from '@hcc/mocks';
import { mockInNode } from '@hcc/mocks/node';
import { loadSandboxPartners } from '@hcc/center/app';
import type { SeededPartner } from '@hcc/center/app';
import sandbox from '@hcc/center/profiles/sandbox-partners.json' with { type: 'json' };
import { paidProcedure } from './payment-steps.ts';
import { serveCenter } from '../support/serve-center.ts';

export type BackendName = 'pglite' | 'postgres' | 'mocks';

export interface Backend {
  name: BackendName;
  baseUrl: string;
  fetch(request: Request): Promise<Response>;
  clock: MovableClock;
  /** Every line it logged so far. */
  log(): readonly string[];
  /** What the QR code of a result says: read by eye from the paper, not by HTTP. */
  verificationLink(dossierCode: string, pdf: Blob): Promise<string>;
  /** One round of deliveries to the receivers that are named in the endpoints. */
  deliverWebhooks(): Promise<number>;
  /** Counts what has happened so far, as the worker does beside requests. */
  keepFigures(): Promise<void>;
  /** Brings the watch list up to now, as the worker does. */
  keepWatch(): Promise<void>;
  stop(): Promise<void>;
}

export const keys: Readonly<Record<'bank' | 'utility' | 'strict', SandboxKeys>> = {
  bank: sandboxKeys.bank,
  utility: sandboxKeys.utility,
  strict: {
    publishable: 'pk_test_conformance_strict_0123456789abcdef',
    secret: 'sk_test_conformance_strict_0123456789abcdef',
  },
};

/** The page that carries the bank's widgets. */
export const bankPage = 'http://localhost:4002';
/** The one page of a partner whose origin is listed exactly. */
export const strictPage = 'https://allowed.vn';

const partners: readonly SeededPartner[] = [
  ...loadSandboxPartners(sandbox),
  { id: 'partner-strict', name: 'Strict', mode: 'test', origins: [strictPage], keys: keys.strict },
];

export const openBackend = (name: BackendName): Promise<Backend> => (name === 'mocks' ? openMocks() : openServed(name));

async function openServed(name: 'pglite' | 'postgres'): Promise<Backend> {
  const center = await serveCenter(name, partners, [paidProcedure]);
  return {
    ...center,
    name,
    fetch: (request) => fetch(request),
    log: () => center.log,
    async verificationLink(code) {
      return center.verificationLinkOf(code) ?? 'no result was written';
    },
  };
}

/** Behind MSW, as an integrator's tests have it: the global fetch is intercepted. */
async function openMocks(): Promise<Backend> {
  const center = await createMockCenter({ partners, catalogue: [...starterRecords, paidProcedure] });
  const stop = mockInNode(center);
  return {
    name: 'mocks',
    baseUrl: center.baseUrl,
    fetch: (request) => fetch(request),
    clock: center.clock,
    // The mocks do so by themselves when they are asked.
    keepFigures: async () => {},
    keepWatch: async () => {},
    log: () => center.log.map((line) => JSON.stringify(line)),
    async verificationLink(_, pdf) {
      const document = await PDFDocument.load(await pdf.arrayBuffer());
      return document.getSubject() ?? 'no result was written';
    },
    deliverWebhooks: () =>
      center.deliverWebhooks(async ({ url, headers, body }) => {
        const response = await fetch(url, { method: 'POST', headers, body });
        return {
          status: response.status,
          retryAfter: response.headers.get('retry-after'),
          body: await response.text(),
        };
      }),
    async stop() {
      stop();
    },
  };
}

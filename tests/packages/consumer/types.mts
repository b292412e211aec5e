/** Compiled by plain tsc. `@ts-expect-error` proves that what arrives are types and not `any`. */
import { createApp, type Ports } from '@hcc/center/app';
import { startCenter, type RunningCenter } from '@hcc/center';
import { SubmittedEvent, configureCenter } from '@hcc/elements';
import '@hcc/elements/define';
import { createMockCenter, type MockCenter } from '@hcc/mocks';
import { mockInBrowser } from '@hcc/mocks/browser';
import { mockInNode } from '@hcc/mocks/node';
import { ProcedureFinder } from '@hcc/react';
import { createElement } from 'react';
import { decide } from '@hcc/rules/dossier';
import { Procedure as ProcedureSchema } from '@hcc/schemas';
import { operations } from '@hcc/schemas/contract';
import { createClient, type Procedure } from '@hcc/sdk';
import { isChallenge, verifyWebhook } from '@hcc/sdk/webhooks';

const client = createClient({ key: 'pk_test_types', baseUrl: 'https://center.example' });
export const procedure: Promise<Procedure> = client.procedures.get('1.001193');
// @ts-expect-error a procedure is no number
export const wrongProcedure: Promise<number> = client.procedures.get('1.001193');
// @ts-expect-error there is no such level
void client.procedures.list({ level: 'galactic' });

export const form = document.createElement('hcc-dossier-form');
form.procedure = '1.001193';
// @ts-expect-error a code is text
form.procedure = 1;
form.addEventListener('hcc-submitted', (event) => {
  if (event instanceof SubmittedEvent) console.log(event.detail.code.length);
});
// @ts-expect-error it must say which Center
configureCenter({});

export const center: Promise<MockCenter> = createMockCenter();
// @ts-expect-error the base URL is text
void createMockCenter({ baseUrl: 1 });
export const stop: () => void = mockInNode(await center);
export const stopInBrowser: Promise<() => void> = mockInBrowser(await center);

export const running: (settings: Parameters<typeof startCenter>[0]) => Promise<RunningCenter> = startCenter;
export const app: (ports: Ports) => { fetch(request: Request): Promise<Response> } = createApp;
// @ts-expect-error ports are not optional
createApp();
// @ts-expect-error decide wants a dossier, a command and a context
decide();
export const parsed: ReturnType<typeof ProcedureSchema.parse>['code'] = '1.001193';
export const method: string = operations.getProcedure.method;
export const sequence: Promise<number> = verifyWebhook({ payload: '', headers: {}, secret: '' }).then((message) =>
  isChallenge(message) ? 0 : message.data.sequence,
);
export const finder = createElement(ProcedureFinder, { onHccProcedureSelected: ({ detail }) => detail.code.trim() });
// @ts-expect-error no level is called so
createElement(ProcedureFinder, { preferLevel: 'galactic' });

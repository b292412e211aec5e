import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchOptions } from '../../support/browser.ts';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import { playDay, standing } from './day.ts';

let sandbox: Sandbox;
let browser: Browser;
beforeAll(async () => {
  sandbox = await startSandbox();
  browser = await chromium.launch(launchOptions());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await sandbox?.stop();
});

it('ends with every dossier where its way leads', async () => {
  const day = await playDay(sandbox.ports, browser);
  expect(await standing(`http://localhost:${sandbox.ports.center}`, day)).toEqual({
    granted: 'returned',
    notAccepted: 'notAccepted',
    supplementBefore: 'inProgress',
    supplementAfter: 'inProgress',
    payment: 'inProgress',
    consultation: 'inProgress',
    fieldCheck: 'inProgress',
    apologySigned: 'accepted',
    apologyDeclined: 'accepted',
    refused: 'returned',
    withdrawnAtOnce: 'withdrawn',
    withdrawnLater: 'withdrawn',
    suspended: 'inProgress',
    stopped: 'stopped',
    sentBack: 'inProgress',
    revoked: 'completed',
    reissued: 'completed',
    bothMarks: 'returned',
    stamped: 'returned',
    byPost: 'returned',
  });
  expect(day.errors).toEqual([]);
  await day.close();
});

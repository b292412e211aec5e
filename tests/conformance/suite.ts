/** Every case, for one backend. Each backend has a test file, so that they run beside each other. */
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type Backend, type BackendName, openBackend } from './backends.ts';
import { observe, type Observations } from './observe.ts';
import { idempotencyCases } from './idempotency.cases.ts';
import { versionCases } from './versions.cases.ts';
import { lifeCycleCases } from './life-cycle.cases.ts';
import { orderCases } from './order.cases.ts';
import { frameSessionCases } from './frame-sessions.cases.ts';
import { ownerCases } from './owners.cases.ts';
import { originCases } from './origins.cases.ts';
import { inputCases } from './input.cases.ts';
import { attachmentCases } from './attachments.cases.ts';
import { uploadCases } from './uploads.cases.ts';
import { directoryCases } from './directory.cases.ts';
import { listCases } from './lists.cases.ts';
import { streamCases } from './streams.cases.ts';
import { trackingCases } from './tracking.cases.ts';
import { endpointCases } from './endpoints.cases.ts';
import { adviceCases } from './advice.cases.ts';
import { evaluationCases } from './evaluation.cases.ts';
import { eventCases } from './events.cases.ts';
import { webhookCases } from './webhooks.cases.ts';
import { canaryCases } from './canary.cases.ts';
import { headerCases } from './headers.cases.ts';
import { catalogueCases } from './catalogue.cases.ts';
import { coverageCases } from './coverage.cases.ts';
import { paymentCases } from './payments.cases.ts';
import { ratingCases } from './ratings.cases.ts';
import { resumeLinkCases } from './resume-link.cases.ts';
import { sandboxCases } from './sandbox.cases.ts';
import { supervisionCases } from './supervision.cases.ts';
import { tipCases } from './tips.cases.ts';
import { feedbackCases } from './feedback.cases.ts';
import { refusalCases } from './refusals.cases.ts';
import { pathCases } from './path.cases.ts';

export function conformance(name: BackendName): void {
  let backend: Backend;
  let seen: Observations;
  const watched = (): Backend => backend;

  beforeAll(async () => {
    ({ backend, seen } = observe(await openBackend(name)));
  }, 60_000);
  afterAll(() => backend?.stop());
  afterEach(() => {
    expect(seen.breaches.splice(0), 'answers that the contract does not promise').toEqual([]);
  });

  describe('the whole path', () => pathCases(watched));
  describe('one intent, one effect', () => idempotencyCases(watched));
  describe('versions', () => versionCases(watched));
  describe('the order of steps', () => orderCases(watched));
  describe('every exit', () => lifeCycleCases(watched));
  describe('frame sessions', () => frameSessionCases(watched));
  describe('who sees what', () => ownerCases(watched));
  describe('origins', () => originCases(watched));
  describe('bad input', () => inputCases(watched));
  describe('attachments', () => attachmentCases(watched));
  describe('files in parts', () => uploadCases(watched));
  describe('the catalogue', () => catalogueCases(watched));
  describe('directory', () => directoryCases(watched));
  describe('lists', () => listCases(watched));
  describe('tracking', () => trackingCases(watched));
  describe('progress as it happens', () => streamCases(watched));
  describe('webhooks', () => webhookCases(watched));
  describe('webhook endpoints', () => endpointCases(watched));
  describe('events', () => eventCases(watched));
  describe('the scorecard', () => evaluationCases(watched));
  describe('advice for reform', () => adviceCases(watched));
  describe('payments', () => paymentCases(watched));
  describe('ratings', () => ratingCases(watched, () => seen));
  describe('a resume link', () => resumeLinkCases(watched));
  describe('test mode', () => sandboxCases(watched));
  describe('personal data', () => canaryCases(watched, () => seen));
  describe('methods and caching', () => headerCases(watched));
  describe('supervision', () => supervisionCases(watched));
  describe('feedback', () => feedbackCases(watched, () => seen));
  describe('tips', () => tipCases(watched));
  describe('refusals', () => refusalCases(watched));
  describe('coverage', () => coverageCases(watched, () => seen));
}

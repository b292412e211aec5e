import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { defineOnce } from '../internal/define-once.ts';
import { answered, progressExamples } from './progress.examples.ts';
import { StatusTracker } from './status-tracker.element.ts';

vi.mock('./dossier-view.ts', () => {
  throw new Error('the line is down');
});

defineOnce('hcc-status-tracker', StatusTracker);

it('says that a part could not be loaded, tells the page, and offers to load it again', async () => {
  const tracker = new StatusTracker();
  const linkToken = 'lt_0123456789abcdefghij';
  Object.assign(tracker, {
    client: { tracking: { track: () => answered({ progress: progressExamples.accepted, linkToken }) } },
    linkToken,
    locale: 'vi',
  });
  const told: unknown[] = [];
  tracker.addEventListener('hcc-error', ({ detail }) => told.push(detail.code));
  document.body.append(tracker);
  await expect.element(page.getByRole('alert').getByText(/Không tải được tiện ích/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Tải lại' })).toBeVisible();
  expect(told).toEqual(['load_failed']);
});

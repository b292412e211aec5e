/** What the site shows, in the order a partner's developer reads: files of this repository, and pages made from code. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Chapter {
  readonly title: string;
  readonly pages: readonly { readonly title: string; readonly source: string }[];
}

const decisions = readdirSync(join(import.meta.dirname, '../decisions'))
  .filter((file) => file !== 'README.md')
  .map((file) => ({ title: file.replace(/\.md$/, '').replaceAll('-', ' '), source: `docs/decisions/${file}` }));

/** `made:` names a page of `reference.ts`. */
export const chapters: readonly Chapter[] = [
  { title: 'Begin', pages: [{ title: 'Five minutes', source: 'docs/index.md' }] },
  {
    title: 'Embed',
    pages: [
      { title: 'On your page', source: 'docs/embedding.md' },
      { title: 'React, Vue, plain HTML', source: 'docs/frameworks.md' },
      { title: 'Pages made by a server', source: 'docs/server-rendering.md' },
      { title: 'Test mode', source: 'docs/sandbox.md' },
      { title: 'Security and privacy', source: 'docs/security.md' },
      { title: 'Support and upgrades', source: 'docs/support.md' },
    ],
  },
  {
    title: 'Integrate',
    pages: [
      { title: 'In your back end', source: 'docs/integrating.md' },
      { title: 'Webhooks and events', source: 'docs/webhooks.md' },
      { title: 'Payments', source: 'docs/payments.md' },
      { title: 'Results', source: 'docs/results.md' },
    ],
  },
  {
    title: 'Operate',
    pages: [
      { title: 'Run the Center', source: 'README.md' },
      { title: 'Catalogue', source: 'docs/catalogue.md' },
      { title: 'Directory', source: 'docs/directory.md' },
      { title: 'Working time', source: 'docs/working-time.md' },
      { title: 'Forms', source: 'docs/forms.md' },
      { title: 'Attachments', source: 'docs/attachments.md' },
      { title: 'Ratings', source: 'docs/ratings.md' },
      { title: 'Audit', source: 'docs/audit.md' },
      { title: 'Reliability', source: 'docs/reliability.md' },
    ],
  },
  {
    title: 'Reference',
    pages: [
      { title: 'Elements', source: 'made:elements' },
      { title: 'Operations', source: 'made:operations' },
      { title: 'Error codes', source: 'made:errors' },
      { title: 'Webhook events', source: 'made:webhook-events' },
      { title: 'People of test mode', source: 'made:people' },
      { title: '@hcc/sdk', source: 'docs/sdk-reference.md' },
      { title: 'Life of a dossier', source: 'docs/life-cycle.md' },
      { title: 'Glossary', source: 'docs/glossary.md' },
    ],
  },
  {
    title: 'Contribute',
    pages: [
      { title: 'How to', source: 'CONTRIBUTING.md' },
      { title: 'Architecture', source: 'docs/architecture.md' },
      { title: 'Elements, inside', source: 'packages/elements/README.md' },
      { title: 'Measured', source: 'docs/benchmarks.md' },
      { title: 'Decisions', source: 'docs/decisions/README.md' },
      ...decisions,
    ],
  },
];

/** `docs/embedding.md` → `embedding.html`, `made:errors` → `reference-errors.html`, `README.md` → `readme.html`. */
export function pathOf(source: string): string {
  if (source.startsWith('made:')) return `reference-${source.slice(5)}.html`;
  return `${source
    .replace(/^docs\//, '')
    .replace(/\.md$/, '')
    .replaceAll('/', '-')
    .toLowerCase()}.html`;
}

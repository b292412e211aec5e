/**
 * Writes what the package promises, from its sources: `api.md`, every public declaration without a word, and
 * `docs/sdk-reference.md`, the same with the doc comments. With `--check` it fails when a committed file differs, or when
 * a public member has no comment.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readEntries } from './read-entries.ts';
import { undocumentedIn, writeReference, writeReport } from './write-markdown.ts';

const entries = readEntries(fileURLToPath(new URL('..', import.meta.url)));
const files: readonly [URL, string][] = [
  [new URL('../api.md', import.meta.url), writeReport(entries)],
  [new URL('../../../docs/sdk-reference.md', import.meta.url), writeReference(entries)],
];

for (const [file, text] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    fail(
      `${fileURLToPath(file)} is behind packages/sdk/src: run \`npx -y pnpm@12.21.0 run generate\` and read what changed.`,
    );
}
for (const member of undocumentedIn(entries)) fail(`${member} has no doc comment.`);

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

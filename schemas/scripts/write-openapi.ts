/** Writes `schemas/openapi.json` from the operations; with `--check` it fails when the committed file differs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { openapiDocument } from './openapi-document.ts';

const file = new URL('../openapi.json', import.meta.url);
const text = `${JSON.stringify(openapiDocument(), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schemas/openapi.json is behind the contract: run `npx -y pnpm@12.21.0 run generate` and commit it.');
  process.exitCode = 1;
}

/** Writes `src/generated/openapi.ts` from `schemas/openapi.json`; with `--check` it fails when the committed file differs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const header = `/**
 * Generated from schemas/openapi.json by packages/sdk/scripts/write-types.ts. Not edited by hand:
 * change the contract in schemas/src, then run \`npx -y pnpm@12.21.0 run generate\`.
 */
`;
const file = new URL('../src/generated/openapi.ts', import.meta.url);
const document = readFileSync(new URL('../../../schemas/openapi.json', import.meta.url), 'utf8');

// Else a query value with a default would be required of every caller.
const ast = await openapiTS(document, { defaultNonNullable: false, alphabetize: true });
const text = header + astToString(ast);

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(
    'packages/sdk/src/generated/openapi.ts is behind schemas/openapi.json: run `npx -y pnpm@12.21.0 run generate` and commit it.',
  );
  process.exitCode = 1;
}

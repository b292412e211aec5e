/**
 * Writes `schemas/authored-form.schema.json`, by which editors complete and underline authored forms; with `--check` it
 * fails when the committed file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { AuthoredForm } from '../src/index.ts';

const file = new URL('../authored-form.schema.json', import.meta.url);
// Draft 7 is what editors know best.
const schema = z.toJSONSchema(AuthoredForm, {
  target: 'draft-7',
  io: 'input',
  override: ({ jsonSchema }) => {
    // A misspelt key is underlined, where the contract lets whoever reads a form pass over keys it does not know yet.
    if (jsonSchema.properties) jsonSchema.additionalProperties = false;
    // `{ "today": [] }`: draft 7 knows no empty tuple.
    if (Array.isArray(jsonSchema.items) && jsonSchema.items.length === 0) {
      delete jsonSchema.items;
      jsonSchema.maxItems = 0;
    }
    // How components are called in the OpenAPI document; here it would name another file.
    delete jsonSchema['id'];
  },
});
const text = `${JSON.stringify({ title: 'An authored form of HCC (docs/forms.md)', ...schema }, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error(
    'schemas/authored-form.schema.json is behind the format: run `npx -y pnpm@12.21.0 run generate` and commit it.',
  );
  process.exitCode = 1;
}

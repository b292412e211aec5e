/** `pnpm run slots`: writes down what the sample's forms ask for. Read the difference against the records before committing. */
import { readFile, writeFile } from 'node:fs/promises';
import { formatJson } from '../../packages/center/src/cli/format-json.ts';
import { expectedFile, readSampleSlots } from './sample-slots.ts';

const { $comment, remarks } = JSON.parse(await readFile(expectedFile, 'utf8')) as Record<string, unknown>;
const forms = await readSampleSlots();
await writeFile(expectedFile, formatJson({ $comment, remarks, forms }));
console.log(`${Object.keys(forms).length} forms written. Read what changed against the records.`);

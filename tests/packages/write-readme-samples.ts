import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first TypeScript sample of each installed package's README as a file of its own. */
export function writeReadmeSamples(consumer: string, names: readonly string[]): void {
  for (const name of names) {
    const readme = readFileSync(join(consumer, 'node_modules', name, 'README.md'), 'utf8');
    const sample = /^```ts\n(.*?)^```$/ms.exec(readme)?.[1];
    if (sample === undefined) throw new Error(`${name}/README.md has no \`\`\`ts sample`);
    writeFileSync(join(consumer, `readme-of-${name.replace('@hcc/', '')}.mts`), sample);
  }
}

/** Builds the bundles twice, in two folders, and compares every byte: `pnpm run bundles:twice`. Ends with 1 when they differ. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const elements = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hcc-bundles-'));

function build(name: string): Buffer {
  const into = join(folder, name);
  for (const script of ['node_modules/rollup/dist/bin/rollup', 'scripts/write-manifest.ts']) {
    const { status, stderr } = spawnSync(process.execPath, [script, ...(script.includes('rollup') ? ['-c'] : [])], {
      cwd: elements,
      env: { ...process.env, HCC_BUNDLES: into },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
  return readFileSync(join(into, 'manifest.json'));
}

try {
  const [first, second] = [build('first'), build('a-second-folder')] as const;
  const hash = (manifest: Buffer): string => createHash('sha256').update(manifest).digest('hex');
  if (hash(first) === hash(second)) console.log(`two builds, one hash: sha256 ${hash(first)} of manifest.json`);
  else {
    const [one, other] = [first, second].map((text) => (JSON.parse(text.toString()) as Manifest).files) as [
      Manifest['files'],
      Manifest['files'],
    ];
    const differing = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (file) => one[file]?.integrity !== other[file]?.integrity,
    );
    console.error(`The two builds differ in: ${differing.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

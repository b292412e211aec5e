/** What must be true of an installed package's files, whatever they do. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { importsOf } from '../surface/read-sources.ts';

interface PublishedManifest {
  license?: string;
  description?: string;
  exports?: unknown;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** @throws AssertionError that names the file or field. */
export function inspectPackage(name: string, folder: string): void {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PublishedManifest;
  assert.ok(manifest.license && manifest.description, 'no license or description in package.json');
  for (const file of ['README.md', 'LICENSE']) assert.ok(existsSync(join(folder, file)), `${file} is missing`);
  assert.ok(!JSON.stringify(manifest.exports).includes('"source"'), 'exports name the workspace condition "source"');

  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('node_modules'),
  );
  assert.deepEqual(
    files.filter((file) => /\.(test|stories)\./.test(file)),
    [],
    'tests or stories are packed',
  );

  const declared = new Set([name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })]);
  for (const file of files.filter((file) => /^dist\b.*\.(js|d\.ts)$/.test(file)))
    for (const { from } of importsOf(join(folder, file)))
      if (!from.startsWith('.') && !isBuiltin(from))
        assert.ok(declared.has(packageOf(from)), `${file} imports ${from}, which package.json does not declare`);

  for (const file of files.filter((file) => file.endsWith('.map'))) {
    const { sources } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { sources: string[] };
    for (const source of sources)
      assert.ok(existsSync(join(folder, dirname(file), source)), `${file} names ${source}, which is not packed`);
  }
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

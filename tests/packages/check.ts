/**
 * The part of `pnpm run check` that looks at what would be published: each package, packed as it would be, satisfies publint
 * and arethetypeswrong, carries what it needs and no more. No network; `test:packages` also installs and uses them.
 */
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { packPackages, type PackedPackage } from './pack-packages.ts';

/** Ours are modules alone: who requires them does so from a Node that can. */
const notMeant: ReadonlySet<string> = new Set(['node10', 'node16-cjs']);

async function faultsOf({ tarball }: PackedPackage): Promise<string[]> {
  const bytes = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
  const analysis = await checkPackage(createPackageFromTarballData(bytes));
  const problems = analysis.types ? analysis.problems : [];
  return [
    ...messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false }) ?? message.code}`),
    ...(analysis.types ? [] : ['arethetypeswrong: it carries no types']),
    ...problems
      .filter((problem) => !('resolutionKind' in problem) || !notMeant.has(problem.resolutionKind))
      .map((problem) => `arethetypeswrong: ${JSON.stringify(problem)}`),
  ];
}

const folder = await mkdtemp(join(tmpdir(), 'hcc-check-'));
try {
  for (const one of await packPackages(folder)) {
    const faults = await faultsOf(one);
    console.log(faults.length === 0 ? `ok     ${one.name}` : `not ok ${one.name}`);
    for (const fault of faults) console.log(`       ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings } from '../process/settings.ts';
import { formatRehearsal, hasPassed } from '../rehearsal/format-rehearsal.ts';
import { openRehearsalCenter } from '../rehearsal/rehearsal-center.ts';
import { rehearse } from '../rehearsal/rehearse.ts';

/**
 * Files one made-up dossier for every procedure of a catalogue at a Center in memory, and prints how they fared.
 * @returns the exit code: 1 when a record could not be read or a form was refused.
 */
export async function formRehearse(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      catalogue: { type: 'string' },
      selection: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed}: give a whole number.`);
  const settings = readSettings({
    ...process.env,
    ...(values.catalogue === undefined ? {} : { HCC_CATALOGUE: resolve(values.catalogue) }),
    ...(values.selection === undefined ? {} : { HCC_CATALOGUE_SELECTION: resolve(values.selection) }),
  });
  const started = performance.now();
  const center = await openRehearsalCenter(settings);
  try {
    const leftOut = center.imported.report.problems.filter((problem) => problem.isLeftOut);
    for (const { code, path, message } of leftOut) process.stderr.write(`left out ${code} ${path} ${message}\n`);
    const rehearsed = await rehearse({ ...center.options, seed });
    process.stdout.write(`${formatRehearsal(rehearsed, (performance.now() - started) / 1000)}\n`);
    return leftOut.length === 0 && rehearsed.length > 0 && rehearsed.every(hasPassed) ? 0 : 1;
  } finally {
    await center.close();
  }
}

/**
 * `hcc due-date`: why a date is what it is, for a case that is only supposed or for a dossier that was filed.
 * Prints no person: a code, the procedure's name, dates and the law.
 */
import { formatExplanation } from './explanation.ts';
import { explainDossier } from './explain-dossier.ts';
import { explainHypothetical } from './explain-hypothetical.ts';
import { readOptions } from './options.ts';

/**
 * @returns the exit code 0.
 * @throws UsageError naming the option that is wrong (exit code 2), or Error where nothing of that code is kept (1).
 */
export async function dueDate(args: string[]): Promise<number> {
  const asked = readOptions(args);
  const explanation = asked.kind === 'dossier' ? await explainDossier(asked) : await explainHypothetical(asked);
  process.stdout.write(formatExplanation(explanation, asked.locale));
  return 0;
}

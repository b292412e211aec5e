import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { AuditHeads } from '../audit/audit-export.ts';
import { type AuditCheck, type AuditFault, checkAudit, headsOf } from '../audit/check-audit-node.ts';

const usage = 'hcc audit check FILE [--against EARLIER] [--json]';

const words: Readonly<Record<AuditFault, string>> = {
  unreadable: 'is no entry of an audit trail',
  changed: 'was changed: its content does not have its hash',
  broken: 'does not follow on the entry before it: one was removed, inserted or moved',
  cutOff: 'ends a trail that is not whole: entries are missing at the end, or the line that counts them',
  rewritten: 'is not what the earlier export ended with: the trail was rewritten',
};

/**
 * Recomputes the chains of an export. Needs no database. `--against`: an earlier export, kept elsewhere, whose ends must
 * still be there.
 * @returns the exit code: 0 when all is whole, 1 when not.
 */
export async function auditCheck(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { against: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Name one file: ${usage}`);
  const earlier = values.against === undefined ? undefined : await readHeads(values.against);
  const checked = await checkAudit(linesOf(file), earlier);
  process.stdout.write(values.json ? `${JSON.stringify({ file, ...checked })}\n` : inWords(file, checked));
  return checked.ok ? 0 : 1;
}

const inWords = (file: string, checked: AuditCheck): string =>
  checked.ok
    ? `${file}: whole: ${checked.entries} entries of ${checked.dossiers} dossiers\n`
    : `${file}: line ${checked.line} ${words[checked.fault]}${checked.dossierId === null ? '' : ` (${checked.dossierId})`}\n`;

async function readHeads(file: string): Promise<AuditHeads> {
  let last = '';
  for await (const line of linesOf(file)) last = line;
  const heads = headsOf(last);
  if (!heads) throw new Error(`${file} does not end as an export of the audit trail does.`);
  return heads;
}

async function* linesOf(file: string): AsyncGenerator<string, void> {
  try {
    yield* createInterface({ input: createReadStream(resolve(file)), crlfDelay: Infinity });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Error(`${file} cannot be read (${code}).`, { cause: error });
  }
}

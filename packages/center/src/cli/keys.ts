/** `hcc keys`: what opens the Center for a partner. A key is printed once, alone on standard output; the rest is said beside it. */
import { parseArgs } from 'node:util';
import { createKey, hasEnded, keyIdOf, overlapHours, revokeKey, rotateKey } from '../partners/partner-keys.ts';
import type { KeptKey } from '../partners/partners.store.ts';
import { UsageError } from './usage-error.ts';
import { withStores } from './with-stores.ts';

const usage = `hcc keys list [--partner ID]
hcc keys create --partner ID --kind secret|publishable
hcc keys rotate KEY_ID [--overlap-hours N]
hcc keys revoke KEY_ID`;

/** @returns the exit code. @throws UsageError */
export async function keys([command, ...args]: string[]): Promise<number> {
  switch (command) {
    case 'list':
      return list(args);
    case 'create':
      return create(args);
    case 'rotate':
      return rotate(args);
    case 'revoke':
      return revoke(args);
    default:
      throw new UsageError(usage);
  }
}

async function list(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { partner: { type: 'string' } } });
  return withStores(async ({ stores, now }) => {
    const rows = (await stores.partners.keys(values.partner)).map((key) => [
      keyIdOf(key.hash),
      key.partnerId,
      key.kind,
      key.hint === null ? '-' : `…${key.hint}`,
      key.createdAt ?? '-',
      key.lastUsedAt ?? 'never',
      standing(key, now),
    ]);
    print(columns([['id', 'partner', 'kind', 'ends in', 'made', 'last used', 'state'], ...rows]));
    return 0;
  });
}

async function create(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { partner: { type: 'string' }, kind: { type: 'string' } } });
  const { partner, kind } = values;
  if (partner === undefined || (kind !== 'secret' && kind !== 'publishable')) throw new UsageError(usage);
  return withStores(async ({ stores, now }) => {
    const made = await createKey(stores, { partnerId: partner, kind, now });
    if (!made) throw new Error(`No partner is called ${partner}: hcc partners list`);
    print(made.key);
    note(`${made.id}: it is shown this once.`);
    return 0;
  });
}

async function rotate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'overlap-hours': { type: 'string', default: String(overlapHours.usual) } },
  });
  const overlap = /^\d{1,2}$/.test(values['overlap-hours']) ? Number(values['overlap-hours']) : NaN;
  if (!(overlap <= overlapHours.most))
    throw new UsageError(`--overlap-hours takes a whole number from 0 to ${overlapHours.most}.\n${usage}`);
  const id = only(positionals);
  return withStores(async ({ stores, now }) => {
    const made = await rotateKey(stores, { id, overlap, now });
    if (!made) throw unknown(id);
    print(made.key);
    note(`${made.id}: it is shown this once. ${id} opens nothing from ${made.oldUntil.toISOString()} on.`);
    return 0;
  });
}

async function revoke(args: string[]): Promise<number> {
  const id = only(parseArgs({ args, allowPositionals: true }).positionals);
  return withStores(async ({ stores, now }) => {
    if (!(await revokeKey(stores, { id, now }))) throw unknown(id);
    note(`${id} opens nothing any more.`);
    return 0;
  });
}

function only(positionals: readonly string[]): string {
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError(usage);
  return id;
}

const unknown = (id: string): Error => new Error(`No key that still opens something is called ${id}: hcc keys list`);

function standing(key: KeptKey, now: Date): string {
  if (hasEnded(key, now)) return `ended ${key.revokedAt ?? key.endsAt}`;
  return key.endsAt === null ? 'open' : `open until ${key.endsAt}`;
}

/** Left-aligned, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const note = (text: string): void => void process.stderr.write(`${text}\n`);

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditHash, auditText, type AuditEntry, type KeptAuditEntry, reasonHash } from './audit-entry.ts';
import { exportAudit } from './audit-export.ts';
import type { AuditStore } from './audit.store.ts';
import { type AuditCheck, checkAudit, headsOf } from './check-audit-node.ts';

// I04 of the reliability plan.

const now = new Date('2026-11-27T08:00:00Z');
let trail: KeptAuditEntry[];
let lines: string[];

beforeAll(async () => {
  trail = await makeTrail(['dos_a', 'dos_b'], 6);
  lines = await exportOf(trail);
});

describe('I04: a whole trail', () => {
  it('is whole, and is counted', async () => {
    expect(await checkAudit(lines)).toEqual({ ok: true, entries: 12, dossiers: 2 });
    expect(await checkAudit(await exportOf(trail.filter(({ dossierId }) => dossierId === 'dos_a')))).toEqual({
      ok: true,
      entries: 6,
      dossiers: 1,
    });
    expect(await checkAudit(await exportOf([]))).toEqual({ ok: true, entries: 0, dossiers: 0 });
  });

  it('names no person: reasons stand in it as their hash', () => {
    expect(lines.join('\n')).not.toContain('Nguyễn');
    expect(lines.join('\n')).toContain('"reason":"sha256:');
  });

  it('of 100,000 entries is read through', async () => {
    const long = await makeTrail(
      Array.from({ length: 100 }, (_, index) => `dos_${index}`),
      1000,
    );
    expect(await checkAudit(await exportOf(long))).toMatchObject({ ok: true, entries: 100_000 });
  });
});

describe('I04: finds the first line that is wrong', () => {
  it.each<[string, (entry: Record<string, unknown>) => void]>([
    ['the time', (entry) => (entry['at'] = '2026-11-01T00:00:00.000Z')],
    ['who', (entry) => (entry['actor'] = { kind: 'officer', id: 'somebody-else', unitId: 'u', role: 'approve' })],
    ['the role', (entry) => Object.assign(entry['actor'] as object, { role: 'return' })],
    ['the role left out', (entry) => delete (entry['actor'] as { role?: string }).role],
    ['the action', (entry) => (entry['action'] = 'approved')],
    ['a detail', (entry) => Object.assign(entry['detail'] as object, { sequence: 99 })],
    ['the reason', (entry) => (entry['reason'] = 'sha256:00')],
    ['the reason left out', (entry) => delete entry['reason']],
    ['the dossier', (entry) => (entry['dossierId'] = 'dos_b')],
    ['the hash', (entry) => (entry['hash'] = '0'.repeat(64))],
    ['the hash before', (entry) => (entry['previousHash'] = null)],
  ])('changed: %s', async (_, change) => {
    const entry = JSON.parse(lines[4] ?? '') as Record<string, unknown>;
    change(entry);
    expect(await checkAudit(lines.with(4, JSON.stringify(entry)))).toMatchObject({
      ok: false,
      fault: 'changed',
      line: 5,
    });
  });

  it('removed', async () => {
    expect(await checkAudit(lines.toSpliced(4, 1))).toEqual(found('broken', 6, 'dos_a'));
    expect(await checkAudit(lines.toSpliced(0, 1))).toEqual(found('broken', 2, 'dos_a'));
  });

  it('inserted, though its own hash is right', async () => {
    const [first] = trail;
    if (!first) throw new Error('no entry');
    const entry = { ...first, action: 'withdrawn' };
    const hash = await auditHash(first.hash, entry);
    const inserted = JSON.stringify({ ...entry, previousHash: first.hash, hash });
    expect(await checkAudit(lines.toSpliced(1, 0, inserted))).toEqual(found('broken', 4, 'dos_a'));
  });

  it('moved', async () => {
    const [, , third = '', , fifth = ''] = lines;
    expect(await checkAudit(lines.with(2, fifth).with(4, third))).toEqual(found('broken', 3, 'dos_a'));
  });

  it('written twice', async () => {
    expect(await checkAudit(lines.toSpliced(3, 0, lines[2] ?? ''))).toEqual(found('broken', 4, 'dos_a'));
  });

  it('with something beside what is hashed', async () => {
    const entry = JSON.stringify({ ...JSON.parse(lines[2] ?? ''), note: 'nothing vouches for this' });
    expect(await checkAudit(lines.with(2, entry))).toEqual(found('unreadable', 3, null));
  });

  it.each(['', 'not JSON', '[]', '{}', 'null'])('no entry at all: %j', async (line) => {
    expect(await checkAudit(lines.with(2, line))).toEqual(found('unreadable', 3, null));
  });

  it('cut off at the end, with or without the line that counts', async () => {
    const [heads = ''] = lines.slice(-1);
    expect(await checkAudit([...lines.slice(0, -2), heads])).toMatchObject({ fault: 'cutOff', dossierId: 'dos_b' });
    expect(await checkAudit(lines.slice(0, -1))).toMatchObject({ fault: 'cutOff', dossierId: null });
    expect(await checkAudit(lines.filter((line) => !line.includes('"dossierId":"dos_b"')))).toMatchObject({
      fault: 'cutOff',
      dossierId: 'dos_b',
    });
  });

  it('rewritten whole from some entry on: only an earlier export kept elsewhere tells', async () => {
    const earlier = headsOf(lines.at(-1) ?? '') ?? undefined;
    const forged = await exportOf(await makeTrail(['dos_a', 'dos_b'], 8, 'forged'));
    expect(await checkAudit(forged)).toMatchObject({ ok: true });
    expect(await checkAudit(forged, earlier)).toMatchObject({ fault: 'rewritten', line: 11, dossierId: 'dos_a' });
    expect(await checkAudit(await exportOf(trail.slice(0, 4)), earlier)).toMatchObject({ fault: 'rewritten' });
    const grown = await exportOf(await makeTrail(['dos_a', 'dos_b'], 8));
    expect(await checkAudit(grown, earlier)).toMatchObject({ ok: true, entries: 16 });
  });
});

const found = (fault: string, line: number, dossierId: string | null): AuditCheck =>
  ({ ok: false, fault, line, dossierId }) as AuditCheck;

/** Entries of several dossiers in turn. */
async function makeTrail(dossiers: readonly string[], each: number, action = 'accepted'): Promise<KeptAuditEntry[]> {
  const reason = await reasonHash('Thiếu giấy khai sinh của Nguyễn Văn A');
  const last = new Map<string, string>();
  const made: KeptAuditEntry[] = [];
  for (let index = 0; index < each; index++) {
    for (const dossierId of dossiers) {
      const entry: AuditEntry = {
        dossierId,
        at: new Date(now.getTime() + index * 60_000).toISOString(),
        actor: { kind: 'officer', id: 'officer-1', unitId: 'unit-1', role: 'receive' },
        action: index === 0 ? 'submitted' : action,
        detail: { code: 'H49', workflow: 'accepted', sequence: index + 1 },
        reason,
      };
      const previousHash = last.get(dossierId) ?? null;
      const hash = createHash('sha256').update(auditText(previousHash, entry)).digest('hex');
      last.set(dossierId, hash);
      made.push({ ...entry, previousHash, hash });
    }
  }
  return made;
}

async function exportOf(entries: readonly KeptAuditEntry[]): Promise<string[]> {
  const exported: string[] = [];
  for await (const line of exportAudit(storeOf(entries), { now })) exported.push(line);
  return exported;
}

const storeOf = (entries: readonly KeptAuditEntry[]): AuditStore => ({
  append: () => Promise.reject(new Error('not here')),
  list: async (dossierId) => entries.filter((entry) => entry.dossierId === dossierId),
  async page(after, limit) {
    const page = entries.slice(after, after + limit);
    return { entries: page, last: after + page.length };
  },
});

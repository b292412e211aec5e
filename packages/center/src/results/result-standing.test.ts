import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestCenter, type TestCenter } from '../../test/test-center.ts';
import { sha256 } from '../crypto/tokens.ts';
import type { DossierRecord, KeptResult } from '../dossiers/dossier-record.ts';
import { withNewResult, withRevokedResult } from './result-standing.ts';

const token = (letter: string): string => `rv_${letter.repeat(22)}`;
const file = (letter: string): string => letter.repeat(64);

const result = async (letter: string, number: string): Promise<KeptResult> => ({
  fileId: `file_${letter}`,
  sha256: file(letter),
  signed: true,
  number,
  issuedAt: `2026-11-2${number[0]}T02:00:00.000Z`,
  verificationTokenHash: await sha256(token(letter)),
});

let center: TestCenter;
let record: DossierRecord;
beforeAll(async () => {
  center = await openTestCenter();
  const { stores } = center.ports;
  const unit = { id: 'qn-agency-06691', name: 'Ủy ban nhân dân phường Hồng Gai' };
  record = {
    id: 'dos_standing',
    ownerId: null,
    partnerId: null,
    procedureCode: '1.001193',
    formVersion: '1',
    answers: {},
    prefill: null,
    attachments: [],
    papers: [],
    preparedResult: null,
    rounds: [],
    state: {
      code: '000.00.19.H49-261120-0001',
      workflow: 'completed',
      procedureName: 'Đăng ký khai sinh',
      receivingUnit: unit,
      competentUnit: unit,
      returningUnit: unit,
      submittedAt: '2026-11-20T02:00:00.000Z',
      supplements: [],
      reappointment: null,
      withdrawalRequest: null,
    } as unknown as DossierRecord['state'],
    result: await result('a', '1/GKS'),
    version: 1,
    createdAt: '2026-11-20T02:00:00.000Z',
    updatedAt: '2026-11-20T02:00:00.000Z',
    expiresAt: null,
  };
  await stores.dossiers.insert(record);
  for (const letter of ['a', 'b']) await stores.results.saveVerification(await sha256(token(letter)), record.id);
});
afterAll(() => center.close());

const keep = async (changed: DossierRecord): Promise<void> => {
  const { version } = record;
  record = { ...changed, version: version + 1 };
  await center.ports.stores.dossiers.update(record, version);
};
const said = async (path: string): Promise<unknown> =>
  (await center.fetch(new Request(`http://center.test/v1/results/${path}/verification`))).json();
const page = async (letter: string): Promise<string> =>
  (await center.fetch(new Request(`http://center.test/verify/${token(letter)}`))).text();

describe('a result', () => {
  it('in force is so by its code and by its file', async () => {
    const expected = {
      verdict: 'valid',
      resultNumber: '1/GKS',
      sha256: file('a'),
      revokedAt: null,
      supersededBy: null,
    };
    expect(await said(token('a'))).toMatchObject(expected);
    expect(await said(`files/${file('a')}`)).toMatchObject(expected);
    expect(await page('a')).toContain('✓ Kết quả này do Trung tâm phát hành');
  });

  it('that another stands in the place of says so, and since when', async () => {
    await keep(withNewResult(record, await result('b', '2/GKS')));
    const former = { verdict: 'superseded', resultNumber: '1/GKS', supersededBy: '2/GKS' };
    expect(await said(token('a'))).toMatchObject({ ...former, revokedAt: '2026-11-22T02:00:00.000Z' });
    expect(await said(`files/${file('a')}`)).toMatchObject(former);
    expect(await page('a')).toMatch(/✕ Kết quả này đã được thay bằng kết quả khác[^]*<dd lang="vi">2\/GKS<\/dd>/);
    expect(await said(token('b'))).toMatchObject({ verdict: 'valid', resultNumber: '2/GKS', sha256: file('b') });
    expect(await said(`files/${file('b')}`)).toMatchObject({ verdict: 'valid' });
  });

  it('that was revoked says so, and not why', async () => {
    await keep(withRevokedResult(record, '2026-11-24T02:00:00.000Z'));
    const revoked = { verdict: 'revoked', revokedAt: '2026-11-24T02:00:00.000Z', supersededBy: null };
    expect(await said(token('b'))).toMatchObject(revoked);
    expect(await said(`files/${file('b')}`)).toMatchObject(revoked);
    expect(await page('b')).toContain('✕ Kết quả này đã bị thu hồi');
  });

  it('nobody made is not found, by code or file', async () => {
    for (const path of [token('c'), `files/${file('c')}`])
      expect(await said(path)).toMatchObject({ code: 'result_not_found' });
    expect(await page('c')).toContain('role="alert"');
  });
});

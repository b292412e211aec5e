/** Each shipped profile as a process of its own, chosen by its name: configuration alone makes another Center. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sandboxKeys } from '@hcc/mocks';
import { createClient } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { startCenterProcess } from '../faults/center-process.ts';

it.each([
  ['quangninh', 'qn-head', '06691', 'Ủy ban nhân dân phường Hồng Gai, thành phố Hạ Long'],
  ['quangninh-2025', 'qn-head', '06685', 'Ủy ban nhân dân phường Hồng Gai'],
  ['binhduong', 'bd-head', '25744', 'UBND phường Phú Lợi, thành phố Thủ Dầu Một'],
])('HCC_PROFILE=%s', { timeout: 60_000 }, async (profile, head, commune, committee) => {
  const directory = await mkdtemp(join(tmpdir(), 'hcc-profile-'));
  const center = await startCenterProcess({ HCC_DATA: directory, HCC_PROFILE: profile });
  try {
    const { units, procedures } = createClient({ baseUrl: center.url, key: sandboxKeys.bank.publishable });
    expect((await units.get(head)).kind).toBe('headOffice');
    expect((await procedures.competentUnit('1.001193', { addressUnit: commune })).unit?.name).toBe(committee);
  } finally {
    await center.stop();
    await rm(directory, { recursive: true, force: true });
  }
});

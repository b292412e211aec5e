/** A Center for a rehearsal: the real app over a database in memory and a folder that goes with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInForce } from '@hcc/rules/directory';
import { toLocalDate } from '@hcc/rules/working-time';
import { createApp } from '../app.ts';
import { migrate } from '../db/migrate.ts';
import { inMemory, openPglite } from '../db/pglite.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { type SeededPartner, seedPartners } from '../partners/seed-partners.ts';
import { readCenter } from '../process/center-files.ts';
import { importFiles } from '../process/import-files.ts';
import type { Settings } from '../process/settings.ts';
import { nodePorts } from '../process/start-center.ts';
import { sandboxSigners } from '../signing/sandbox-signers-node.ts';
import type { AppliedImport } from '../catalogue/apply-import.ts';
import type { RehearsalOptions } from './rehearse.ts';

export interface RehearsalCenter {
  /** What a rehearsal needs to know of it. */
  options: Omit<RehearsalOptions, 'seed'>;
  imported: AppliedImport;
  close(): Promise<void>;
}

const partner: SeededPartner = {
  id: 'partner-rehearsal',
  name: 'Rehearsal',
  mode: 'test',
  origins: ['http://localhost:*'],
  keys: {
    publishable: 'pk_test_rehearsal_00000000000000000000000000000000',
    secret: 'sk_test_rehearsal_00000000000000000000000000000000',
  },
};

/** Reads profile and catalogue as the settings name them; the Center's own data stays untouched. */
export async function openRehearsalCenter(settings: Settings): Promise<RehearsalCenter> {
  const { center: real } = await readCenter(settings.profileFile, null);
  // Its officers have to be signed in as; nothing that is filed here counts.
  const center = { ...real, mode: 'sandbox' as const };
  const folder = await mkdtemp(join(tmpdir(), 'hcc-rehearsal-'));
  const db = await openPglite({ dataDirectory: inMemory, onError: () => {} });
  const close = async (): Promise<void> => {
    await db.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(db);
    const stores = sqlStores(db);
    await seedPartners(stores, [partner]);
    const imported = await importFiles(stores, center, { ...settings, strict: false, now: new Date() });
    const own = { ...settings, dataDirectory: folder, secretKey: null };
    const signers = await sandboxSigners(center, join(folder, 'signing'));
    const { fetch } = createApp(await nodePorts(own, { center, stores, signers, log: { info() {}, error() {} } }));
    const today = toLocalDate(new Date().toISOString());
    return {
      options: {
        fetch,
        baseUrl: 'http://center.rehearsal',
        codes: (await stores.catalogue.all()).map(({ procedure }) => procedure.code),
        publishableKey: partner.keys.publishable,
        origin: 'http://localhost:4002',
        today,
        servicePoints: center.units
          .filter((unit) => unit.kind !== 'agency' && isInForce(unit, today))
          .map(({ id }) => id),
        addressUnits: center.addressUnits.filter((unit) => isInForce(unit, today)).map(({ code }) => code),
      },
      imported,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

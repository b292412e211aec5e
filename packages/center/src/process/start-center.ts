/** The Center as a process: opens what the settings name, serves, and closes in the opposite order. */
import { join } from 'node:path';
import { createApp } from '../app.ts';
import { createVault } from '../crypto/vault.ts';
import { holdMode } from '../db/hold-mode.ts';
import { migrate } from '../db/migrate.ts';
import { openDb } from '../db/open.ts';
import { sqlStores } from '../db/sql-stores.ts';
import { loadSandboxPartners } from '../directory/sandbox-partners.ts';
import type { SendMail } from '../notices/mail.ts';
import { createMailFolder, createSendmail } from '../notices/send-mail-node.ts';
import { readPdfFonts } from '../pdf/pdf-fonts-node.ts';
import { seedPartners } from '../partners/seed-partners.ts';
import type { Ports, Stores } from '../ports.ts';
import { createAskBank } from '../payments/ask-bank-node.ts';
import { createDocuments } from '../results/documents.ts';
import { createSharedClock } from '../sandbox/shared-clock.ts';
import { startOwnSigner } from '../signing/own-signer-node.ts';
import { demoSubjectsOf } from '../signing/sandbox-signers-node.ts';
import type { Signers } from '../signing/signer.ts';
import { socketSigners } from '../signing/socket-signers-node.ts';
import { createSendWebhook } from '../webhooks/send-webhook-node.ts';
import { createAssets } from './assets-node.ts';
import { readCenter, readJson } from './center-files.ts';
import { createFiles } from './files-node.ts';
import { freeSpaceGuard } from './free-space.ts';
import { importFiles, logImport } from './import-files.ts';
import { listen } from './listen.ts';
import { createLog } from './log-node.ts';
import { loadSecretKey } from './secret-key-node.ts';
import { type Settings, shippedFile } from './settings.ts';
import { startWorker } from './worker.ts';

export interface RunningCenter {
  /** Where it answers, such as `http://localhost:4000`. */
  url: string;
  /** What a person who starts it should know, a line each. */
  notices: string[];
  stop(): Promise<void>;
}

/** @throws Error with a message that names the thing and the mend; nothing is left open then. */
export async function startCenter(settings: Settings): Promise<RunningCenter> {
  const log = createLog(settings.log);
  const { center } = await readCenter(settings.profileFile, settings.baseUrl);
  const closing: (() => unknown)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close();
  };

  try {
    const db = await openDb({
      ...(settings.databaseUrl === null ? {} : { databaseUrl: settings.databaseUrl }),
      dataDirectory: settings.dataDirectory,
      acceptDataLoss: settings.acceptDataLoss,
      onError: (error) => log.error({ error: error.message }, 'database connection lost'),
    });
    closing.push(() => db.close());
    await migrate(db);
    await holdMode(db, center);
    const stores = sqlStores(db);
    // The fixed keys of the sandbox, printed in the documentation.
    if (center.mode === 'sandbox')
      await seedPartners(stores, loadSandboxPartners(await readJson(shippedFile('profiles/sandbox-partners.json'))));

    const imported = await importFiles(stores, center, { ...settings, strict: false, now: new Date() });
    if (imported.report.counts.imported === 0 && (await stores.catalogue.version()) === null)
      throw new Error(
        `${settings.catalogueFile} has no usable record, and there is no catalogue from before. Check it with: hcc catalogue import FILE --strict`,
      );
    logImport(log, imported);

    // Dossiers from before the desk counted by keys.
    while ((await stores.dossiers.fillQueueKeys(500)) > 0);
    const signers = await signersOf(settings, center, log, closing);
    const ports = await nodePorts(settings, { center, stores, signers, log });
    const app = createApp(ports);
    await app.warm();
    const server = await listen(app.fetch, settings.port);
    const send = createSendWebhook(
      { loopback: ports.webhooksMayUseLoopback },
      { onRefused: (host) => log.info({ host }, 'webhook address refused') },
    );
    const worker = startWorker(ports, send, {
      sendMail: sendMailOf(settings),
      askBank: settings.bank ? createAskBank(settings.bank.url, settings.bank.key) : undefined,
    });
    closing.push(() => Promise.all([server.drain(app), worker.stop()]));

    return { url: settings.baseUrl ?? `http://localhost:${server.port}`, notices: db.notice ? [db.notice] : [], stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

export async function nodePorts(
  settings: Settings,
  { center, stores, signers, log }: Pick<Ports, 'center' | 'log'> & { stores: Stores; signers: Signers },
): Promise<Ports> {
  const [fonts, files, key] = await Promise.all([
    readPdfFonts(),
    createFiles(join(settings.dataDirectory, 'files')),
    loadSecretKey(settings.secretKey, settings.dataDirectory),
  ]);
  const guard = freeSpaceGuard({
    directory: settings.dataDirectory,
    minimumBytes: settings.minimumFreeMb * 1024 * 1024,
  });
  return {
    stores,
    center,
    clock: center.mode === 'sandbox' ? createSharedClock(stores.sandboxClock) : { now: () => new Date() },
    files,
    documents: createDocuments({ fonts, signers }),
    vault: await createVault(key),
    assets: createAssets(settings.embedDirectory),
    log,
    canWrite: () => guard.canWrite(),
    webhooksMayUseLoopback: settings.webhookLoopback ?? center.mode === 'sandbox',
  };
}

const sendMailOf = ({ sendmail, mailFrom, dataDirectory }: Settings): SendMail =>
  sendmail === null ? createMailFolder(join(dataDirectory, 'mail'), mailFrom) : createSendmail(sendmail, mailFrom);

/** Keys are held by another process in any case: one that was named, or a child of this one. */
async function signersOf(
  { signerSocket, dataDirectory }: Settings,
  center: Ports['center'],
  log: Ports['log'],
  closing: (() => unknown)[],
): Promise<Signers> {
  if (signerSocket !== null) return socketSigners(signerSocket, log);
  const own = await startOwnSigner(
    { subjects: demoSubjectsOf(center), directory: join(dataDirectory, 'signing') },
    log,
  );
  closing.push(() => own.stop());
  return own.signers;
}

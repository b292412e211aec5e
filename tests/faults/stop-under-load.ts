/**
 * F18: the Center is told to stop while people file, send files and follow their dossiers; a moment later it is there again,
 * at the same address. Nobody who uses the SDK sees anything of it.
 */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ChangedError, type Client, ConnectionError, createClient, ServerError } from '@hcc/sdk';
import { readEvents } from '@hcc/sdk/events';
import { uploadFile } from '@hcc/sdk/uploads';
import { layDatabase } from '../../packages/center/test/test-databases.ts';
import { makePdf } from '../../packages/center/test/sample-files.ts';
import { startCenterProcess } from './center-process.ts';
import { checkDatabase } from './check-database.ts';
import { answers, publishableKey } from './file-dossier.ts';

export interface StopRun {
  /** People who file, one after another dossier each. */
  lanes: number;
  /** How long they do before the stop, and again after it. Milliseconds. */
  loadMs: number;
}

export interface StopOutcome {
  exitCode: number | null;
  /** From the signal to the end of the process. Milliseconds. */
  stoppedAfterMs: number;
  /** Dossiers that were filed, and files that were sent. */
  filed: number;
  uploaded: number;
  /** What the stream told, in order. */
  told: string[];
  /** In words: what a person would have seen, and what the database says. */
  faults: string[];
}

const procedureCode = '1.004884';
const birth = '1.001193';

export async function stopUnderLoad({ lanes, loadMs }: StopRun): Promise<StopOutcome> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'hcc-stop-'));
  await layDatabase(dataDirectory);
  const env = { HCC_DATA: dataDirectory, HCC_PORT: String(await freePort()) };
  let center = await startCenterProcess(env);
  const baseUrl = center.url;
  const faults: string[] = [];
  const filed: { draftId: string; acknowledged: string[] }[] = [];
  let uploaded = 0;
  const over = new AbortController();
  const seen = (error: unknown): void => void faults.push(String(error));

  const fileOnAndOn = async (): Promise<void> => {
    while (!over.signal.aborted) filed.push(await fileOnce(await newCitizen(baseUrl)));
  };
  const uploadOnAndOn = async (): Promise<void> => {
    const client = await newCitizen(baseUrl);
    const { id } = await client.dossiers.create({ procedureCode: birth });
    const fieldId = await paperField(baseUrl);
    while (!over.signal.aborted) {
      const file = new Blob([makePdf({ size: 2_000_000 + uploaded })], { type: 'application/pdf' });
      const before = (await client.dossiers.get(id)).attachments[0]?.id;
      await uploadFile(client, id, { fieldId, file, name: 'giay.pdf', replaces: before });
      uploaded += 1;
    }
  };

  try {
    const follower = await newCitizen(baseUrl);
    const followed = await fileOnce(follower);
    const following = new AbortController();
    const told: string[] = [];
    const stream = (async () => {
      const path = { path: '/v1/dossiers/{id}/stream', parameters: { id: followed.draftId } };
      for await (const { id, data } of readEvents(follower, path, { signal: following.signal }))
        told.push(`${id} ${(data as { status: string }).status}`);
    })().catch((error: unknown) => {
      if (!following.signal.aborted) seen(error);
    });

    const load = [...Array.from({ length: lanes }, fileOnAndOn), uploadOnAndOn()].map((lane) => lane.catch(seen));
    await delay(loadMs);
    const toldAt = performance.now();
    const exitCode = await center.stop();
    const stoppedAfterMs = performance.now() - toldAt;
    center = await startCenterProcess(env);
    await delay(loadMs);
    over.abort();
    await Promise.all(load);

    await accept(baseUrl, followed.draftId);
    for (let look = 0; look < 100 && told.length < 2; look += 1) await delay(100);
    following.abort();
    await stream;
    await center.stop();
    faults.push(
      ...(await checkDatabase(
        { dataDirectory },
        filed.map((one) => ({ ...newKeys, ...one })),
      )),
    );
    return { exitCode, stoppedAfterMs, filed: filed.length, uploaded, told, faults };
  } finally {
    await center.kill();
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

const newKeys = { draftKey: '', submitKey: '' };

const connection = { retry: { limit: 8 } };

async function newCitizen(baseUrl: string): Promise<Client> {
  // Opening a session has no key; it is the one call that a page repeats by itself.
  for (;;) {
    const { data, error } = await createClient({ baseUrl, ...connection })
      .frameSessions.create({
        from: 'key',
        key: publishableKey,
        origin: 'http://localhost:4002',
        widget: 'dossier-form',
      })
      .result();
    if (data) return createClient({ baseUrl, session: data.token, ...connection });
    if (!(error instanceof ConnectionError) && !(error instanceof ServerError)) throw error;
    await delay(200);
  }
}

async function fileOnce({ dossiers }: Client): Promise<{ draftId: string; acknowledged: string[] }> {
  const { data, etag } = await dossiers.create({ procedureCode }).withResponse();
  const ifMatch = await fillIn({ dossiers }, data.id, etag ?? '');
  const { code } = await dossiers.submit(data.id, { ifMatch });
  return { draftId: data.id, acknowledged: [code] };
}

/** A change has no key: after a lost reply the draft says whether it arrived, as the form does it. */
async function fillIn({ dossiers }: Pick<Client, 'dossiers'>, id: string, etag: string): Promise<string> {
  const { data, error } = await dossiers.update(id, { answers }, { ifMatch: etag }).result();
  if (data) return (await dossiers.get(id).withResponse()).etag ?? '';
  if (!(error instanceof ConnectionError || error instanceof ChangedError || error instanceof ServerError)) throw error;
  await delay(200);
  const read = await dossiers.get(id).withResponse();
  const arrived = read.data.answers['submitter.fullName'] === answers['submitter.fullName'];
  return arrived ? (read.etag ?? '') : fillIn({ dossiers }, id, read.etag ?? '');
}

async function paperField(baseUrl: string): Promise<string> {
  const form = await createClient({ baseUrl, key: publishableKey }).procedures.form(birth);
  const fields = form.pages.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields));
  return fields.find(({ type }) => type === 'attachment')?.id ?? '';
}

async function accept(baseUrl: string, id: string): Promise<void> {
  const { token } = await createClient({ baseUrl }).desk.signIn({ officerId: 'officer-head-receiver' });
  const { desk } = createClient({ baseUrl, session: token });
  const { etag } = await desk.dossier(id).withResponse();
  await desk.command(id, { type: 'accept' }, { ifMatch: etag ?? '' });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

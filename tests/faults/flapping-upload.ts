/**
 * F12: a file over a torn line, by the form's own uploader: reset every few seconds, one outage, one connection that dies
 * without a word, the service killed half-way, and the page closed and opened again.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type Client } from '@hcc/sdk';
import { layDatabase } from '../../packages/center/test/test-databases.ts';
import { makePdf } from '../../packages/center/test/sample-files.ts';
import { sendResumable } from '../../packages/elements/src/dossier-form/resumable-upload.ts';
import { startCenterProcess } from './center-process.ts';
import { publishableKey } from './file-dossier.ts';
import { FlappingLink, type LinkOptions } from './flapping-link.ts';

export interface FlappingRun extends LinkOptions {
  fileBytes: number;
  outageMs: number;
}

export interface FlappingOutcome {
  seconds: number;
  resets: number;
  /** Bytes over the line beyond those of the file, as a share of it: what was sent again, and all headers. */
  resentShare: number;
  faults: string[];
}

const birth = '1.001193';

export async function flappingUpload({ fileBytes, outageMs, ...line }: FlappingRun): Promise<FlappingOutcome> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'hcc-flapping-'));
  await layDatabase(dataDirectory);
  const env = { HCC_DATA: dataDirectory };
  let center = await startCenterProcess(env);
  const link = new FlappingLink(Number(new URL(center.url).port), line);
  try {
    const { token, id, fieldId } = await openDraft(center.url);
    const file = makePdf({ size: fileBytes });
    const sha256 = createHash('sha256').update(file).digest('hex');
    const baseUrl = await link.listen();
    const endpoint = `${baseUrl}/v1/dossiers/${id}/uploads`;

    const events = once(async (share): Promise<boolean> => {
      if (share === 0.2) link.fallSilent();
      else if (share === 0.35) await link.goDown(outageMs);
      else if (share === 0.5) {
        await center.kill();
        center = await startCenterProcess(env);
        link.target = Number(new URL(center.url).port);
      } else return true;
      return false;
    });

    const begun = performance.now();
    for (let uploadUrl: string | undefined; ;) {
      const closing = new AbortController();
      try {
        await sendResumable(Buffer.from(file) as unknown as Blob, {
          endpoint,
          uploadUrl,
          headers: () => ({ authorization: `Bearer ${token}` }),
          metadata: { fieldId, filename: 'giay.pdf', filetype: 'application/pdf', sha256 },
          signal: closing.signal,
          onBegun: () => {},
          onProgress: (share) => void events(share).then((isClosing) => isClosing && closing.abort()),
        });
        break;
      } catch (error) {
        if (!closing.signal.aborted) throw error;
        // The page is opened again: the Center tells what it has, by the checksum of the file that is chosen again.
        const { items } = await clientAt(center.url, token).uploads.list(id);
        uploadUrl = `${endpoint}/${items.find((upload) => upload.sha256 === sha256)?.id}`;
      }
    }
    const seconds = (performance.now() - begun) / 1000;
    const { attachments } = await clientAt(center.url, token).dossiers.get(id);
    const faults = [
      ...(attachments.length === 1 ? [] : [`${attachments.length} attachments`]),
      ...(attachments[0]?.sha256 === sha256 ? [] : ['another checksum']),
    ];
    return { seconds, resets: link.resets, resentShare: link.sent / fileBytes - 1, faults };
  } finally {
    await link.stop();
    await center.stop();
    await delay(50);
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

/** Each event at its share of the file, once; the last is the closing of the page. */
function once(happen: (share: number) => Promise<boolean>): (share: number) => Promise<boolean> {
  const left = [0.2, 0.35, 0.5, 0.75];
  return async (share) => {
    const [next] = left;
    if (next === undefined || share < next) return false;
    left.shift();
    return happen(next);
  };
}

const clientAt = (baseUrl: string, session: string): Client => createClient({ baseUrl, session });

async function openDraft(baseUrl: string): Promise<{ token: string; id: string; fieldId: string }> {
  const { token } = await createClient({ baseUrl }).frameSessions.create({
    from: 'key',
    key: publishableKey,
    origin: 'http://localhost:4002',
    widget: 'dossier-form',
  });
  const { id } = await clientAt(baseUrl, token).dossiers.create({ procedureCode: birth });
  const form = await createClient({ baseUrl, key: publishableKey }).procedures.form(birth);
  const field = form.pages
    .flatMap(({ groups }) => groups.flatMap(({ fields }) => fields))
    .find(({ type }) => type === 'attachment');
  return { token, id, fieldId: field?.id ?? '' };
}

import { afterAll, beforeAll, expect, it } from 'vitest';
import { papersFieldId } from '@hcc/rules/form';
import { makePdf } from '../../test/sample-files.ts';
import { openSession, openTestCenter, send, type TestCenter } from '../../test/test-center.ts';
import { putFile } from '../files/put-file.ts';
import { sweep } from './sweep.ts';

const hourMs = 3600 * 1000;
const birth = '1.001193';

let center: TestCenter;
beforeAll(async () => {
  center = await openTestCenter();
});
afterAll(() => center.close());

async function draftWithFile(): Promise<{ bearer: string; id: string; attachmentId: string; fileId: string }> {
  const bearer = await openSession(center);
  const draft = await send(center, 'POST', '/dossiers', { bearer, json: { procedureCode: birth } });
  const id = String(draft.json['id']);
  const procedure = await center.ports.stores.catalogue.find(birth);
  const body = new FormData();
  body.append('fieldId', papersFieldId(procedure?.components.find(({ use }) => use === 'submit')?.id ?? ''));
  body.append('file', new File([makePdf()], 'a.pdf', { type: 'application/pdf' }));
  const added = await send(center, 'POST', `/dossiers/${id}/attachments`, { bearer, body });
  expect(added.status).toBe(201);
  const kept = await center.ports.stores.dossiers.find(id);
  const [attachment] = kept?.attachments ?? [];
  return { bearer, id, attachmentId: attachment?.id ?? '', fileId: attachment?.fileId ?? '' };
}

it('a file that nothing came to name goes after a day; one that is named stays', async () => {
  const orphan = await putFile(center.ports, new TextEncoder().encode('x'), center.ports.clock.now());
  const { fileId } = await draftWithFile();
  center.advance(23 * hourMs);
  await sweep(center.ports);
  expect([...center.files.keys()]).toEqual([orphan, fileId]);
  center.advance(2 * hourMs);
  await sweep(center.ports);
  expect([...center.files.keys()]).toEqual([fileId]);
  expect(await center.ports.stores.looseFiles.due(new Date('2099-01-01'), 10)).toEqual([]);
});

it('a file that was taken out is gone, also when its removal failed at first', async () => {
  const { bearer, id, attachmentId, fileId } = await draftWithFile();
  const { remove } = center.ports.files;
  center.ports.files.remove = async () => {
    throw new Error('the disk is away');
  };
  await send(center, 'DELETE', `/dossiers/${id}/attachments/${attachmentId}`, { bearer });
  center.ports.files.remove = remove;
  expect(center.files.has(fileId)).toBe(true);
  await sweep(center.ports);
  expect(center.files.has(fileId)).toBe(false);
});

it('a draft goes with its files when its time is over, and not while it is still worked on', async () => {
  const [left, kept] = [await draftWithFile(), await draftWithFile()];
  center.advance(20 * 24 * hourMs);
  const record = await center.ports.stores.dossiers.find(kept.id);
  if (!record) throw new Error('The draft is gone.');
  const expiresAt = new Date(center.ports.clock.now().getTime() + 30 * 24 * hourMs).toISOString();
  await center.ports.stores.dossiers.update({ ...record, expiresAt, version: record.version + 1 }, record.version);
  center.advance(11 * 24 * hourMs);
  await sweep(center.ports);
  expect(await center.ports.stores.dossiers.find(left.id)).toBeNull();
  expect(center.files.has(left.fileId)).toBe(false);
  expect((await center.ports.stores.dossiers.find(kept.id))?.id).toBe(kept.id);
  expect(center.files.has(kept.fileId)).toBe(true);
});

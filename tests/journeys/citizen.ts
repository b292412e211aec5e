/** A filing through the SDK, for journeys that begin after it; the form's own pages have journeys of their own. */
import { answersOf, fillIn, sandboxKeys } from '@hcc/mocks';
import { createClient, type Client, type Receipt } from '@hcc/sdk';
import { pdfFile } from '../conformance/files.ts';
import type { Sandbox } from './sandbox.ts';

/** Registration of a birth: settled by the ward of Hồng Gai, handed in at Hạ Long, collected at Cẩm Phả. */
export const birth = '1.001193';

export interface Person {
  fullName: string;
  personalId: string;
  phone: string;
}

/** Files online, in a session that the bank's publishable key opens. */
export async function fileOnline(
  { center, bank }: Sandbox['ports'],
  person: Person,
): Promise<{ client: Client; receipt: Receipt }> {
  const baseUrl = `http://localhost:${center}`;
  const { token } = await createClient({ baseUrl }).frameSessions.create({
    from: 'key',
    key: sandboxKeys.bank.publishable,
    origin: `http://localhost:${bank}`,
    widget: 'dossier-form',
  });
  const client = createClient({ baseUrl, session: token });
  const { id } = await client.dossiers.create({ procedureCode: birth });
  const { etag } = await client.dossiers.get(id).withResponse();
  const { answers, slots } = fillIn(await client.procedures.form(birth), answersOf(person));
  let { etag: ready } = await client.dossiers.update(id, { answers }, { ifMatch: etag ?? '' }).withResponse();
  for (const fieldId of slots)
    ({ etag: ready } = await client.dossiers
      .addAttachment(id, { fieldId, file: pdfFile(), name: 'giay-chung-sinh.pdf' })
      .withResponse());
  return { client, receipt: await client.dossiers.submit(id, { ifMatch: ready ?? '' }) };
}

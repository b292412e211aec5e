/** Personal data goes nowhere it has no business (reliability S18): not to partners, followers, logs or URLs. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend, keys } from './backends.ts';
import { pdfFile } from './files.ts';
import type { Observations } from './observe.ts';
import { deliverAll, openEndpoint } from './endpoints.ts';
import { anybody, birth, citizen, paperField, partnerClient, readyDraft, electronicSteps, take } from './steps.ts';

const canaries = {
  'submitter.fullName': 'Đặng Hoàng Yến Chim',
  'submitter.personalId': '022184736251',
  'submitter.phone': '0987650123',
  'submitter.email': 'chim.hoang.yen@example.vn',
  'matter.summary': 'hoàng yến bay qua vịnh',
} as const;
const fileName = 'giay-cua-hoang-yen.pdf';

export function canaryCases(backend: () => Backend, seen: () => Observations): void {
  it('a person who is filed for leaves no trace outside the dossier', async () => {
    const b = backend();
    const partner = partnerClient(b);
    const { receiver, endpoint, close } = await openEndpoint(b);
    const owner = await citizen(b);
    const ready = await readyDraft(b, owner);
    const patched = await owner.client.dossiers
      .update(ready.id, { answers: canaries }, { ifMatch: ready.etag })
      .withResponse();
    const paper = pdfFile(fileName);
    const attached = await owner.client.dossiers
      .addAttachment(ready.id, { fieldId: await paperField(b), file: paper, name: fileName })
      .withResponse();
    expect(patched.data.answers).toMatchObject(canaries);
    const receipt = await owner.client.dossiers.submit(ready.id, { ifMatch: attached.etag ?? '' });
    const secrets = [
      ...Object.values(canaries),
      fileName,
      receipt.lookupSecret,
      receipt.linkToken,
      owner.session,
      owner.cookie.split('=')[1] ?? '',
    ];

    // What goes wrong is logged and answered too.
    const wrong = [
      await ask(b, 'PATCH', `/dossiers/${ready.id}`, {
        bearer: owner.session,
        ifMatch: '*',
        json: { answers: canaries },
      }),
      await ask(b, 'POST', '/dossiers', {
        bearer: owner.session,
        key: 'canary',
        json: { procedureCode: birth, name: canaries['submitter.fullName'] },
      }),
      await ask(b, 'POST', '/tracking', { json: { code: receipt.code, secret: 'AAAA-AAAA' } }),
    ];
    await take(b, ready.id, ...electronicSteps);
    await deliverAll(b);
    const { items: events } = await partner.events.list({ dossierCode: receipt.code });
    const { items: deliveries } = await partner.webhookEndpoints.deliveries(endpoint.id);
    const followed = await anybody(b).tracking.track({ linkToken: receipt.linkToken });
    const { items } = await partner.dossiers.list({ code: receipt.code });
    const result = await owner.client.dossiers.result(ready.id);
    const link = await b.verificationLink(receipt.code, result);
    const verified = await anybody(b).results.verify(link.split('/').at(-1) ?? '');
    const index = await ask(b, 'GET', '/procedures', { bearer: keys.bank.publishable });

    expect(receiver.arrived.length).toBeGreaterThanOrEqual(6);
    const places = {
      'webhook bodies': receiver.arrived.map(({ body, headers }) => JSON.stringify(headers) + body).join('\n'),
      "the partner's list": JSON.stringify(items),
      "the partner's events": JSON.stringify(events),
      'the log of deliveries': JSON.stringify(deliveries),
      'tracking answers': JSON.stringify(followed.progress),
      'the verification': JSON.stringify(verified),
      'public answers': index.text,
      problems: wrong.map(({ text }) => text).join('\n'),
      'log lines': b.log().join('\n'),
      URLs: seen()
        .urls.map((url) => decodeURIComponent(url))
        .join('\n'),
    };
    for (const [place, text] of Object.entries(places))
      for (const secret of secrets) expect(text.normalize('NFC').includes(secret), `${secret} in ${place}`).toBe(false);
    await close();
  });
}

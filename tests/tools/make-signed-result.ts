/**
 * Writes what `verify-signature.sh` checks: `result.pdf`, signed by a person and then by the organisation, and `keys/demo-ca.pem`.
 *
 *     node --conditions=source tests/tools/make-signed-result.ts FOLDER rsa-3072|ecdsa-p256
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { marksExample, renderSignedResult, resultExample } from '@hcc/center/pdf';
import { readPdfFonts } from '@hcc/center/pdf/node';
import { createKeySigner } from '@hcc/center/signing';
import { authorityFile, loadOrCreateSigningKeys } from '@hcc/center/signing/node';
import { verifyPdf } from '@hcc/rules/signed-pdf';

const [folder, algorithm] = process.argv.slice(2);
if (!folder || (algorithm !== 'rsa-3072' && algorithm !== 'ecdsa-p256')) {
  console.error('Usage: node --conditions=source tests/tools/make-signed-result.ts FOLDER rsa-3072|ecdsa-p256');
  process.exit(2);
}

const now = new Date();
const [person, organisation] = marksExample;
const authority = await loadOrCreateSigningKeys(join(folder, 'keys'), {
  algorithm,
  authorityName: 'HCC Demo CA – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ',
  notBefore: new Date(now.getTime() - 24 * 3600 * 1000),
  subjects: {
    person: { commonName: person.name, title: 'Phó Giám đốc', organisation: person.organisation },
    organisation: { commonName: organisation.name, locality: 'Quảng Ninh' },
  },
});
const signedAt = now.toISOString();
const pdf = await renderSignedResult(
  { ...resultExample, track: { kind: 'electronic', marks: marksExample.map((mark) => ({ ...mark, signedAt })) } },
  await readPdfFonts(),
  {
    person: await createKeySigner(authority.keys.person),
    organisation: await createKeySigner(authority.keys.organisation),
  },
);
const { verdict } = await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at: now });
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'result.pdf'), pdf);
console.log(`${join(folder, 'result.pdf')}: ${verdict}; trust anchor ${join(folder, 'keys', authorityFile)}`);
process.exitCode = verdict === 'valid' ? 0 : 1;

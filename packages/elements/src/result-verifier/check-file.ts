/** The check itself, fetched when a file is there. The file is read here and goes nowhere: the Center is told its hash. */
import { digest, toHex } from '@hcc/rules/bytes';
import { parsePem, verifyPdf } from '@hcc/rules/signed-pdf';
import { problemCode } from '../localize/problem-code.ts';
import type { CheckedFile } from './outcome.ts';
import type { VerifierClient } from './result-verifier.controller.ts';

/** @throws whatever the client throws when the Center cannot be asked, and Error where the page has no WebCrypto. */
export async function checkFile(file: File, { results }: VerifierClient, signal: AbortSignal): Promise<CheckedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = toHex(await digest(bytes));
  const [record, pem] = await Promise.all([
    results.verifyFile(sha256, { signal }).catch((error: unknown) => {
      if (problemCode(error) === 'result_not_found') return null;
      throw error;
    }),
    results.trustAnchors({ signal }).then((blob) => blob.text()),
  ]);
  const { verdict, signatures } = await verifyPdf(bytes, {
    trustAnchors: parsePem(pem),
    // A file that the Center knows was signed when the Center says; of any other only the present is sure.
    at: record ? new Date(record.issuedAt) : new Date(),
  });
  return { name: file.name, verdict, signatures, record, sha256 };
}

import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { digest, toHex } from '@hcc/rules/bytes';
import {
  formatHolder,
  largestPdf,
  parsePem,
  type PdfVerification,
  readCertificate,
  type SignatureVerdict,
  verifyPdf,
} from '@hcc/rules/signed-pdf';

const usage = 'hcc verify FILE [--ca FILE] [--json]';

/** Why a file is not good, for whoever runs this. */
const reasons: Readonly<Record<SignatureVerdict | 'tooLarge', string>> = {
  valid: 'whole, and signed by whom it says',
  expired: "a signer's certificate is not valid today; ask the Center, whose record says when it was signed",
  untrusted: 'a signer is unknown: no path leads to a certificate of --ca',
  changedAfterSigning: 'something was appended after it was signed',
  invalid: 'it is not what was signed, or the signature is no PAdES baseline signature',
  unsigned: 'it carries no signature',
  notPdf: 'it is no PDF',
  tooLarge: `it is larger than ${largestPdf / 1_000_000} MB`,
};

/**
 * Verifies a signed result offline, with certificates from a file such as `/v1/results/trust-anchors` gives.
 * Whether a result was revoked only the Center knows.
 * @returns the exit code: 0 valid, 1 not, 2 when it was not asked properly or a file cannot be read.
 */
export async function verify(args: string[]): Promise<number> {
  try {
    const { file, authority, isJson } = readArguments(args);
    const trustAnchors = authority === undefined ? [] : await readAuthority(authority);
    const checked = await check(file, trustAnchors);
    process.stdout.write(isJson ? `${JSON.stringify(checked)}\n` : inWords(checked));
    return checked.verdict === 'valid' ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

interface Checked {
  file: string;
  verdict: SignatureVerdict | 'tooLarge';
  reason: string;
  bytes: number;
  /** Of the whole file, in hex: what the Center knows it by. Null for one that was not read. */
  sha256: string | null;
  signatures: PdfVerification['signatures'];
}

async function check(file: string, trustAnchors: readonly Uint8Array[]): Promise<Checked> {
  const { size, isFile } = await stat(resolve(file)).then(
    (found) => ({ size: found.size, isFile: found.isFile() }),
    (error: NodeJS.ErrnoException) => {
      throw new Error(`${file} cannot be read (${error.code}).`);
    },
  );
  // A pipe or a device need not end.
  if (!isFile) throw new Error(`${file} is no file.`);
  if (size > largestPdf) {
    return { file, verdict: 'tooLarge', reason: reasons.tooLarge, bytes: size, sha256: null, signatures: [] };
  }
  const bytes = new Uint8Array(await readFile(resolve(file)));
  const { verdict, signatures } = await verifyPdf(bytes, { trustAnchors, at: new Date() });
  const sha256 = toHex(await digest(bytes));
  return { file, verdict, reason: reasons[verdict], bytes: bytes.length, sha256, signatures };
}

function readArguments(args: string[]): { file: string; authority: string | undefined; isJson: boolean } {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { ca: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : ''}\n${usage}`, { cause: error });
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Name one file: ${usage}`);
  return { file, authority: values.ca, isJson: values.json };
}

async function readAuthority(file: string): Promise<Uint8Array[]> {
  const text = await readFile(resolve(file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read (${error.code}).`);
  });
  const certificates = parsePem(text);
  try {
    for (const certificate of certificates) readCertificate(certificate);
  } catch {
    throw new Error(`${file} holds a block that is no X.509 certificate.`);
  }
  if (certificates.length === 0) throw new Error(`${file} holds no certificate in PEM.`);
  return certificates;
}

function inWords({ file, verdict, reason, sha256, signatures }: Checked): string {
  const lines = [`${file}: ${verdict}: ${reason}`];
  for (const [index, { signer, claimedTime, trust, digestOk, cmsOk }] of signatures.entries()) {
    const state = digestOk && cmsOk ? 'fits' : 'does not fit';
    lines.push(`  ${index + 1}. ${formatHolder(signer)}: ${state}, ${trust}; says it signed at ${claimedTime || '?'}`);
  }
  if (sha256 !== null) lines.push(`  sha256 ${sha256}`);
  return `${lines.join('\n')}\n`;
}

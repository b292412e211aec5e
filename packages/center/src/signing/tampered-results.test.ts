import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import * as asn1js from 'asn1js';
import { Attribute, Certificate, ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { concatBytes, fromLatin1, ownBuffer, parseHex, toHex, toLatin1 } from '@hcc/rules/bytes';
import { appendUpdate, copyOfDictionary } from './incremental-update.ts';
import type { UpdatedObject } from './incremental-update.ts';
import { oid } from './object-identifiers.ts';
import { createCmsSignature } from './cms-signature.ts';
import { createKeyHolder } from './demo-authority.ts';
import type { Signer } from './signer.ts';
import { createTestAuthority, createTestPdf, signAs, signTwice } from './signing.examples.ts';
import type { TestAuthority } from './signing.examples.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';

// I03 of the reliability plan: attacks on PDF signatures that viewers are known to have fallen for. `tests/tools` shows what
// pdfsig and OpenSSL say of the same kinds.

const at = new Date('2026-11-22T03:00:00Z');
let authority: TestAuthority;
let stranger: TestAuthority;
let once: Uint8Array;
let twice: Uint8Array;
const verdictOf = async (pdf: Uint8Array, when = at) =>
  (await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at: when })).verdict;

beforeAll(async () => {
  [authority, stranger] = await Promise.all([createTestAuthority(), createTestAuthority({ name: 'Stranger CA' })]);
  const plain = await createTestPdf();
  once = await signAs(plain, authority.person, 'signature-person');
  twice = await signTwice(plain, authority);
});

it('takes the untouched file as valid', async () => {
  expect([await verdictOf(once), await verdictOf(twice)]).toEqual(['valid', 'valid']);
});

describe('I03: changed bytes', () => {
  it.each([
    ['the page content', /stream\r?\n/],
    ['the cross-reference table', /\nxref\n0 \d+\n/],
    ['the claimed time', /\/M \(D:202/],
    ['the CMS', /\/Contents <30/],
    ['the zeros after the CMS', /00000000(?=>)/],
  ])('in %s make it invalid', async (_, place) => {
    expect(await verdictOf(withFlippedByte(once, endOf(once, place)))).toBe('invalid');
  });

  it('anywhere in the file make it not valid', { timeout: 60_000 }, async () => {
    const step = Math.ceil(twice.length / 120);
    for (let offset = 0; offset < twice.length; offset += step) {
      expect(await verdictOf(withFlippedByte(twice, offset)), `byte ${offset}`).not.toBe('valid');
    }
  });

  it('anywhere in the CMS make it not valid', { timeout: 60_000 }, async () => {
    const start = endOf(once, /\/Contents </);
    const end = start + toLatin1(once.subarray(start)).search(/0{64}/);
    for (let offset = start; offset < end; offset += 13) {
      expect(await verdictOf(withFlippedByte(once, offset)), `byte ${offset}`).not.toBe('valid');
    }
  });

  it('cut off the end, at any length, make it not valid', async () => {
    const step = Math.ceil(twice.length / 150);
    for (let length = 0; length < twice.length; length += step) {
      expect(await verdictOf(twice.subarray(0, length)), `length ${length}`).not.toBe('valid');
    }
    expect(await verdictOf(twice.subarray(0, twice.length - 1))).not.toBe('valid');
  });
});

describe('I03: appended bytes', () => {
  it('as a comment count as a change after signing', async () => {
    expect(await verdictOf(concatBytes(twice, fromLatin1('% a comment\n')))).toBe('changedAfterSigning');
  });

  it('as an update with new page content count as a change after signing', async () => {
    expect(await verdictOf(await withNewPageContent(twice))).toBe('changedAfterSigning');
  });

  it('as an update with an annotation over the page count as a change after signing', async () => {
    expect(await verdictOf(await withOverlay(twice))).toBe('changedAfterSigning');
  });

  it('between two good signatures count as a change after signing', async () => {
    for (const change of [withNewPageContent, withOverlay]) {
      const pdf = await signAs(await change(once), authority.organisation, 'signature-organisation');
      expect(await verdictOf(pdf)).toBe('changedAfterSigning');
    }
  });

  it('that free an object between two good signatures count as a change after signing', async () => {
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(toLatin1(once))?.[1];
    const freed = `xref\n4 1\n0000000000 00001 f \ntrailer\n<</Size 20/Root 2 0 R/Prev ${previous}>>\nstartxref\n${once.length}\n%%EOF\n`;
    const pdf = await signAs(concatBytes(once, fromLatin1(freed)), authority.organisation, 'signature-organisation');
    const report = await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at });
    expect(report.signatures.map(({ followedBySigningOnly }) => followedBySigningOnly)).toEqual([false, true]);
    expect(report.verdict).toBe('changedAfterSigning');
  });

  it('that take the form away count as a change after signing, and never make it unsigned', async () => {
    const pdf = await update(twice, (document) => {
      const catalog = copyOfDictionary(document.catalog);
      catalog.delete(PDFName.of('AcroForm'));
      const { Root } = document.context.trailerInfo;
      return Root instanceof PDFRef ? [[Root, catalog]] : [];
    });
    expect(await verdictOf(pdf)).toBe('changedAfterSigning');
  });
});

describe('I03: byte range and contents', () => {
  it('widened around the contents make it invalid', async () => {
    const pdf = withText(once, /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/, (_, gapStart, gapEnd, length) => {
      const range = `/ByteRange [0 ${Number(gapStart) - 20} ${gapEnd} ${length}]`;
      return range;
    });
    expect(await verdictOf(pdf)).toBe('invalid');
  });

  it('with content wrapped into the gap make it invalid', async () => {
    // The signed tail moves back, and what stands between is the attacker's.
    const text = toLatin1(once);
    const match = /\/ByteRange \[0 (\d+) (\d+) (\d+)\] */.exec(text);
    const gapEnd = Number(match?.[2]);
    const injected = `/Reason (injected)`;
    const range = `/ByteRange [0 ${match?.[1]} ${gapEnd + injected.length} ${match?.[3]}]`.padEnd(
      match?.[0].length ?? 0,
    );
    const moved = `${text.slice(0, gapEnd)}${injected}${text.slice(gapEnd)}`.replace(match?.[0] ?? '', range);
    expect(await verdictOf(fromLatin1(moved))).toBe('invalid');
  });

  it.each([
    ['no numbers', '/ByteRange []'],
    ['negative numbers', '/ByteRange [0 -1 5 10]'],
    ['a start that is not zero', '/ByteRange [1 10 20 10]'],
    ['three numbers', '/ByteRange [0 10 20]'],
    ['null', '/ByteRange null'],
  ])('with %s as the byte range make it invalid', async (_, range) => {
    const pdf = withText(once, /\/ByteRange \[[^\]]*\] */, (whole) => range.padEnd(whole.length));
    expect(await verdictOf(pdf)).toBe('invalid');
  });

  it.each([
    ['zeros', (hex: string) => '0'.repeat(hex.length)],
    ['spaces', (hex: string) => ' '.repeat(hex.length)],
    ['an empty sequence', (hex: string) => '3000'.padEnd(hex.length, '0')],
  ])('with contents of %s make it invalid', async (_, contents) => {
    const pdf = withText(once, /\/Contents <([0-9a-f]+)>/, (whole, hex) => whole.replace(hex, contents(hex)));
    expect(await verdictOf(pdf)).toBe('invalid');
  });

  it('with the contents of another good signature by the same signer make it invalid', async () => {
    const other = toLatin1(await signAs(once, authority.person, 'signature-organisation'));
    const contents = [...other.matchAll(/\/Contents <([0-9a-f]+)>/g)].at(-1)?.[1] ?? '';
    const pdf = withText(once, /\/Contents <([0-9a-f]+)>/, (whole, hex) => whole.replace(hex, contents));
    expect(await verdictOf(pdf)).toBe('invalid');
  });

  it('with a second signature dictionary around the first one, wrapped, make it invalid', async () => {
    // The good range and contents stand again in an object of the attacker's, behind new page content.
    const text = toLatin1(once);
    const range = /\/ByteRange \[[^\]]*\]/.exec(text)?.[0] ?? '';
    const contents = /\/Contents <[0-9a-f]+>/.exec(text)?.[0] ?? '';
    const forged = fromLatin1(`99 0 obj <</Type /Sig ${range} ${contents} >> endobj\n%%EOF\n`);
    expect(await verdictOf(concatBytes(await withNewPageContent(once), forged))).toBe('invalid');
  });

  it('written with a second /Contents in the same dictionary make it invalid', async () => {
    const pdf = withText(once, /\/Location <[0-9A-F]+>/i, (whole) => '/Contents <00>'.padEnd(whole.length));
    expect(await verdictOf(pdf)).toBe('invalid');
  });
});

describe('I03: the CMS', () => {
  it('with another digest algorithm named, weaker or stronger, makes it invalid', async () => {
    const sha256 = '0609608648016503040201';
    for (const other of ['0609608648016503040203', '0609608648016503040204']) {
      const pdf = withText(once, /\/Contents <([0-9a-f]+)>/, (whole) => whole.replaceAll(sha256, other));
      expect(await verdictOf(pdf)).toBe('invalid');
    }
  });

  it('with a signing-time attribute, signed anew by the signer, is no PAdES baseline signature', async () => {
    const report = await verifyPdf(await withSigningTime(once), { trustAnchors: [authority.rootCertificate], at });
    expect(report).toMatchObject({
      verdict: 'invalid',
      signatures: [{ digestOk: true, cmsOk: true, profileOk: false }],
    });
  });

  it('without its certificates makes it invalid', async () => {
    const pdf = await withChangedCms(once, (signedData) => void (signedData.certificates = []));
    expect(await verdictOf(pdf)).toBe('invalid');
  });

  it('with a certificate that plays no part leaves it untrusted', async () => {
    const pdf = await withChangedCms(once, (signedData) => {
      signedData.certificates?.push(certificateOf(stranger.person.certificateChain[0]));
    });
    expect(await verdictOf(pdf)).toBe('untrusted');
  });
});

describe('I03: certificates', () => {
  it('by a stranger authority leave it untrusted', async () => {
    expect(await verdictOf(await signAs(await createTestPdf(), stranger.person, 'signature-person'))).toBe('untrusted');
  });

  it('of a stranger who signs after a trusted signer leave it untrusted', async () => {
    expect(await verdictOf(await signAs(once, stranger.organisation, 'signature-organisation'))).toBe('untrusted');
  });

  it('of a stranger authority with the same name leave it untrusted', async () => {
    const namesake = await createTestAuthority();
    expect(await verdictOf(await signAs(await createTestPdf(), namesake.person, 'signature-person'))).toBe('untrusted');
  });

  it('swapped for another of the same authority make it invalid', async () => {
    const { signAttributes } = await createKeyHolder(authority.keys.person);
    const { certificateChain } = authority.organisation;
    const signer: Signer = {
      certificateChain,
      sign: (contentDigest) => createCmsSignature(contentDigest, { certificateChain, signAttributes }),
    };
    expect(await verdictOf(await signAs(await createTestPdf(), signer, 'signature-person'))).toBe('invalid');
  });

  it('changed but for the key make it invalid: signing-certificate-v2 no longer names it', async () => {
    const subject = Array.from(new TextEncoder().encode('Ký Thử'), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
    const forged = Array.from(new TextEncoder().encode('Ký Giả'), (byte) => byte.toString(16).padStart(2, '0')).join(
      '',
    );
    const pdf = withText(once, /\/Contents <([0-9a-f]+)>/, (whole) =>
      whole.replace(subject, forged.slice(0, subject.length)),
    );
    const report = await verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at });
    expect(report).toMatchObject({
      verdict: 'invalid',
      signatures: [{ digestOk: true, cmsOk: true, signingCertificateOk: false, trust: 'unknown' }],
    });
  });

  it('outside their time make it expired', async () => {
    expect(await verdictOf(once, new Date('2026-10-31T00:00:00Z'))).toBe('expired');
    expect(await verdictOf(once, new Date('2029-11-02T00:00:00Z'))).toBe('expired');
  });

  it('are worth nothing without a trust anchor', async () => {
    expect((await verifyPdf(once, { trustAnchors: [], at })).verdict).toBe('untrusted');
  });
});

it.each([
  ['', 'notPdf'],
  ['hello', 'notPdf'],
  ['%PDF-1.7\n%%EOF', 'unsigned'],
  ['%PDF-1.7\n/ByteRange [0 1 2 3]\n%%EOF', 'invalid'],
  ['%PDF-1.7\n1 0 obj <</ByteRange [0 1 2 3] /Contents <00>>> endobj\n%%EOF', 'invalid'],
])('calls %j %s, and never throws', async (text, verdict) => {
  expect(await verdictOf(fromLatin1(text))).toBe(verdict);
});

/** The first signature's CMS, taken apart, changed and put back into its place. */
async function withChangedCms(
  pdf: Uint8Array,
  change: (signedData: SignedData) => void | Promise<void>,
): Promise<Uint8Array> {
  const hex = /\/Contents <([0-9a-f]+)>/.exec(toLatin1(pdf))?.[1] ?? '';
  const info = ContentInfo.fromBER(ownBuffer(parseHex(hex) ?? new Uint8Array()));
  const signedData = new SignedData({ schema: info.content });
  await change(signedData);
  const changed = new ContentInfo({ contentType: info.contentType, content: signedData.toSchema(true) }).toSchema();
  const contents = toHex(new Uint8Array(changed.toBER(false))).padEnd(hex.length, '0');
  return withText(pdf, /\/Contents <([0-9a-f]+)>/, (whole) => whole.replace(hex, contents));
}

const withSigningTime = (pdf: Uint8Array): Promise<Uint8Array> =>
  withChangedCms(pdf, async ({ signerInfos: [signer] }) => {
    if (!signer?.signedAttrs) throw new Error('no signed attributes');
    const { attributes } = signer.signedAttrs;
    attributes.push(new Attribute({ type: oid.signingTime, values: [new asn1js.UTCTime({ valueDate: at })] }));
    const set = new asn1js.Set({ value: attributes.map((attribute) => attribute.toSchema()) });
    const signature = await (
      await createKeyHolder(authority.keys.person)
    ).signAttributes(new Uint8Array(set.toBER(false)));
    signer.signature = new asn1js.OctetString({ valueHex: ownBuffer(signature) });
  });

const certificateOf = (der: Uint8Array = new Uint8Array()): Certificate => Certificate.fromBER(ownBuffer(der));

function withFlippedByte(pdf: Uint8Array, offset: number): Uint8Array {
  const changed = new Uint8Array(pdf);
  changed[offset] = (changed[offset] ?? 0) ^ 1;
  return changed;
}

function endOf(pdf: Uint8Array, place: RegExp): number {
  const match = place.exec(toLatin1(pdf));
  if (!match) throw new Error(`${place} is not in the file`);
  return match.index + match[0].length - (place.source.includes('(?=') ? 1 : 0);
}

/** Replaces text without moving what follows. */
function withText(pdf: Uint8Array, place: RegExp, change: (whole: string, ...groups: string[]) => string): Uint8Array {
  const text = toLatin1(pdf);
  const changed = text.replace(place, change);
  if (changed === text) throw new Error(`${place} is not in the file, or was not changed`);
  return fromLatin1(changed);
}

async function update(pdf: Uint8Array, change: (document: PDFDocument) => UpdatedObject[]): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return appendUpdate(pdf, document.context, change(document));
}

function withNewPageContent(pdf: Uint8Array): Promise<Uint8Array> {
  return update(pdf, (document) => {
    const page = document.getPage(0);
    const dictionary = copyOfDictionary(page.node);
    const contents = document.context.nextRef();
    dictionary.set(PDFName.of('Contents'), contents);
    return [
      [contents, document.context.stream('0 0 300 300 re f')],
      [page.ref, dictionary],
    ];
  });
}

function withOverlay(pdf: Uint8Array): Promise<Uint8Array> {
  return update(pdf, (document) => {
    const { context } = document;
    const page = document.getPage(0);
    const [appearance, annotation] = [context.nextRef(), context.nextRef()];
    const dictionary: PDFDict = copyOfDictionary(page.node);
    dictionary.set(PDFName.of('Annots'), context.obj([...(page.node.Annots()?.asArray() ?? []), annotation]));
    const form = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 300, 300] };
    return [
      [appearance, context.stream('1 g 0 0 300 300 re f', form)],
      [annotation, context.obj({ Type: 'Annot', Subtype: 'Square', Rect: [0, 0, 300, 300], AP: { N: appearance } })],
      [page.ref, dictionary],
    ];
  });
}

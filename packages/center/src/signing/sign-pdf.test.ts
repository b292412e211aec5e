import { PDFDocument } from '@cantoo/pdf-lib';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromLatin1, ownBuffer, parseHex, sameBytes, toLatin1 } from '@hcc/rules/bytes';
import { createDemoAuthority, createKeySigner } from './demo-authority.ts';
import { oid } from './object-identifiers.ts';
import { createTestAuthority, createTestPdf, signAs, signTwice } from './signing.examples.ts';
import type { TestAuthority } from './signing.examples.ts';
import { verifyPdf } from '@hcc/rules/signed-pdf';

const at = new Date('2026-11-22T03:00:00Z');
let authority: TestAuthority;
let plain: Uint8Array;
const verify = (pdf: Uint8Array) => verifyPdf(pdf, { trustAnchors: [authority.rootCertificate], at });

beforeAll(async () => {
  [authority, plain] = await Promise.all([createTestAuthority(), createTestPdf()]);
});

describe('I02: signing', () => {
  it('makes a signature that covers the whole file', async () => {
    const { verdict, signatures } = await verify(await signAs(plain, authority.person, 'signature-person'));
    expect(verdict).toBe('valid');
    expect(signatures).toEqual([
      {
        signer: { name: 'Lê Thị Ký Thử', organisation: 'Trung tâm', title: 'Phó Giám đốc' },
        claimedTime: "D:20261122091500+07'00'",
        digestOk: true,
        cmsOk: true,
        signingCertificateOk: true,
        profileOk: true,
        trust: 'trusted',
        coversWholeFile: true,
        followedBySigningOnly: true,
      },
    ]);
  });

  it('keeps the first signature valid when a second one follows', async () => {
    const { verdict, signatures } = await verify(await signTwice(plain, authority));
    expect(verdict).toBe('valid');
    expect(signatures.map(({ signer, coversWholeFile }) => [signer.name, coversWholeFile])).toEqual([
      ['Lê Thị Ký Thử', false],
      ['Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh', true],
    ]);
  });

  it('only appends: the file before is the beginning of the file after', async () => {
    const signed = await signAs(plain, authority.person, 'signature-person');
    expect(sameBytes(signed.subarray(0, plain.length), plain)).toBe(true);
  });

  it('adds an invisible field where none waits, in the form, the page and without a form', async () => {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.addPage();
    const withoutForm = await document.save({ useObjectStreams: false });
    const first = await signAs(withoutForm, authority.person);
    expect((await verify(first)).verdict).toBe('valid');
    expect((await verify(await signAs(first, authority.organisation))).verdict).toBe('valid');
    const another = await signAs(await signTwice(plain, authority), authority.organisation, 'signature-archive');
    expect(await verify(another)).toMatchObject({ verdict: 'valid', signatures: { length: 3 } });
  });

  it('calls a file with waiting fields unsigned', async () => {
    expect(await verify(plain)).toEqual({ verdict: 'unsigned', signatures: [] });
  });

  it('accepts RSA keys, and signs the same bytes twice alike', async () => {
    const rsa = await createDemoAuthority({
      authorityName: 'RSA CA',
      notBefore: new Date('2026-11-01T00:00:00Z'),
      subjects: { person: { commonName: 'Người ký' } },
    });
    const signer = await createKeySigner(rsa.keys.person);
    const [one, two] = [
      await signAs(plain, signer, 'signature-person'),
      await signAs(plain, signer, 'signature-person'),
    ];
    expect(sameBytes(one, two)).toBe(true);
    expect((await verifyPdf(one, { trustAnchors: [rsa.rootCertificate], at })).verdict).toBe('valid');
  });

  it('refuses a field that is signed already, naming it', async () => {
    const signed = await signAs(plain, authority.person, 'signature-person');
    await expect(signAs(signed, authority.person, 'signature-person')).rejects.toThrow('"signature-person" is signed');
  });

  it('refuses a file with a cross-reference stream, naming the mend', async () => {
    const document = await PDFDocument.load(plain);
    const compressed = await document.save({ useObjectStreams: true });
    await expect(signAs(compressed, authority.person)).rejects.toThrow('useObjectStreams: false');
  });
});

describe('I02: the CMS', () => {
  it('has the signed attributes of PAdES B-B and no others, over SHA-256, and the whole chain', async () => {
    const signed = toLatin1(await signAs(plain, authority.person, 'signature-person'));
    expect(signed).toContain('/SubFilter /ETSI.CAdES.detached');
    const der = parseHex(/\/Contents <([0-9a-f]+)>/.exec(signed)?.[1] ?? '') ?? fromLatin1('');
    const signedData = new SignedData({ schema: ContentInfo.fromBER(ownBuffer(der)).content });
    const [signerInfo] = signedData.signerInfos;
    expect(signerInfo?.signedAttrs?.attributes.map(({ type }) => type)).toEqual([
      oid.contentType,
      oid.messageDigest,
      oid.signingCertificateV2,
    ]);
    expect(signerInfo?.digestAlgorithm.algorithmId).toBe(oid.sha256);
    expect(signedData.encapContentInfo.eContent).toBeUndefined();
    const embedded = (signedData.certificates ?? []).filter((entry) => entry instanceof Certificate);
    const encoded = embedded.map((certificate) => new Uint8Array(certificate.toSchema().toBER(false)));
    expect(encoded).toEqual(authority.person.certificateChain.map((certificate) => new Uint8Array(certificate)));
  });
});

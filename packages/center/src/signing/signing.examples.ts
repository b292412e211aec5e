import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { createDemoAuthority, createKeySigner } from './demo-authority.ts';
import type { DemoAuthority } from './demo-authority.ts';
import { addSignatureField } from './signature-field.ts';
import { signPdf } from './sign-pdf.ts';
import type { Signer } from './signer.ts';

/** What the tests of this folder start from: a page with two waiting fields, and an authority that makes keys quickly. */

export const signedAt = new Date('2026-11-22T02:15:00Z');

export interface TestAuthority extends DemoAuthority<'person' | 'organisation'> {
  readonly person: Signer;
  readonly organisation: Signer;
}

export async function createTestAuthority(
  options: { readonly name?: string; readonly notBefore?: Date; readonly years?: number } = {},
): Promise<TestAuthority> {
  const authority = await createDemoAuthority({
    authorityName: options.name ?? 'Test CA',
    algorithm: 'ecdsa-p256',
    notBefore: options.notBefore ?? new Date('2026-11-01T00:00:00Z'),
    years: options.years ?? 3,
    subjects: {
      person: { commonName: 'Lê Thị Ký Thử', title: 'Phó Giám đốc', organisation: 'Trung tâm' },
      organisation: { commonName: 'Trung tâm Phục vụ hành chính công tỉnh Quảng Ninh' },
    },
  });
  const [person, organisation] = await Promise.all([
    createKeySigner(authority.keys.person),
    createKeySigner(authority.keys.organisation),
  ]);
  return { ...authority, person, organisation };
}

export async function createTestPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([300, 300]);
  page.drawRectangle({ x: 20, y: 20, width: 100, height: 100, color: rgb(0.2, 0.4, 0.6) });
  addSignatureField(document, 'signature-person', { pageIndex: 0, x: 150, y: 100, width: 100, height: 30 });
  addSignatureField(document, 'signature-organisation', { pageIndex: 0, x: 150, y: 60, width: 100, height: 30 });
  return document.save({ useObjectStreams: false });
}

export const signAs = (pdf: Uint8Array, signer: Signer, fieldName?: string): Promise<Uint8Array> =>
  signPdf({ pdf, signer, reason: 'Phê duyệt', location: 'Quảng Ninh', signedAt, ...(fieldName ? { fieldName } : {}) });

/** Signed by the person, then by the organisation. */
export async function signTwice(pdf: Uint8Array, authority: TestAuthority): Promise<Uint8Array> {
  const once = await signAs(pdf, authority.person, 'signature-person');
  return signAs(once, authority.organisation, 'signature-organisation');
}

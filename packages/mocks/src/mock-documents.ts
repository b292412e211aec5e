import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createDemoAuthority, createKeySigner, signPdf } from '@hcc/center/app';
import type { Documents } from '@hcc/center/app';

/**
 * Small valid PDFs that stand for the Center's documents: marked MOCK, in a font every viewer brings, so that no font
 * file is loaded. Names and answers are left out; the real layout is the Center's. Results are truly signed, by names
 * that say MOCK and an authority of this one mock Center, so that a verifier has something to verify.
 */
export function createMockDocuments(): Documents {
  let made: ReturnType<typeof createMockAuthority> | undefined;
  const authority = () => (made ??= createMockAuthority());
  const signed = async (document: Uint8Array, at: string, location: string): Promise<Uint8Array> => {
    const { keys } = await authority();
    let pdf = document;
    for (const key of [keys.person, keys.organisation])
      pdf = await signPdf({
        pdf,
        signer: await createKeySigner(key),
        reason: 'MOCK',
        location,
        signedAt: new Date(at),
      });
    return pdf;
  };
  return {
    receipt: ({ dossierCode, createdAt, files, lookup }) =>
      page(
        [
          'Receipt',
          dossierCode,
          createdAt,
          ...(lookup.secret ? [lookup.secret] : []),
          ...files.map(({ sha256 }) => sha256),
        ],
        lookup.link,
      ),
    counterSlip: ({ procedure, servicePoint, createdAt }) =>
      page(['What to bring to a counter', procedure.code, servicePoint.name, createdAt]),
    paymentReceipt: ({ type, series, number, amount, createdAt }) =>
      page([`Receipt for the ${type}`, `${series} ${number}`, String(amount), createdAt]),
    slip: (data) =>
      page([`Slip: ${data.kind}`, data.kind === 'register' ? data.book : data.dossierCode, data.createdAt]),
    signedSlip: async ({ kind, dossierCode, createdAt, place }) => ({
      pdf: await signed(await page([`Slip, signed by nobody real: ${kind}`, dossierCode, createdAt]), createdAt, place),
    }),
    sheet: ({ dossierCode, number, createdAt, verificationLink }) =>
      page(['Result, to be stamped', dossierCode, number, createdAt], verificationLink),
    async signed({ dossierCode, number, createdAt, verificationLink, place }) {
      const pdf = await page(['Result, signed by nobody real', dossierCode, number, createdAt], verificationLink);
      return { pdf: await signed(pdf, createdAt, place) };
    },
    trustAnchors: async () => [(await authority()).rootCertificate],
  };
}

const createMockAuthority = () =>
  createDemoAuthority({
    authorityName: 'MOCK CA (no legal value)',
    subjects: {
      person: { commonName: 'MOCK Nguyễn Văn Ký', title: 'Phó Giám đốc', organisation: 'MOCK Trung tâm' },
      organisation: { commonName: 'MOCK Trung tâm Phục vụ hành chính công' },
    },
    // A mock's clock may stand anywhere in these years.
    notBefore: new Date('2025-01-01T00:00:00Z'),
    years: 10,
    algorithm: 'ecdsa-p256',
  });

/** @param subject kept as the file's subject: what the QR code of a real one says. */
async function page(lines: readonly string[], subject?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (subject !== undefined) document.setSubject(subject);
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheet = document.addPage([420, 298]);
  // The standard fonts hold Western letters alone; the Vietnamese ones of a number are shown by their base.
  for (const [row, line] of ['MOCK - no legal value', ...lines].entries())
    sheet.drawText(toAscii(line), { x: 32, y: 240 - row * 24, size: row === 0 ? 16 : 12, font });
  return document.save({ useObjectStreams: false });
}

const toAscii = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/[^ -~]/g, '?');

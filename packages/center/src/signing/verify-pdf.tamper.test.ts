import { PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { concatBytes, fromLatin1, toLatin1 } from './bytes.ts';
import { appendUpdate, copyOfDictionary } from './incremental-update.ts';
import type { UpdatedObject } from './incremental-update.ts';
import { createTestAuthority, createTestPdf, signAs, signTwice } from './signing.examples.ts';
import type { TestAuthority } from './signing.examples.ts';
import { verifyPdf } from './verify-pdf.ts';

// Attacks on PDF signatures that viewers are known to have fallen for.

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

describe('changed bytes', () => {
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

describe('appended bytes', () => {
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
    const withFreed = toLatin1(await signAs(once, authority.organisation, 'signature-organisation'));
    const update = withFreed.slice(once.length);
    const start = update.indexOf('xref\n') + once.length;
    const freed = `${withFreed.slice(0, start)}xref\n4 1\n0000000000 00001 f \n${withFreed.slice(start + 5)}`;
    const report = await verifyPdf(fromLatin1(freed), { trustAnchors: [authority.rootCertificate], at });
    expect(report.signatures[0]?.followedBySigningOnly).toBe(false);
    expect(report.verdict).not.toBe('valid');
  });

  it('that take the form away leave it invalid, not unsigned', async () => {
    const pdf = await update(twice, (document) => {
      const catalog = copyOfDictionary(document.catalog);
      catalog.delete(PDFName.of('AcroForm'));
      const { Root } = document.context.trailerInfo;
      return Root instanceof PDFRef ? [[Root, catalog]] : [];
    });
    expect(await verdictOf(pdf)).toBe('invalid');
  });
});

describe('byte range and contents', () => {
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
});

describe('certificates', () => {
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
    const signer = { ...authority.person, certificateChain: authority.organisation.certificateChain };
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
      signatures: [{ digestOk: true, cmsOk: true, signingCertificateOk: false, chainOk: false }],
    });
  });

  it('outside their time leave it untrusted', async () => {
    expect(await verdictOf(once, new Date('2026-10-31T00:00:00Z'))).toBe('untrusted');
    expect(await verdictOf(once, new Date('2029-11-02T00:00:00Z'))).toBe('untrusted');
  });

  it('are worth nothing without a trust anchor', async () => {
    expect((await verifyPdf(once, { trustAnchors: [], at })).verdict).toBe('untrusted');
  });
});

it('calls what is no PDF invalid or unsigned, and never throws', async () => {
  for (const text of ['', 'hello', '%PDF-1.7\n%%EOF', '%PDF-1.7\n/ByteRange [0 1 2 3]\n%%EOF']) {
    expect(['invalid', 'unsigned']).toContain(await verdictOf(fromLatin1(text)));
  }
});

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

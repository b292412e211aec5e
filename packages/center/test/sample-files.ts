/** Files made on the spot, as people attach them and as attackers do; each the smallest that shows its matter. */
import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Bytes => new Uint8Array(Buffer.from(text, 'latin1'));

export const concat = (...parts: readonly Uint8Array[]): Bytes => join(parts);
const join = (parts: readonly Uint8Array[]): Bytes => new Uint8Array(Buffer.concat(parts));

const u16 = (value: number): Bytes => Uint8Array.of(value >> 8, value & 0xff);
const u32 = (value: number): Bytes => concat(u16(value >>> 16), u16(value & 0xffff));

// ——— JPEG ———

/** A segment: its marker, its length, what it holds. */
export const jpegSegment = (marker: number, content: Uint8Array): Bytes =>
  concat(Uint8Array.of(0xff, marker), u16(content.byteLength + 2), content);

export interface JpegOptions {
  width?: number;
  height?: number;
  /** Segments between the header and the frame. */
  extra?: readonly Uint8Array[];
  /** Behind the end. */
  after?: Uint8Array;
}

/** A grey square of 8 × 8 by default, which decoders open; another size is only claimed. */
export function makeJpeg({ width = 8, height = 8, extra = [], after = new Uint8Array() }: JpegOptions = {}): Bytes {
  const table = concat(Uint8Array.of(0), new Uint8Array(64).fill(1));
  // One code of one bit, for both tables: "no difference" and "end of block".
  const codes = (kind: number): Bytes => concat(Uint8Array.of(kind, 1), new Uint8Array(15), Uint8Array.of(0));
  return concat(
    Uint8Array.of(0xff, 0xd8),
    jpegSegment(0xe0, bytesOf('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...extra,
    jpegSegment(0xdb, table),
    jpegSegment(0xc0, concat(Uint8Array.of(8), u16(height), u16(width), Uint8Array.of(1, 1, 0x11, 0))),
    jpegSegment(0xc4, codes(0)),
    jpegSegment(0xc4, codes(0x10)),
    jpegSegment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    Uint8Array.of(0x3f),
    Uint8Array.of(0xff, 0xd9),
    after,
  );
}

/** What a phone writes: how it was held, and where. */
export function exifSegment(orientation: number): Bytes {
  const entry = (tag: number, kind: number, count: number, value: Uint8Array): Bytes =>
    concat(u16(tag), u16(kind), u32(count), value);
  const directory = concat(
    u16(2),
    entry(0x0112, 3, 1, concat(u16(orientation), u16(0))),
    entry(0x8825, 4, 1, u32(38)),
    u32(0),
  );
  const gps = concat(u16(1), entry(1, 2, 2, bytesOf('N\0\0\0')), u32(0), bytesOf('20.9717 N 107.0448 E'));
  return jpegSegment(0xe1, concat(bytesOf('Exif\0\0MM\0*'), u32(8), directory, gps));
}

// ——— PNG ———

export const pngChunk = (type: string, data: Uint8Array): Bytes => {
  const named = concat(bytesOf(type), data);
  return concat(u32(data.byteLength), named, u32(crc32(named)));
};

export interface PngOptions {
  width?: number;
  height?: number;
  /** Chunks between the header and the pixels. */
  extra?: readonly Uint8Array[];
}

/** One grey pixel; another size is only claimed. */
export const makePng = ({ width = 1, height = 1, extra = [] }: PngOptions = {}): Bytes =>
  concat(
    bytesOf('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', concat(u32(width), u32(height), Uint8Array.of(8, 0, 0, 0, 0))),
    ...extra,
    pngChunk('IDAT', deflateSync(Uint8Array.of(0, 128))),
    pngChunk('IEND', new Uint8Array()),
  );

// ——— PDF ———

export interface PdfOptions {
  /** Entries of the catalog, such as `/OpenAction 5 0 R`. */
  catalog?: string;
  /** Entries of the one page. */
  page?: string;
  /** Further objects, whole. */
  objects?: readonly (string | Uint8Array)[];
  /** Entries of the trailer. */
  trailer?: string;
  /** Grows to exactly this many bytes by a picture's worth of noise. */
  size?: number;
}

/** One page with a table of its objects, as programs write it. */
export function makePdf({ catalog = '', page = '', objects = [], trailer = '', size }: PdfOptions = {}): Bytes {
  const parts: Uint8Array[] = [bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const length = (): number => parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const starts: number[] = [];
  const add = (object: string | Uint8Array): void => {
    starts.push(length());
    parts.push(typeof object === 'string' ? bytesOf(`${object}\n`) : object);
  };
  add(`1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj`);
  add('2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj');
  add(`3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}>>endobj`);
  for (const object of objects) add(object);
  const end = (start: number): Bytes =>
    bytesOf(
      `xref\n0 1\n0000000000 65535 f \ntrailer<</Size ${starts.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${String(start).padStart(10, '0')}\n%%EOF\n`,
    );
  if (size !== undefined) {
    const object = (bytes: number): Bytes =>
      pdfStream(9, `/Subtype/Image/Pad(${String(bytes).padStart(10, '0')})`, noise(bytes));
    const empty = object(0).byteLength + String(size).length - 1;
    const room = size - length() - empty - end(0).byteLength;
    const padded = object(room);
    add(padded);
    const gap = size - length() - end(0).byteLength;
    parts.push(new Uint8Array(gap).fill(0x0a));
  }
  parts.push(end(length()));
  return join(parts);
}

export const pdfStream = (number: number, entries: string, data: Uint8Array): Bytes =>
  concat(
    bytesOf(`${number} 0 obj<<${entries}/Length ${data.byteLength}>>stream\n`),
    data,
    bytesOf('\nendstream endobj\n'),
  );

/** Objects in a deflated object stream, where no plain text shows them. */
export function objectStream(number: number, objects: readonly string[], entries = ''): Bytes {
  const heads = objects.map(
    (_, index) => `${20 + index} ${objects.slice(0, index).join(' ').length + (index > 0 ? 1 : 0)}`,
  );
  const index = `${heads.join(' ')} `;
  const data = deflateSync(bytesOf(index + objects.join(' ')));
  return pdfStream(number, `/Type/ObjStm/N ${objects.length}/First ${index.length}/Filter/FlateDecode${entries}`, data);
}

/** The same for the same length, and unlike anything that packs. */
function noise(bytes: number): Bytes {
  const out = new Uint8Array(Math.max(0, bytes));
  let state = 0x9e3779b9;
  for (let at = 0; at < out.byteLength; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    out[at] = state >>> 24;
  }
  return out;
}

// ——— ZIP and what is one ———

export interface ZipPart {
  name: string;
  data: Uint8Array;
  /** Claims instead of what is true. */
  claims?: { size?: number; packed?: number; localName?: string; flags?: number; mode?: number; method?: number };
}

const le16 = (value: number): Bytes => Uint8Array.of(value & 0xff, (value >> 8) & 0xff);
const le32 = (value: number): Bytes => concat(le16(value & 0xffff), le16(value >>> 16));

export function makeZip(parts: readonly ZipPart[]): Bytes {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, data, claims = {} } of parts) {
    const packed = new Uint8Array(deflateRawSync(data));
    const fields = concat(
      le16(claims.flags ?? 0),
      le16(claims.method ?? 8),
      le32(0),
      le32(crc32(data)),
      le32(claims.packed ?? packed.byteLength),
      le32(claims.size ?? data.byteLength),
    );
    const localName = bytesOf(claims.localName ?? name);
    const local = concat(le32(0x04034b50), le16(20), fields, le16(localName.byteLength), le16(0), localName, packed);
    const directoryName = bytesOf(name);
    directory.push(
      concat(
        le32(0x02014b50),
        le16(0x0314),
        le16(20),
        fields,
        le16(directoryName.byteLength),
        le16(0),
        le16(0),
        le16(0),
        le16(0),
        le32(((claims.mode ?? 0o100644) << 16) >>> 0),
        le32(at),
        directoryName,
      ),
    );
    locals.push(local);
    at += local.byteLength;
  }
  const list = join(directory);
  const count = le16(parts.length & 0xffff);
  return concat(
    join(locals),
    list,
    le32(0x06054b50),
    le16(0),
    le16(0),
    count,
    count,
    le32(list.byteLength),
    le32(at),
    le16(0),
  );
}

const xml = (content: string): Bytes => bytesOf(`<?xml version="1.0"?>${content}`);

export const docxParts: readonly ZipPart[] = [
  {
    name: '[Content_Types].xml',
    data: xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
  },
  {
    name: 'word/_rels/document.xml.rels',
    data: xml(
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://quangninh.gov.vn" TargetMode="External"/></Relationships>',
    ),
  },
  { name: 'word/document.xml', data: xml('<w:document/>') },
];
export const makeDocx = (...extra: readonly ZipPart[]): Bytes => makeZip([...docxParts, ...extra]);
export const makeXlsx = (...extra: readonly ZipPart[]): Bytes =>
  makeZip([
    { name: '[Content_Types].xml', data: xml('<Types/>') },
    { name: 'xl/workbook.xml', data: xml('<workbook/>') },
    ...extra,
  ]);
export const makeOdt = (...extra: readonly ZipPart[]): Bytes =>
  makeZip([
    { name: 'mimetype', data: bytesOf('application/vnd.oasis.opendocument.text') },
    { name: 'content.xml', data: xml('<office:document-content><office:scripts/></office:document-content>') },
    ...extra,
  ]);
export const xmlPart = (name: string, content: string): ZipPart => ({ name, data: xml(content) });

/** The industry's harmless stand-in for a virus, in two pieces so that no scanner takes this file for one. */
export const eicar = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

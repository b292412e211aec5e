/** Whether a Word, Excel or OpenDocument file is one, unpacks to what a viewer can hold, and runs or fetches nothing. */
import { activeTag, asText, isHarmful } from './active-text.ts';
import { active, damaged, encrypted, type FileFault, tooComplex } from './file-fault.ts';
import { inflate, InflateLimit } from './inflate.ts';
import { mostEntries, readZipEntries, type ZipEntry } from './zip-entries.ts';

/** Unpacked, all parts together. Pictures do not pack, so 20 MB of honest papers stay far below. */
const mostUnpacked = 100 * 1024 * 1024;
/** As much of a part as is read for what it says; relations and settings are far smaller. */
const readBytes = 1024 * 1024;

/** Parts that hold programs, or a whole further file (ECMA-376, OpenDocument 1.3). */
const runs = /(^|\/)(vbaproject|vbadata|macrosheets|activex|basic|scripts)([./]|$)/i;
const embeds = /(^|\/)embeddings\/|\.(zip|docx?|docm|xlsx?|xlsm|pptx?|rar|7z|exe|js|vbs|bat|jar|swf)$/i;

export async function checkOffice(bytes: Uint8Array<ArrayBuffer>): Promise<FileFault | null> {
  const entries = readZipEntries(bytes);
  if (entries === 'tooMany') return tooComplex(`> ${mostEntries} ×`, `${mostEntries} ×`);
  if (!entries) return damaged;
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) return damaged;
  for (const entry of entries) {
    const fault = checkEntry(entry);
    if (fault) return fault;
  }
  let room = mostUnpacked;
  for (const entry of entries) {
    try {
      const { head, size } = await unpack(bytes, entry, room);
      room -= size;
      const fault = checkPart(entry.name, head);
      if (fault) return fault;
    } catch (error) {
      if (error instanceof InflateLimit) return tooComplex(`> ${mb(mostUnpacked)}`, mb(mostUnpacked));
      return damaged;
    }
  }
  return null;
}

function checkEntry({ name, isEncrypted, isLink }: ZipEntry): FileFault | null {
  if (isEncrypted) return encrypted;
  if (isLink || name === '' || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|[\0\\]/i.test(name)) return damaged;
  const found = runs.exec(name) ?? embeds.exec(name);
  return found ? active(name) : null;
}

async function unpack(bytes: Uint8Array<ArrayBuffer>, { method, start, end }: ZipEntry, room: number) {
  const packed = bytes.subarray(start, end);
  if (method === 'deflated') return inflate(packed, 'deflate-raw', { keep: readBytes, most: room });
  if (packed.byteLength > room) throw new InflateLimit();
  return { head: packed.subarray(0, readBytes), size: packed.byteLength };
}

/** What a part says. A type declaration is how one file reads another (XXE); office programs never write one. */
function checkPart(name: string, head: Uint8Array): FileFault | null {
  const text = asText(head);
  if (isHarmful(text)) return { code: 'attachment_harmful' };
  if (text.startsWith('PK\u0003\u0004')) return active(name);
  if (!/\.(xml|rels)$/i.test(name)) return null;
  const declaration = /<!(DOCTYPE|ENTITY)/i.exec(text);
  if (declaration) return active(declaration[0]);
  if (/macroEnabled/i.test(text) && name === '[Content_Types].xml') return active('macroEnabled');
  if (name.endsWith('.rels')) return checkRelations(text);
  return name === 'content.xml' ? checkOpenDocument(text) : null;
}

/** A link that a person presses is no harm; anything else from outside would be fetched when the file is opened. */
function checkRelations(text: string): FileFault | null {
  for (const relation of text.split('<'))
    if (
      relation.startsWith('Relationship') &&
      /TargetMode\s*=\s*["']External/i.test(relation) &&
      !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(relation)
    )
      return active(/\/([A-Za-z]+)["']/.exec(relation)?.[1] ?? 'External');
  return null;
}

function checkOpenDocument(text: string): FileFault | null {
  const found = /<(script:[a-z-]+|office:script)\b/i.exec(text);
  const tag = found?.[0] ?? activeTag(text);
  return tag === null ? null : active(tag);
}

const mb = (bytes: number): string => `${bytes / (1024 * 1024)} MB`;

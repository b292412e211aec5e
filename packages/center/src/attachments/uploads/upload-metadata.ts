import { UploadMetadata } from '@hcc/schemas';
import type { Locale } from '@hcc/schemas';
import { checkInput } from '../../http/check-input.ts';
import { Problem } from '../../http/problem.ts';

/**
 * `Upload-Metadata` (tus 1.0): pairs set apart by commas, each a name, a space and a value in base64; a value may be absent.
 * @throws Problem `invalid_parameter`, pointing at the pair.
 */
export function readUploadMetadata(header: string, locale: Locale): UploadMetadata {
  const values = new Map<string, string>();
  for (const pair of header.split(',')) {
    const [name = '', encoded = '', ...more] = pair.trim().split(' ');
    if (name === '' || more.length > 0) throw refused('', 'malformed', 'Pairs of a name and a value in base64.');
    if (values.has(name)) throw refused(name, 'repeated', 'Give each name once.');
    values.set(name, decode(name, encoded));
  }
  return checkInput(UploadMetadata, Object.fromEntries(values), `/header/upload-metadata`, locale);
}

function decode(name: string, encoded: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0)),
    );
  } catch {
    throw refused(name, 'malformed', 'UTF-8 in base64.');
  }
  // A line break in a name has no honest reason, and would break whatever writes it into a header or a log.
  if (/\p{Cc}/u.test(text)) throw refused(name, 'unkeepable_character', 'No control characters.');
  return text;
}

const refused = (name: string, code: string, message: string): Problem =>
  new Problem(
    'invalid_parameter',
    {},
    { faults: [{ pointer: `/header/upload-metadata${name === '' ? '' : `/${name}`}`, code, message }] },
  );

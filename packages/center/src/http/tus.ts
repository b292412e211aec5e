/** What is tus 1.0 in a header and not a matter of files (https://tus.io/protocols/resumable-upload#headers). */
import { mostAttachmentBytes } from '@hcc/schemas';
import { Problem } from './problem.ts';

export const tusVersion = '1.0.0';

/** What the Center can do of tus, as it tells whoever asks by OPTIONS. */
export const tusAbilities: Readonly<Record<string, string>> = {
  'tus-resumable': tusVersion,
  'tus-version': tusVersion,
  'tus-extension': 'creation,expiration,checksum,termination',
  'tus-checksum-algorithm': 'sha1,sha256',
  'tus-max-size': String(mostAttachmentBytes),
};

/** @throws Problem for another version; a plain GET need not name one. */
export function requireTus(request: Request): void {
  const version = request.headers.get('tus-resumable') ?? (request.method === 'GET' ? tusVersion : '');
  if (version !== tusVersion)
    throw new Problem('tus_version_not_supported', { version: tusVersion }, { headers: { 'tus-version': tusVersion } });
}

/** DER blocks as PEM (RFC 7468), one after another, lines of 64 characters. */
export function formatPem(label: 'CERTIFICATE' | 'PRIVATE KEY', blocks: readonly Uint8Array[]): string {
  return blocks
    .map((der) => {
      const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''));
      const lines = base64.match(/.{1,64}/g) ?? [];
      return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
    })
    .join('');
}

/** The DER of every PEM block in a text, whatever its label. */
export function parsePem(text: string): Uint8Array[] {
  const blocks = text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g);
  return Array.from(blocks, ([, , body = '']) =>
    Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0)),
  );
}

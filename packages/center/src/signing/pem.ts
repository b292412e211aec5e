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
